import { describe, expect, test } from 'vitest'
import { defineRulebook, orThrow, type ProcedureStatus, type TrackRequest, trackProcedure } from 'xinfang-rules'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'

type Happened = Readonly<Record<string, string>>

/** Follows what happened through a procedure, as it stands at a moment. */
function follow(rest: Omit<TrackRequest, 'events' | 'asOf'>) {
  return (happened: Happened, asOf: string): ProcedureStatus => {
    const events = Object.entries(happened).map(([event, at]) => ({ event, at }))
    return orThrow(trackProcedure({ ...rest, events, asOf }))
  }
}

/** Of each limit: its id, its last day and where it stands. */
const limitsOf = ({ stages }: ProcedureStatus) =>
  stages.flatMap(({ limits }) => limits.map(({ deadline, state }) => [deadline.limit.id, deadline.dueOn, state]))
const contactsOf = ({ contacts }: ProcedureStatus) => contacts.map(({ event, state }) => [event, state])
const statesOf = ({ stages }: ProcedureStatus) => stages.map(({ state }) => state)

const petition = { route: 'petition' }

describe('曹庙镇“225”：simple matters (document D)', () => {
  const simple = follow({
    books: [caomiao2023, national2022],
    procedure: caomiao2023.procedures.simple,
    fields: petition,
    officeHours: {
      sessions: [
        { from: '08:30', to: '12:00' },
        { from: '14:00', to: '17:30' },
      ],
    },
  })
  // Friday 2024-01-19, half an hour before closing: an hour and a half is left for Monday.
  const received = '2024-01-19T17:00'

  test('the two hours are carried over the weekend', () => {
    const { stages, nextChangeAt, contacts } = simple({ received }, '2024-01-20')
    expect(stages[0]).toMatchObject({
      state: 'running',
      limits: [{ deadline: { dueAt: '2024-01-22T10:00:00+08:00' }, remaining: { milliseconds: 90 * 60_000 } }],
    })
    expect(nextChangeAt).toBe('2024-01-22T10:00:00.001+08:00')
    expect(contacts[0]?.label.zh).toBe('受理回应')
  })

  test('each step runs from the one before, and the national limit from receipt', () => {
    const status = simple({ received, signed: '2024-01-22T09:45', accepted: '2024-01-22T11:30' }, '2024-01-22')
    expect(status.stages[1]?.limits.map(({ deadline: { dueAt } }) => dueAt)).toStrictEqual([
      '2024-01-22T11:45:00+08:00',
      // Fifteen days are Saturday 2024-02-03, which rolls to the Sunday worked by exchange.
      '2024-02-05T00:00:00+08:00',
    ])
    expect(limitsOf(status)).toStrictEqual([
      ['simple.signed', '2024-01-22', 'inTime'],
      ['simple.accepted', '2024-01-22', 'inTime'],
      ['notice.direct', '2024-02-04', 'inTime'],
      ['simple.opinion', '2024-01-29', 'running'],
      ['handling', '2024-03-22', 'running'],
    ])
    expect(status).not.toHaveProperty('firstBreach')
  })

  test('the first breach is the limit that ran out first, whatever came after', () => {
    const happened = {
      received,
      signed: '2024-01-22T10:30',
      accepted: '2024-01-22T15:00',
      opinionIssued: '2024-01-31T09:00',
    }
    const status = simple(happened, '2024-02-01')
    expect(statesOf(status)).toStrictEqual(['late', 'late', 'late'])
    expect(status.firstBreach).toStrictEqual({
      stage: 'signed',
      family: 'caomiao',
      limit: 'simple.signed',
      dueOn: '2024-01-22',
      dueAt: '2024-01-22T10:00:00+08:00',
      lateBy: { workingDays: 0, milliseconds: 30 * 60_000 },
      certainty: 'official',
      basis: caomiao2023.limits['simple.signed'].basis,
    })
  })
})

