import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDuties, type Duty, type DutyRecord, dayNumber, isWorkingDay, listDue, orThrow } from 'xinfang-rules'
import { periodName } from '../../src/duty/period-name.js'
import { aDuty, rulesOf } from '../unit/duty/duties.js'
import { daysAfter } from './arbitraries.js'
import { shuffled } from './target-arbitraries.js'

const day: Arbitrary<string> = fc.integer({ min: 0, max: 420 }).map((days) => daysAfter('2023-12-01', days))
const range = fc
  .tuple(day, fc.integer({ min: 0, max: 100 }))
  .map(([from, days]) => ({ from, to: daysAfter(from, days) }))
const span = fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([from, days]) => ({ from, to: daysAfter(from, days) }))

const duty: Arbitrary<Duty> = fc
  .record({
    every: fc.constantFrom<Duty['every'][]>(
      'day',
      'workingDay',
      'week',
      'halfMonth',
      'month',
      'quarter',
      'halfYear',
      'year',
    ),
    atLeast: fc.integer({ min: 1, max: 6 }),
    measure: fc.constantFrom<Duty['measure'][]>('times', 'days', 'halfDays', 'items'),
    shortPeriod: fc.constantFrom<NonNullable<Duty['shortPeriod']>[]>('cap', 'full'),
    by: fc.integer({ min: 0, max: 28 }),
    during: fc.boolean(),
  })
  .map(({ by, during, ...rest }) =>
    aDuty({
      ...rest,
      ...(rest.every === 'month' && by > 0 && { byDayOfMonth: by }),
      ...(during && { during: 'sensitive' }),
    }),
  )
const spans = fc.array(span, { maxLength: 3 }).map((sensitive) => ({ sensitive }))

const effect = fc.option(
  fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, days]) => ({ from, to: daysAfter(from, days) })),
  { nil: undefined },
)

