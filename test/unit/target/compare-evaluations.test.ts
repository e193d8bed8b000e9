import { describe, expect, test } from 'vitest'
import {
  compareEvaluations,
  type Evaluation,
  evaluateTargets,
  type Goal,
  orThrow,
  type Tally,
  type TargetChange,
} from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { eachKind, rulesOf } from './goals.js'

const rules = rulesOf(...eachKind)
const facts = { baselines: { backlog: 25 }, benchmarks: { district: { counted: 4, of: 5 } } }
const evaluate = (tally: Partial<Tally>, of = rules): Evaluation => orThrow(evaluateTargets(of, tally))
const closing = (counted: number, of: number): Evaluation => evaluate({ rates: { closing: { counted, of } } })

/** What is told of one target, without what is repeated of it. */
function changeOf(before: Evaluation, after: Evaluation, id = 'T-1') {
  const found = orThrow(compareEvaluations(before, after)).targets.find((target) => target.id === id)
  const { id: _, label: __, basis: ___, ...change } = found as TargetChange
  return change
}

describe('one target', () => {
  const [met, missed, empty] = [closing(17, 20), closing(16, 20), closing(0, 0)]

  test.each<[string, Evaluation, Evaluation, object]>([
    ['newlyMet', missed, met, { before: 'missed', after: 'met', counted: 1, of: 0 }],
    ['newlyMissed', met, closing(10, 15), { before: 'met', after: 'missed', counted: -7, of: -5 }],
    ['nowMeasurable', empty, met, { before: 'notMeasurable', after: 'met', counted: 17, of: 20 }],
    ['nowMeasurable', empty, missed, { before: 'notMeasurable', after: 'missed', counted: 16, of: 20 }],
    ['noLongerMeasurable', met, empty, { before: 'met', after: 'notMeasurable', counted: -17, of: -20 }],
    ['unchanged', met, closing(20, 20), { before: 'met', after: 'met', counted: 3, of: 0 }],
    ['unchanged', empty, empty, { before: 'notMeasurable', after: 'notMeasurable', counted: 0, of: 0 }],
    ['noLongerMeasurable', met, evaluate({}), { before: 'met', after: 'notMeasurable' }],
    ['nowMeasurable', evaluate({}), met, { before: 'notMeasurable', after: 'met' }],
  ])('is %s', (change, before, after, expected) => {
    expect(changeOf(before, after)).toStrictEqual({ change, ...expected })
  })

  test('a count has a difference and no base', () => {
    const visits = (count: number) => evaluate({ counts: { visits: count } })
    const expected = { before: 'missed', after: 'met', change: 'newlyMet', counted: -2 }
    expect(changeOf(visits(2), visits(0), 'T-4')).toStrictEqual(expected)
  })

  test('that asks for something else than before says so', () => {
    const other = rulesOf({ kind: 'rate', indicator: 'closing', atLeast: '90' }, ...eachKind.slice(1))
    const after = evaluate({ rates: { closing: { counted: 17, of: 20 } } }, other)
    expect(changeOf(met, after)).toStrictEqual({
      before: 'met',
      after: 'missed',
      change: 'newlyMissed',
      redefined: true,
      counted: 0,
      of: 0,
    })
    const kind = rulesOf({ kind: 'rateAbove', indicator: 'closing', benchmark: 'district' }, ...eachKind.slice(1))
    expect(changeOf(met, evaluate({}, kind))).toMatchObject({ redefined: true })
  })
})

describe('a plan', () => {
  test('is told in the order of the later evaluation, then what it does not have any more', () => {
    const [first, second, third] = eachKind as readonly [Goal, Goal, Goal]
    const before = evaluate({}, rulesOf(first, second))
    const later = rulesOf(first, second, third)
    const { 'T-1': _, ...targets } = later.targets
    const { targets: changes, sums } = orThrow(compareEvaluations(before, evaluate({}, { ...later, targets })))
    expect(changes.map(({ id, change }) => [id, change])).toStrictEqual([
      ['T-2', 'unchanged'],
      ['T-3', 'onlyAfter'],
      ['T-1', 'onlyBefore'],
    ])
    expect(changes[1]).toStrictEqual({
      id: 'T-3',
      label: later.targets['T-3']?.label,
      after: 'notMeasurable',
      change: 'onlyAfter',
      basis: later.targets['T-3']?.basis,
    })
    expect(changes[2]).not.toHaveProperty('after')
    expect(sums).toStrictEqual({
      newlyMet: 0,
      newlyMissed: 0,
      nowMeasurable: 0,
      noLongerMeasurable: 0,
      unchanged: 1,
      onlyBefore: 1,
      onlyAfter: 1,
    })
  })

  test('its sums tell how many stood how, before and after', () => {
    const before = orThrow(evaluateTargets(rules, { counts: { visits: 0, backlog: 25 } }, facts))
    const after = orThrow(evaluateTargets(rules, { counts: { visits: 4, backlog: 15 } }, facts))
    const change = orThrow(compareEvaluations(before, after))
    // Before: none and no increase are met, the reduction and the count of 4 missed; after: all but none are met.
    expect(change.before).toStrictEqual({ met: 2, missed: 2, notMeasurable: 2 })
    expect(change.after).toStrictEqual({ met: 3, missed: 1, notMeasurable: 2 })
    expect(change.sums).toMatchObject({ newlyMet: 2, newlyMissed: 1, unchanged: 3 })
    expect(change.rulebook).toBe('made-up')
    expect(JSON.parse(JSON.stringify(change))).toStrictEqual(change)
  })
})

