import { describe, expect, test } from 'vitest'
import { evaluateTargets, orThrow, type Tally, type Target, type TargetResult, tallyCases } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { inherited } from '../inherited.js'
import { refusalOf } from '../refusal.js'
import { withGoal, withPart } from './other-rules.js'

const INDICATOR: Readonly<Record<string, string>> = {
  'A-1': 'national.resolution',
  'A-2': 'municipal.settlement',
  'A-3': 'district.resolution',
  'A-4': 'district.settlement',
  'A-5': 'education',
  'A-6': 'superior.closing',
  'A-7': 'all.resolution',
  'A-8': 'onlineShare',
}
const IDS = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7', 'A-8', 'A-9a', 'A-9b', 'A-9c', 'A-25']
const MAX = Number.MAX_SAFE_INTEGER

function targetOf(tally: Partial<Tally>, id: string): TargetResult {
  const target = orThrow(evaluateTargets(xinsheng2024, tally)).targets.find((result) => result.id === id)
  if (target === undefined) throw new Error(`no target ${id}`)
  return target
}

function rateOf(id: string, counted: number, of: number): TargetResult {
  return targetOf({ rates: { [INDICATOR[id] as string]: { counted, of } } }, id)
}

/** What a result repeats of its target. */
function plain(id: string): Pick<Target, 'label' | 'goal' | 'basis'> {
  const { label, goal, basis } = xinsheng2024.targets[id] as Target
  return { label, goal, basis }
}

describe('rates', () => {
  test.each([
    // 85 % of 20 is 17.
    ['A-2', 17, 20, { status: 'met', slack: 0 }],
    ['A-2', 16, 20, { status: 'missed', shortfall: 1 }],
    ['A-2', 15, 20, { status: 'missed', shortfall: 2 }],
    ['A-2', 0, 20, { status: 'missed', shortfall: 17 }],
    ['A-2', 20, 20, { status: 'met', slack: 3 }],
    // 85 % of 7 is 5.95: 6 meet it.
    ['A-2', 6, 7, { status: 'met', slack: 0 }],
    ['A-2', 5, 7, { status: 'missed', shortfall: 1 }],
    // 100 %: all of them.
    ['A-1', 7, 7, { status: 'met', slack: 0 }],
    ['A-1', 6, 7, { status: 'missed', shortfall: 1 }],
    ['A-3', 0, 3, { status: 'missed', shortfall: 3 }],
    ['A-6', 1, 1, { status: 'met', slack: 0 }],
    // 90 % of 10 is 9, of 11 it is 9.9.
    ['A-4', 9, 10, { status: 'met', slack: 0 }],
    ['A-4', 9, 11, { status: 'missed', shortfall: 1 }],
    ['A-7', 10, 11, { status: 'met', slack: 0 }],
    // 30 % of 7 is 2.1.
    ['A-5', 3, 7, { status: 'met', slack: 0 }],
    ['A-5', 2, 7, { status: 'missed', shortfall: 1 }],
    // 55 % of 100 is 55, of 11 it is 6.05.
    ['A-8', 55, 100, { status: 'met', slack: 0 }],
    ['A-8', 54, 100, { status: 'missed', shortfall: 1 }],
    ['A-8', 6, 11, { status: 'missed', shortfall: 1 }],
    ['A-8', 11, 11, { status: 'met', slack: 4 }],
  ])('%s with %i of %i is %j', (id, counted, of, outcome) => {
    const { label, goal, basis } = plain(id)
    expect(rateOf(id, counted, of)).toStrictEqual({ id, label, goal, counted, of, ...outcome, basis })
  })

  test.each([
    // 2^53-1 = 9007199254740991; 85 % of it is 7656119366529842.35: two figures that division cannot tell apart.
    ['A-2', 7_656_119_366_529_843, MAX, { status: 'met', slack: 0 }],
    ['A-2', 7_656_119_366_529_842, MAX, { status: 'missed', shortfall: 1 }],
    ['A-1', MAX, MAX, { status: 'met', slack: 0 }],
    ['A-1', MAX - 1, MAX, { status: 'missed', shortfall: 1 }],
    ['A-1', MAX - 1, MAX - 1, { status: 'met', slack: 0 }],
    ['A-1', 0, MAX, { status: 'missed', shortfall: MAX }],
    // 90 % of it is 8106479329266891.9.
    ['A-7', 8_106_479_329_266_892, MAX, { status: 'met', slack: 0 }],
    ['A-7', 8_106_479_329_266_891, MAX, { status: 'missed', shortfall: 1 }],
    ['A-7', MAX, MAX, { status: 'met', slack: MAX - 8_106_479_329_266_892 }],
  ])('%s is exact near 2^53-1: %i of %i is %j', (id, counted, of, outcome) => {
    expect(rateOf(id, counted, of)).toMatchObject(outcome)
  })

  test('an empty base is neither 0 nor 100 %, but not measurable', () => {
    const { label, goal, basis } = plain('A-1')
    expect(rateOf('A-1', 0, 0)).toStrictEqual({
      id: 'A-1',
      label,
      goal,
      status: 'notMeasurable',
      because: 'emptyBase',
      counted: 0,
      of: 0,
      basis,
    })
  })

  test('a rate without its figure is not measurable and names the indicator that is missing', () => {
    const { label, goal, basis } = plain('A-2')
    expect(targetOf({ rates: {} }, 'A-2')).toStrictEqual({
      id: 'A-2',
      label,
      goal,
      status: 'notMeasurable',
      because: 'noFigure',
      missing: 'municipal.settlement',
      basis,
    })
  })

  test('"0" is met by any figure of a base that is not empty, and "100.00" asks for all of it', () => {
    const statusAt = (atLeast: string, counted: number) => {
      const rules = withGoal({ kind: 'rate', indicator: 'education', atLeast })
      return orThrow(evaluateTargets(rules, { rates: { education: { counted, of: 3 } } })).targets[0]
    }
    expect(statusAt('0', 0)).toMatchObject({ status: 'met', slack: 0 })
    expect(statusAt('0', 3)).toMatchObject({ status: 'met', slack: 3 })
    expect(statusAt('100.00', 2)).toMatchObject({ status: 'missed', shortfall: 1 })
    expect(statusAt('100.00', 3)).toMatchObject({ status: 'met', slack: 0 })
    // 66.66 % of 3 is 1.9998, 66.67 % is 2.0001.
    expect(statusAt('66.66', 2)).toMatchObject({ status: 'met', slack: 0 })
    expect(statusAt('66.67', 2)).toMatchObject({ status: 'missed', shortfall: 1 })
  })
})

