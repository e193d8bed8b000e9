import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareEvaluations,
  countWorkingDays,
  evaluateTargets,
  type Goal,
  orThrow,
  paceTo,
  type RateFigure,
  type Tally,
  type TargetFacts,
} from 'xinfang-rules'
import { aTarget, rulesOf } from '../unit/target/goals.js'
import { daysAfter, publishedDay } from './arbitraries.js'

const MAX = Number.MAX_SAFE_INTEGER
const HUNDRED_PERCENT = BigInt(10_000)
const big = BigInt

/** A whole number of things: often small, often near 2^53-1 or a power of two. */
const whole: Arbitrary<number> = fc.oneof(
  fc.nat({ max: 30 }),
  fc.integer({ min: 0, max: MAX }),
  fc.integer({ min: MAX - 30, max: MAX }),
  fc.tuple(fc.integer({ min: 20, max: 52 }), fc.integer({ min: -3, max: 3 })).map(([power, by]) => 2 ** power + by),
)

/** Some number near another, no less than 0 and no more than `most`. */
const near = (at: bigint, most: number): Arbitrary<number> =>
  fc.integer({ min: -2, max: 2 }).map((by) => Math.min(most, Math.max(0, Number(at) + by)))

const within = (most: number, boundary: bigint): Arbitrary<number> =>
  fc.oneof({ weight: 3, arbitrary: near(boundary, most) }, fc.integer({ min: 0, max: most }), fc.constant(most))

const percent = fc
  .oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(0, 1, 9_999, 10_000, 8_500, 3_333, 6_667))
  .map((hundredths) => ({ hundredths, text: (hundredths / 100).toFixed(2) }))

/** A goal with figures for it, and whether it is met said in unbounded whole numbers. */
interface Posed {
  readonly goal: Goal
  readonly tally: Partial<Tally>
  readonly facts: TargetFacts
  /** Whether it would be met if so many counted instead. */
  readonly isMet: (counted: bigint) => boolean
  readonly counted: number
  readonly of: number
}

const base = whole.map((of) => Math.max(1, of))

const rate: Arbitrary<Posed> = fc.tuple(percent, base).chain(([{ hundredths, text }, of]) =>
  within(of, (big(hundredths) * big(of)) / HUNDRED_PERCENT).map((counted) => ({
    goal: { kind: 'rate', indicator: 'closing', atLeast: text },
    tally: { rates: { closing: { counted, of } } },
    facts: {},
    isMet: (n) => n * HUNDRED_PERCENT >= big(hundredths) * big(of),
    counted,
    of,
  })),
)

const figure: Arbitrary<RateFigure> = base.chain((of) => within(of, big(of)).map((counted) => ({ counted, of })))

const rateAbove: Arbitrary<Posed> = fc.tuple(figure, base).chain(([benchmark, of]) =>
  within(of, (big(benchmark.counted) * big(of)) / big(benchmark.of)).map((counted) => ({
    goal: { kind: 'rateAbove', indicator: 'closing', benchmark: 'district' },
    tally: { rates: { closing: { counted, of } } },
    facts: { benchmarks: { district: benchmark } },
    isMet: (n) => n * big(benchmark.of) > big(benchmark.counted) * big(of),
    counted,
    of,
  })),
)

const overCount = (
  goal: Goal,
  facts: TargetFacts,
  boundary: bigint,
  isMet: (counted: bigint) => boolean,
): Arbitrary<Posed> => {
  const pose = (counted: number): Posed => ({
    goal,
    tally: { counts: { backlog: counted } },
    facts,
    isMet,
    counted,
    of: MAX,
  })
  return within(MAX, boundary).map(pose)
}

const reduction: Arbitrary<Posed> = fc
  .tuple(percent, base)
  .chain(([{ hundredths, text }, baseline]) =>
    overCount(
      { kind: 'reduction', count: 'backlog', byAtLeast: text },
      { baselines: { backlog: baseline } },
      big(baseline) - (big(hundredths) * big(baseline)) / HUNDRED_PERCENT,
      (n) => (big(baseline) - n) * HUNDRED_PERCENT >= big(hundredths) * big(baseline),
    ),
  )

