import { describe, expect, it } from 'vitest'
import { evaluateTargets, orThrow, type Rulebook, tallyCases } from 'xinfang-rules'
import { extendRulebook, type RulebookChanges } from 'xinfang-rules/extend'
import * as shipped from 'xinfang-rules/rulebooks'
import { basis, caomiao2023, head, law, made, workingDays, xinsheng2024 } from './extending.js'

describe('an extended rulebook', () => {
  it.each(Object.entries<Rulebook>(shipped))(
    'of %s with nothing changed has nothing changed but what it is',
    (_, base) => {
      const effective = base.effective.to === undefined ? head.effective : { from: '2021-01-01', to: '2021-12-31' }
      const { rulebook } = made(base, { effective })
      expect(rulebook).toEqual({ ...base, ...head, effective, family: 'made-up' })
    },
  )

  it('has rules changed, added and taken away, each in its place', () => {
    const { rulebook } = made(xinsheng2024, {
      targets: {
        'A-8': { goal: { kind: 'rate', indicator: 'onlineShare', atLeast: '60' }, basis },
        'A-9c': null,
        'T-1': {
          label: { zh: '督导 6 次', en: '6 rounds' },
          goal: { kind: 'countAtLeast', count: 'supervisionRounds', atLeast: 6 },
          basis,
        },
      },
    })
    expect(rulebook.targets['A-8']).toEqual({
      id: 'A-8',
      label: xinsheng2024.targets['A-8']?.label,
      goal: { kind: 'rate', indicator: 'onlineShare', atLeast: '60' },
      basis,
    })
    const ids = Object.keys(xinsheng2024.targets).filter((id) => id !== 'A-9c')
    expect(Object.keys(rulebook.targets)).toEqual([...ids, 'T-1'])
    const { targets } = orThrow(evaluateTargets(rulebook, { rates: { onlineShare: { counted: 59, of: 100 } } }))
    expect(targets.find(({ id }) => id === 'A-8')?.status).toBe('missed')
    expect(orThrow(tallyCases(rulebook, [], { asOf: '2025-06-30' })).rulebook).toBe('made-up')
  })

  it('loses a member that is null, and keeps one that is undefined', () => {
    const { 'general.accepted': limit } = made(caomiao2023, {
      limits: { 'general.accepted': { reading: null, strength: undefined, length: undefined, basis } },
    } as unknown as RulebookChanges).rulebook.limits
    expect(limit).toEqual({
      ...caomiao2023.limits['general.accepted'],
      reading: undefined,
      basis,
      effective: head.effective,
    })
    expect(Object.keys(limit ?? {})).not.toContain('reading')
  })

  it('has its changed limits in force from its own first day on, unless they say otherwise', () => {
    const { limits } = made(caomiao2023, {
      limits: {
        'general.opinion': { length: workingDays(8), basis },
        'simple.opinion': { length: workingDays(4), effective: { from: '2025-07-01' }, basis },
      },
    }).rulebook
    expect(limits['general.opinion']?.effective).toEqual({ from: '2025-01-02' })
    expect(limits['simple.opinion']?.effective).toEqual({ from: '2025-07-01' })
    expect(limits['general.accepted']?.effective).toEqual({ from: '2023-12-22' })
  })

  it('may change words and readings without a new clause', () => {
    const label = { zh: '受理', en: 'Accept' }
    const { rulebook } = made(caomiao2023, { limits: { 'general.accepted': { label } } })
    expect(rulebook.limits['general.accepted']?.basis.document).toBe('曹办〔2023〕59号')
  })

  it('is plain JSON, and leaves what it is made from alone', () => {
    const changes: RulebookChanges = { ...head, limits: { 'general.opinion': { length: workingDays(8), basis } } }
    const before = JSON.stringify([caomiao2023, changes])
    const answer = orThrow(extendRulebook(caomiao2023, changes, law))
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    expect(JSON.stringify([caomiao2023, changes])).toBe(before)
  })
})