describe('things that must not happen', () => {
  const { label, goal, basis } = plain('A-9a')

  test('none is met by a count of 0', () => {
    const expected = { id: 'A-9a', label, goal, status: 'met', counted: 0, basis }
    expect(targetOf({ counts: { groupVisits: 0 } }, 'A-9a')).toStrictEqual(expected)
  })

  test.each([[1], [2], [MAX]])('none is missed by a count of %i, and states no shortfall', (counted) => {
    const expected = { id: 'A-9a', label, goal, status: 'missed', counted, basis }
    expect(targetOf({ counts: { groupVisits: counted } }, 'A-9a')).toStrictEqual(expected)
  })

  test('none without its figure is not measurable and names the count that is missing', () => {
    const expected = {
      id: 'A-9a',
      label,
      goal,
      status: 'notMeasurable',
      because: 'noFigure',
      missing: 'groupVisits',
      basis,
    }
    expect(targetOf({ counts: { massIncidents: 0 } }, 'A-9a')).toStrictEqual(expected)
  })
})

describe('a plan', () => {
  const half: Partial<Tally> = {
    rates: {
      onlineShare: { counted: 54, of: 100 },
      'municipal.settlement': { counted: 17, of: 20 },
      'national.resolution': { counted: 0, of: 0 },
    },
    counts: { massIncidents: 0, groupVisits: 1 },
  }

  test('targets come in the order of the rulebook, whatever the order of the figures', () => {
    expect(orThrow(evaluateTargets(xinsheng2024, half)).targets.map(({ id }) => id)).toStrictEqual(IDS)
  })

  test('a target that cannot be measured does not keep the others from being evaluated', () => {
    const { rulebook, targets, met, missed, notMeasurable } = orThrow(evaluateTargets(xinsheng2024, half))
    expect(targets.map(({ id, status, because }) => [id, because ?? status])).toStrictEqual([
      ['A-1', 'emptyBase'],
      ['A-2', 'met'],
      ['A-3', 'noFigure'],
      ['A-4', 'noFigure'],
      ['A-5', 'noFigure'],
      ['A-6', 'noFigure'],
      ['A-7', 'noFigure'],
      ['A-8', 'missed'],
      ['A-9a', 'missed'],
      ['A-9b', 'noFigure'],
      ['A-9c', 'met'],
      ['A-25', 'noFigure'],
    ])
    expect({ rulebook, met, missed, notMeasurable }).toStrictEqual({
      rulebook: 'xinsheng2024',
      met: 2,
      missed: 2,
      notMeasurable: 8,
    })
  })

  test('without any figure every target names what it misses', () => {
    const { targets, notMeasurable } = orThrow(evaluateTargets(xinsheng2024, {}))
    expect(notMeasurable).toBe(12)
    expect(targets.map(({ missing }) => missing)).toStrictEqual([
      ...Object.values(INDICATOR),
      'groupVisits',
      'offSiteVisits',
      'massIncidents',
      'supervisionRounds',
    ])
  })

  test('its figures may carry the id of the rulebook and a moment, and are not changed', () => {
    const tally = { rulebook: 'xinsheng2024', asOf: '2024-12-31', rates: { education: { counted: 3, of: 10 } } }
    const before = structuredClone(tally)
    expect(targetOf(tally, 'A-5').status).toBe('met')
    expect(tally).toStrictEqual(before)
  })

  test.each([
    ['2024-12-31', '2024-12-31'],
    ['2024-12-31 17:30', '2024-12-31T17:30:00+08:00'],
    ['2024-12-31T09:30Z', '2024-12-31T17:30:00+08:00'],
  ])('is told as of the moment of its figures: %s', (asOf, written) => {
    expect(orThrow(evaluateTargets(xinsheng2024, { asOf })).asOf).toBe(written)
  })

  test('is as of no moment where its figures have none', () => {
    expect(orThrow(evaluateTargets(xinsheng2024, {}))).not.toHaveProperty('asOf')
    expect(orThrow(evaluateTargets(xinsheng2024, { asOf: undefined } as object))).not.toHaveProperty('asOf')
  })

  test('takes its moment over from a tally of cases', () => {
    const tally = orThrow(tallyCases(xinsheng2024, [], { asOf: new Date('2024-12-31T09:30:00Z') }))
    expect(orThrow(evaluateTargets(xinsheng2024, tally)).asOf).toBe(tally.asOf)
  })
})

