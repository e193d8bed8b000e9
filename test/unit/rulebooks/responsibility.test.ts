import { describe, expect, test } from 'vitest'
import type { Duty, Phase, Reading, RosterRule, RoutingStep, Rulebook } from 'xinfang-rules'
import * as shipped from 'xinfang-rules/rulebooks'

const { caomiao2023, menghe2020, national2005, national2022, sanjian2021, tongliang2022, xinsheng2024 } = shipped
const books: readonly [string, Rulebook][] = Object.entries(shipped)

/** What a rule with readings is called, and its readings. */
function readingsOf(book: Rulebook): [string, object, Reading<object> | undefined][] {
  const { limits, leadership, checklists, routing, duties, rosters } = book
  return [limits, leadership, checklists, routing, duties, rosters].flatMap((section) =>
    Object.values<{ id: string; reading?: Reading<object> }>(section).map(
      (rule): [string, object, Reading<object> | undefined] => [rule.id, rule, rule.reading],
    ),
  )
}

const distinct = (keys: readonly string[]) => expect(new Set(keys).size).toBe(keys.length)

/** Every step of a routing rule, those of its other readings too. */
const stepsOf = ({ routing }: Rulebook): RoutingStep[] =>
  Object.values(routing).flatMap(({ steps, reading }) => [
    ...steps,
    ...(reading?.alternatives ?? []).flatMap(({ change }) => change.steps ?? []),
  ])

