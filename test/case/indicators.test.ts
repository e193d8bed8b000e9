import { describe, expect, test } from 'vitest'
import {
  type CaseOptions,
  type CaseRecord,
  compareDefinitions,
  orThrow,
  type Rulebook,
  tallyCases,
} from 'xinfang-rules'
import * as shipped from 'xinfang-rules/rulebooks'
import { refusalOf } from '../unit/refusal.js'

const { caomiao2023, menghe2020, national2005, national2022, sanjian2021, tongliang2022, xinsheng2024 } = shipped

/** Figures as they are written by hand: `counted/of`, or a plain count. */
type Worked = Readonly<Record<string, string | number>>

/** Invented cases of one rulebook, and what is counted of them by each of a few moments, worked by hand. */
interface Fixture {
  readonly about: string
  readonly book: Rulebook
  readonly cases: readonly CaseRecord[]
  readonly options?: Omit<CaseOptions, 'asOf'>
  readonly asOf: Readonly<Record<string, Worked>>
}

type Happened = CaseRecord['events']
const matter = (
  id: string,
  fields: CaseRecord['fields'],
  events: Happened,
  more: Partial<CaseRecord> = {},
): CaseRecord => ({
  id,
  fields,
  events,
  ...more,
})

const petition = { route: 'petition' }

