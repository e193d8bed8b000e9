import { describe, expect, test } from 'vitest'
import { evaluateTargets, type Goal, orThrow, type Tally, type TargetFacts, type TargetRules } from 'xinfang-rules'
import { inherited } from '../inherited.js'
import { refusalOf } from '../refusal.js'
import { aTarget, eachKind, rulesOf } from './goals.js'

const MAX = Number.MAX_SAFE_INTEGER

/** What is found of one goal, without what is repeated of its target. */
function outcomeOf(goal: Goal, tally: Partial<Tally>, facts?: TargetFacts) {
  const [result] = orThrow(evaluateTargets(rulesOf(goal), tally, facts)).targets
  if (result === undefined) throw new Error('no target')
  const { id: _, label: __, goal: ___, basis: ____, ...outcome } = result
  return outcome
}

const rate = (counted: number, of: number) => ({ rates: { satisfied: { counted, of } } })
const backlog = (count: number) => ({ counts: { backlog: count } })

describe('a rate above a benchmark', () => {
  const goal: Goal = { kind: 'rateAbove', indicator: 'satisfied', benchmark: 'district' }
  const above = (counted: number, of: number, benchmark: { counted: number; of: number }) =>
    outcomeOf(goal, rate(counted, of), { benchmarks: { district: benchmark } })

  test.each([
    // 80 % of 20 is 16: the same is not enough, 17 are needed.
    [16, 20, 80, 100, { status: 'missed', shortfall: 1 }],
    [17, 20, 80, 100, { status: 'met', slack: 0 }],
    [20, 20, 80, 100, { status: 'met', slack: 3 }],
    [0, 20, 80, 100, { status: 'missed', shortfall: 17 }],
    // 2/3 of 10 is 6.67.
    [6, 10, 2, 3, { status: 'missed', shortfall: 1 }],
    [7, 10, 2, 3, { status: 'met', slack: 0 }],
    // Above 0 % one is enough, and none is not.
    [0, 5, 0, 3, { status: 'missed', shortfall: 1 }],
    [5, 5, 0, 3, { status: 'met', slack: 4 }],
    // No rate is above 100 %.
    [5, 5, 9, 9, { status: 'missed' }],
    [3, 5, 9, 9, { status: 'missed' }],
    // Above (2^53-2) of (2^53-1) only all of it is; division gives 1 for both.
    [MAX, MAX, MAX - 1, MAX, { status: 'met', slack: 0 }],
    [MAX - 1, MAX, MAX - 1, MAX, { status: 'missed', shortfall: 1 }],
    [MAX - 2, MAX - 1, MAX - 1, MAX, { status: 'missed', shortfall: 1 }],
    [MAX - 1, MAX, MAX - 2, MAX - 1, { status: 'met', slack: 0 }],
    [MAX, MAX, MAX, MAX, { status: 'missed' }],
  ])('%i of %i against %i of %i', (counted, of, other, base, outcome) => {
    const benchmark = { counted: other, of: base }
    expect(above(counted, of, benchmark)).toStrictEqual({ ...outcome, counted, of, benchmark })
  })

  test('an empty base, its own or that of the benchmark, is neither 0 nor 100 %', () => {
    const emptyBase = { status: 'notMeasurable', because: 'emptyBase' }
    const [empty, half] = [
      { counted: 0, of: 0 },
      { counted: 1, of: 2 },
    ]
    expect(above(0, 0, half)).toStrictEqual({ ...emptyBase, ...empty, benchmark: half })
    expect(above(1, 2, empty)).toStrictEqual({ ...emptyBase, ...half, benchmark: empty })
    expect(above(0, 0, empty)).toStrictEqual({ ...emptyBase, ...empty, benchmark: empty })
  })

  test('what is not given is named, and what is given is told', () => {
    const half = { counted: 1, of: 2 }
    const noFigure = { status: 'notMeasurable', because: 'noFigure', missing: 'satisfied' }
    const noBenchmark = { status: 'notMeasurable', because: 'noBenchmark', missing: 'district' }
    expect(outcomeOf(goal, {})).toStrictEqual(noFigure)
    expect(outcomeOf(goal, {}, { benchmarks: { district: half } })).toStrictEqual({ ...noFigure, benchmark: half })
    expect(outcomeOf(goal, rate(1, 2))).toStrictEqual({ ...noBenchmark, ...half })
  })
})

