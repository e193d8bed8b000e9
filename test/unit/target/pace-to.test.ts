import { describe, expect, test } from 'vitest'
import { chinaCalendar, type Goal, orThrow, type PaceOptions, paceTo, type Tally, withNotice } from 'xinfang-rules'
import { awkward } from '../awkward.js'
import { notice2027 } from '../calendar/a-notice.js'
import { refusalOf } from '../refusal.js'
import { aTarget, eachKind } from './goals.js'

const [rate, rateAbove, reduction, none, countAtLeast, noIncrease] = eachKind as readonly Goal[]

/** Ten working days are left: the two weeks from Monday 2024-03-18 to Friday 2024-03-29. */
const march = { asOf: '2024-03-15', periodEnd: '2024-03-31' }
const told = { workingDays: 10, certainty: 'official', ...march, calendar: 'cn 2004-2026' }

function paceOf(goal: Goal | undefined, tally: Partial<Tally>, options: Partial<PaceOptions> = {}) {
  const pace = orThrow(paceTo(aTarget(goal as Goal), tally, { ...march, ...options }))
  const { id: _, label: __, goal: ___, basis: ____, ...found } = pace
  return found
}
const closing = (counted: number, of: number) => ({ rates: { closing: { counted, of } } })

describe('a rate', () => {
  test.each([
    // 85 % of 100 is 85: 25 are needed in ten days, two a day are not enough.
    [60, 100, { state: 'reachable', needed: 25, perWorkingDay: 3, shortfall: 25 }],
    [65, 100, { state: 'reachable', needed: 20, perWorkingDay: 2, shortfall: 20 }],
    [84, 100, { state: 'reachable', needed: 1, perWorkingDay: 1, shortfall: 1 }],
    [85, 100, { state: 'met', needed: 0, perWorkingDay: 0, slack: 0 }],
    [90, 100, { state: 'met', needed: 0, perWorkingDay: 0, slack: 5 }],
  ])('of %i of %i', (counted, of, expected) => {
    const status = expected.state === 'met' ? 'met' : 'missed'
    expect(paceOf(rate, closing(counted, of))).toStrictEqual({ status, counted, of, ...expected, ...told })
  })

  test('says what it repeats of its target, and not the note', () => {
    const target = { ...aTarget(rate as Goal), note: { zh: '注', en: 'Note' } }
    const pace = orThrow(paceTo(target, closing(60, 100), march))
    expect(pace).toMatchObject({ id: 'T-1', label: target.label, goal: rate, basis: target.basis })
    expect(pace).not.toHaveProperty('note')
  })

  test('is out of reach on the last day and after it, and says how many are needed', () => {
    const over = { state: 'outOfReach', because: 'noWorkingDay', needed: 25, workingDays: 0, certainty: 'official' }
    expect(paceOf(rate, closing(60, 100), { asOf: '2024-03-31' })).toMatchObject(over)
    expect(paceOf(rate, closing(60, 100), { asOf: '2024-03-29' })).toMatchObject(over)
    expect(paceOf(rate, closing(60, 100), { asOf: '2024-05-06' })).toMatchObject(over)
    expect(paceOf(rate, closing(60, 100), { asOf: '2024-05-06' })).not.toHaveProperty('perWorkingDay')
    expect(paceOf(rate, closing(85, 100), { asOf: '2024-05-06' })).toMatchObject({ state: 'met', perWorkingDay: 0 })
    expect(paceOf(rate, closing(60, 100), { asOf: '2024-03-28' })).toMatchObject({ workingDays: 1, perWorkingDay: 25 })
  })

  test('without its figure or its base is not measurable', () => {
    const notMeasurable = { status: 'notMeasurable', state: 'notMeasurable' }
    const unknown = { ...notMeasurable, because: 'noFigure', missing: 'closing', ...told }
    expect(paceOf(rate, {})).toStrictEqual(unknown)
    const empty = { ...notMeasurable, because: 'emptyBase', counted: 0, of: 0, ...told }
    expect(paceOf(rate, closing(0, 0))).toStrictEqual(empty)
  })
})

