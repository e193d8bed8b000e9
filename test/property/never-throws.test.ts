import fc from 'fast-check'
import { map } from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import {
  batchesOf,
  type CaseRecord,
  checkCaseFiles,
  checkChecklist,
  checkDuties,
  checkLeaderCoverage,
  checkLeadership,
  checkOpenDay,
  checkPromise,
  checkRoster,
  chinaCalendar,
  circularGrounds,
  collectTally,
  compareDefinitions,
  compareEvaluations,
  computeDeadline,
  createCalendar,
  dayInfo,
  drillDown,
  evaluateTargets,
  type FindingGroupBy,
  groupFindings,
  holidayNotices,
  listDue,
  mergeBatchTallies,
  mergeTallies,
  orThrow,
  paceTo,
  phasesOn,
  planOpenDay,
  proposeRoster,
  type Result,
  responsibleUnit,
  route,
  rulebookInForce,
  sortFindings,
  type Tally,
  type TimeLimit,
  tallyBatches,
  tallyBatchesBy,
  tallyCases,
  tallyCasesAsync,
  tallyCasesBy,
  type WorkingCalendar,
  withNotice,
  withOverlay,
} from 'xinfang-rules'
import {
  caomiao2023,
  menghe2020,
  national2022,
  sanjian2021,
  tongliang2022,
  xinsheng2024,
} from 'xinfang-rules/rulebooks'
import { amendment, notice2027 } from '../unit/calendar/a-notice.js'
import { stateRules } from '../unit/selector/standing.js'
import { aTarget, eachKind, rulesOf } from '../unit/target/goals.js'
import { anythingAtAll } from './arbitraries.js'
import { AS_OF, adding, caseFile, cases, faultOfResult, json, spoil, spoiling } from './target-arbitraries.js'

type Answer = (...args: never[]) => Result<unknown>
type Case = readonly [string, Answer, readonly unknown[]]