describe('曹庙镇“510”：general matters (document D)', () => {
  const general = follow({
    books: [caomiao2023, national2022],
    procedure: caomiao2023.procedures.general,
    fields: petition,
  })
  // 除夕 2024-02-09 is worked, and so is Sunday the 18th: the five days are 8, 9, 18, 19 and 20 February.
  const happened = { received: '2024-02-07', accepted: '2024-02-20' }

  test('the local limits end long before the national ones', () => {
    const status = general(happened, '2024-02-21')
    expect(limitsOf(status)).toStrictEqual([
      ['general.accepted', '2024-02-20', 'inTime'],
      ['notice.direct', '2024-02-22', 'inTime'],
      ['general.opinion', '2024-03-05', 'running'],
      ['handling', '2024-04-22', 'running'],
    ])
    expect(status.nextChangeAt).toBe('2024-03-06T00:00:00+08:00')
  })

  test('a late opinion breaks the local limit and keeps the national one', () => {
    const status = general({ ...happened, opinionIssued: '2024-03-06' }, '2024-03-07')
    expect(limitsOf(status).slice(2)).toStrictEqual([
      ['general.opinion', '2024-03-05', 'late'],
      ['handling', '2024-04-22', 'inTime'],
    ])
    expect(status.firstBreach).toMatchObject({ limit: 'general.opinion', basis: { rule: 'D-9' } })
  })

  describe('一回应两见面 (D-10)', () => {
    test('before anything has happened nothing is owed', () => {
      expect(contactsOf(general({ received: '2024-02-08' }, '2024-02-07'))).toStrictEqual([
        ['replied', 'notYetOwed'],
        ['metInHandling', 'notYetOwed'],
        ['metAtClose', 'notYetOwed'],
      ])
    })

    test('the reply is owed from receipt on, and missed once the matter is accepted without it', () => {
      expect(contactsOf(general({ received: '2024-02-07' }, '2024-02-08'))[0]).toStrictEqual(['replied', 'owed'])
      expect(contactsOf(general(happened, '2024-02-21'))).toStrictEqual([
        ['replied', 'missed'],
        ['metInHandling', 'owed'],
        ['metAtClose', 'notYetOwed'],
      ])
    })

    test('made in its time, also on the day of acceptance itself', () => {
      const met = {
        replied: '2024-02-20',
        metInHandling: '2024-02-28',
        opinionIssued: '2024-03-05',
        metAtClose: '2024-03-05',
      }
      const status = general({ ...happened, ...met }, '2024-03-06')
      expect(contactsOf(status)).toStrictEqual([
        ['replied', 'made'],
        ['metInHandling', 'made'],
        ['metAtClose', 'made'],
      ])
      expect(status.contacts[1]).toMatchObject({ doneAt: '2024-02-28', basis: { rule: 'D-10' } })
    })

    test('misplaced where it was certainly made out of its time', () => {
      const met = {
        replied: '2024-02-21',
        metInHandling: '2024-02-19',
        opinionIssued: '2024-03-05',
        metAtClose: '2024-03-04',
      }
      expect(contactsOf(general({ ...happened, ...met }, '2024-03-06'))).toStrictEqual([
        ['replied', 'misplaced'],
        ['metInHandling', 'misplaced'],
        ['metAtClose', 'misplaced'],
      ])
    })

    test('misplaced too where what it comes after has not happened', () => {
      const early = { received: '2024-02-07', metInHandling: '2024-02-08', metAtClose: '2024-02-08' }
      expect(contactsOf(general(early, '2024-02-09'))).toStrictEqual([
        ['replied', 'owed'],
        ['metInHandling', 'misplaced'],
        ['metAtClose', 'misplaced'],
      ])
      expect(contactsOf(general({ replied: '2024-02-06' }, '2024-02-08'))[0]).toStrictEqual(['replied', 'misplaced'])
      expect(contactsOf(general({ ...early, replied: '2024-02-06' }, '2024-02-09'))[0]?.[1]).toBe('misplaced')
    })

    test('but not where a later stage shows that the log alone lacks it', () => {
      const lacking = { replied: '2024-02-19', metInHandling: '2024-02-28', opinionIssued: '2024-03-05' }
      expect(contactsOf(general(lacking, '2024-03-06'))).toStrictEqual([
        ['replied', 'made'],
        ['metInHandling', 'made'],
        ['metAtClose', 'owed'],
      ])
      expect(contactsOf(general({ accepted: '2024-02-20', replied: '2024-02-21' }, '2024-02-22'))[0]).toStrictEqual([
        'replied',
        'misplaced',
      ])
    })

    test('the meeting in handling is missed once the opinion is issued, the one at the close is then owed', () => {
      expect(contactsOf(general({ ...happened, opinionIssued: '2024-03-05' }, '2024-03-06')).slice(1)).toStrictEqual([
        ['metInHandling', 'missed'],
        ['metAtClose', 'owed'],
      ])
    })
  })

  test('a new version governs each step from the day of the event that starts it', () => {
    const newer = defineRulebook({
      ...caomiao2023,
      id: 'caomiao2024',
      limits: {
        'general.accepted': {
          ...caomiao2023.limits['general.accepted'],
          length: { amount: 3, unit: 'workingDay' },
          effective: { from: '2024-03-01' },
        },
        'general.opinion': {
          ...caomiao2023.limits['general.opinion'],
          length: { amount: 7, unit: 'workingDay' },
          effective: { from: '2024-03-01' },
        },
      },
    })
    const versions = follow({ books: [newer, caomiao2023, national2022], procedure: caomiao2023.procedures.general })
    // Received under the old version, accepted under the new: five working days, then seven.
    expect(limitsOf(versions({ received: '2024-02-29', accepted: '2024-03-04' }, '2024-03-05'))).toStrictEqual([
      ['general.accepted', '2024-03-07', 'inTime'],
      ['notice.direct', '2024-03-15', 'inTime'],
      ['general.opinion', '2024-03-13', 'running'],
      ['handling', '2024-05-06', 'running'],
    ])
    // The day before it comes into force, and the day itself.
    expect(limitsOf(versions({ received: '2024-02-29' }, '2024-02-29'))[0]?.[1]).toBe('2024-03-07')
    expect(limitsOf(versions({ received: '2024-03-01' }, '2024-03-01'))[0]?.[1]).toBe('2024-03-06')
  })
})