const noIncrease: Arbitrary<Posed> = whole.chain((baseline) =>
  overCount(
    { kind: 'noIncrease', count: 'backlog' },
    { baselines: { backlog: baseline } },
    big(baseline),
    (n) => n <= big(baseline),
  ),
)

const none: Arbitrary<Posed> = overCount({ kind: 'none', count: 'backlog' }, {}, big(0), (n) => n === big(0))

const countAtLeast: Arbitrary<Posed> = whole.chain((atLeast) =>
  overCount({ kind: 'countAtLeast', count: 'backlog', atLeast }, {}, big(atLeast), (n) => n >= big(atLeast)),
)

const overRates = fc.oneof(rate, rateAbove)
const lowering = fc.oneof(reduction, noIncrease, none)
const any = fc.oneof(overRates, lowering, countAtLeast)

const evaluate = ({ goal, tally, facts }: Pick<Posed, 'goal' | 'tally' | 'facts'>) => {
  const [result] = orThrow(evaluateTargets(rulesOf(goal), tally, facts)).targets
  if (result === undefined) throw new Error('no target')
  return result
}

describe('a percentage never decides', () => {
  test('every goal is met or missed as unbounded whole numbers have it', () => {
    fc.assert(
      fc.property(any, (posed) => {
        expect(evaluate(posed).status).toBe(posed.isMet(big(posed.counted)) ? 'met' : 'missed')
      }),
      { numRuns: 1500 },
    )
  })
})

describe('shortfall and slack of rates', () => {
  test('shortfall is the least number that would meet it, and left out where none would', () => {
    fc.assert(
      fc.property(overRates, (posed) => {
        const { status, shortfall } = evaluate(posed)
        fc.pre(status === 'missed')
        if (shortfall === undefined) {
          expect(posed.isMet(big(posed.of))).toBe(false)
          return
        }
        const reached = big(posed.counted) + big(shortfall)
        expect(reached <= big(posed.of)).toBe(true)
        expect(posed.isMet(reached)).toBe(true)
        expect(posed.isMet(reached - big(1))).toBe(false)
      }),
      { numRuns: 800 },
    )
  })

  test('slack is the most of those counted that could be lost', () => {
    fc.assert(
      fc.property(overRates, (posed) => {
        const { status, slack } = evaluate(posed)
        fc.pre(status === 'met')
        expect(slack).toBeGreaterThanOrEqual(0)
        const left = big(posed.counted) - big(slack as number)
        expect(left >= big(0)).toBe(true)
        expect(posed.isMet(left)).toBe(true)
        expect(left === big(0) || !posed.isMet(left - big(1))).toBe(true)
      }),
      { numRuns: 800 },
    )
  })

  test('are stated of rates alone, and never both', () => {
    fc.assert(
      fc.property(any, (posed) => {
        const { status, shortfall, slack } = evaluate(posed)
        const isRate = 'indicator' in posed.goal
        expect(slack !== undefined).toBe(isRate && status === 'met')
        if (shortfall !== undefined) expect(isRate && status === 'missed').toBe(true)
      }),
    )
  })
})

describe('one case more', () => {
  test('that comes into the base and counts never makes a rate missed that was met', () => {
    fc.assert(
      fc.property(overRates, (posed) => {
        const { goal, facts, counted, of } = posed
        fc.pre(of < MAX && posed.isMet(big(counted)))
        const tally = { rates: { closing: { counted: counted + 1, of: of + 1 } } }
        expect(evaluate({ goal, facts, tally }).status).toBe('met')
      }),
      { numRuns: 400 },
    )
  })

  test('of what shall stay low never makes met what was missed', () => {
    fc.assert(
      fc.property(lowering, ({ goal, facts, tally, counted }) => {
        fc.pre(counted < MAX && evaluate({ goal, facts, tally }).status === 'missed')
        expect(evaluate({ goal, facts, tally: { counts: { backlog: counted + 1 } } }).status).toBe('missed')
      }),
    )
  })
})