describe('a reduction', () => {
  const goal: Goal = { kind: 'reduction', count: 'backlog', byAtLeast: '40' }
  const from = (baseline: number, now: number, byAtLeast = '40') =>
    outcomeOf({ ...goal, byAtLeast }, backlog(now), { baselines: { backlog: baseline } })

  test.each([
    // 40 % of 25 is 10: at most 15 may be left.
    [25, 15, '40', 'met'],
    [25, 16, '40', 'missed'],
    [25, 0, '40', 'met'],
    [25, 30, '40', 'missed'],
    // 40 % of 7 is 2.8: it has to fall by 3.
    [7, 4, '40', 'met'],
    [7, 5, '40', 'missed'],
    // By 100 %: none is left.
    [3, 0, '100', 'met'],
    [3, 1, '100', 'missed'],
    // By 0 %: it has not risen.
    [3, 3, '0', 'met'],
    [3, 4, '0', 'missed'],
    // 0.01 % of 2^53-1 is 900719925474.0991.
    [MAX, MAX - 900_719_925_475, '0.01', 'met'],
    [MAX, MAX - 900_719_925_474, '0.01', 'missed'],
  ])('from %i to %i by at least %s %% is %s', (baseline, counted, byAtLeast, status) => {
    expect(from(baseline, counted, byAtLeast)).toStrictEqual({ status, counted, baseline })
  })

  test('from nothing nothing can be taken away: it is not measurable', () => {
    const emptyBase = { status: 'notMeasurable', because: 'emptyBase', baseline: 0 }
    expect(from(0, 0)).toStrictEqual({ ...emptyBase, counted: 0 })
    expect(from(0, 3, '0')).toStrictEqual({ ...emptyBase, counted: 3 })
  })

  test('what is not given is named, and what is given is told', () => {
    const noFigure = { status: 'notMeasurable', because: 'noFigure', missing: 'backlog' }
    expect(outcomeOf(goal, {})).toStrictEqual(noFigure)
    expect(outcomeOf(goal, {}, { baselines: { backlog: 25 } })).toStrictEqual({ ...noFigure, baseline: 25 })
    expect(outcomeOf(goal, {}, { baselines: { backlog: 0 } })).toStrictEqual({ ...noFigure, baseline: 0 })
    expect(outcomeOf(goal, backlog(15))).toStrictEqual({
      status: 'notMeasurable',
      because: 'noBaseline',
      missing: 'backlog',
      counted: 15,
    })
  })
})

describe('no increase', () => {
  const goal: Goal = { kind: 'noIncrease', count: 'backlog' }

  test.each([
    [12, 12, 'met'],
    [12, 0, 'met'],
    [12, 13, 'missed'],
    [0, 0, 'met'],
    [0, 1, 'missed'],
    [MAX - 1, MAX, 'missed'],
    [MAX, MAX, 'met'],
  ])('from %i to %i is %s', (baseline, counted, status) => {
    const outcome = outcomeOf(goal, backlog(counted), { baselines: { backlog: baseline } })
    expect(outcome).toStrictEqual({ status, counted, baseline })
  })

  test('is not measurable without its base figure, which it names', () => {
    expect(outcomeOf(goal, backlog(3))).toStrictEqual({
      status: 'notMeasurable',
      because: 'noBaseline',
      missing: 'backlog',
      counted: 3,
    })
  })
})

describe('a count of at least so many', () => {
  test.each([
    [4, 4, 'met'],
    [4, 3, 'missed'],
    [4, 5, 'met'],
    [0, 0, 'met'],
    [MAX, MAX - 1, 'missed'],
    [MAX, MAX, 'met'],
  ])('at least %i: %i is %s, without shortfall or slack', (atLeast, counted, status) => {
    const goal: Goal = { kind: 'countAtLeast', count: 'visits', atLeast }
    expect(outcomeOf(goal, { counts: { visits: counted } })).toStrictEqual({ status, counted })
  })

  test('is not measurable without its figure', () => {
    const goal: Goal = { kind: 'countAtLeast', count: 'visits', atLeast: 4 }
    expect(outcomeOf(goal, {})).toStrictEqual({ status: 'notMeasurable', because: 'noFigure', missing: 'visits' })
  })
})