describe('a rate above a benchmark', () => {
  const satisfied = { rates: { satisfied: { counted: 10, of: 20 } } }
  const district = (counted: number, of: number) => ({ facts: { benchmarks: { district: { counted, of } } } })

  test('needs one more than the same', () => {
    // 80 % of 20 is 16, so 17 are needed: 7 in 10 days.
    const expected = { state: 'reachable', needed: 7, perWorkingDay: 1 }
    expect(paceOf(rateAbove, satisfied, district(4, 5))).toMatchObject(expected)
  })

  test('of 100 % is out of reach, whatever is done', () => {
    const pace = paceOf(rateAbove, satisfied, district(5, 5))
    expect(pace).toMatchObject({ state: 'outOfReach', because: 'noRateAbove' })
    expect(pace).not.toHaveProperty('needed')
    expect(pace).not.toHaveProperty('perWorkingDay')
  })

  test('that is not given is named', () => {
    expect(paceOf(rateAbove, satisfied)).toMatchObject({
      state: 'notMeasurable',
      because: 'noBenchmark',
      missing: 'district',
    })
  })
})

describe('a count', () => {
  const visits = (count: number) => ({ counts: { visits: count } })
  const backlog = (count: number) => ({ counts: { backlog: count } })
  const facts = { baselines: { backlog: 25 } }

  test('of at least so many needs what is left of them', () => {
    expect(paceOf(countAtLeast, visits(1))).toMatchObject({ state: 'reachable', needed: 3, perWorkingDay: 1 })
    expect(paceOf(countAtLeast, visits(4))).toMatchObject({ state: 'met', needed: 0, perWorkingDay: 0 })
    expect(paceOf(countAtLeast, visits(9))).toMatchObject({ state: 'met', needed: 0, perWorkingDay: 0 })
  })

  test.each([
    [none, visits(0), { state: 'met', allowance: 0 }],
    [none, visits(2), { state: 'exceeded', excess: 2 }],
    // 40 % of 25 is 10: at most 15.
    [reduction, backlog(15), { state: 'met', allowance: 0 }],
    [reduction, backlog(11), { state: 'met', allowance: 4 }],
    [reduction, backlog(18), { state: 'exceeded', excess: 3 }],
    [reduction, backlog(30), { state: 'exceeded', excess: 15 }],
    [noIncrease, backlog(25), { state: 'met', allowance: 0 }],
    [noIncrease, backlog(20), { state: 'met', allowance: 5 }],
    [noIncrease, backlog(26), { state: 'exceeded', excess: 1 }],
  ])('%j that shall stay low, %j, says how many more there may be or are too many', (goal, tally, expected) => {
    const pace = paceOf(goal, tally, { facts })
    expect(pace).toMatchObject(expected)
    for (const member of ['needed', 'perWorkingDay', expected.state === 'met' ? 'excess' : 'allowance']) {
      expect(pace).not.toHaveProperty(member)
    }
  })

  test('without its base figure is not measurable', () => {
    expect(paceOf(reduction, backlog(3))).toMatchObject({ state: 'notMeasurable', because: 'noBaseline' })
    const nothing = { facts: { baselines: { backlog: 0 } } }
    expect(paceOf(reduction, backlog(3), nothing)).toMatchObject({ state: 'notMeasurable', because: 'emptyBase' })
  })
})