describe('the pace to a target', () => {
  const target = fc.oneof(overRates, countAtLeast)
  const period = fc.tuple(publishedDay, fc.nat({ max: 90 })).map(([asOf, days]) => ({
    asOf,
    periodEnd: daysAfter(asOf, days) > '2026-12-24' ? '2026-12-24' : daysAfter(asOf, days),
  }))

  test('meets it if kept each remaining working day, and one less a day does not', () => {
    fc.assert(
      fc.property(target, period, (posed, options) => {
        const { goal, tally, facts, isMet, counted, of } = posed
        const pace = orThrow(paceTo(aTarget(goal), tally, { ...options, facts }))
        const days = countWorkingDays(options.asOf, options.periodEnd)
        expect(pace).toMatchObject({ workingDays: days, certainty: 'official' })
        const reachedBy = (perDay: number): bigint => {
          const reached = big(counted) + big(perDay) * big(days)
          return reached < big(of) ? reached : big(of)
        }
        if (pace.state === 'outOfReach') {
          expect(isMet(days === 0 ? big(counted) : big(of))).toBe(false)
          return
        }
        const perDay = pace.perWorkingDay as number
        expect(isMet(reachedBy(perDay))).toBe(true)
        if (pace.state === 'met') expect([perDay, isMet(big(counted))]).toStrictEqual([0, true])
        else expect(isMet(reachedBy(perDay - 1))).toBe(false)
      }),
      { numRuns: 800 },
    )
  })

  test('says of what shall stay low exactly how many more there may be, or are too many', () => {
    fc.assert(
      fc.property(lowering, period, ({ goal, tally, facts, isMet, counted }, options) => {
        const { allowance, excess } = orThrow(paceTo(aTarget(goal), tally, { ...options, facts }))
        const most = big(counted) + big(allowance ?? 0) - big(excess ?? 0)
        expect(isMet(most)).toBe(true)
        expect(isMet(most + big(1))).toBe(false)
        expect((allowance === undefined) !== (excess === undefined)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('two evaluations compared', () => {
  const pairs = fc.array(fc.tuple(overRates, any), { minLength: 1, maxLength: 5 })
  const tellOf = (posed: readonly Posed[]) => {
    const rules = rulesOf(...posed.map(({ goal }) => goal))
    const [first] = posed as readonly [Posed]
    return orThrow(evaluateTargets(rules, first.tally, first.facts.benchmarks && usedBy(posed, first.facts)))
  }
  const usedBy = (posed: readonly Posed[], facts: TargetFacts): TargetFacts =>
    posed.some(({ goal }) => goal.kind === 'rateAbove') ? facts : {}

  test('backwards, each difference has the other sign, and each target is told once', () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 4 }), (both, cut) => {
        const before = tellOf(both.map(([one]) => one))
        const after = tellOf(both.slice(0, cut + 1).map(([, other]) => other))
        const forth = orThrow(compareEvaluations(before, after))
        const back = orThrow(compareEvaluations(after, before))
        expect(new Set(forth.targets.map(({ id }) => id)).size).toBe(forth.targets.length)
        expect(forth.targets).toHaveLength(Math.max(before.targets.length, after.targets.length))
        for (const one of forth.targets) {
          const other = back.targets.find(({ id }) => id === one.id)
          expect(other).toMatchObject({ id: one.id })
          expect([other?.before, other?.after]).toStrictEqual([one.after, one.before])
          expect((other?.counted ?? 0) + (one.counted ?? 0)).toBe(0)
        }
        expect(Object.values(forth.sums).reduce((sum, count) => sum + count)).toBe(forth.targets.length)
        expect(JSON.parse(JSON.stringify(forth))).toStrictEqual(forth)
      }),
    )
  })

  test('the same twice, nothing is changed', () => {
    fc.assert(
      fc.property(pairs, (both) => {
        const evaluation = tellOf(both.map(([, other]) => other))
        const { targets, before, after } = orThrow(compareEvaluations(evaluation, structuredClone(evaluation)))
        expect(before).toStrictEqual(after)
        for (const { change, counted = 0, redefined } of targets) {
          expect([change, counted, redefined]).toStrictEqual(['unchanged', 0, undefined])
        }
      }),
    )
  })
})
