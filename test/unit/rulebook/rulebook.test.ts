import { describe, expect, test } from 'vitest'
import { computeDeadline, defineRulebook, orThrow, type Rulebook } from 'xinfang-rules'
import { caomiao2023, sanjian2021 } from 'xinfang-rules/rulebooks'

describe('defineRulebook', () => {
  test('returns the very object it is given', () => {
    const book: Rulebook = { ...sanjian2021, id: 'mine' }
    expect(defineRulebook(book)).toBe(book)
  })

  test('a town’s own rulebook is counted like a shipped one', () => {
    const mine = defineRulebook({
      ...sanjian2021,
      id: 'mine',
      limits: { answer: { ...caomiao2023.limits['simple.opinion'], id: 'answer' } },
    })
    expect(orThrow(computeDeadline({ limit: mine.limits.answer, from: '2024-02-08' })).dueOn).toBe('2024-02-21')
  })

  test('the ids of the limits are known to the compiler', () => {
    const id: keyof typeof caomiao2023.limits = 'general.opinion'
    // @ts-expect-error: no such limit
    const other: keyof typeof caomiao2023.limits = 'general.opinions'
    expect(caomiao2023.limits[id]?.id).toBe(id)
    expect(caomiao2023.limits[other]).toBeUndefined()
  })
})