describe('the days that are left', () => {
  test('are those worked: days off by exchange are not among them, days worked by exchange are', () => {
    // From 2024-02-09, a Friday: Spring Festival to the 17th, the 18th (a Sunday) worked, then 19-23.
    const february = { asOf: '2024-02-09', periodEnd: '2024-02-24' }
    expect(paceOf(rate, closing(60, 100), february).workingDays).toBe(6)
  })

  test('begin with the day after the moment, whatever its time in Beijing', () => {
    const daysFrom = (asOf: string | Date) => paceOf(rate, closing(60, 100), { asOf }).workingDays
    expect(daysFrom('2024-03-18T08:00:00+08:00')).toBe(9)
    expect(daysFrom('2024-03-17T16:00:00Z')).toBe(9)
    expect(daysFrom(new Date('2024-03-17T15:59:59Z'))).toBe(10)
  })

  test('go with figures as of the same day, at whatever time', () => {
    for (const asOf of ['2024-03-15', '2024-03-15 09:00', '2024-03-14T16:00Z']) {
      expect(paceOf(rate, { ...closing(60, 100), asOf })).toMatchObject({ workingDays: 10, asOf: '2024-03-15' })
    }
  })

  test('that no notice arranges yet are forecast, within bounds', () => {
    const spring = { asOf: '2027-01-29', periodEnd: '2027-02-28' }
    const pace = paceOf(rate, closing(60, 100), spring)
    expect(pace).toMatchObject({ certainty: 'forecast', state: 'reachable' })
    const { window, workingDays, needed, perWorkingDay } = pace
    expect(window?.fewest).toBeLessThanOrEqual(workingDays)
    expect(window?.most).toBeGreaterThanOrEqual(workingDays)
    expect(perWorkingDay).toBe(Math.ceil((needed as number) / workingDays))
    const known = orThrow(withNotice(chinaCalendar, notice2027))
    const settled = paceOf(rate, closing(60, 100), { ...spring, calendar: known })
    expect(settled).toMatchObject({ certainty: 'official', calendar: known.id })
    expect(settled).not.toHaveProperty('window')
    expect(settled.workingDays).toBeGreaterThanOrEqual(window?.fewest as number)
    expect(settled.workingDays).toBeLessThanOrEqual(window?.most as number)
  })

  test('that no notice arranges yet are refused where no forecast is wanted', () => {
    const options = { asOf: '2026-12-01', periodEnd: '2026-12-25', forecast: false }
    expect(refusalOf(paceTo(aTarget(rate as Goal), {}, options))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'options.periodEnd',
    })
    expect(paceTo(aTarget(rate as Goal), {}, { ...options, periodEnd: '2026-12-24' })._tag).toBe('Right')
    expect(paceTo(aTarget(rate as Goal), {}, { ...options, asOf: '2026-12-25' })._tag).toBe('Right')
  })
})

describe('what is refused, with its place', () => {
  const target = aTarget(rate as Goal)

  test.each<[unknown, unknown, unknown, string, string]>([
    [undefined, {}, march, 'InvalidRulebook', 'target'],
    [{ ...target, goal: { kind: 'most' } }, {}, march, 'InvalidRulebook', 'target.goal.kind'],
    [{ ...target, goal: { ...rate, atLeast: '101' } }, {}, march, 'InvalidRulebook', 'target.goal.atLeast'],
    [{ ...target, goal: { ...rate, indicator: '' } }, {}, march, 'InvalidRulebook', 'target.goal.indicator'],
    [target, null, march, 'InvalidArgument', 'tally'],
    [target, { rates: [] }, march, 'InvalidArgument', 'tally.rates'],
    [target, { asOf: 'last year' }, march, 'InvalidMoment', 'tally.asOf'],
    [target, { asOf: '2024-03-14' }, march, 'TallyMismatch', 'options.asOf'],
    [target, { asOf: '2024-03-15T16:00Z' }, march, 'TallyMismatch', 'options.asOf'],
    [target, closing(2, 1), march, 'InvalidCount', 'tally.rates.closing.counted'],
    [target, {}, undefined, 'InvalidArgument', 'options'],
    [target, {}, { ...march, asOf: undefined }, 'InvalidMoment', 'options.asOf'],
    [target, {}, { ...march, periodEnd: '2024-02-30' }, 'InvalidDate', 'options.periodEnd'],
    [target, {}, { ...march, periodEnd: '2101-01-01' }, 'DateOutOfRange', 'options.periodEnd'],
    [target, {}, { ...march, periodEnd: '2024-03-31T12:00' }, 'InvalidMoment', 'options.periodEnd'],
    [target, {}, { ...march, calendar: {} }, 'InvalidArgument', 'options.calendar'],
    [target, {}, { ...march, forecast: 'yes' }, 'InvalidArgument', 'options.forecast'],
    [target, {}, { ...march, facts: [] }, 'InvalidArgument', 'options.facts'],
    [target, {}, { ...march, facts: { baselines: { x: -1 } } }, 'InvalidCount', 'options.facts.baselines.x'],
  ])('%j, %j, %j', (of, tally, options, tag, path) => {
    expect(refusalOf(paceTo(of as never, tally as never, options as never))).toMatchObject({ _tag: tag, path })
  })

  test.each(awkward)('%s in any place', (_, value) => {
    for (const args of [
      [value, {}, march],
      [target, value, march],
      [target, {}, value],
      [target, {}, { ...march, asOf: value }],
      [target, {}, { ...march, facts: value }],
    ]) {
      expect(['Left', 'Right']).toContain(paceTo(...(args as Parameters<typeof paceTo>))._tag)
    }
  })
})