describe('铜梁区：own cases (document C) and the national fifteen days', () => {
  const own = follow({ books: [tongliang2022, national2022], procedure: tongliang2022.procedures.own })

  test('seven working days over Mid-Autumn and National Day are eighteen calendar days: the fifteen bind', () => {
    // Counted are 28, 29, 30 September and 8, 9, 10 (Saturday) and 12 October 2026.
    const { stages } = own({ received: '2026-09-24' }, '2026-09-25')
    expect(stages[0]?.limits.map(({ family, deadline }) => [family, deadline.dueOn])).toStrictEqual([
      ['national', '2026-10-09'],
      ['tongliang', '2026-10-12'],
    ])
    expect(stages[0]?.projectedOn).toBe('2026-10-09')
  })

  test('at the longest, from 2020-01-22, they are nineteen', () => {
    const inForce = { effective: { from: '2020-01-01' } }
    const always = follow({
      books: [
        { ...tongliang2022, limits: { 'own.answer': { ...tongliang2022.limits['own.answer'], ...inForce } } },
        {
          ...national2022,
          limits: {
            handling: { ...national2022.limits.handling, ...inForce },
            'notice.direct': { ...national2022.limits['notice.direct'], ...inForce },
          },
        },
      ],
      procedure: tongliang2022.procedures.own,
    })
    expect(limitsOf(always({ received: '2020-01-22' }, '2020-01-23'))).toStrictEqual([
      ['notice.direct', '2020-02-06', 'running'],
      ['own.answer', '2020-02-10', 'running'],
      ['handling', '2020-04-07', 'notStarted'],
    ])
  })

  test('in ordinary weeks the local limit binds', () => {
    expect(limitsOf(own({ received: '2024-03-04' }, '2024-03-05'))).toStrictEqual([
      ['own.answer', '2024-03-13', 'running'],
      ['notice.direct', '2024-03-19', 'running'],
      // Acceptance is expected by the 13th at the latest, and 12 May is a Sunday.
      ['handling', '2024-05-13', 'notStarted'],
    ])
  })

  test('telling the petitioner where it stands stops C-13, not the national limit (C-14)', () => {
    const happened = { received: '2024-03-04', feedbackGiven: '2024-03-12' }
    const running = own(happened, '2024-03-15')
    expect(limitsOf(running)).toStrictEqual([
      ['own.answer', '2024-03-13', 'inTime'],
      ['notice.direct', '2024-03-19', 'running'],
      ['handling', '2024-05-20', 'notStarted'],
    ])
    expect(running.stages[0]).toMatchObject({ state: 'running', projectedOn: '2024-03-19' })
    const over = own({ ...happened, answered: '2024-03-21' }, '2024-03-22')
    expect(limitsOf(over)).toStrictEqual([
      ['own.answer', '2024-03-13', 'inTime'],
      ['notice.direct', '2024-03-19', 'late'],
      ['handling', '2024-05-21', 'notStarted'],
    ])
    expect(over.firstBreach).toMatchObject({ family: 'national', limit: 'notice.direct', lateBy: { workingDays: 2 } })
  })

  test('an assigned case owes an answer and a report of it, in either order', () => {
    const assigned = follow({ books: [tongliang2022, national2022], procedure: tongliang2022.procedures.assigned })
    const happened = { forwardReceived: '2024-03-04', resultReported: '2024-03-12', answered: '2024-03-13' }
    expect(limitsOf(assigned(happened, '2024-03-14'))).toStrictEqual([
      ['assigned.answer', '2024-03-13', 'inTime'],
      ['notice.assigned', '2024-03-19', 'inTime'],
      ['assigned.feedback', '2024-03-13', 'inTime'],
      ['handling', '2024-05-13', 'notStarted'],
    ])
  })
})

