import { describe, expect, test } from 'vitest'
import {
  checkRoster,
  orThrow,
  type Roster,
  type RosterOptions,
  type RosterRule,
  renderError,
  workingDays,
} from 'xinfang-rules'
import { caomiao2023, sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { roster2024, villageMonths } from './roster-2024.js'

const year = { from: '2024-01-01', to: '2024-12-31' }
const reception = xinsheng2024.rosters['reception'] as RosterRule
const months = xinsheng2024.rosters['villageMonths'] as RosterRule
const town = caomiao2023.rosters['reception'] as RosterRule
const station = sanjian2021.rosters['reception'] as RosterRule

const check = (rule: RosterRule, roster: Roster, range = year, options?: RosterOptions) =>
  orThrow(checkRoster(rule, roster, range, options))
const found = (rule: RosterRule, roster: Roster, range = year, options?: RosterOptions) =>
  check(rule, roster, range, options).findings.map(({ on, rule: id, severity, subject }) =>
    [on, severity, id.replace(`${rule.id}.`, ''), subject].join(' '),
  )

describe("document A's roster of 2024", () => {
  const { findings, summary } = check(reception, roster2024)

  test('has 99 dates, none of them wrong, and leaves 152 of 251 working days uncovered', () => {
    expect(roster2024.shifts).toHaveLength(99)
    expect(summary).toMatchObject({ owed: 251, covered: 99, tooFew: 0, uncovered: 152 })
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['reception.uncovered']))
    expect(findings).toHaveLength(152)
  })

  test('uncovered are the working days that it does not name, each with the clause', () => {
    const named = new Set(roster2024.shifts.map(({ period }) => period))
    expect(findings.map(({ on }) => on)).toEqual(workingDays(year).filter((on) => !named.has(on)))
    expect(findings[0]).toEqual({
      rule: 'reception.uncovered',
      severity: 'breach',
      subject: 'reception',
      on: '2024-01-02',
      message: { zh: '无人值班', en: 'nobody is down for it' },
      basis: reception.basis,
    })
  })

  test('the one who is away from April on has three days, the others a day a month', () => {
    expect(summary.loads).toEqual({ L1: 12, L2: 3, L3: 12, L4: 12, L5: 12, L6: 12, L7: 12, L8: 12, L9: 12 })
    expect(summary).toMatchObject({ places: {}, certainty: 'official', calendar: 'cn 2004-2026' })
  })
})

