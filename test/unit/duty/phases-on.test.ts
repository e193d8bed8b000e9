import { describe, expect, test } from 'vitest'
import { type DutyRules, orThrow, type PhaseOptions, phasesOn } from 'xinfang-rules'
import { caomiao2023, menghe2020 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const on = (rules: Pick<DutyRules, 'phases'>, day: string, options?: PhaseOptions) =>
  orThrow(phasesOn(rules, day, options))
const ids = (rules: Pick<DutyRules, 'phases'>, day: string) => on(rules, day).map(({ id }) => id)

describe("document D's phases", () => {
  test.each([
    ['2023-12-17', 'first', 8, 5],
    ['2024-01-15', 'second', 67, 45],
    ['2024-03-15', 'third', 15, 11],
  ])('on %s it is the %s, of %i days and %i working days', (day, id, calendarDays, workingDays) => {
    const [phase, ...more] = on(caomiao2023, day)
    expect(more).toEqual([])
    expect(phase).toMatchObject({ id, calendarDays: { of: calendarDays }, workingDays: { of: workingDays } })
  })

  test('say how far they have got', () => {
    expect(on(caomiao2023, '2024-02-18')).toEqual([
      {
        id: 'second',
        label: caomiao2023.phases['second']?.label,
        from: '2023-12-25',
        to: '2024-02-29',
        workingDays: { done: 36, left: 9, of: 45 },
        calendarDays: { done: 56, left: 11, of: 67 },
        certainty: 'official',
        basis: caomiao2023.phases['second']?.basis,
      },
    ])
    expect(on(caomiao2023, '2023-12-17')[0]?.workingDays).toEqual({ done: 0, left: 5, of: 5 })
    expect(on(caomiao2023, '2024-03-15')[0]?.workingDays).toEqual({ done: 11, left: 0, of: 11 })
  })

  test('no phase before the first and after the last', () => {
    expect([ids(caomiao2023, '2023-12-16'), ids(caomiao2023, '2024-03-16')]).toEqual([[], []])
  })
})

test("document E's first two stages overlap", () => {
  expect(['2020-02-29', '2020-03-01', '2020-04-30', '2020-05-01'].map((day) => ids(menghe2020, day))).toEqual([
    ['first'],
    ['first', 'second'],
    ['first', 'second'],
    ['third'],
  ])
})

describe('a phase with days that no notice arranges yet', () => {
  const phase = { ...caomiao2023.phases['third'], id: 'late', from: '2026-12-01', to: '2027-02-28' }
  const rules = { phases: { late: phase } } as Pick<DutyRules, 'phases'>

  test('is counted by forecast, within bounds', () => {
    const [late] = on(rules, '2026-12-10')
    expect(late).toMatchObject({ certainty: 'forecast' })
    const { left, of } = late?.window ?? { left: { fewest: 0, most: 0 }, of: { fewest: 0, most: 0 } }
    expect([late?.workingDays.left, late?.workingDays.of]).toEqual([expect.any(Number), expect.any(Number)])
    for (const [figure, bounds] of [
      [late?.workingDays.left, left],
      [late?.workingDays.of, of],
    ] as const) {
      expect(figure).toBeGreaterThanOrEqual(bounds.fewest)
      expect(figure).toBeLessThanOrEqual(bounds.most)
    }
    // What is done is known, so that both are as uncertain.
    expect(of.most - left.most).toBe(late?.workingDays.done)
  })

  test('or is refused', () => {
    expect(refusalOf(phasesOn(rules, '2026-12-10', { forecast: false }))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'rules.phases.late.to',
    })
    expect(on(rules, '2026-11-30', { forecast: false })).toEqual([])
  })
})

test.each([
  [{ from: '2024-02-30' }, 'InvalidDate', 'rules.phases.third.from'],
  [{ to: '2024-02-28' }, 'InvalidRulebook', 'rules.phases.third.to'],
  [{ label: '三' }, 'InvalidRulebook', 'rules.phases.third'],
])('a phase with %j is refused', (part, tag, path) => {
  const phases = { third: { ...caomiao2023.phases['third'], ...part } } as unknown as DutyRules['phases']
  expect(refusalOf(phasesOn({ phases }, '2024-03-01'))).toMatchObject({ _tag: tag, path })
})

test('a day that is none is refused', () => {
  expect(refusalOf(phasesOn(caomiao2023, '2024-02-30'))).toMatchObject({ _tag: 'InvalidDate', path: 'on' })
})