describe('信访工作条例：a forwarded matter through review and re-review', () => {
  const forwarded = follow({
    books: [national2022],
    procedure: national2022.procedures.forwarded,
    fields: petition,
    pauses: { 'reReview.opinion': [{ reason: 'hearing', from: '2024-09-09', to: '2024-09-13' }] },
  })
  const untilClosed = {
    received: '2024-03-01',
    routed: '2024-03-15',
    forwardReceived: '2024-03-18',
    accepted: '2024-03-25',
    notified: '2024-04-02',
    closed: '2024-05-24',
    answerReceived: '2024-05-27',
  }
  const untilReview = {
    ...untilClosed,
    reviewRequested: '2024-06-26',
    reviewRequestReceived: '2024-06-27',
    reviewAnswered: '2024-07-30',
    reviewAnswerReceived: '2024-08-01',
  }
  const untilReReview = {
    ...untilReview,
    reReviewRequested: '2024-09-04',
    reReviewRequestReceived: '2024-09-05',
    reReviewAnswered: '2024-10-10',
  }

  test('every step is counted from the one that starts it', () => {
    expect(limitsOf(forwarded(untilReReview, '2024-10-11'))).toStrictEqual([
      // Saturday 2024-03-16 rolls to Monday.
      ['register', '2024-03-18', 'inTime'],
      ['notice.assigned', '2024-04-02', 'inTime'],
      ['handling', '2024-05-24', 'inTime'],
      ['review.request', '2024-06-26', 'inTime'],
      // Saturday 2024-07-27 rolls to Monday, and the answer came on Tuesday.
      ['review.decision', '2024-07-29', 'late'],
      // Saturday 2024-08-31 rolls to Monday.
      ['reReview.request', '2024-09-02', 'late'],
      // Thirty days and the five of the hearing.
      ['reReview.opinion', '2024-10-10', 'inTime'],
    ])
  })

  test('the first breach is the late review, not the late request of the petitioner', () => {
    const { firstBreach } = forwarded(untilReReview, '2024-10-11')
    expect(firstBreach).toMatchObject({ stage: 'reviewAnswered', dueOn: '2024-07-29', lateBy: { workingDays: 1 } })
  })

  test('a petitioner who lets thirty days pass breaks nothing', () => {
    const status = forwarded(untilClosed, '2024-06-27')
    expect(status.stages[6]).toMatchObject({ event: 'reviewRequested', state: 'overdue' })
    expect(status).not.toHaveProperty('firstBreach')
    expect(status).not.toHaveProperty('nextChangeAt')
  })

  test('a hearing that goes on stops the clock of the re-review', () => {
    const heard = follow({
      books: [national2022],
      procedure: national2022.procedures.forwarded,
      fields: petition,
      pauses: { 'reReview.opinion': [{ reason: 'hearing', from: '2024-09-09' }] },
    })
    const { reReviewAnswered: _, ...open } = untilReReview
    const last = heard(open, '2024-10-11').stages[12]
    expect(last).toMatchObject({
      state: 'paused',
      leftOut: [{ error: { _tag: 'ClockPaused', counted: 3, remaining: 27, unit: 'calendarDay' } }],
    })
  })

  test('from receipt alone the whole chain is projected, each step by the last day of the one before', () => {
    const status = follow({
      books: [national2022],
      procedure: national2022.procedures.forwarded,
      fields: petition,
    })({ received: '2024-03-01' }, '2024-03-01')
    // 15 + 15 + 60 + 30 + 30 + 30 + 30 days, each rolled where it ends on a day off.
    expect(limitsOf(status)).toStrictEqual([
      ['register', '2024-03-18', 'running'],
      ['notice.assigned', '2024-04-02', 'notStarted'],
      ['handling', '2024-06-03', 'notStarted'],
      ['review.request', '2024-07-03', 'notStarted'],
      ['review.decision', '2024-08-02', 'notStarted'],
      ['reReview.request', '2024-09-02', 'notStarted'],
      ['reReview.opinion', '2024-10-08', 'notStarted'],
    ])
    const projected = status.stages.flatMap(({ limits }) => limits).map((limit) => limit.projected)
    expect(projected).toStrictEqual([undefined, true, true, true, true, true, true])
  })

  test('a matter received directly is told of within fifteen days, and goes the same way', () => {
    const direct = follow({ books: [national2022], procedure: national2022.procedures.direct, fields: petition })
    expect(limitsOf(direct({ received: '2024-03-01', accepted: '2024-03-04' }, '2024-03-19'))).toStrictEqual([
      ['notice.direct', '2024-03-18', 'overdue'],
      ['handling', '2024-05-06', 'running'],
      ['review.request', '2024-06-05', 'notStarted'],
      ['review.decision', '2024-07-05', 'notStarted'],
      ['reReview.request', '2024-08-05', 'notStarted'],
      ['reReview.opinion', '2024-09-04', 'notStarted'],
    ])
  })
})