const someCases = fc.sample(cases, { numRuns: 1, seed: 7 })[0] as CaseRecord[]
const someFile = fc.sample(caseFile, { numRuns: 1, seed: 7 })[0]
const someTally: Tally = {
  rulebook: 'xinsheng2024',
  asOf: AS_OF,
  rates: { education: { counted: 3, of: 10 }, onlineShare: { counted: 1, of: 2 } },
  counts: { groupVisits: 1 },
}
const oneCase: CaseRecord = {
  id: 'c1',
  fields: { assignedBy: 'district', means: 'lawful' },
  events: { received: '2024-06-01', resolved: '2024-06-20T08:00:00Z' },
}
const brokenFile = {
  id: 'c1',
  fields: { channel: 'online' },
  evidence: { plan: ['e1', 'e2'] },
  leads: [
    { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
    { leader: 'L2', from: '2024-04-01', reason: 'transferred' },
  ],
  acts: [
    { key: 'analysis', by: 'D1', on: '2024-03-05' },
    { key: 'persuasion', by: 'L1', on: '2024-03-06' },
  ],
}
const asOf = { asOf: AS_OF }
const allRules = {
  ...xinsheng2024,
  fields: { ...xinsheng2024.fields, ...sanjian2021.fields },
  leadership: { ...xinsheng2024.leadership, five: sanjian2021.leadership['caseLead'] },
}

/** What a calendar is, as plain data; one that was made must answer, also by forecast. */
const stated = map((calendar: WorkingCalendar) => ({
  id: calendar.id,
  days: ['2026-03-04', '2027-02-09'].map((on) => dayInfo(on, { calendar, forecast: true }).kind),
}))
const overlay = {
  id: 'guangxi-2026',
  number: '试拟〔2026〕5号',
  holidays: [
    {
      names: [{ zh: '三月三', en: 'Sanyuesan' }],
      rest: [{ from: '2026-04-20', to: '2026-04-21' }],
      work: ['2026-04-25'],
    },
  ],
}
const parts = { notices: [...holidayNotices, notice2027], knownOn: '2026-12-01', overlays: [overlay] }
const changed = amendment({ rest: ['2026-10-08'], work: ['2026-10-11'], special: [], ordinary: [] })

const goals = {
  rules: rulesOf(...eachKind),
  tally: {
    rates: { closing: { counted: 17, of: 20 }, satisfied: { counted: 3, of: 5 } },
    counts: { backlog: 20, visits: 1 },
  },
  facts: { baselines: { backlog: 25 }, benchmarks: { district: { counted: 4, of: 5 } } },
}
const evaluation = orThrow(evaluateTargets(goals.rules, goals.tally, goals.facts))
const paces = eachKind.map(
  (goal): Case => [
    `paceTo, of ${goal.kind}`,
    paceTo,
    [aTarget(goal), goals.tally, { asOf: '2027-01-10', periodEnd: '2027-02-28', facts: goals.facts, forecast: true }],
  ],
)

const basis = { document: '试拟规定', clause: '第一条', source: 'assumption', evidence: 'inferred' } as const
const opinion: TimeLimit = {
  id: 'opinion',
  label: { zh: '处理意见', en: 'Opinion' },
  length: { amount: 5, unit: 'workingDay' },
  from: 'accepted',
  metBy: ['closed'],
  pausedBy: ['hearing'],
  extension: { max: { amount: 2, unit: 'workingDay' }, basis },
  appliesTo: { field: 'kind', in: ['petition'] },
  effective: { from: '2022-05-01' },
  basis,
}
const byLimits = {
  rules: stateRules(opinion, { family: 'national' }),
  cases: [
    {
      id: 'c1',
      unit: 'village-1',
      fields: { kind: 'petition' },
      events: { accepted: '2024-02-07', closed: '2024-02-23T09:00:00+08:00' },
      extensions: { opinion: { length: { amount: 2, unit: 'workingDay' }, approvedOn: '2024-02-19' } },
      pauses: { 'national/opinion': [{ reason: 'hearing', from: '2024-02-18', to: '2024-02-19' }] },
    },
    { id: 'c2', fields: {}, events: { accepted: '2024-02-08 10:00' } },
  ],
  options: {
    asOf: '2024-02-29',
    books: [{ family: 'national', limits: { opinion } }],
    officeHours: { sessions: [{ from: '09:00', to: '12:00' }] },
    closesAtOfficeEnd: true,
    forecast: false,
    duplicates: 'first',
  },
}
const { rules: limitRules, cases: limitCases, options: limitOptions } = byLimits
/** What a function of the caller's own throws passes through: none is called here. */
const tallyBy: typeof tallyCasesBy = (rules, cases, by, options) =>
  tallyCasesBy(rules, cases, typeof by === 'function' ? () => 'all' : by, options)
const batchesBy: typeof tallyBatchesBy = (rules, items, by, options) =>
  tallyBatchesBy(rules, items, typeof by === 'function' ? () => 'all' : by, options)
const findingsBy = (findings: never, by: FindingGroupBy) =>
  groupFindings(findings, typeof by === 'function' ? () => 'all' : by)
const { findings } = orThrow(checkLeadership(xinsheng2024, brokenFile, asOf))
const { id, events, fields, roles, spans, duties } = xinsheng2024
const dutyRules = { id, events, fields, roles, spans, duties }
const span = { from: '2024-03-04', to: '2024-03-10' }
const dutyLog = {
  subjects: [
    { id: 'v1', kinds: ['unit', 'village'], away: [{ from: '2024-03-05', to: '2024-03-06' }] },
    { id: 't1', kinds: ['town', 'leadership'] },
  ],
  records: [
    { duty: 'opinions', by: 'v1', on: '2024-03-05', amount: 2 },
    { duty: 'reception', by: 't1', on: '2024-03-06', roles: ['leader'], slot: 'am' },
    { duty: 'massWorkDay', by: 't1', on: '2024-03-07' },
    { duty: 'massWorkDay', by: 'v1', on: '2024-03-07' },
  ],
  spans: { sensitive: [span] },
}
const openDayRules = {
  id: 'tongliang2022',
  events: tongliang2022.events,
  fields: tongliang2022.fields,
  limits: tongliang2022.limits,
  openDays: tongliang2022.openDays,
  checklists: tongliang2022.checklists,
}
const openDayFacts = { fields: { organiser: 'town' }, events: { forwardReceived: '2024-06-27' } }
const openDayPlan = orThrow(planOpenDay(tongliang2022, 'massWorkDay', '2024-06-26', openDayFacts))
const openDayRecords = [
  { what: 'announcement', on: '2024-06-10', evidence: { time: ['n1'] } },
  { what: 'report', on: '2024-07-20' },
  { what: 'own.answer', on: '2024-07-02', case: 'c1' },
]
const openDayOptions = { asOf: '2024-07-15', subject: 'town-1', cases: { 'own.answer': ['c1', 'c2'] } }
const dueFacts = {
  spans: { sensitive: [span] },
  readings: { supervision: 'perTeam' },
  who: ['unit', 'supervisionTeam'],
}
const someBatches = {
  rulebook: 'xinsheng2024',
  asOf: AS_OF,
  counts: { lawful: 2, mediated: 0 },
  atZero: ['mediated'],
  totalsOnly: ['education'],
}
const byMonth = { event: 'accepted', period: 'month' }

/** What is read of two rulebooks of one family. */
const versions = [
  { id: 'old', family: 'national', effective: { from: '2005-05-01', to: '2022-04-30' } },
  { id: 'new', family: 'national', effective: { from: '2022-05-01', succession: { zh: '无', en: 'none' } } },
]

const range = { from: '2024-02-04', to: '2024-02-20' }
const people = [
  { id: 'L1', posts: ['partySecretary'], roles: ['teamMember'] },
  { id: 'L2', posts: ['townHead'], away: [{ from: '2024-02-12', to: '2024-02-18' }] },
  { id: 'L3' },
]
const roster = {
  people,
  shifts: [
    { period: '2024-02-05', who: 'L3', places: ['v1'] },
    { period: '2024-02-18', who: ['L2', 'L2', 'U1'] },
    { period: '2024-02-12', who: 'L1' },
  ],
}
const turns = {
  ...caomiao2023.rosters['reception'],
  atMost: 2,
  reading: {
    status: 'interpreted',
    alternatives: [{ id: 'two', note: { zh: '两人', en: 'Two' }, change: { atLeast: 2 } }],
  },
}
const byMonths = { people, shifts: [{ period: '2024-02', who: 'L1' }] }
const february = { from: '2024-02-01', to: '2024-02-29' }
/** Leads, checklists, routing, promises and circulars, each with all that it can be asked. */
/** Without a list in it: a deadline bears its limit as it was given, holes and all. */
const { metBy: _, ...own } = tongliang2022.limits['own.answer']
const answered = orThrow(computeDeadline({ limit: own, from: '2022-04-28' }))
const leaders = [
  { id: 'L1', rank: 'countyManaged', away: [{ from: '2024-04-01', to: '2024-04-30' }, { from: '2024-06-01' }] },
  { id: 'L2', rank: 'townManaged' },
]
const twoLeads = {
  ...brokenFile,
  fields: { caseKind: 'superior' },
  events: { received: '2024-03-01', resolved: '2024-05-01T09:00' },
  leads: [
    { leader: 'L2', from: '2024-03-01', to: '2024-03-31', rank: 'townManaged' },
    { leader: 'L1', from: '2024-03-15' },
  ],
}
const severalRules = {
  ...allRules,
  leadership: { ...allRules.leadership, both: { ...menghe2020.leadership['caseLead'], id: 'both' } },
}
const record = {
  subject: 'c1',
  receipts: [
    { unit: 'u1', at: '2024-02-07T09:00' },
    { unit: 'u2', at: '2024-02-07' },
  ],
  transfers: [
    { from: 'u1', to: 'u3', at: '2024-02-08', acceptedAt: '2024-02-18' },
    { to: 'u4', at: '2024-02-19', objectedAt: '2024-02-29', returnedAt: '2024-03-01' },
  ],
}
const responsibilities: readonly Case[] = [
  [
    'checkCaseFiles',
    checkCaseFiles,
    [severalRules, [brokenFile, { ...twoLeads, id: 'c2' }], { ...asOf, leaders, readings: { both: 'both' } }],
  ],
  [
    'checkLeaderCoverage',
    checkLeaderCoverage,
    [
      severalRules,
      leaders,
      [{ ...twoLeads, id: 'c2' }, brokenFile],
      {
        ...asOf,
        from: '2024-01-01',
        to: '2024-12-31',
        rule: 'caseLead',
        readings: { caseLead: ['resolved'] },
        solved: { event: 'resolved', happened: true },
      },
    ],
  ],
  [
    'checkChecklist',
    checkChecklist,
    [
      menghe2020.checklists.file,
      { minutes: ['m1'], ledger: [] },
      { solved: false },
      { subject: 'c1', happened: ['received'], vocabulary: { events: severalRules.events, fields: menghe2020.fields } },
    ],
  ],
  [
    'route, several units',
    route,
    [
      tongliang2022.routing.severalUnits,
      { parties: { listed: ['u1', 'u2'], ordered: 'u3' } },
      { reading: 'listFirst' },
    ],
  ],
  [
    'route, by article 24',
    route,
    [
      national2022.routing.responsible,
      { fields: { disputed: true }, happened: ['received'], parties: { successor: 'u1' } },
    ],
  ],
  [
    'checkPromise',
    checkPromise,
    [{ subject: 'c1', promisedOn: '2022-05-12', limit: own, from: '2022-04-28', basis: own.basis, forecast: false }],
  ],
  [
    'circularGrounds',
    circularGrounds,
    [
      {
        subject: 'c1',
        answers: [
          { deadline: answered, doneAt: '2022-05-12' },
          { limit: 'own.answer', state: 'late' },
        ],
        judged: ['concealed'],
        basis: own.basis,
      },
      { asOf: '2022-05-31' },
    ],
  ],
  [
    'responsibleUnit',
    responsibleUnit,
    [xinsheng2024.routing.firstReceiver, record, { ...asOf, objection: national2022.limits.objection }],
  ],
]

/** Every function under test with arguments that it answers. */
const answers: readonly Case[] = [
  ['tallyCases', tallyCases, [xinsheng2024, someCases, { ...asOf, duplicates: 'first' }]],
  ['tallyCases, of the states of limits', tallyCases, [limitRules, limitCases, limitOptions]],
  ['tallyCasesBy, a period', tallyBy, [limitRules, limitCases, byMonth, limitOptions]],
  ['tallyCasesBy, a field', tallyBy, [xinsheng2024, [oneCase], { field: 'means' }, asOf]],
  ['tallyCasesBy, the unit', tallyBy, [limitRules, limitCases, 'unit', limitOptions]],
  ['collectTally', collectTally, [limitRules, limitCases, limitOptions]],
  ['drillDown', drillDown, [limitRules, limitCases, 'late', { ...limitOptions, part: 'base' }]],
  ['compareDefinitions', compareDefinitions, [xinsheng2024, [oneCase], { ...asOf, rate: 'onlineShare' }]],
  ['evaluateTargets', evaluateTargets, [xinsheng2024, someTally]],
  ['evaluateTargets, of each kind of goal', evaluateTargets, [goals.rules, goals.tally, goals.facts]],
  ['compareEvaluations', compareEvaluations, [evaluation, orThrow(evaluateTargets(goals.rules, {}))]],
  ['mergeTallies', mergeTallies, [someTally, someTally]],
  ['batchesOf', batchesOf, [xinsheng2024, oneCase, asOf]],
  ['tallyBatches', tallyBatches, [xinsheng2024, [oneCase], asOf]],
  ['tallyBatchesBy', batchesBy, [xinsheng2024, [oneCase], { event: 'resolved', period: 'quarter' }, asOf]],
  ['mergeBatchTallies', mergeBatchTallies, [someBatches, someBatches]],
  ['listDue', listDue, [dutyRules, { from: '2024-03-01', to: '2024-03-31' }, dueFacts]],
  ['checkDuties', checkDuties, [dutyRules, dutyLog, { ...span, asOf: '2024-03-31', readings: { supervision: [] } }]],
  ['planOpenDay', planOpenDay, [openDayRules, 'massWorkDay', '2024-06-26', openDayFacts]],
  ['checkOpenDay', checkOpenDay, [openDayPlan, openDayRecords, openDayOptions]],
  ['sortFindings', sortFindings, [findings]],
  ['groupFindings', findingsBy, [findings, { c1: 'village-1' }]],
  ['checkLeadership', checkLeadership, [xinsheng2024, someFile, asOf]],
  ['rulebookInForce', rulebookInForce, [versions, 'national', '2022-05-01']],
  ['checkRoster', checkRoster, [turns, roster, range]],
  ['checkRoster, of months', checkRoster, [xinsheng2024.rosters['villageMonths'], byMonths, february]],
  ['proposeRoster', proposeRoster, [turns, people, range]],
  [
    'checkRoster, by another reading',
    checkRoster,
    [turns, roster, range, { forecast: true, reading: ['two'], roles: caomiao2023.roles }],
  ],
  ['phasesOn', phasesOn, [{ phases: menghe2020.phases }, '2020-03-15', { forecast: true }]],
  ['createCalendar', (own) => stated(createCalendar(own)), [parts]],
  ['withNotice, of a new year', (notice) => stated(withNotice(chinaCalendar, notice)), [notice2027]],
  ['withNotice, amending', (notice) => stated(withNotice(chinaCalendar, notice)), [changed]],
  ['withOverlay', (own) => stated(withOverlay(chinaCalendar, own)), [overlay]],
  [
    'checkLeadership on a broken file',
    checkLeadership,
    [allRules, brokenFile, { ...asOf, actsWithin: { amount: 10, unit: 'workingDay' } }],
  ],
]

describe.each([...answers, ...responsibilities, ...paces])('%s', (_, answer, valid) => {
  const call = (args: readonly unknown[]): Result<unknown> => answer(...(args as never[]))
  const replaced = (at: number, value: unknown) => valid.map((argument, index) => (index === at ? value : argument))
  const positions = fc.constantFrom(...valid.keys())
  /** Those of the arguments that have members. */
  const deepPositions = fc.constantFrom(...[...valid.keys()].filter((at) => typeof valid[at] === 'object'))

  test('answers the arguments that are valid', () => {
    expect(call(valid)._tag).toBe('Right')
  })

  test('never throws, whatever stands in the place of one argument', () => {
    fc.assert(
      fc.property(positions, fc.oneof(anythingAtAll, fc.array(anythingAtAll)), (at, value) => {
        expect(faultOfResult(call(replaced(at, value)))).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  })

  test('never throws, whatever stands in the place of all arguments', () => {
    fc.assert(
      fc.property(fc.array(anythingAtAll, { maxLength: valid.length }), (args) => {
        expect(faultOfResult(call(args))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  test('never throws, whatever stands deep inside an argument', () => {
    fc.assert(
      fc.property(
        deepPositions.chain((at) => fc.tuple(fc.constant(at), spoiling(valid[at], anythingAtAll))),
        ([at, change]) => {
          expect(faultOfResult(call(replaced(at, spoil(valid[at], change))))).toBeUndefined()
        },
      ),
      { numRuns: 600 },
    )
  })

  test('never throws, whatever member is added anywhere within an argument', () => {
    fc.assert(
      fc.property(
        deepPositions.chain((at) => fc.tuple(fc.constant(at), adding(valid[at], anythingAtAll))),
        ([at, change]) => {
          expect(faultOfResult(call(replaced(at, spoil(valid[at], change))))).toBeUndefined()
        },
      ),
      { numRuns: 400 },
    )
  })

  test('whatever JSON goes in, what comes out survives JSON', () => {
    const plain = valid.map((argument) => JSON.parse(JSON.stringify(argument)))
    fc.assert(
      fc.property(
        deepPositions.chain((at) => fc.tuple(fc.constant(at), spoiling(plain[at], json))),
        ([at, change]) => {
          const result = call(plain.map((argument, index) => (index === at ? spoil(argument, change) : argument)))
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
        },
      ),
      { numRuns: 600 },
    )
  })

  test('answers the same arguments the same, and leaves them as they are', () => {
    const before = structuredClone(valid)
    expect(call(valid)).toStrictEqual(call(structuredClone(valid)))
    expect(valid).toEqual(before)
  })
})

test('tallyCases and tallyBatches never throw on lists of anythingAtAll', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          anythingAtAll,
          spoiling(oneCase, anythingAtAll).map((change) => spoil(oneCase, change)),
        ),
        { maxLength: 4 },
      ),
      (records) => {
        for (const duplicates of ['refuse', 'first', 'assumeUnique'] as const) {
          const counted = tallyCases(xinsheng2024, records as CaseRecord[], { asOf: AS_OF, duplicates })
          expect(faultOfResult(counted)).toBeUndefined()
        }
        expect(faultOfResult(tallyBatches(xinsheng2024, records as CaseRecord[], asOf))).toBeUndefined()
      },
    ),
    { numRuns: 500 },
  )
})

test('tallyCasesAsync is never rejected, whatever stands in the place of an argument or within it', async () => {
  const valid = [limitRules, limitCases, limitOptions]
  const positions = fc.constantFrom(...valid.keys())
  const spoilt = positions.chain((at) =>
    fc.oneof(
      spoiling(valid[at], anythingAtAll).map((change) => [at, spoil(valid[at], change)] as const),
      anythingAtAll.map((value) => [at, value] as const),
    ),
  )
  await fc.assert(
    fc.asyncProperty(spoilt, async ([at, value]) => {
      const args = valid.map((argument, index) => (index === at ? value : argument))
      expect(faultOfResult(await tallyCasesAsync(...(args as Parameters<typeof tallyCasesAsync>)))).toBeUndefined()
    }),
    { numRuns: 600 },
  )
})

test('withNotice and withOverlay refuse whatever is no calendar of the library', () => {
  fc.assert(
    fc.property(anythingAtAll, (calendar) => {
      for (const result of [withNotice(calendar as never, notice2027), withOverlay(calendar as never, overlay)]) {
        expect(result).toMatchObject({ _tag: 'Left', left: { _tag: 'InvalidArgument', path: 'calendar' } })
      }
    }),
    { numRuns: 400 },
  )
})