describe.each(books)('%s', (_, book) => {
  test('every reading is marked as one, its alternatives are told apart, and each changes the rule', () => {
    for (const [id, rule, reading] of readingsOf(book)) {
      const { status = 'explicit', note, alternatives = [] } = reading ?? {}
      if (alternatives.length > 0) expect([id, status]).toStrictEqual([id, 'interpreted'])
      if (status === 'interpreted') expect([id, note]).toStrictEqual([id, expect.any(Object)])
      distinct(alternatives.map((alternative) => alternative.id))
      for (const { change } of alternatives) {
        expect(Object.keys(change).length).toBeGreaterThan(0)
        for (const [key, value] of Object.entries(change)) {
          expect([id, key, (rule as Record<string, unknown>)[key]]).not.toStrictEqual([id, key, value])
        }
      }
    }
  })

  test('five ones, personal acts, items, acts and parties are told apart by their keys', () => {
    for (const { ones, personalActs } of Object.values(book.leadership)) {
      distinct(ones.map(({ key }) => key))
      distinct(personalActs.map(({ key }) => key))
    }
    for (const { items } of Object.values(book.checklists)) {
      expect(items.length).toBeGreaterThan(0)
      distinct(items.map(({ key }) => key))
    }
    for (const { parties, steps } of Object.values(book.routing)) {
      distinct(parties.map(({ key }) => key))
      distinct(steps.map(({ id }) => id))
    }
  })

  test('a rule on leads asks for something, and a rank is one of its order', () => {
    for (const { ones, personalActs, forbids, casesPerLeader = 1, rank } of Object.values(book.leadership)) {
      expect(ones.length + personalActs.length + forbids.length).toBeGreaterThan(0)
      expect(casesPerLeader).toBeGreaterThanOrEqual(1)
      if (rank === undefined) continue
      distinct(rank.order)
      expect(rank.order).toContain(rank.atLeast)
    }
  })

  test('every step of a routing rule names its own parties, and each party is named by one', () => {
    for (const { parties, steps } of Object.values(book.routing)) {
      const named = steps.flatMap(({ then }) => ('lead' in then ? [then.lead, ...(then.support ?? [])] : []))
      expect([...new Set(named)].sort()).toStrictEqual(parties.map(({ key }) => key).sort())
    }
  })

  test('no two steps of a routing rule are decided by the same', () => {
    for (const { steps } of Object.values(book.routing)) {
      distinct(steps.map(({ when, then }) => JSON.stringify([when, 'lead' in then ? then.lead : undefined])))
      // A step that asks for nothing takes all that is left, so that none can follow it.
      for (const { when, then } of steps.slice(0, -1)) expect(when !== undefined || 'lead' in then).toBe(true)
    }
  })

  test('what a step has to keep is a limit of its own or of a national regulation', () => {
    for (const { within } of stepsOf(book)) {
      if (within === undefined) continue
      expect([undefined, 'national']).toContain(within.family)
      const versions = within.family === undefined ? [book] : [national2022]
      for (const { limits } of versions) expect(Object.keys(limits)).toContain(within.limit)
    }
  })

  test('duties and rosters name roles and spans that it defines, and it defines no others', () => {
    const duties = Object.values(book.duties)
    const rosters = Object.values(book.rosters)
    const named = [
      ...duties.flatMap(({ who, to = who, needs, reading }) => [
        who,
        to,
        needs?.role ?? who,
        ...(reading?.alternatives ?? []).map(({ change }) => change.who ?? who),
      ]),
      ...rosters.flatMap(({ who, posts = [], others = who }) => [who, others, ...posts.map(({ post }) => post)]),
    ]
    expect([...new Set(named)].sort()).toStrictEqual(Object.keys(book.roles).sort())
    const spans = duties.flatMap(({ during }) => during ?? [])
    expect([...new Set(spans)].sort()).toStrictEqual(Object.keys(book.spans).sort())
  })

  /** A duty as it is, and as each other reading has it. */
  const everyReading = <Rule extends { reading?: Reading<object> }>(rule: Rule): Rule[] => [
    rule,
    ...(rule.reading?.alternatives ?? []).map(({ change }) => ({ ...rule, ...change })),
  ]

  test('no duty asks for more than its period can hold, in any reading', () => {
    const days = { day: 1, workingDay: 1, week: 7, halfMonth: 13, month: 28, quarter: 90, halfYear: 181, year: 365 }
    for (const duty of Object.values<Duty>(book.duties).flatMap(everyReading)) {
      const { every, atLeast, atMost = atLeast, measure, needs } = duty
      expect(Number.isInteger(atLeast) && atLeast >= 1 && atMost >= atLeast).toBe(true)
      const most = { times: 366, items: 366, days: days[every], halfDays: 2 * days[every] }[measure]
      expect([duty.id, atLeast <= most]).toStrictEqual([duty.id, true])
      if (needs !== undefined) expect(needs.atLeast).toBeGreaterThanOrEqual(1)
    }
  })

  test('a day of the month is one that every month has, of a duty that is monthly and owed in full', () => {
    for (const { every, byDayOfMonth, shortPeriod } of Object.values<Duty>(book.duties).flatMap(everyReading)) {
      if (byDayOfMonth === undefined) continue
      expect([every, shortPeriod]).toStrictEqual(['month', 'full'])
      expect(byDayOfMonth).toBeGreaterThanOrEqual(1)
      expect(byDayOfMonth).toBeLessThanOrEqual(28)
    }
  })

  test('a roster asks for at least one person, for no weekday twice', () => {
    for (const { atLeast, atMost = atLeast, posts = [] } of Object.values<RosterRule>(book.rosters)) {
      expect(atLeast >= 1 && atMost >= atLeast).toBe(true)
      distinct(posts.map(({ weekday }) => String(weekday)))
    }
  })

  test('an open day is made of limits and checklists that it has, counted back to it or from it on', () => {
    for (const day of Object.values(book.openDays)) {
      expect(Object.keys(book.events)).toContain(day.event)
      const { screening, announcement, report, publication, answers = [] } = day
      const before = [screening, announcement?.earliest, announcement?.latest].flatMap((id) => id ?? [])
      const after = [report, publication].flatMap((id) => id ?? [])
      for (const id of before) expect(book.limits[id]).toMatchObject({ from: day.event, direction: 'before' })
      for (const id of after) expect(book.limits[id]).toMatchObject({ from: day.event })
      for (const id of after) expect(book.limits[id]).not.toHaveProperty('direction')
      for (const id of answers) expect(Object.keys(book.limits)).toContain(id)
      const lists = [announcement?.fields, day.attendance, day.archive].flatMap((id) => id ?? [])
      expect(Object.keys(book.checklists)).toEqual(expect.arrayContaining(lists))
    }
  })

  test('the window of an announcement opens before it closes, and neither end rolls', () => {
    for (const { announcement } of Object.values(book.openDays)) {
      if (announcement === undefined) continue
      const [earliest, latest] = [book.limits[announcement.earliest], book.limits[announcement.latest]]
      expect([earliest?.roll, latest?.roll]).toStrictEqual(['none', 'none'])
      expect(earliest?.metBy).toStrictEqual(latest?.metBy)
      expect(earliest?.length.unit).toBe(latest?.length.unit)
      expect(Number(earliest?.length.amount)).toBeGreaterThan(Number(latest?.length.amount))
    }
  })

  test('its phases are spans of days, in order, and the last ends with the plan', () => {
    const phases = Object.values<Phase>(book.phases)
    for (const { from, to } of phases) {
      expect([from, to].map((on) => new Date(on).toISOString().slice(0, 10))).toStrictEqual([from, to])
      expect(from <= to).toBe(true)
    }
    expect(phases.map(({ from }) => from)).toStrictEqual(phases.map(({ from }) => from).sort())
    if (phases.length > 0) expect(phases.at(-1)?.to).toBe(book.effective.to)
  })

  test('what is only a should says so', () => {
    for (const { strength } of [book.duties, book.checklists, book.rosters].flatMap((section) =>
      Object.values<{ strength?: string }>(section),
    )) {
      expect([undefined, 'should']).toContain(strength)
    }
  })
})

