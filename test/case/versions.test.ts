import { describe, expect, test } from 'vitest'
import { limitInForce, orThrow, type Rulebook, rulebookInForce, trackProcedure } from 'xinfang-rules'
import * as shipped from 'xinfang-rules/rulebooks'
import { eachDate } from '../differential/days.js'
import { refusalOf } from '../unit/refusal.js'

const { national2005, national2022, simplified2016 } = shipped
const books: readonly Rulebook[] = Object.values(shipped)
const days = eachDate('2004-01-01', '2027-12-31')

/** The rulebook whose version of a limit is in force on a day; none where there is no such version. */
function bookOn(family: string, id: string, on: string): string | undefined {
  const found = limitInForce(books, family, id, on)
  if (found._tag === 'Left') {
    if (found.left._tag === 'NotInForce') return undefined
    throw new Error(found.left.message)
  }
  return books.find((book) => book.limits[id] === found.right)?.id
}

/** The spans of days with one and the same answer, each by its first day. */
function changes(answerOn: (on: string) => string | undefined): [string, string | undefined][] {
  const spans: [string, string | undefined][] = []
  for (const on of days) {
    const answer = answerOn(on)
    if (spans.length === 0 || spans.at(-1)?.[1] !== answer) spans.push([on, answer])
  }
  return spans
}

const BOTH = [
  ['2004-01-01', undefined],
  ['2005-05-01', 'national2005'],
  ['2022-05-01', 'national2022'],
]
const OF_2005 = [
  ['2004-01-01', undefined],
  ['2005-05-01', 'national2005'],
  ['2022-05-01', undefined],
]
const OF_2022 = [
  ['2004-01-01', undefined],
  ['2022-05-01', 'national2022'],
]

/** The ids of the rulebooks of a family whose days of effect hold a day. */
const inForceOn = (family: string, on: string) =>
  books
    .filter(({ family: own, effective: { from, to = on } }) => own === family && from <= on && on <= to)
    .map(({ id }) => id)

describe('the rulebook in force, day by day from 2004 to 2027', () => {
  /** What `rulebookInForce` answers; none where it refuses for want of one. */
  const answerOn = (family: string) => (on: string) => {
    const found = rulebookInForce(books, family, on)
    if (found._tag === 'Right') return found.right.id
    if (found.left._tag === 'NotInForce') return undefined
    throw new Error(found.left.message)
  }

  test('of the national family there is exactly one on each day from 2005-05-01 on, and none before', () => {
    const wrong = days.filter((on) => inForceOn('national', on).length !== (on < '2005-05-01' ? 0 : 1))
    expect(wrong).toStrictEqual([])
    expect(changes(answerOn('national'))).toStrictEqual(BOTH)
  })

  test('of each family it is the very one whose days hold the day', () => {
    for (const family of new Set(books.map((book) => book.family))) {
      const wrong = days.filter((on) => inForceOn(family, on).join() !== (answerOn(family)(on) ?? ''))
      expect([family, wrong]).toStrictEqual([family, []])
    }
  })

  test('simple handling has one as long as the trial lasted', () => {
    expect(changes(answerOn('simplified'))).toStrictEqual([
      ['2004-01-01', undefined],
      ['2016-07-01', 'simplified2016'],
      ['2022-07-17', undefined],
    ])
  })
})

describe('the versions of the national regulation, day by day from 2004 to 2027', () => {
  test.each([
    ['register', BOTH],
    ['notice.direct', BOTH],
    ['notice.assigned', BOTH],
    ['handling', BOTH],
    ['review.request', BOTH],
    ['review.decision', BOTH],
    ['reReview.request', BOTH],
    ['reReview.opinion', BOTH],
    ['suggestion.feedback', OF_2005],
    ['objection', OF_2022],
  ])('%s', (id, spans) => {
    expect(changes((on) => bookOn('national', id, on))).toStrictEqual(spans)
  })

  test('these are all the limits that either has', () => {
    const ids = new Set([...Object.keys(national2005.limits), ...Object.keys(national2022.limits)])
    expect(ids.size).toBe(10)
  })

  test('the books follow each other without a gap, and their limits are in force as long as they are', () => {
    expect(national2005.effective).toMatchObject({ from: '2005-05-01', to: '2022-04-30' })
    expect(national2022.effective).toMatchObject({ from: '2022-05-01' })
    for (const { effective } of Object.values(national2005.limits)) {
      expect(effective).toStrictEqual({ from: '2005-05-01', to: '2022-04-30' })
    }
    for (const { effective } of Object.values(national2022.limits))
      expect(effective).toStrictEqual({ from: '2022-05-01' })
  })

  test('before the first of May 2005 none is, and the refusal says since when', () => {
    expect(refusalOf(limitInForce(books, 'national', 'handling', '2005-04-30'))).toMatchObject({
      _tag: 'NotInForce',
      from: '2005-05-01',
    })
  })
})