const fixtures: readonly Fixture[] = [
  {
    about: 'told in time, over Spring Festival 2024 (10 to 17 February; the 9th and Sunday the 18th are worked)',
    book: national2022,
    cases: [
      // The fifteenth day is 10 February, which rolls to the 18th.
      matter('n1', {}, { received: '2024-01-26', notified: '2024-02-18', accepted: '2024-02-18' }),
      matter('n2', {}, { received: '2024-01-26' }),
      // The fifteenth day is 9 February, which is worked.
      matter('n3', {}, { received: '2024-01-25', notified: '2024-02-10', accepted: '2024-02-10' }),
      // Handed down: it runs from 29 January to the 18th. From the first receipt it would have ended on 25 January.
      matter(
        'n4',
        {},
        { received: '2024-01-10', forwardReceived: '2024-01-29', notified: '2024-02-08', accepted: '2024-02-05' },
      ),
      // Told of another way.
      matter('n5', {}, { received: '2024-02-10', notified: '2024-02-12', declined: '2024-02-12' }),
      // Received under the regulation of 2005, so that no limit of this one runs.
      matter('n6', {}, { received: '2022-04-30', notified: '2022-05-10' }),
    ],
    asOf: {
      // n1 is told tomorrow, so that it runs, as n2 does; n3 is late; n4 and n5 are in time. Accepted: n3, n4.
      '2024-02-17': {
        'timelyAcceptance.due': '2/3',
        'timelyAcceptance.all': '2/5',
        'timelyAcceptance.told': '2/3',
        'acceptance.due': '2/2',
        'acceptance.received': '2/6',
      },
      // n1 is told on the last day; n2 still runs.
      '2024-02-18': {
        'timelyAcceptance.due': '3/4',
        'timelyAcceptance.all': '3/5',
        'timelyAcceptance.told': '3/4',
        'acceptance.due': '3/3',
        'acceptance.received': '3/6',
      },
      // n2 is overdue.
      '2024-02-19': {
        'timelyAcceptance.due': '3/5',
        'timelyAcceptance.all': '3/5',
        'timelyAcceptance.told': '3/4',
        'acceptance.due': '3/4',
        'acceptance.received': '3/6',
      },
    },
  },
  {
    about: 'closed in time, over National Day 2024 (1 to 7 October)',
    book: national2022,
    cases: [
      // The sixtieth day is 1 October, which rolls to the 8th.
      matter('h1', petition, { accepted: '2024-08-02', closed: '2024-10-08' }),
      matter('h2', petition, { accepted: '2024-08-02' }),
      // With thirty days more it is 31 October.
      matter(
        'h3',
        petition,
        { accepted: '2024-08-02', closed: '2024-10-31' },
        { extensions: { handling: { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-10-08' } } },
      ),
      matter('h4', petition, { accepted: '2024-08-02', closed: '2024-10-09' }),
      // Another route, which has limits of its own; and a route that is not known.
      matter('h5', { route: 'duty' }, { accepted: '2024-08-02', closed: '2024-09-01' }),
      matter('h6', {}, { accepted: '2024-08-02' }),
      // Until 30 November, a Saturday, thus until 2 December.
      matter('h7', petition, { accepted: '2024-10-01' }),
    ],
    asOf: {
      // Closed: h1, h5. Running: h2, h3, h4, h7.
      '2024-10-08': {
        'timelyClosing.due': '1/1',
        'timelyClosing.all': '1/5',
        'timelyClosing.closed': '1/1',
        'closing.due': '1/1',
        'closing.accepted': '2/7',
      },
      // h2 is overdue, h4 late.
      '2024-10-09': {
        'timelyClosing.due': '1/3',
        'timelyClosing.all': '1/5',
        'timelyClosing.closed': '1/2',
        'closing.due': '2/3',
        'closing.accepted': '3/7',
      },
      // h3 on its last day.
      '2024-10-31': {
        'timelyClosing.due': '2/4',
        'timelyClosing.all': '2/5',
        'timelyClosing.closed': '2/3',
        'closing.due': '3/4',
        'closing.accepted': '4/7',
      },
    },
  },
  {
    about: 'ratings, channels and what is raised again',
    book: national2022,
    cases: [
      matter(
        'r1',
        { channel: 'online', repetition: 'first', rating: 'satisfied' },
        { received: '2024-03-01', rated: '2024-06-01' },
      ),
      matter(
        'r2',
        { channel: 'online', repetition: 'repeated', rating: 'fairlySatisfied' },
        { received: '2024-03-01', rated: '2024-06-02' },
      ),
      matter(
        'r3',
        { channel: 'visit', repetition: 'repeated', rating: 'dissatisfied' },
        { received: '2024-03-01', rated: '2024-06-03' },
      ),
      matter('r4', { repetition: 'first' }, { received: '2024-03-01', ratingLapsed: '2024-06-20' }),
      // Silent at first, and rated after all.
      matter(
        'r5',
        { channel: 'phone', rating: 'dissatisfied' },
        { received: '2024-03-01', ratingLapsed: '2024-06-10', rated: '2024-06-25' },
      ),
      matter('r6', { channel: 'letter', repetition: 'first' }, { received: '2024-03-01' }),
      matter(
        'r7',
        { channel: 'online', repetition: 'first', rating: 'satisfied' },
        { forwardReceived: '2024-03-01', rated: '2024-07-01' },
      ),
    ],
    asOf: {
      // Rated: r1, r2, r3. Silent: r4, r5.
      '2024-06-20': {
        'participation.asked': '3/5',
        'participation.received': '3/7',
        'satisfaction.rated': '2/3',
        'satisfaction.silent': '4/7',
        onlineShare: '3/7',
        'repeats.share': '2/7',
      },
      // r5 is rated, and no longer silent.
      '2024-06-30': {
        'participation.asked': '4/5',
        'participation.received': '4/7',
        'satisfaction.rated': '2/4',
        'satisfaction.silent': '3/7',
        onlineShare: '3/7',
        'repeats.share': '2/7',
      },
      // r7 too.
      '2024-07-01': {
        'participation.asked': '5/6',
        'participation.received': '5/7',
        'satisfaction.rated': '3/5',
        'satisfaction.silent': '4/7',
      },
    },
  },
  {
    about: 'document E, by the limits of 2005, over National Day 2020 (1 to 8 October)',
    book: menghe2020,
    options: { books: [national2005, national2022] },
    cases: [
      // The fifteenth day is 3 October, which rolls to the 9th. The sixtieth day after acceptance is 8 December.
      matter(
        'm1',
        { rating: 'satisfied' },
        { received: '2020-09-18', notified: '2020-10-09', accepted: '2020-10-09', rated: '2020-11-15' },
      ),
      matter('m2', {}, { received: '2020-09-18' }),
      // Handed down: from 20 September, to the 9th of October. The sixtieth day is Sunday 29 November, thus Monday.
      matter(
        'm3',
        { rating: 'dissatisfied' },
        {
          received: '2020-09-01',
          forwardReceived: '2020-09-20',
          notified: '2020-09-30',
          accepted: '2020-09-30',
          closed: '2020-11-30',
          rated: '2020-12-05',
        },
      ),
      matter(
        'm4',
        {},
        { received: '2020-09-10', notified: '2020-09-20', declined: '2020-09-20', ratingLapsed: '2020-11-01' },
      ),
      // Told, neither accepted nor sent another way.
      matter('m5', {}, { received: '2020-09-02', notified: '2020-09-21' }),
      // The sixtieth day is 2 October, which rolls to the 9th.
      matter('m6', {}, { accepted: '2020-08-03' }),
      matter('m7', {}, { relapsed: '2020-11-01' }),
      // Handed down as m3 was, and never told.
      matter('m8', {}, { received: '2020-09-01', forwardReceived: '2020-09-20' }),
    ],
    asOf: {
      // Accepted: m1, m3, m6; told and not accepted: m5. m2 and m8 have until tonight.
      '2020-10-09': {
        'acceptance.due': '3/4',
        'acceptance.received': '2/6',
        'closing.due': '0/0',
        'closing.accepted': '0/3',
        participation: '0/0',
        satisfaction: '0/0',
        relapses: 0,
      },
      // m2, m6 and m8 are overdue.
      '2020-10-10': {
        'acceptance.due': '3/6',
        'acceptance.received': '2/6',
        'closing.due': '0/1',
        'closing.accepted': '0/3',
        relapses: 0,
      },
      // m3 is closed, m1 rated, m4 silent.
      '2020-11-30': {
        'acceptance.due': '3/6',
        'closing.due': '1/2',
        'closing.accepted': '1/3',
        participation: '1/2',
        satisfaction: '1/1',
        relapses: 1,
      },
      // m1 is overdue, m3 rated.
      '2020-12-31': {
        'closing.due': '1/3',
        'closing.accepted': '1/3',
        participation: '2/3',
        satisfaction: '1/2',
        relapses: 1,
      },
    },
  },
  {
    about: 'document D, by 225 and 510, over a weekend and over Spring Festival 2024',
    book: caomiao2023,
    options: {
      officeHours: {
        sessions: [
          { from: '08:30', to: '12:00' },
          { from: '14:00', to: '17:30' },
        ],
      },
    },
    cases: [
      // Friday 19 January, signed an hour before closing: an hour is left for Monday. Five working days end on the 29th.
      matter(
        'd1',
        { kind: 'simple' },
        {
          received: '2024-01-19T16:00',
          signed: '2024-01-19T16:30',
          accepted: '2024-01-22T09:30',
          opinionIssued: '2024-01-29',
        },
      ),
      matter(
        'd2',
        { kind: 'simple' },
        {
          received: '2024-01-19T16:00',
          signed: '2024-01-19T16:30',
          accepted: '2024-01-22T09:31',
          opinionIssued: '2024-01-30',
        },
      ),
      // Never signed for, which was due on Monday at nine.
      matter('d3', { kind: 'simple' }, { received: '2024-01-19T16:00' }),
      // Until Monday at ten.
      matter('d4', { kind: 'simple' }, { received: '2024-01-19T16:40', signed: '2024-01-19T17:00' }),
      // 8, 9, 18, 19 and 20 February; then ten working days to 5 March.
      matter('d5', { kind: 'general' }, { received: '2024-02-07', accepted: '2024-02-20' }),
      matter('d6', { kind: 'general' }, { received: '2024-02-07' }),
      // Of which kind they are is not recorded: they are general ones.
      matter(
        'd7',
        {},
        { received: '2024-01-19T16:00', accepted: '2024-01-19T16:10', opinionIssued: '2024-01-19T16:20' },
      ),
      // Five working days to the 9th; then ten to the 24th.
      matter('d9', {}, { received: '2024-01-02', accepted: '2024-01-10' }),
      // Slower than 225 asks, and a general one.
      matter(
        'd8',
        { kind: 'general' },
        {
          received: '2024-02-08T09:00',
          signed: '2024-02-08T09:10',
          accepted: '2024-02-09T10:00',
          opinionIssued: '2024-02-26',
        },
      ),
    ],
    asOf: {
      // d7 was in time, d9 late, and nothing else is due yet; then d3 is.
      '2024-01-22T09:00': { timelyAcceptance: '1/2', timelyClosing: '1/1' },
      '2024-01-22T09:01': { timelyAcceptance: '1/3', timelyClosing: '1/1' },
      // d1 in time, d2 late, d3 not signed for; d4 has fifteen minutes left.
      '2024-01-22T09:45': { timelyAcceptance: '2/5', timelyClosing: '1/1' },
      '2024-01-22T10:01': { timelyAcceptance: '2/6', timelyClosing: '1/1' },
      // The opinion of d1 on its last day; that of d9 is overdue.
      '2024-01-29': { timelyAcceptance: '2/6', timelyClosing: '2/3' },
      // d5 on its last day, and d8.
      '2024-02-20': { timelyAcceptance: '4/8', timelyClosing: '2/4' },
      // d6 is overdue.
      '2024-02-21': { timelyAcceptance: '4/9', timelyClosing: '2/4' },
      // d8 was in time; d5 has until tonight.
      '2024-03-05': { timelyAcceptance: '4/9', timelyClosing: '3/5' },
      '2024-03-06': { timelyAcceptance: '4/9', timelyClosing: '3/6' },
    },
  },
  {
    about: 'document C, seven working days from 28 April 2022, which end on 11 May',
    book: tongliang2022,
    cases: [
      matter('t1', {}, { received: '2022-04-28', answered: '2022-05-11' }),
      matter('t2', {}, { received: '2022-04-28', feedbackGiven: '2022-05-12' }),
      matter('t3', {}, { received: '2022-04-28' }),
      matter('t4', {}, { forwardReceived: '2022-04-28', answered: '2022-05-13' }),
      // To tell the petitioner is not to answer an order.
      matter('t5', {}, { forwardReceived: '2022-04-28', feedbackGiven: '2022-05-05' }),
      // Received on 28 April and then assigned: it runs from the order of 9 May, to the 18th.
      matter('t6', {}, { received: '2022-04-28', forwardReceived: '2022-05-09', answered: '2022-05-18' }),
    ],
    asOf: {
      '2022-05-11': { lateAnswers: 0 },
      '2022-05-12': { lateAnswers: 4 },
      '2022-05-13': { lateAnswers: 4 },
    },
  },
  {
    about: 'document B, as of the end of June 2021',
    book: sanjian2021,
    cases: [
      matter('s1', { task: 'B-1' }, { assigned: '2021-02-01', resolved: '2021-05-01' }),
      // Quiet is not resolved.
      matter('s2', { task: 'B-1' }, { assigned: '2021-02-01', stabilised: '2021-05-01' }),
      // Not assigned.
      matter('s3', { task: 'B-1' }, { resolved: '2021-05-01' }),
      // Both, and counted once.
      matter('s4', { task: 'B-2a' }, { assigned: '2021-02-01', stabilised: '2021-04-01', resolved: '2021-05-01' }),
      matter('s5', { task: 'B-2a' }, { assigned: '2021-02-01', stabilised: '2021-05-01' }),
      matter('s6', { task: 'B-2a' }, { assigned: '2021-02-01' }),
      matter('s7', { task: 'B-3' }, { assigned: '2021-02-01', stabilised: '2021-05-01' }),
      matter('s8', { task: 'B-3' }, { assigned: '2021-02-01' }),
      matter('s9', { task: 'B-5' }, { assigned: '2021-02-01', resolved: '2021-07-01' }),
      matter('s10', { task: 'B-5' }, { assigned: '2021-02-01', resolved: '2021-06-30' }),
      matter('s11', {}, { assigned: '2021-02-01', resolved: '2021-05-01' }),
      matter('s12', { task: 'none' }, { assigned: '2021-02-01', resolved: '2021-05-01' }),
    ],
    asOf: {
      '2021-06-30': {
        'required.resolution': '1/2',
        'required.settlement': '2/3',
        'county.settlement': '1/2',
        'full.resolution': '1/2',
      },
      '2021-07-01': { 'full.resolution': '2/2' },
    },
  },
  {
    about: 'document A, as of the end of 2024',
    book: xinsheng2024,
    cases: [
      matter(
        'a1',
        { assignedBy: 'nationalBureau', focus: 'keyCase' },
        { assigned: '2024-03-01', resolved: '2024-12-31' },
      ),
      matter(
        'a2',
        { assignedBy: 'nationalBureau', focus: 'keyCase' },
        { assigned: '2024-03-01', closed: '2024-06-03' },
      ),
      matter(
        'a3',
        { assignedBy: 'municipalJointOffice', focus: 'keyGroup' },
        { assigned: '2024-03-01', stabilised: '2024-06-03' },
      ),
      matter(
        'a4',
        { assignedBy: 'municipalJointOffice', focus: 'keyProblem' },
        { assigned: '2024-03-01', closed: '2024-06-03' },
      ),
      matter('a5', { assignedBy: 'district', focus: 'keyProblem' }, { assigned: '2024-03-01', resolved: '2024-06-03' }),
      matter(
        'a6',
        { assignedBy: 'district', focus: 'keyProblem' },
        { assigned: '2024-03-01', stabilised: '2024-06-03' },
      ),
      matter('a7', { assignedBy: 'district', focus: 'keyGroup' }, { assigned: '2024-03-01', stabilised: '2024-06-03' }),
      matter('a8', { assignedBy: 'district', focus: 'keyGroup' }, { assigned: '2024-03-01' }),
      matter('a9', { assignedBy: 'central' }, { assigned: '2024-03-01', closed: '2024-06-03' }),
      // Resolved in substance is not closed in procedure.
      matter('a10', { assignedBy: 'municipalLeader' }, { assigned: '2024-03-01', resolved: '2024-06-03' }),
      matter('a11', { channel: 'online' }, { received: '2024-03-01', resolved: '2024-06-03' }),
      matter('a12', { channel: 'visit' }, { received: '2024-03-01', closed: '2024-06-03' }),
    ],
    asOf: {
      '2024-12-30': { 'national.resolution': '0/2' },
      '2024-12-31': {
        'national.resolution': '1/2',
        'municipal.settlement': '1/2',
        'district.resolution': '1/2',
        'district.settlement': '1/2',
        'superior.closing': '1/2',
        'all.resolution': '1/2',
        onlineShare: '1/2',
      },
    },
  },
  {
    about: 'document A: letters answered and rectifications followed up in March 2024',
    book: xinsheng2024,
    cases: [
      matter('l1', { channel: 'letter' }, { received: '2024-03-04', answered: '2024-03-12' }),
      matter('l2', { channel: 'letter' }, { received: '2024-03-18' }),
      // A visit that is answered is no letter.
      matter('l3', { channel: 'visit' }, { received: '2024-03-04', answered: '2024-03-04' }),
      matter('s1', {}, { rectificationOrdered: '2024-03-05', rectified: '2024-03-28' }),
      matter('s2', {}, { rectificationOrdered: '2024-03-05' }),
      // Put right without an order.
      matter('s3', {}, { rectified: '2024-03-06' }),
    ],
    asOf: {
      '2024-03-11': { 'letters.answered': '0/1', rectification: '0/2' },
      '2024-03-12': { 'letters.answered': '1/1' },
      '2024-03-28': { 'letters.answered': '1/2', rectification: '1/2' },
    },
  },
]

describe.each(fixtures)('$book.id: $about', ({ book, cases, options, asOf }) => {
  test.each(Object.entries(asOf))('as of %s', (moment, worked) => {
    const { rates, counts } = orThrow(tallyCases(book, cases, { ...options, asOf: moment }))
    const written = Object.fromEntries(Object.entries(rates).map(([id, { counted, of }]) => [id, `${counted}/${of}`]))
    expect({ ...written, ...counts }).toMatchObject(worked)
  })
})

describe('what is worked by hand', () => {
  const figures = fixtures.flatMap(({ book, asOf }) =>
    Object.values(asOf).flatMap((worked) =>
      Object.entries(worked).map(([id, figure]) => ({ book: book.id, id, figure })),
    ),
  )

  test.each(Object.entries(shipped))(
    '%s: each figure counted from cases, once at least neither none nor all of its base',
    (_, book) => {
      const rules = { ...book.indicators, ...book.counts }
      for (const [id, rule] of Object.entries<object>(rules)) {
        if ('totalsOnly' in rule) continue
        const worked = figures.filter((one) => one.book === book.id && one.id === id).map(({ figure }) => figure)
        const telling = worked.filter((figure) => {
          const [counted = 0, of = counted + 1] = `${figure}`.split('/').map(Number)
          return counted > 0 && counted < of
        })
        expect([id, telling.length > 0]).toStrictEqual([id, true])
      }
    },
  )

  test('the definitions of a rate differ from one another on some of these cases', () => {
    for (const book of [national2022, menghe2020]) {
      const rates = Object.values(book.indicators).filter((one) => !('totalsOnly' in one))
      for (const one of rates) {
        for (const other of rates.filter(({ id, rate }) => rate === one.rate && id > one.id)) {
          const differs = fixtures
            .filter((fixture) => fixture.book === book)
            .flatMap(({ asOf }) => Object.values(asOf))
            .filter((worked) => one.id in worked && other.id in worked)
            .some((worked) => worked[one.id] !== worked[other.id])
          expect([one.id, other.id, differs]).toStrictEqual([one.id, other.id, true])
        }
      }
    }
  })
})

describe('the rates of document E rest on the national limits', () => {
  test('so that they cannot be counted without these', () => {
    expect(refusalOf(tallyCases(menghe2020, [], { asOf: '2020-12-31' }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'options.books',
    })
  })

  test('of which the version counts that is in force when a step begins', () => {
    const cases = [
      // 2005: every matter is closed within sixty days. 2022: only one that takes the route of petition.
      matter('v1', {}, { accepted: '2022-04-30', closed: '2022-05-20' }),
      matter('v2', {}, { accepted: '2022-05-01', closed: '2022-05-20' }),
      matter('v3', petition, { accepted: '2022-05-01', closed: '2022-05-20' }),
      matter('v4', { route: 'other' }, { accepted: '2022-05-01', closed: '2022-05-20' }),
    ]
    const books = [national2005, national2022]
    const { rates } = orThrow(tallyCases(menghe2020, cases, { asOf: '2022-12-31', books }))
    expect(rates['closing.due']).toStrictEqual({ counted: 2, of: 2 })
    expect(rates['closing.accepted']).toStrictEqual({ counted: 4, of: 4 })
  })
})

test('simple matters need office hours, in which their two hours run', () => {
  expect(refusalOf(tallyCases(caomiao2023, [], { asOf: '2024-03-01' }))).toMatchObject({
    _tag: 'OfficeHoursMissing',
    limit: 'simple.accepted',
  })
})

test('the definitions of the rate of ratings side by side, the preferred one marked', () => {
  const cases = fixtures[2]?.cases ?? []
  const found = orThrow(compareDefinitions(national2022, cases, { asOf: '2024-06-30', rate: 'satisfaction' }))
  expect(found.map(({ indicator, preferred, figure }) => [indicator, preferred, figure])).toStrictEqual([
    ['satisfaction.rated', true, { counted: 2, of: 4 }],
    ['satisfaction.silent', false, { counted: 3, of: 7 }],
  ])
})