describe('what the documents ask to be done again and again', () => {
  const duties = (book: Rulebook) =>
    Object.values(book.duties).map(({ id, who, every, atLeast, measure, byDayOfMonth, basis: { rule } }) =>
      [id, who, every, atLeast, measure, byDayOfMonth, rule].filter((part) => part !== undefined),
    )

  test('document A', () => {
    expect(duties(xinsheng2024)).toStrictEqual([
      ['report.activities', 'unit', 'month', 1, 'times', 24, 'A-11'],
      ['report.reception', 'unit', 'month', 1, 'times', 24, 'A-11'],
      ['report.massWork', 'unit', 'month', 1, 'times', 24, 'A-11'],
      ['reception', 'leadership', 'workingDay', 1, 'times', 'A-12'],
      ['massWorkDay', 'town', 'month', 1, 'days', 'A-15'],
      ['screening.department', 'department', 'halfMonth', 1, 'times', 'A-17'],
      ['screening.village', 'village', 'week', 1, 'times', 'A-17'],
      ['screening.sensitive.department', 'department', 'day', 1, 'times', 'A-17'],
      ['screening.sensitive.village', 'village', 'day', 1, 'times', 'A-17'],
      ['opinions', 'unit', 'month', 1, 'items', 'A-19'],
      ['supervision', 'supervisionTeams', 'year', 4, 'times', 'A-25'],
    ])
    const recipients = Object.values(xinsheng2024.duties).map(({ id, to }) => [id, to])
    expect(recipients.slice(0, 3)).toStrictEqual([
      ['report.activities', 'safetyOffice'],
      ['report.reception', 'safetyOffice'],
      ['report.massWork', 'massWorkStation'],
    ])
    expect(xinsheng2024.duties['screening.sensitive.department']?.during).toBe('sensitive')
    expect(xinsheng2024.duties['screening.sensitive.village']?.during).toBe('sensitive')
    expect(xinsheng2024.duties['massWorkDay']?.needs).toStrictEqual({ role: 'leadInCharge', atLeast: 1 })
  })

  test('documents B, C and D', () => {
    expect(duties(sanjian2021)).toStrictEqual([
      ['reception', 'leadership', 'workingDay', 1, 'times', 'B-7'],
      ['visits', 'teamMember', 'week', 3, 'days', 'B-8'],
      ['onlineClosing', 'village', 'month', 1, 'items', 'B-11'],
      ['report.disputes', 'village', 'month', 1, 'times', 20, 'B-14'],
    ])
    expect(duties(tongliang2022)).toStrictEqual([
      ['openDay.district', 'jointOffice', 'halfYear', 1, 'times', 'C-6'],
      ['openDay.town', 'town', 'quarter', 1, 'days', 'C-7'],
      ['openDay.department', 'keyDepartment', 'quarter', 1, 'times', 'C-8'],
    ])
    expect(Object.values(tongliang2022.duties).map(({ strength }) => strength)).toStrictEqual([
      undefined,
      undefined,
      'should',
    ])
    expect(duties(caomiao2023)).toStrictEqual([
      ['reception', 'leadership', 'workingDay', 1, 'times', 'D-3'],
      ['villageVisits', 'teamMember', 'week', 1, 'halfDays', 'D-4'],
    ])
    expect(menghe2020.duties).toStrictEqual({})
  })

  test('the national regulation of 2022 asks for a yearly assessment and a yearly report; that of 2005 has no number', () => {
    expect(duties(national2022)).toStrictEqual([
      ['assessment', 'authorities', 'year', 1, 'times', 'XF22-39'],
      ['annualReport', 'petitionOffice', 'year', 1, 'times', 'XF22-41'],
      ['annualReport.superior', 'petitionOffice', 'year', 1, 'times', 'XF22-41'],
    ])
    expect(national2005.duties).toStrictEqual({})
  })

  test('a day of the month is included, or is not in another reading', () => {
    for (const [duty, day] of [
      [xinsheng2024.duties['report.reception'], 24],
      [sanjian2021.duties['report.disputes'], 20],
    ] as const) {
      expect(duty?.byDayOfMonth).toBe(day)
      expect(duty?.reading?.alternatives?.map(({ id, change }) => [id, change])).toStrictEqual([
        ['excluded', { byDayOfMonth: day - 1 }],
      ])
    }
  })

  test('rosters: each working day, each month once, and two weekdays that belong to posts', () => {
    const rosters = [xinsheng2024, sanjian2021, caomiao2023].flatMap((book) => Object.values<RosterRule>(book.rosters))
    expect(
      rosters.map(({ id, cover, atLeast, atMost, basis: { rule } }) => [id, cover, atLeast, atMost, rule]),
    ).toStrictEqual([
      ['reception', 'workingDay', 1, undefined, 'A-12'],
      ['villageMonths', 'month', 1, 1, 'A-16'],
      ['reception', 'workingDay', 1, undefined, 'B-7'],
      ['reception', 'workingDay', 1, undefined, 'D-3'],
    ])
    expect(caomiao2023.rosters['reception']?.posts).toStrictEqual([
      { weekday: 1, post: 'partySecretary' },
      { weekday: 5, post: 'townHead' },
    ])
  })

  test('phases: those of document D follow each other without a gap, the first two of document E overlap', () => {
    const spans = ({ phases }: Rulebook) => Object.values(phases).map(({ from, to }) => [from, to])
    expect(spans(caomiao2023)).toStrictEqual([
      ['2023-12-17', '2023-12-24'],
      ['2023-12-25', '2024-02-29'],
      ['2024-03-01', '2024-03-15'],
    ])
    expect(spans(menghe2020)).toStrictEqual([
      ['2020-02-01', '2020-04-30'],
      ['2020-03-01', '2020-04-30'],
      ['2020-05-01', '2020-09-30'],
      ['2020-10-01', '2020-12-31'],
    ])
  })
})