describe('a plan with a goal of each kind', () => {
  const rules = rulesOf(...eachKind)

  test('repeats of each target its goal and its basis, and its note where it has one', () => {
    const note = { zh: '“100%以上”不可能超过', en: 'More than 100 % is impossible' }
    const noted = { ...rules, targets: { ...rules.targets, 'T-1': { ...aTarget(eachKind[0] as Goal), note } } }
    const [first, second] = orThrow(evaluateTargets(noted, {})).targets
    expect(first).toMatchObject({ goal: eachKind[0], note, basis: { document: '试拟方案' } })
    expect(second).toMatchObject({ goal: eachKind[1] })
    expect(second).not.toHaveProperty('note')
  })

  test('what one target lacks does not keep the others from being evaluated', () => {
    const tally = {
      rates: { closing: { counted: 17, of: 20 }, satisfied: { counted: 1, of: 2 } },
      counts: { backlog: 3, visits: 4 },
    }
    const { targets, met, missed, notMeasurable } = orThrow(evaluateTargets(rules, tally))
    expect(targets.map(({ status, because }) => because ?? status)).toStrictEqual([
      'met',
      'noBenchmark',
      'noBaseline',
      'missed',
      'met',
      'noBaseline',
    ])
    expect([met, missed, notMeasurable]).toStrictEqual([2, 1, 3])
  })

  test('members of figures that are not theirs do not come back', () => {
    const figure = { counted: 1, of: 2, unit: '件' }
    const facts = { benchmarks: { district: { ...figure, counted: 0 } } }
    const [result] = orThrow(
      evaluateTargets(rulesOf(eachKind[1] as Goal), { rates: { satisfied: figure } }, facts),
    ).targets
    expect(result).toMatchObject({ benchmark: { counted: 0, of: 2 } })
    expect(result?.benchmark).not.toHaveProperty('unit')
    expect(result).not.toHaveProperty('unit')
  })
})

describe('facts that are refused', () => {
  const rules = rulesOf(...eachKind)
  const district = (counted: unknown, of: unknown) => ({ benchmarks: { district: { counted, of } } })
  const [counted, base] = ['facts.benchmarks.district.counted', 'facts.benchmarks.district.of']

  test.each<[string, unknown, string, string, string]>([
    ['null', null, 'InvalidArgument', 'facts', 'null'],
    ['a list', [], 'InvalidArgument', 'facts', '[]'],
    ['a map', new Map(), 'InvalidArgument', 'facts', '{…}'],
    ['a section by another name', { baseline: { backlog: 3 } }, 'InvalidArgument', 'facts.baseline', '{…}'],
    ['baselines that are a list', { baselines: [] }, 'InvalidArgument', 'facts.baselines', '[]'],
    ['baselines that are null', { baselines: null }, 'InvalidArgument', 'facts.baselines', 'null'],
    ['benchmarks that are a number', { benchmarks: 80 }, 'InvalidArgument', 'facts.benchmarks', '80'],
    ['an unknown count', { baselines: { nobody: 3 } }, 'UnknownIndicator', 'facts.baselines.nobody', '"nobody"'],
    ['a count without a base', { baselines: { visits: 3 } }, 'UnknownIndicator', 'facts.baselines.visits', '"visits"'],
    [
      'an unknown benchmark',
      { benchmarks: { county: { counted: 1, of: 2 } } },
      'UnknownIndicator',
      'facts.benchmarks.county',
      '"county"',
    ],
    ['a negative base', { baselines: { backlog: -1 } }, 'InvalidCount', 'facts.baselines.backlog', '-1'],
    ['minus zero', { baselines: { backlog: -0 } }, 'InvalidCount', 'facts.baselines.backlog', '-0'],
    ['a fraction', { baselines: { backlog: 0.5 } }, 'InvalidCount', 'facts.baselines.backlog', '0.5'],
    [
      'an unsafe base',
      { baselines: { backlog: 2 ** 53 } },
      'InvalidCount',
      'facts.baselines.backlog',
      '9007199254740992',
    ],
    ['a base as a string', { baselines: { backlog: '3' } }, 'InvalidCount', 'facts.baselines.backlog', '"3"'],
    [
      'a base of nothing',
      { baselines: { backlog: undefined } },
      'InvalidCount',
      'facts.baselines.backlog',
      'undefined',
    ],
    [
      'a benchmark as a percentage',
      { benchmarks: { district: '80' } },
      'InvalidCount',
      'facts.benchmarks.district',
      '"80"',
    ],
    ['a benchmark above its base', district(3, 2), 'InvalidCount', counted, '3'],
    ['a negative benchmark', district(-1, 2), 'InvalidCount', counted, '-1'],
    ['a benchmark of a fraction', district(1, 2.5), 'InvalidCount', base, '2.5'],
    ['a benchmark without its base', district(1, undefined), 'InvalidCount', base, 'undefined'],
    ['an unsafe benchmark', district(1, 2 ** 53), 'InvalidCount', base, '9007199254740992'],
  ])('%s, with its place', (_, facts, tag, path, given) => {
    const error = refusalOf(evaluateTargets(rules, {}, facts as TargetFacts))
    expect(error).toMatchObject({ _tag: tag, path, given })
    expect(error.message).toContain(path)
  })

  test.each(inherited)('a fact named %s that no target is held against', (name) => {
    const benchmarks = Object.fromEntries([[name, { counted: 1, of: 2 }]])
    const baselines = Object.fromEntries([[name, 1]])
    expect(refusalOf(evaluateTargets(rules, {}, { benchmarks }))).toMatchObject({ path: `facts.benchmarks.${name}` })
    expect(refusalOf(evaluateTargets(rules, {}, { baselines }))).toMatchObject({ path: `facts.baselines.${name}` })
  })

  test.each(inherited)('but a count and a benchmark may be called %s', (name) => {
    const rules = rulesOf(
      { kind: 'rateAbove', indicator: 'satisfied', benchmark: name },
      { kind: 'noIncrease', count: 'backlog' },
    )
    expect(orThrow(evaluateTargets(rules, rate(1, 2))).targets[0]).toMatchObject({
      because: 'noBenchmark',
      missing: name,
    })
  })

  test('none are needed where no target is held against any', () => {
    const plain = rulesOf({ kind: 'none', count: 'visits' })
    for (const facts of [undefined, {}, { baselines: undefined }, { baselines: {}, benchmarks: {} }]) {
      expect(evaluateTargets(plain, {}, facts)._tag).toBe('Right')
    }
  })
})