describe('what is refused, with its place', () => {
  const good = closing(17, 20)
  const [target, ...rest] = good.targets
  const withTarget = (part: object) => ({ ...good, targets: [{ ...target, ...part }, ...rest] })

  test.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'InvalidArgument'],
    ['a list', [], '', 'InvalidArgument'],
    ['a tally', { rates: {}, counts: {} }, '', 'InvalidArgument'],
    ['targets that are no list', { ...good, targets: {} }, '', 'InvalidArgument'],
    ['a target that is null', { ...good, targets: [null] }, '.targets[0]', 'InvalidArgument'],
    ['a goal of another kind', withTarget({ goal: { kind: 'atMost' } }), '.targets[0].goal.kind', 'InvalidArgument'],
    ['a status of another name', withTarget({ status: 'failed' }), '.targets[0].status', 'InvalidArgument'],
    ['a reason of another name', withTarget({ because: 'toString' }), '.targets[0].because', 'InvalidArgument'],
    ['something missing without a name', withTarget({ missing: 7 }), '.targets[0].missing', 'InvalidArgument'],
    ['a note that is no label', withTarget({ note: '' }), '.targets[0].note', 'InvalidArgument'],
    ['a fraction', withTarget({ counted: 1.5 }), '.targets[0].counted', 'InvalidCount'],
    ['more counted than the base', withTarget({ counted: 21 }), '.targets[0].counted', 'InvalidCount'],
    ['a negative slack', withTarget({ slack: -1 }), '.targets[0].slack', 'InvalidCount'],
    ['half a benchmark', withTarget({ benchmark: { counted: 1 } }), '.targets[0].benchmark.of', 'InvalidCount'],
    ['a target twice', { ...good, targets: [target, target] }, '.targets[1].id', 'InvalidArgument'],
    ['a moment that is none', { ...good, asOf: 'last year' }, '.asOf', 'InvalidMoment'],
    ['a moment on a day that does not exist', { ...good, asOf: '2024-02-30' }, '.asOf', 'InvalidDate'],
    ['a moment in another form', { ...good, asOf: '2024-12-31T09:30Z' }, '.asOf', 'InvalidArgument'],
    ['a moment that is no text', { ...good, asOf: new Date('2024-12-31T09:30Z') }, '.asOf', 'InvalidArgument'],
    ['sums of others', { ...good, met: 2 }, '.met', 'InvalidArgument'],
  ])('%s', (_, evaluation, place, tag) => {
    const [before, after] = [
      compareEvaluations(evaluation as Evaluation, good),
      compareEvaluations(good, evaluation as Evaluation),
    ]
    expect(refusalOf(before)).toMatchObject({ _tag: tag, path: `before${place}` })
    expect(refusalOf(after)).toMatchObject({ _tag: tag, path: `after${place}` })
  })

  test('nothing of evaluations as of different moments', () => {
    const of = (asOf: string) => compareEvaluations({ ...good, asOf: '2024-11-30' }, { ...good, asOf })
    expect(of('2024-12-31')).toMatchObject({ _tag: 'Right' })
    expect(of('2024-12-31T17:30:00+08:00')).toMatchObject({ _tag: 'Right' })
  })

  test('an evaluation of another rulebook, naming both', () => {
    const other = { ...good, rulebook: 'xinsheng2024' }
    expect(refusalOf(compareEvaluations(good, other))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'after.rulebook',
      message: 'after.rulebook: "xinsheng2024" is not the rulebook of before, "made-up"',
    })
  })

  test('a later one that is as of an earlier moment, and none whose order is not certain', () => {
    const compare = (first: string, second: string) =>
      compareEvaluations({ ...good, asOf: first }, { ...good, asOf: second })
    expect(refusalOf(compare('2024-12-31', '2024-11-30'))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'after.asOf',
      message: 'after.asOf: "2024-11-30" is not at or after 2024-12-31, the moment of before; swap the two',
    })
    expect(compare('2024-12-31T17:30:00+08:00', '2024-12-31T09:00:00+08:00')._tag).toBe('Left')
    expect(compare('2024-12-31T17:30:00+08:00', '2024-12-31T17:30:00.500+08:00')._tag).toBe('Right')
    expect(compare('2024-12-31T17:30:00+08:00', '2024-12-31')._tag).toBe('Right')
    expect(compare('2024-12-31', '2024-12-31T09:00:00+08:00')._tag).toBe('Right')
  })
})