describe('who leads, what a file holds, who handles a matter', () => {
  const keys = (items: readonly { key: string }[] | undefined) => items?.map(({ key }) => key)

  test('the five ones of document E are others than those of document B', () => {
    expect(keys(menghe2020.leadership['caseLead']?.ones)).toStrictEqual([
      'reception',
      'leader',
      'team',
      'plan',
      'toTheEnd',
    ])
    expect(keys(sanjian2021.leadership['caseLead']?.ones)).toContain('problem')
  })

  test('two leaders on one case of document E: the first listed leads, or both', () => {
    const rule = menghe2020.leadership['caseLead']
    expect(rule?.severalLeads).toBe('firstListed')
    expect(rule?.reading?.alternatives?.map(({ change }) => change)).toStrictEqual([{ severalLeads: 'all' }])
  })

  test('what the four personal acts of document E are is our reading', () => {
    const rule = menghe2020.leadership['inPerson']
    expect(rule?.personalActs.length).toBe(4)
    expect(rule?.basis).toMatchObject({ rule: 'E-10', source: 'assumption', evidence: 'inferred' })
  })

  test('of the five things in a file of document E the fourth is asked for only while the case is not solved', () => {
    const conditional = menghe2020.checklists['file']?.items.map(({ when }) => when !== undefined)
    expect(conditional).toStrictEqual([false, false, false, true, false])
  })

  test('lists that end with and so on are open', () => {
    const open = Object.values(tongliang2022.checklists).map(({ id, open: isOpen = false, strength = 'must' }) => [
      id,
      isOpen,
      strength,
    ])
    expect(open).toStrictEqual([
      ['announcement', true, 'must'],
      ['attendance', false, 'should'],
      ['archive', true, 'must'],
    ])
    expect(keys(tongliang2022.checklists['announcement']?.items)).toStrictEqual([
      'time',
      'place',
      'participants',
      'agenda',
      'procedure',
    ])
  })

  test('a matter of several organs: what is settled decides before anybody is asked', () => {
    const steps = (book: Rulebook) => book.routing['responsible']?.steps.map(({ id }) => id)
    expect(steps(national2022)).toStrictEqual([
      'successor',
      'designated',
      'agreed',
      'superior',
      'jointMeeting',
      'askGovernment',
      'askSuperior',
      'askJointMeeting',
      'negotiate',
    ])
    // There was no joint meeting in 2005.
    expect(steps(national2005)).toStrictEqual([
      'successor',
      'designated',
      'agreed',
      'superior',
      'askGovernment',
      'askSuperior',
      'negotiate',
    ])
  })

  test('of several units the one the joint office orders leads, then the first listed, or the other way round', () => {
    const rule = tongliang2022.routing['severalUnits']
    expect(rule?.steps.map(({ id }) => id)).toStrictEqual(['ordered', 'listed'])
    const [other] = rule?.reading?.alternatives ?? []
    expect(other?.change.steps?.map(({ id }) => id)).toStrictEqual(['listed', 'ordered'])
  })

  test('an answer on the spot, a date within the limit of an own case, or a referral with a report', () => {
    const { steps } = tongliang2022.routing['onTheSpot'] ?? { steps: [] }
    expect(steps.map(({ then, within }) => ['acts' in then ? keys(then.acts) : [], within?.limit])).toStrictEqual([
      [['refer', 'report'], undefined],
      [['answer'], undefined],
      [['promise'], 'own.answer'],
    ])
  })

  test('the first to receive stays responsible until a transfer is accepted, and the law goes before', () => {
    for (const [book, rule, limit] of [
      [xinsheng2024, 'A-18', 'objection'],
      [sanjian2021, 'B-13', undefined],
      [caomiao2023, 'D-13', 'objection'],
    ] as const) {
      const { steps = [], basis } = book.routing['firstReceiver'] ?? {}
      expect(basis?.rule).toBe(rule)
      expect(steps.map(({ id, within }) => [id, within?.limit])).toStrictEqual([
        ['decided', undefined],
        ['accepted', limit],
        ['first', undefined],
      ])
      expect(steps[0]?.basis.source).toBe('law')
    }
  })
})