describe('the targets of document A', () => {
  test('are those of its table, with its percentages', () => {
    const goals = Object.entries(xinsheng2024.targets).map(([id, { goal, basis }]) => [id, basis.rule, goal])
    expect(goals).toStrictEqual([
      ['A-1', 'A-1', { kind: 'rate', indicator: 'national.resolution', atLeast: '100' }],
      ['A-2', 'A-2', { kind: 'rate', indicator: 'municipal.settlement', atLeast: '85' }],
      ['A-3', 'A-3', { kind: 'rate', indicator: 'district.resolution', atLeast: '100' }],
      ['A-4', 'A-4', { kind: 'rate', indicator: 'district.settlement', atLeast: '90' }],
      ['A-5', 'A-5', { kind: 'rate', indicator: 'education', atLeast: '30' }],
      ['A-6', 'A-6', { kind: 'rate', indicator: 'superior.closing', atLeast: '100' }],
      ['A-7', 'A-7', { kind: 'rate', indicator: 'all.resolution', atLeast: '90' }],
      ['A-8', 'A-8', { kind: 'rate', indicator: 'onlineShare', atLeast: '55' }],
      ['A-9a', 'A-9', { kind: 'none', count: 'groupVisits' }],
      ['A-9b', 'A-9', { kind: 'none', count: 'offSiteVisits' }],
      ['A-9c', 'A-9', { kind: 'none', count: 'massIncidents' }],
      ['A-25', 'A-25', { kind: 'countAtLeast', count: 'supervisionRounds', atLeast: 4 }],
    ])
  })

  test('all stand in its section 一, the rounds of supervision in 三(三), read in the text', () => {
    for (const { id, basis } of Object.values(xinsheng2024.targets)) {
      expect(basis).toMatchObject({
        document: '新胜委发〔2024〕14号',
        clause: id === 'A-25' ? '三(三)' : '一',
        source: 'local',
        evidence: 'verified',
      })
    }
  })
})

describe('names that every object inherits', () => {
  test.each(inherited)('an indicator and a count may be called %s', (name) => {
    const rules = withPart({
      indicators: Object.fromEntries([[name, { ...xinsheng2024.indicators['education'], id: name }]]),
      counts: Object.fromEntries([[name, { ...xinsheng2024.counts['groupVisits'], id: name }]]),
      targets: {
        rate: { ...xinsheng2024.targets['A-5'], id: 'rate', goal: { kind: 'rate', indicator: name, atLeast: '30' } },
        none: { ...xinsheng2024.targets['A-9a'], id: 'none', goal: { kind: 'none', count: name } },
      },
    })
    const missing = orThrow(evaluateTargets(rules, {})).targets.map((target) => target.missing)
    expect(missing).toStrictEqual([name, name])
    const tally = {
      rates: Object.fromEntries([[name, { counted: 3, of: 10 }]]),
      counts: Object.fromEntries([[name, 2]]),
    }
    expect(orThrow(evaluateTargets(rules, tally)).targets.map(({ status }) => status)).toStrictEqual(['met', 'missed'])
  })
})

describe('the moment of the figures', () => {
  test('is that of the tally, and of none where it has none', () => {
    expect(orThrow(evaluateTargets(xinsheng2024, { asOf: '2024-06-30' })).asOf).toBe('2024-06-30')
    expect(orThrow(evaluateTargets(xinsheng2024, {}))).not.toHaveProperty('asOf')
  })

  test.each([
    [20_240_630, 'InvalidMoment'],
    ['2024-02-30', 'InvalidDate'],
  ])('is refused where it is %j', (asOf, tag) => {
    const refusal = refusalOf(evaluateTargets(xinsheng2024, { asOf } as never))
    expect(refusal).toMatchObject({ _tag: tag, path: 'tally.asOf' })
  })
})