describe('goals that are refused, each with its place', () => {
  const [rateGoal, above, reduction, none, atLeast, noIncrease] = eachKind
  const percents = ['-1', '100.01', '101', '85.123', '', '85%', ' 85', '1e1', 85, null]
  const wholes = [-1, -0, 0.5, 2 ** 53, Number.NaN, '4', null, undefined]

  test.each<[unknown, string]>([
    ...percents.map((value): [unknown, string] => [{ ...rateGoal, atLeast: value }, 'atLeast']),
    ...percents.map((value): [unknown, string] => [{ ...reduction, byAtLeast: value }, 'byAtLeast']),
    ...wholes.map((value): [unknown, string] => [{ ...atLeast, atLeast: value }, 'atLeast']),
    [{ ...above, benchmark: '' }, 'benchmark'],
    [{ ...above, benchmark: { counted: 1, of: 2 } }, 'benchmark'],
    [{ ...rateGoal, indicator: 'backlog' }, 'indicator'],
    [{ ...above, indicator: 'nobody' }, 'indicator'],
    [{ ...reduction, count: 'nobody' }, 'count'],
    [{ ...none, count: 'closing' }, 'count'],
    [{ ...atLeast, count: undefined }, 'count'],
    [{ ...noIncrease, count: ['backlog'] }, 'count'],
    [{ kind: 'toString' }, 'kind'],
    [{ kind: 'atMost', count: 'backlog' }, 'kind'],
  ])('%j', (goal, member) => {
    expect(refusalOf(evaluateTargets(rulesOf(goal as Goal), {}))).toMatchObject({
      _tag: 'InvalidRulebook',
      path: `rules.targets.T-1.goal.${member}`,
    })
  })

  test('whatever the figures are: a rulebook is held right before they are looked at', () => {
    const rules = rulesOf({ kind: 'none', count: 'visits' }, { kind: 'atMost' } as never)
    expect(refusalOf(evaluateTargets(rules, null as never))).toMatchObject({ path: 'rules.targets.T-2.goal.kind' })
  })

  test('a note that is no label', () => {
    const target = { ...aTarget({ kind: 'none', count: 'visits' }), note: '注' }
    const rules = { ...rulesOf(), targets: { 'T-1': target } } as unknown as TargetRules
    expect(refusalOf(evaluateTargets(rules, {}))).toMatchObject({ path: 'rules.targets.T-1.note', given: '"注"' })
  })
})