/** The name of the period that a day is in, said day by day and without the library. */
const PERIODS: Readonly<Record<Duty['every'], (on: string) => string>> = {
  day: (on) => on,
  workingDay: (on) => on,
  week: (on) => daysAfter(on, -((new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7)),
  halfMonth: (on) => `${on.slice(0, 7)} ${Number(on.slice(8)) <= 15}`,
  month: (on) => on.slice(0, 7),
  quarter: (on) => `${on.slice(0, 4)} ${Math.ceil(Number(on.slice(5, 7)) / 3)}`,
  halfYear: (on) => `${on.slice(0, 4)} ${on.slice(5, 7) <= '06'}`,
  year: (on) => on.slice(0, 4),
}

/** The last working day of some days by the day that they are due, and the days that are worked by then. */
function workedInTime(own: Duty, days: readonly string[]) {
  const inTime = days.filter((on) => own.byDayOfMonth === undefined || Number(on.slice(8)) <= own.byDayOfMonth)
  return { inTime, worked: inTime.filter((on) => isWorkingDay(on)) }
}

/** How many Mondays to Fridays the period of a day has, whatever is worked and in force. */
function weekdaysOf(own: Duty, on: string): number {
  const year = Array.from({ length: 800 }, (_, days) => daysAfter(on, days - 400))
  return year.filter(
    (other) =>
      PERIODS[own.every](other) === PERIODS[own.every](on) &&
      ![0, 6].includes(new Date(`${other}T00:00:00Z`).getUTCDay()),
  ).length
}

/** What is due, found by walking over every day of four years. */
function walk(
  own: Duty,
  within: { from: string; to: string },
  sensitive: readonly { from: string; to: string }[],
  effective: { from: string; to?: string } = { from: '2004-01-01' },
) {
  const periods = new Map<string, string[]>()
  for (let on = '2022-12-25'; on <= '2026-01-10'; on = daysAfter(on, 1)) {
    if (own.during !== undefined && !sensitive.some(({ from, to }) => from <= on && on <= to)) continue
    const name = PERIODS[own.every](on)
    periods.set(name, [...(periods.get(name) ?? []), on])
  }
  return [...periods.values()].flatMap((all) => {
    const last = all.at(-1) as string
    const by = `${last.slice(0, 8)}${`${own.byDayOfMonth ?? 31}`.padStart(2, '0')}`
    const dueOn = own.byDayOfMonth === undefined || last < by ? last : by
    const actBy = workedInTime(own, all).worked.at(-1) ?? dueOn
    if (actBy < effective.from || actBy > (effective.to ?? actBy)) return []
    const days = all.filter((on) => effective.from <= on)
    const { inTime, worked } = workedInTime(own, days)
    const workable = days.filter((on) => isWorkingDay(on)).length
    if (inTime.length === 0 || (workable === 0 && (own.every === 'workingDay' || own.shortPeriod !== 'full'))) return []
    expect(worked.at(-1) ?? dueOn).toBe(actBy)
    if (actBy < within.from || actBy > within.to) return []
    const most = own.measure === 'halfDays' ? workable * 2 : workable
    const severalADay = own.measure !== 'days' && own.measure !== 'halfDays' && own.atLeast > weekdaysOf(own, last)
    const amount = own.shortPeriod === 'full' || severalADay ? own.atLeast : Math.min(own.atLeast, most)
    return [{ period: { from: days[0], to: last }, dueOn, actBy, amount }]
  })
}

describe('what is due', () => {
  test('is what walking over the days finds', () => {
    fc.assert(
      fc.property(duty, range, spans, (own, within, given) => {
        const listed = orThrow(listDue(rulesOf({ own }), within, { spans: given }))
        const plain = listed.map(({ period, dueOn, actBy, amount }) => ({ period, dueOn, actBy, amount }))
        expect(plain).toStrictEqual(walk(own, within, given.sensitive))
      }),
      { numRuns: 150 },
    )
  })

  test('over two adjoining ranges is what is due over both', () => {
    fc.assert(
      fc.property(
        fc.array(duty, { minLength: 1, maxLength: 4 }),
        range,
        fc.nat({ max: 100 }),
        spans,
        effect,
        (duties, within, cut, given, effective) => {
          const rules = rulesOf(Object.fromEntries(duties.map((own, at) => [`d${at}`, own])), effective)
          const middle = daysAfter(within.from, cut)
          fc.pre(middle < within.to)
          const list = (from: string, to: string) => orThrow(listDue(rules, { from, to }, { spans: given }))
          expect([...list(within.from, middle), ...list(daysAfter(middle, 1), within.to)]).toStrictEqual(
            list(within.from, within.to),
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  test('under two versions whose days adjoin, each period is due once, by the version of its last working day', () => {
    fc.assert(
      fc.property(duty, range, spans, day, (own, within, given, split) => {
        const list = (effective?: { from: string; to?: string }) =>
          orThrow(listDue(rulesOf({ own }, effective), within, { spans: given })).map(
            ({ period, dueOn, actBy, amount }) => ({ period, dueOn, actBy, amount }),
          )
        const [before, since] = [{ from: '2020-01-01', to: daysAfter(split, -1) }, { from: split }]
        const [always, older, newer] = [list(), list(before), list(since)]
        expect(older).toStrictEqual(always.filter(({ actBy }) => actBy < split))
        expect(newer).toStrictEqual(walk(own, within, given.sensitive, since))
        const ends = ({ period: { to }, dueOn, actBy }: (typeof always)[number]) => ({ to, dueOn, actBy })
        expect(newer.map(ends)).toStrictEqual(always.filter(({ actBy }) => actBy >= split).map(ends))
      }),
      { numRuns: 200 },
    )
  })

  test('is to be done on a working day of its period wherever it has one, by the day it is due', () => {
    fc.assert(
      fc.property(duty, range, spans, (own, within, given) => {
        for (const { period, actBy, dueOn, amount } of orThrow(listDue(rulesOf({ own }), within, { spans: given }))) {
          expect(period.from <= actBy && actBy <= dueOn && dueOn <= period.to).toBe(true)
          const days = Array.from({ length: dayNumber(dueOn) - dayNumber(period.from) + 1 }, (_, at) =>
            daysAfter(period.from, at),
          )
          expect(isWorkingDay(actBy) || !days.some((on) => isWorkingDay(on))).toBe(true)
          expect(amount >= 1 && amount <= own.atLeast).toBe(true)
        }
      }),
    )
  })
})

/** A record, and how many days before its own the period lies that it names. */
type Made = DutyRecord & { readonly back?: number }
const record: Arbitrary<Made> = fc.record(
  {
    duty: fc.constantFrom('d0', 'd1'),
    by: fc.constantFrom('v1', 'v2', 'w1'),
    on: day,
    amount: fc.integer({ min: 0, max: 3 }),
    slot: fc.constantFrom('am', 'pm'),
    roles: fc.array(fc.constantFrom('leader', 'village'), { maxLength: 2 }),
    back: fc.nat({ max: 60 }),
  },
  { requiredKeys: ['duty', 'by', 'on'] },
)
const needing = fc
  .tuple(duty, fc.boolean())
  .map(([own, needs]) => (needs ? { ...own, needs: { role: 'leader', atLeast: 1 } } : own))
/** Two duties, of which records of the second may meet the first as well. */
const two = fc.tuple(needing, needing, fc.boolean()).map(([one, other, also]): readonly [Duty, Duty] => {
  const [first, second] = [
    { ...one, id: 'd0' },
    { ...other, id: 'd1' },
  ]
  return also
    ? [
        { ...first, alsoMetBy: ['d1'] },
        { ...second, measure: first.measure },
      ]
    : [first, second]
})
const checked = fc.record({
  duties: two,
  records: fc.array(record, { maxLength: 30 }),
  within: range,
  asOf: day,
  spans,
  effect,
  away: fc.array(span, { maxLength: 2 }),
})
type Checkable = typeof checked extends Arbitrary<infer T> ? T : never

/** A record as it is handed in. */
const handIn = ({ back, ...one }: Made, every: Duty['every']): DutyRecord =>
  back === undefined ? one : { ...one, for: periodName(every, dayNumber(one.on) - back) }

const check = ({ duties, within, asOf, spans, effect, away }: Checkable, made: readonly Made[]) => {
  const records = made.map((one) => handIn(one, duties[one.duty === 'd0' ? 0 : 1].every))
  const subjects = [
    { id: 'v1', kinds: ['village'] },
    { id: 'v2', kinds: ['village', 'leader'], away },
    { id: 'w1', kinds: ['leader'] },
  ]
  const rules = rulesOf({ d0: duties[0], d1: duties[1] }, effect)
  return orThrow(checkDuties(rules, { subjects, records, spans }, { ...within, asOf }))
}

describe('a check of duties', () => {
  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        checked.chain((one) => fc.tuple(fc.constant(one), shuffled(one.records))),
        ([one, others]) => {
          expect(check(one, others)).toStrictEqual(check(one, one.records))
        },
      ),
    )
  })

  test('finds no more breaches for one more record, and takes no period for short that was not', () => {
    const breaches = ({ findings }: ReturnType<typeof check>) =>
      findings.filter(({ severity }) => severity === 'breach')
    fc.assert(
      fc.property(checked, record, (one, more) => {
        const [before, after] = [check(one, one.records), check(one, [...one.records, more])]
        expect(breaches(after).length).toBeLessThanOrEqual(breaches(before).length)
        const short = (found: typeof before) => found.findings.filter(({ rule }) => rule === 'd0' || rule === 'd1')
        for (const finding of short(after)) {
          expect(short(before)).toContainEqual(
            expect.objectContaining({ rule: finding.rule, subject: finding.subject, on: finding.on }),
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  test('tells how many records count for no period that it looks at', () => {
    fc.assert(
      fc.property(checked, (one) => {
        const { findings, summary } = check(one, one.records)
        expect(summary.unused).toBeGreaterThanOrEqual(one.records.filter(({ on }) => on > one.asOf).length)
        expect(summary.unused).toBeLessThanOrEqual(one.records.length)
        const done = summary.progress.some((row) => row.done > 0)
        if (done || findings.some(({ rule }) => rule.endsWith('needs'))) {
          expect(summary.unused).toBeLessThan(one.records.length)
        }
      }),
    )
  })

  test('counts each record for one period, its own or the one that it names, also where there is a most', () => {
    fc.assert(
      fc.property(duty, fc.array(record, { maxLength: 40 }), ({ during: _, ...given }, made) => {
        const own: Duty = { ...given, every: given.every === 'workingDay' ? 'day' : given.every, measure: 'items' }
        const most = { ...own, atMost: own.atLeast, shortPeriod: 'full' } as const
        const records = made.map((one) => handIn({ ...one, duty: 'own', by: 'v1' }, own.every))
        const sums = new Map<string, number>()
        for (const { on, for: name = periodName(own.every, dayNumber(on)), amount = 1 } of records) {
          sums.set(name, (sums.get(name) ?? 0) + amount)
        }
        const log = { subjects: [{ id: 'v1', kinds: ['village'] }], records }
        const years = { from: '2023-01-01', to: '2025-12-31', asOf: '2025-12-31' }
        const { findings, summary } = orThrow(checkDuties(rulesOf({ own: most }), log, years))
        const over = findings.filter(({ rule }) => rule === 'own.atMost').length
        expect(over).toBe([...sums.values()].filter((sum) => sum > own.atLeast).length)
        expect(summary.progress[0]?.done).toBe([...sums.values()].reduce((sum, one) => sum + one, 0))
      }),
    )
  })

  test('owes the amounts that are listed as due where nobody is away, each period in one state', () => {
    fc.assert(
      fc.property(checked, (one) => {
        const rules = rulesOf({ d0: one.duties[0], d1: one.duties[1] }, one.effect)
        const due = orThrow(listDue(rules, one.within, { spans: one.spans }))
        for (const row of check(one, one.records).summary.progress) {
          expect(row.met + row.late + row.short + row.open).toBe(row.periods)
          const items = due.filter((item) => item.duty === row.duty)
          expect(row.periods + row.excused).toBe(items.length)
          if (row.subject === 'v1') expect(row.owed).toBe(items.reduce((sum, { amount }) => sum + amount, 0))
        }
      }),
    )
  })

  test('over two adjoining ranges finds what it finds over both', () => {
    fc.assert(
      fc.property(checked, fc.nat({ max: 100 }), (one, cut) => {
        const middle = daysAfter(one.within.from, cut)
        fc.pre(middle < one.within.to)
        const owed = (from: string, to: string) =>
          check({ ...one, within: { from, to } }, one.records).findings.filter(({ rule }) => !rule.endsWith('notOwed'))
        const parts = [...owed(one.within.from, middle), ...owed(daysAfter(middle, 1), one.within.to)]
        const spell = (finding: unknown) => JSON.stringify(finding)
        expect(parts.map(spell).sort()).toStrictEqual(owed(one.within.from, one.within.to).map(spell).sort())
      }),
    )
  })
})