describe('a matter that is on its way on the first of May 2022', () => {
  const track = (events: Readonly<Record<string, string>>) =>
    orThrow(
      trackProcedure({
        books: [national2005, national2022],
        procedure: national2022.procedures.direct,
        events: Object.entries(events).map(([event, at]) => ({ event, at })),
        fields: { route: 'petition' },
        asOf: '2022-07-31',
      }),
    )
      .stages.flatMap(({ limits }) => limits)
      .slice(0, 2)
      .map(({ deadline: { basis, dueOn } }) => [basis.rule, dueOn])

  test('has each step under the version in force when that begins', () => {
    // Fifteen days from 20 April are 5 May, the first working day after Labour Day.
    const events = { received: '2022-04-20', notified: '2022-05-05', accepted: '2022-05-05' }
    // Sixty from 5 May are 4 July.
    expect(track(events)).toStrictEqual([
      ['XF05-22', '2022-05-05'],
      ['XF22-34', '2022-07-04'],
    ])
  })

  test('has both under the old one where it was accepted the day before', () => {
    const events = { received: '2022-04-20', notified: '2022-04-30', accepted: '2022-04-30' }
    // Sixty from 30 April are 29 June.
    expect(track(events)).toStrictEqual([
      ['XF05-22', '2022-05-05'],
      ['XF05-33', '2022-06-29'],
    ])
  })
})

test('a step that starts on 30 April 2022 is under the regulation of 2005, one of the day after under that of 2022', () => {
  const versionOf = (on: string) => orThrow(limitInForce(books, 'national', 'notice.direct', on)).basis.rule
  expect([versionOf('2022-04-30'), versionOf('2022-05-01')]).toStrictEqual(['XF05-22', 'XF22-23-2'])
  const bookOf = (on: string) => orThrow(rulebookInForce(books, 'national', on)).id
  expect([bookOf('2022-04-30'), bookOf('2022-05-01')]).toStrictEqual(['national2005', 'national2022'])
  for (const [on, rule] of [
    ['2022-04-30', 'XF05-22'],
    ['2022-05-01', 'XF22-23-2'],
  ] as const) {
    const { stages } = orThrow(
      trackProcedure({
        books: [national2022, national2005],
        procedure: national2022.procedures.direct,
        events: [{ event: 'received', at: on }],
        asOf: '2022-05-09',
      }),
    )
    expect(stages[0]?.limits.map(({ deadline: { basis } }) => basis.rule)).toStrictEqual([rule])
  }
})

describe('simple handling', () => {
  test('binds beside the national limits, and ends before them', () => {
    const fields = {
      firstTime: true,
      fit: 'clear',
      assignedFromAbove: false,
      mayBeRefused: false,
      otherProcedure: false,
      complex: false,
    }
    const { stages } = orThrow(
      trackProcedure({
        books: [simplified2016, national2005],
        procedure: simplified2016.procedures.simple,
        // Sunday 26 September is worked, so that the three are 26, 27 and 28; the ten are 29 and 30 September, then 8, 9
        // (a Saturday worked), 11 to 15 and 18 October.
        events: [
          { event: 'received', at: '2021-09-24' },
          { event: 'accepted', at: '2021-09-28' },
        ],
        fields,
        asOf: '2021-09-29',
      }),
    )
    const due = stages.map(({ limits }) => limits.map(({ family, deadline: { dueOn } }) => `${family} ${dueOn}`))
    expect(due).toStrictEqual([
      ['simplified 2021-09-28', 'national 2021-10-09'],
      ['simplified 2021-10-18', 'national 2021-11-29'],
    ])
  })

  test.each(Object.keys(simplified2016.limits))('%s is in force as long as the trial was', (id) => {
    expect(changes((on) => bookOn('simplified', id, on))).toStrictEqual([
      ['2004-01-01', undefined],
      ['2016-07-01', 'simplified2016'],
      ['2022-07-17', undefined],
    ])
  })
})

test('on no day are two versions of one limit in force', () => {
  for (const [at, one] of books.entries()) {
    for (const other of books.slice(at + 1).filter(({ family }) => family === one.family)) {
      for (const id of Object.keys(one.limits)) {
        const [first, second] = [one.limits[id]?.effective, other.limits[id]?.effective]
        if (first === undefined || second === undefined) continue
        const apart = (first.to ?? '9999') < second.from || (second.to ?? '9999') < first.from
        expect([one.id, other.id, id, apart]).toStrictEqual([one.id, other.id, id, true])
      }
    }
  }
})
