import { describe, expect, test } from 'vitest'
import { type CaseFile, checkLeadership, type LeadershipOptions, orThrow, renderError } from 'xinfang-rules'
import { menghe2020, sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { brief, checkHard, five, hard, ruleOf, THREE_ACTS } from './cases.js'

const leaders = [
  { id: 'L1', rank: 'countyManaged' },
  { id: 'L2', rank: 'townManaged' },
  { id: 'L9', rank: 'provincial' },
]
const checkRank = (part: Partial<CaseFile>, options: Partial<LeadershipOptions> = { leaders }) =>
  orThrow(
    checkLeadership(sanjian2021, five({ fields: { caseKind: 'superior' }, ...part }), {
      asOf: '2021-06-30',
      ...options,
    }),
  )
const led = (...ids: string[]): CaseFile['leads'] => ids.map((leader) => ({ leader, from: '2021-04-01' }))

describe('the rank that a superior-assigned or key case asks of its lead (B-10)', () => {
  test('a lead of that rank is no finding, one below it a breach of that clause', () => {
    expect(checkRank({ leads: led('L1') }).findings).toStrictEqual([])
    expect(checkRank({ leads: led('L2') }).findings).toStrictEqual([
      {
        rule: 'caseLead.rank',
        severity: 'breach',
        subject: 'c1',
        on: '2021-06-30',
        message: {
          zh: '包案领导应为“县管领导干部”：L2 (townManaged) 不是',
          en: 'the lead has to be a leader managed by the county: L2 (townManaged) is not',
        },
        basis: ruleOf(sanjian2021).rank?.basis,
      },
    ])
  })

  test.each([
    ['given by nobody', 'L3'],
    ['not one of those in order', 'L9'],
  ])('a rank that is %s is a warning, never a breach', (_, leader) => {
    expect(brief(checkRank({ leads: led(leader) }).findings)).toStrictEqual(['warning caseLead.rank'])
    expect(checkRank({ leads: led(leader) }).findings[0]?.message.en).toContain(leader)
  })

  test('any other case needs no rank', () => {
    expect(checkRank({ fields: { caseKind: 'other' }, leads: led('L2') }).findings).toStrictEqual([])
  })

  test('a case of which the kind is not given is undecided on the rank, and nothing is found', () => {
    const { findings, summary } = checkRank({ fields: {}, leads: led('L2') })
    expect(findings).toStrictEqual([])
    expect(summary).toMatchObject({ applied: ['caseLead'], undecided: ['caseLead.rank'] })
  })

  test('the rank of the lead itself goes before the rank of the list', () => {
    const leads = [{ leader: 'L2', from: '2021-04-01', rank: 'countyManaged' }]
    expect(checkRank({ leads }).findings).toStrictEqual([])
    expect(checkRank({ leads }, {}).findings).toStrictEqual([])
  })

  test('only who leads on the day asked about is asked for a rank', () => {
    const leads = [
      { leader: 'L1', from: '2021-04-01', to: '2021-04-30' },
      { leader: 'L2', from: '2021-05-01', reason: 'transferred' },
    ]
    expect(brief(checkRank({ leads }).findings)).toStrictEqual(['note caseLead.toTheEnd', 'breach caseLead.rank'])
  })

  test('two ranks of one lead leave it unknown, in whatever order they stand', () => {
    const both = ['townManaged', 'countyManaged'].map((rank) => ({ leader: 'L1', from: '2021-04-01', rank }))
    for (const leads of [both, [...both].reverse()]) {
      expect(brief(checkRank({ leads }).findings)).toStrictEqual(['warning caseLead.rank'])
    }
  })

  test('of two who lead one of the rank is enough; a case without a lead is no question of rank', () => {
    expect(brief(checkRank({ leads: led('L2', 'L1') }).findings)).toStrictEqual(['breach caseLead.leader'])
    expect(brief(checkRank({ leads: [] }).findings)).toStrictEqual(['breach caseLead.leader'])
  })
})

describe('two leaders on one case (E-12)', () => {
  const rules = { ...menghe2020, leadership: { caseLead: ruleOf(menghe2020) } }
  const evidence = { reception: ['r1'], team: ['t1'], plan: ['p1'] }
  const check = (leads: CaseFile['leads'], options: Partial<LeadershipOptions> = {}) =>
    orThrow(checkLeadership(rules, { id: 'c1', fields: {}, evidence, leads }, { asOf: '2020-06-30', ...options }))
  const two = [
    { leader: 'L2', from: '2020-03-02' },
    { leader: 'L1', from: '2020-03-02' },
  ]
  const both = { readings: { caseLead: 'both' } }

  test('the first that is listed leads, with a warning that names it', () => {
    const { findings } = check(two)
    expect(brief(findings)).toStrictEqual(['warning caseLead.leader'])
    expect(findings[0]?.message).toStrictEqual({
      zh: '“一名领导”列有 2 个：以列在前的 L2 为准',
      en: 'one leader: 2 are listed, and the first of them, L2, leads',
    })
  })

  test('by the other reading both lead, and nothing is found', () => {
    expect(check(two, both).findings).toStrictEqual([])
    expect(check(two, { readings: { caseLead: ['both'] } }).findings).toStrictEqual([])
  })

  test('when the first one leaves, the second takes the lead over; by the other reading it had it already', () => {
    const leads = [{ leader: 'L2', from: '2020-03-02', to: '2020-04-30' }, two[1] as CaseFile['leads'][number]]
    const { findings } = check(leads)
    expect(findings.map(({ rule, severity, on }) => `${severity} ${rule} ${on}`)).toStrictEqual([
      'breach caseLead.toTheEnd 2020-05-01',
    ])
    expect(check(leads, both).findings).toStrictEqual([])
  })

  test('a first one who comes later takes the lead over from that day', () => {
    const leads = [
      { leader: 'L2', from: '2020-05-06' },
      { leader: 'L1', from: '2020-03-02' },
    ]
    expect(check(leads).findings.map(({ rule, severity, on }) => `${severity} ${rule} ${on}`)).toStrictEqual([
      'warning caseLead.leader undefined',
      'breach caseLead.toTheEnd 2020-05-06',
    ])
  })

  test('acts of the one who does not lead are those of a proxy', () => {
    const rule = { ...ruleOf(xinsheng2024), severalLeads: 'firstListed' as const }
    const book = { ...xinsheng2024, leadership: { caseLead: rule } }
    const leads = [
      { leader: 'L1', from: '2024-03-01' },
      { leader: 'L2', from: '2024-03-01' },
    ]
    const acts = THREE_ACTS.slice(1).concat({ key: 'analysis', by: 'L2', on: '2024-03-05' })
    const options = { asOf: '2024-04-30' }
    const found = orThrow(checkLeadership(book, hard({ leads, acts }), options)).findings
    expect(brief(found)).toStrictEqual([
      'warning caseLead.leader',
      'breach caseLead.proxied',
      'warning caseLead.analysis',
    ])
    expect(brief(orThrow(checkLeadership(xinsheng2024, hard({ leads, acts }), options)).findings)).toStrictEqual([])
  })

  test.each<[string, unknown, string, string]>([
    ['a reading that the rule does not have', { caseLead: 'all' }, 'UnknownReading', 'options.readings.caseLead'],
    ['one of several', { caseLead: ['both', 'all'] }, 'UnknownReading', 'options.readings.caseLead[1]'],
    ['a rule that is not there', { lead: 'both' }, 'UnknownReading', 'options.readings.lead'],
    ['a number', { caseLead: 1 }, 'InvalidArgument', 'options.readings.caseLead'],
    ['a bare reading', 'both', 'InvalidArgument', 'options.readings'],
  ])('refused: %s', (_, readings, tag, path) => {
    const options = { asOf: '2020-06-30', readings } as unknown as LeadershipOptions
    const error = refusalOf(checkLeadership(rules, { id: 'c1', fields: {}, evidence, leads: two }, options))
    expect(error).toMatchObject({ _tag: tag, path })
    expect(renderError(error, 'zh')).toMatch(/\p{Script=Han}/u)
  })

  test('a reading that would change what no reading may is a fault of the rulebook', () => {
    const alternatives = [{ id: 'none', note: { zh: '无', en: 'none' }, change: { ones: [] } }]
    const rule = { ...rules.leadership.caseLead, reading: { status: 'interpreted', alternatives } }
    const book = { ...rules, leadership: { caseLead: rule } }
    const options = { asOf: '2020-06-30', readings: { caseLead: 'none' } }
    const file = { id: 'c1', fields: {}, evidence, leads: two }
    expect(refusalOf(checkLeadership(book as never, file, options))).toMatchObject({
      _tag: 'InvalidRulebook',
      path: 'rules.leadership.caseLead.reading.alternatives[0].change',
    })
  })
})

describe('a case that passes on while its lead is away', () => {
  const leads = [
    { leader: 'L1', from: '2024-03-01', to: '2024-03-31' },
    { leader: 'L2', from: '2024-04-01' },
  ]
  const acts = THREE_ACTS.concat({ key: 'analysis', by: 'L2', on: '2024-04-02' })
  const check = (away: { from: string; to?: string }[]) =>
    checkHard(hard({ leads, acts }), { leaders: [{ id: 'L1', away }] })

  test('is a note that says so; on the day before the absence it is a breach', () => {
    const found = check([{ from: '2024-04-01' }])
    expect(brief(found)).toStrictEqual(['note caseLead.subcontracted'])
    expect(found[0]?.message.en).toBe('lead changed (转包): led by L1, then by L2, because: they are away')
    expect(brief(check([{ from: '2024-04-02' }]))).toStrictEqual(['breach caseLead.subcontracted'])
    expect(brief(check([{ from: '2024-03-01', to: '2024-03-31' }]))).toStrictEqual(['breach caseLead.subcontracted'])
  })

  test.each<[string, unknown, string, string]>([
    [
      'a span that ends before it begins',
      [{ id: 'L1', away: [{ from: '2024-04-02', to: '2024-04-01' }] }],
      'EventsOutOfOrder',
      'options.leaders[0].away[0].to',
    ],
    [
      'a day that does not exist',
      [{ id: 'L1', away: [{ from: '2024-02-30' }] }],
      'InvalidDate',
      'options.leaders[0].away[0].from',
    ],
    ['a leader twice', [{ id: 'L1' }, { id: 'L1' }], 'InvalidArgument', 'options.leaders[1].id'],
    ['a leader without an id', [{ rank: 'townManaged' }], 'InvalidArgument', 'options.leaders[0].id'],
    ['an empty rank', [{ id: 'L1', rank: '' }], 'InvalidArgument', 'options.leaders[0].rank'],
    ['no list', { L1: 'townManaged' }, 'InvalidArgument', 'options.leaders'],
  ])('refused: %s', (_, given, tag, path) => {
    const options = { asOf: '2024-04-30', leaders: given } as LeadershipOptions
    expect(refusalOf(checkLeadership(xinsheng2024, hard(), options))).toMatchObject({ _tag: tag, path })
  })
})

describe('what happened to a case', () => {
  const rule = { ...ruleOf(xinsheng2024), appliesTo: { event: 'resolved', happened: false } } as const
  const rules = { ...xinsheng2024, leadership: { caseLead: rule } }
  const summary = (events: CaseFile['events'], asOf = '2024-04-30') =>
    orThrow(checkLeadership(rules, hard({ events }), { asOf })).summary

  test('decides where it is told; what is not among it has not happened', () => {
    expect(summary({ resolved: '2024-04-30' })).toMatchObject({ applied: [], undecided: [] })
    expect(summary({ resolved: '2024-05-01' })).toMatchObject({ applied: ['caseLead'] })
    expect(summary({})).toMatchObject({ applied: ['caseLead'] })
    expect(summary(undefined)).toMatchObject({ applied: [], undecided: ['caseLead'] })
  })

  test('an event that the rulebook does not know is refused by name', () => {
    expect(
      refusalOf(checkLeadership(rules, hard({ events: { solved: '2024-04-01' } }), { asOf: '2024-04-30' })),
    ).toMatchObject({ _tag: 'InvalidCase', path: 'caseFile.events.solved' })
  })
})

describe('rules that are refused', () => {
  const basis = ruleOf(xinsheng2024).basis
  const label = { zh: '级', en: 'rank' }
  test.each<[string, object, string]>([
    ['no cases for each leader', { casesPerLeader: 0 }, 'casesPerLeader'],
    ['half a case for each leader', { casesPerLeader: 0.5 }, 'casesPerLeader'],
    ['several leads in a way of its own', { severalLeads: 'last' }, 'severalLeads'],
    ['a rank out of order', { rank: { label, basis, atLeast: 'c', order: ['a', 'b'] } }, 'rank.atLeast'],
    ['a rank named twice', { rank: { label, basis, atLeast: 'a', order: ['a', 'a'] } }, 'rank.order'],
    ['a rank without a clause', { rank: { label, atLeast: 'a', order: ['a'] } }, 'rank'],
    [
      'cases counted by a field that is not there',
      { countedCases: { field: 'grave', in: [true] } },
      'countedCases.field',
    ],
  ])('%s', (_, part, path) => {
    const rules = { ...xinsheng2024, leadership: { caseLead: { ...ruleOf(xinsheng2024), ...part } } }
    expect(refusalOf(checkLeadership(rules as never, hard(), { asOf: '2024-04-30' }))).toMatchObject({
      _tag: 'InvalidRulebook',
      path: `rules.leadership.caseLead.${path}`,
    })
  })
})