describe("document A's months", () => {
  test('are each covered once, with both faults found', () => {
    const { findings, summary } = check(months, villageMonths)
    expect(summary).toMatchObject({ owed: 12, covered: 12, uncovered: 0 })
    expect(
      findings.map(({ rule, severity, subject, on, message }) => ({ rule, severity, subject, on, message })),
    ).toEqual([
      {
        rule: 'villageMonths.away',
        severity: 'breach',
        subject: 'L2',
        on: '2024-07-01',
        message: {
          zh: '2024-07 L2 外出（2024-04-01 至 2024-12-31）',
          en: '2024-07: L2 is away (2024-04-01 to 2024-12-31)',
        },
      },
      {
        rule: 'villageMonths.unknownPerson',
        severity: 'warning',
        subject: 'U1',
        on: '2024-09-01',
        message: { zh: '2024-09 U1 不在人员名单中', en: '2024-09: U1 is not among the people' },
      },
    ])
  })

  test('the summary says which villages they reach, and how often', () => {
    expect(check(months, villageMonths).summary.places).toEqual({ v1: 3, v2: 2, v3: 3, v4: 3, v5: 2 })
  })

  test('a month twice, and a month without anybody', () => {
    const [first, second, ...rest] = villageMonths.shifts
    const shifts = [first, { ...second, period: '2024-01' }, ...rest] as Roster['shifts']
    const { findings, summary } = check(months, { ...villageMonths, shifts })
    expect(findings.slice(0, 2).map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([
      'villageMonths.tooMany 2024-01 排了 2 人，应至多 1 人',
      'villageMonths.uncovered 2024-02 无人值班',
    ])
    expect(summary).toMatchObject({ owed: 12, covered: 11, uncovered: 1 })
  })

  test('who is away on all its working days is away for a month, who is there on one is not', () => {
    const june = { from: '2024-06-01', to: '2024-06-30' }
    const away = (...spans: [string, string][]): Roster => ({
      people: [{ id: 'L1', away: spans.map(([from, to]) => ({ from, to })) }],
      shifts: [{ period: '2024-06', who: 'L1' }],
    })
    // 1, 2, 29 and 30 June 2024 are weekend days; the 10th is the Dragon Boat Festival.
    expect(found(months, away(['2024-06-03', '2024-06-28']), june)).toEqual(['2024-06-01 breach away L1'])
    expect(found(months, away(['2024-06-11', '2024-06-30'], ['2024-05-31', '2024-06-07']), june)).toEqual([
      '2024-06-01 breach away L1',
    ])
    expect(found(months, away(['2024-06-03', '2024-06-27']), june)).toEqual([])
    expect(found(months, away(['2024-06-04', '2024-06-30']), june)).toEqual([])
    expect(found(months, away(['2024-06-29', '2024-07-31']), june)).toEqual([])
  })

  test('half a month cannot be asked about', () => {
    const from = refusalOf(checkRoster(months, villageMonths, { from: '2024-02-17', to: '2024-12-31' }))
    expect(from).toMatchObject({ _tag: 'InvalidArgument', path: 'range.from' })
    const to = refusalOf(checkRoster(months, villageMonths, { from: '2024-01-01', to: '2024-12-30' }))
    expect(to).toMatchObject({ _tag: 'InvalidArgument', path: 'range.to' })
  })
})

describe("document D's weekdays", () => {
  const people = [
    { id: 'L1', posts: ['partySecretary'] },
    { id: 'L2', roles: ['teamMember', 'townHead'] },
    { id: 'L3', roles: ['teamMember'] },
    { id: 'L4', roles: ['otherMember'] },
    { id: 'L5' },
  ]
  const on = (shifts: Record<string, string | string[]>, from: string, to: string) =>
    found(town, { people, shifts: Object.entries(shifts).map(([period, who]) => ({ period, who })) }, { from, to })

  test('Monday is for the secretary, Friday for the head, the others have the rest', () => {
    const week = { '2024-02-26': 'L1', '2024-02-27': 'L3', '2024-02-28': 'L4', '2024-02-29': 'L5', '2024-03-01': 'L2' }
    expect(on(week, '2024-02-26', '2024-03-03')).toEqual([])
  })

  test('a day without the one whose it is is found, and one with others besides is not', () => {
    const week = {
      '2024-02-26': 'L2',
      '2024-02-27': 'L1',
      '2024-02-28': ['L1', 'L3'],
      '2024-02-29': 'L2',
      '2024-03-01': ['L2', 'L5'],
    }
    expect(on(week, '2024-02-26', '2024-03-01')).toEqual([
      '2024-02-26 breach post reception',
      '2024-02-27 breach others reception',
      '2024-02-29 breach others reception',
    ])
  })

  test('the Sundays worked in exchange for Spring Festival are for the others', () => {
    expect(on({ '2024-02-04': 'L3' }, '2024-02-03', '2024-02-04')).toEqual([])
    expect(on({ '2024-02-18': 'L4' }, '2024-02-17', '2024-02-18')).toEqual([])
    expect(on({ '2024-02-18': 'L1' }, '2024-02-17', '2024-02-18')).toEqual(['2024-02-18 breach others reception'])
  })

  test('a Monday and a Friday off have no shift, and nobody makes up for them', () => {
    // 12 and 16 February 2024 lie in the holiday; Friday the 9th is worked.
    expect(on({ '2024-02-09': 'L2' }, '2024-02-09', '2024-02-17')).toEqual([])
    expect(on({ '2024-02-09': 'L3', '2024-02-12': 'L1' }, '2024-02-09', '2024-02-17')).toEqual([
      '2024-02-09 breach post reception',
      '2024-02-12 warning dayOff reception',
    ])
  })

  test('messages name posts by the words of the rulebook, or by their keys', () => {
    const monday = { from: '2024-02-26', to: '2024-02-26' }
    const roster = { people, shifts: [{ period: '2024-02-26', who: 'L3' }] }
    const said = (options?: RosterOptions) => check(town, roster, monday, options).findings[0]?.message
    expect(said({ roles: caomiao2023.roles })).toEqual({
      zh: '应由书记值班，未排',
      en: 'it is the turn of the party secretary, who is not down for it',
    })
    expect(said()?.zh).toBe('应由“partySecretary”值班，未排')
    const nobody = check(town, { people, shifts: [] }, monday, { roles: caomiao2023.roles }).findings
    expect(nobody.map(({ message }) => message.zh)).toEqual(['无人值班，应由书记值班'])
  })

  test('who holds no role that may take the day is told what is recorded, and which roles may', () => {
    const said = (rule: RosterRule, id: 'T' | 'V', period: string, range: typeof year, options?: RosterOptions) => {
      const recorded = { T: ['townHead'], V: ['village'] }[id]
      const roster = { people: [{ id, roles: recorded }], shifts: [{ period, who: id }] }
      const { findings } = check(rule, roster, range, options)
      return findings.find(({ rule: found }) => found.endsWith('.role'))?.message
    }
    const tuesday = { from: '2024-02-27', to: '2024-02-27' }
    expect(said(town, 'T', '2024-02-27', tuesday, { roles: caomiao2023.roles })).toEqual({
      zh: 'T 登记的职务和角色均不能值该日的班，须登记为班子成员或其他班子成员',
      en: 'none of the posts and roles recorded for T may take this day; it takes one recorded as a member of the leadership or another member of the leadership',
    })
    const friday = { from: '2024-03-01', to: '2024-03-01' }
    expect(said(town, 'T', '2024-03-01', friday)).toBeUndefined()
    expect(said({ ...town, others: 'teamMember' }, 'V', '2024-03-01', friday)).toEqual({
      zh: 'V 登记的职务和角色均不能值该日的班，须登记为“teamMember”或“townHead”',
      en: 'none of the posts and roles recorded for V may take this day; it takes one recorded as "teamMember" or "townHead"',
    })
    const june = { from: '2024-06-01', to: '2024-06-30' }
    expect(said(months, 'V', '2024-06', june)).toEqual({
      zh: `2024-06 V 登记的职务和角色均不能值该月的班，须登记为“${months.who}”`,
      en: `2024-06: none of the posts and roles recorded for V may take this month; it takes one recorded as "${months.who}"`,
    })
  })

  test('ten Mondays and nine Fridays of the second phase, of which eight each are due', () => {
    const { findings } = check(
      town,
      { people, shifts: [] },
      { from: '2023-12-25', to: '2024-02-29' },
      {
        roles: caomiao2023.roles,
      },
    )
    expect(findings).toHaveLength(45)
    expect(findings.filter(({ message }) => message.zh.includes('书记'))).toHaveLength(8)
    expect(findings.filter(({ message }) => message.zh.includes('应由镇长'))).toHaveLength(8)
  })
})

describe('the people of a day', () => {
  const rule: RosterRule = { ...station, atLeast: 2, atMost: 3 }
  const people = [
    { id: 'L1' },
    { id: 'L2', away: [{ from: '2024-02-19', to: '2024-02-20' }] },
    { id: 'L3', roles: ['village'] },
    { id: 'L4' },
  ]
  const on = (who: string | string[], more: Roster['shifts'] = [], rules = rule) =>
    found(rules, { people, shifts: [{ period: '2024-02-20', who }, ...more] }, { from: '2024-02-20', to: '2024-02-20' })

  test('fewer than at least, more than at most', () => {
    expect(on('L1')).toEqual(['2024-02-20 breach tooFew reception'])
    expect(on(['L1', 'L4'])).toEqual([])
    expect(on(['L1', 'L4', 'U1', 'U2'])).toEqual([
      '2024-02-20 breach tooMany reception',
      '2024-02-20 warning unknownPerson U1',
      '2024-02-20 warning unknownPerson U2',
    ])
  })

  test('one person twice counts once, within a shift or in two', () => {
    expect(on(['L1', 'L1'])).toEqual(['2024-02-20 breach tooFew reception', '2024-02-20 warning twice L1'])
    expect(on(['L1', 'L4'], [{ period: '2024-02-20', who: 'L1' }])).toEqual(['2024-02-20 warning twice L1'])
  })

  test('one who is away, and one without the role', () => {
    expect(on(['L1', 'L2'])).toEqual(['2024-02-20 breach away L2'])
    expect(on(['L1', 'L3'])).toEqual(['2024-02-20 breach role L3'])
  })

  test('who is not among the people is told of once for each range, on its first day there', () => {
    const shifts = ['02-05', '02-06', '03-05'].map((day) => ({ period: `2024-${day}`, who: 'U1' }))
    const told = (from: string, to: string) => {
      const within = shifts.filter(({ period }) => period >= from && period <= to)
      return found(station, { people: [], shifts: within }, { from, to }).filter((line) => line.includes('unknown'))
    }
    expect(told('2024-02-01', '2024-03-31')).toEqual(['2024-02-05 warning unknownPerson U1'])
    expect(told('2024-02-01', '2024-02-29')).toEqual(['2024-02-05 warning unknownPerson U1'])
    expect(told('2024-03-01', '2024-03-31')).toEqual(['2024-03-05 warning unknownPerson U1'])
  })

  test('where the rule only should be kept, nothing is a breach', () => {
    expect(on('L2', [], { ...rule, strength: 'should' })).toEqual([
      '2024-02-20 warning tooFew reception',
      '2024-02-20 warning away L2',
    ])
  })
})

describe('a reading', () => {
  const nobody = { people: [], shifts: [] }
  const week = { from: '2024-02-19', to: '2024-02-25' }

  test('of every day takes in the days off', () => {
    expect(check(station, nobody, week).summary).toMatchObject({ owed: 5, uncovered: 5 })
    const { summary } = check(station, nobody, week, { reading: 'everyDay' })
    expect(summary).toMatchObject({ owed: 7, reading: ['everyDay'] })
    expect(check(station, nobody, week, { reading: ['everyDay'] }).summary).toEqual(summary)
  })

  test('that the rule does not name is refused, with those it names', () => {
    const unknown = refusalOf(checkRoster(station, nobody, week, { reading: ['everyDay', 'mine'] }))
    expect(unknown).toMatchObject({ _tag: 'UnknownReading', path: 'options.reading[1]', given: '"mine"' })
    expect(unknown.message).toContain('"everyDay"')
    expect(refusalOf(checkRoster(town, nobody, week, { reading: 'mine' }))).toMatchObject({ path: 'options.reading' })
    const misspelt = { raeding: 'everyDay' } as never
    expect(refusalOf(checkRoster(town, nobody, week, misspelt))).toMatchObject({ path: 'options.raeding' })
  })

  test('of every day asks no calendar', () => {
    const later = { from: '2030-01-01', to: '2030-01-31' }
    expect(check(station, nobody, later, { reading: 'everyDay' }).summary).toMatchObject({
      owed: 31,
      certainty: 'official',
    })
  })
})

describe('days that no notice arranges yet', () => {
  const range = { from: '2027-01-01', to: '2027-01-31' }
  const nobody = { people: [], shifts: [] }

  test('are refused, or forecast where that is asked for', () => {
    expect(refusalOf(checkRoster(station, nobody, range))).toMatchObject({
      _tag: 'CalendarNotPublished',
      path: 'range.to',
    })
    expect(check(station, nobody, range, { forecast: true }).summary.certainty).toBe('forecast')
  })
})

describe('what is refused, by name and place', () => {
  const range = { from: '2024-02-19', to: '2024-02-25' }
  const shift = { period: '2024-02-20', who: 'L1' }
  const roster = (part: object) => refusalOf(checkRoster(station, { people: [], shifts: [], ...part } as Roster, range))

  test.each([
    [{ people: [{ id: '' }] }, 'InvalidRoster', 'roster.people[0].id'],
    [{ people: [{ id: 'L1' }, { id: 'L1' }] }, 'InvalidRoster', 'roster.people[1].id'],
    [{ people: [{ id: 'L1', name: '某' }] }, 'InvalidRoster', 'roster.people[0].name'],
    [{ people: [{ id: 'L1', posts: 'mayor' }] }, 'InvalidRoster', 'roster.people[0].posts'],
    [{ people: [{ id: 'L1', roles: [''] }] }, 'InvalidRoster', 'roster.people[0].roles'],
    [
      { people: [{ id: 'L1', away: [{ from: '2024-02-30', to: '2024-03-01' }] }] },
      'InvalidDate',
      'roster.people[0].away[0].from',
    ],
    [
      { people: [{ id: 'L1', away: [{ from: '2024-03-02', to: '2024-03-01' }] }] },
      'InvalidRoster',
      'roster.people[0].away[0].to',
    ],
    [{ people: {} }, 'InvalidRoster', 'roster.people'],
    [{ shifts: 7 }, 'InvalidRoster', 'roster.shifts'],
    [{ shifts: [shift, { ...shift, period: '2024-02-26' }] }, 'InvalidRoster', 'roster.shifts[1].period'],
    [{ shifts: [{ ...shift, period: '2024-02' }] }, 'InvalidMoment', 'roster.shifts[0].period'],
    [{ shifts: [{ ...shift, who: [] }] }, 'InvalidRoster', 'roster.shifts[0].who'],
    [{ shifts: [{ ...shift, who: '' }] }, 'InvalidRoster', 'roster.shifts[0].who'],
    [{ shifts: [{ ...shift, places: [7] }] }, 'InvalidRoster', 'roster.shifts[0].places'],
    [{ shifts: [{ ...shift, place: 'v1' }] }, 'InvalidRoster', 'roster.shifts[0].place'],
  ])('%j', (part, tag, path) => {
    expect(roster(part)).toMatchObject({ _tag: tag, path })
  })

  test.each([
    [{ cover: 'week' }, 'rule.cover'],
    [{ atLeast: 0 }, 'rule.atLeast'],
    [{ atLeast: 2, atMost: 1 }, 'rule.atMost'],
    [{ others: '' }, 'rule.others'],
    [{ strength: 'may' }, 'rule.strength'],
    [{ posts: [{ weekday: 8, post: 'mayor' }] }, 'rule.posts[0]'],
    [
      {
        posts: [
          { weekday: 1, post: 'mayor' },
          { weekday: 1, post: 'deputy' },
        ],
      },
      'rule.posts[1].weekday',
    ],
    [{ cover: 'month', posts: [{ weekday: 1, post: 'mayor' }] }, 'rule.posts'],
    [{ basis: undefined }, 'rule'],
    [{ reading: { status: 'explicit', alternatives: [{ id: 'a' }] } }, 'rule.reading.alternatives[0]'],
  ])('a rule with %j', (part, path) => {
    const rule = { ...station, ...part } as RosterRule
    expect(refusalOf(checkRoster(rule, { people: [], shifts: [] }, range))).toMatchObject({
      _tag: 'InvalidRulebook',
      path,
    })
  })

  test('a post or role of a person that is not among the roles given', () => {
    const { roles } = caomiao2023
    const asked = (part: object) =>
      refusalOf(checkRoster(town, { people: [{ id: 'S', ...part }], shifts: [] }, range, { roles }))
    const post = asked({ posts: ['partySecretery'] })
    expect(post).toMatchObject({ _tag: 'InvalidRoster', path: 'roster.people[0].posts[0]', given: '"partySecretery"' })
    expect(renderError(post, 'zh')).toBe(
      'roster.people[0].posts[0]："partySecretery" 不符合要求，应为：规则集 roles 中的角色',
    )
    expect(renderError(post, 'en')).toBe(
      'roster.people[0].posts[0]: "partySecretery" is not a role that the rulebook defines under roles',
    )
    expect(asked({ roles: ['teamMember', 'mayor'] })).toMatchObject({ path: 'roster.people[0].roles[1]' })
    expect(checkRoster(town, { people: [{ id: 'S', posts: ['partySecretery'] }], shifts: [] }, range)._tag).toBe(
      'Right',
    )
  })

  test('an id that occurs twice', () => {
    const twice = roster({ people: [{ id: 'S' }, { id: 'S' }] })
    expect(renderError(twice, 'zh')).toBe('roster.people[1].id："S" 不符合要求，应为：只出现一次的编号')
    expect(renderError(twice, 'en')).toBe('roster.people[1].id: "S" is not an id that occurs only once')
  })

  test('a range that ends before it begins, and a month where days are covered', () => {
    const back = refusalOf(checkRoster(station, { people: [], shifts: [] }, { from: '2024-02-19', to: '2024-02-18' }))
    expect(back).toMatchObject({ _tag: 'InvalidArgument', path: 'range.to' })
    const day = { people: [], shifts: [{ period: '2024-02-20', who: 'L1' }] }
    const asked = refusalOf(checkRoster(months, day, { from: '2024-02-01', to: '2024-02-29' }))
    expect(asked).toMatchObject({ _tag: 'InvalidRoster', path: 'roster.shifts[0].period' })
  })
})
