import { describe, expect, test } from 'vitest'
import {
  checkRoster,
  dayNumber,
  fromDayNumber,
  orThrow,
  proposeRoster,
  type RosterOptions,
  type RosterPerson,
  type RosterRule,
  type RuleError,
  renderError,
} from 'xinfang-rules'
import { caomiao2023, sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const town = caomiao2023.rosters['reception'] as RosterRule
const station = sanjian2021.rosters['reception'] as RosterRule
const months = xinsheng2024.rosters['villageMonths'] as RosterRule
const year = { from: '2024-01-01', to: '2024-12-31' }

const propose = (rule: RosterRule, people: readonly RosterPerson[], range = year, options?: RosterOptions) =>
  orThrow(proposeRoster(rule, people, range, options))
const turns = (rule: RosterRule, people: readonly RosterPerson[], range = year) =>
  propose(rule, people, range).shifts.map(({ period, who }) => `${period.slice(5)} ${who}`)
const loads = (rule: RosterRule, people: readonly RosterPerson[], range = year) =>
  orThrow(checkRoster(rule, propose(rule, people, range), range)).summary.loads
const many = (count: number): RosterPerson[] => Array.from({ length: count }, (_, at) => ({ id: `L${at + 1}` }))

describe('turns', () => {
  test('go round in the order of the people, exchange Sundays included', () => {
    expect(turns(station, many(3), { from: '2024-02-09', to: '2024-02-21' })).toEqual([
      '02-09 L1',
      '02-18 L2',
      '02-19 L3',
      '02-20 L1',
      '02-21 L2',
    ])
  })

  test('of a year are even: 251 working days among nine', () => {
    expect(Object.values(loads(station, many(9))).sort()).toEqual([27, 28, 28, 28, 28, 28, 28, 28, 28])
  })

  test('never fall to one person twice running while another is there', () => {
    const people = [...many(5), { id: 'L6', away: [{ from: '2024-02-01', to: '2024-08-31' }] }]
    const order = propose(station, people).shifts.map(({ who }) => who)
    expect(order.filter((who, at) => who === order[at - 1])).toEqual([])
  })

  test('are not made up for after an absence', () => {
    const people = [...many(4), { id: 'L5', away: [{ from: '2024-01-01', to: '2024-06-30' }] }]
    const { L1, L5 } = loads(station, people) as { L1: number; L5: number }
    // 121 working days until June for four, 130 from July on for five.
    expect(L5).toBeGreaterThanOrEqual(25)
    expect(L5).toBeLessThanOrEqual(27)
    expect(L1).toBeGreaterThanOrEqual(55)
  })

  test('are not made up for where most of the people take none of these days', () => {
    const others = Array.from({ length: 20 }, (_, at) => ({ id: `V${at}`, roles: ['village'] }))
    const people = [...many(3), ...others, { id: 'L4', away: [{ from: '2024-01-01', to: '2024-06-30' }] }]
    const all = loads(station, people) as Record<string, number>
    expect(all['V0']).toBe(0)
    expect(all['L4']).toBeGreaterThanOrEqual(31)
    expect(all['L4']).toBeLessThanOrEqual(34)
  })
})

/** So many days of every so many, the first by its place after Monday 1 January. */
const every = (days: number, length: number, first = 0) =>
  Array.from({ length: Math.ceil(366 / days) }, (_, at) => ({
    from: fromDayNumber(dayNumber('2024-01-01') + first + at * days),
    to: fromDayNumber(dayNumber('2024-01-01') + first + at * days + length - 1),
  }))

describe('days away count as what those there took on average', () => {
  test.each(['abc', 'cba', 'bac'])('three, each away on another weekday, take as many turns: %s', (order) => {
    const people = [...order].map((id) => ({ id, away: every(7, 1, 'abc'.indexOf(id)) }))
    expect(Object.values(loads(station, people)).sort()).toEqual([83, 84, 84])
  })

  test('one who is away two days a week takes half of the days on which both are there', () => {
    const people = [{ id: 'a' }, { id: 'b', away: [...every(7, 1), ...every(7, 1, 2)] }]
    const { shifts } = propose(station, people, { from: '2024-03-04', to: '2024-03-29' })
    const both = shifts.filter(({ period }) => people[1]?.away?.every(({ from }) => from !== period))
    expect(both.map(({ who }) => who).sort()).toEqual([...'aaaaaabbbbbb'])
  })

  test('of those there who hold its post, where a day has one', () => {
    const secretary = { posts: ['partySecretary'] }
    const people = [
      { id: 'S1', ...secretary },
      { id: 'S2', ...secretary, away: [{ from: '2024-01-01', to: '2024-06-30' }] },
      { id: 'H', posts: ['townHead'] },
      ...many(3),
    ]
    const mondays = propose(town, people).shifts.filter(({ who }) => `${who}`.startsWith('S'))
    const later = mondays.filter(({ period }) => period > '2024-06-30').map(({ who }) => who)
    // Of 48 Mondays 25 come after June.
    expect(mondays).toHaveLength(48)
    expect(later).toHaveLength(25)
    expect([12, 13]).toContain(later.filter((who) => who === 'S2').length)
  })
})

describe('the same absences', () => {
  const spread = (atLeast: number, ...lists: readonly RosterPerson[][]) => {
    const all = loads({ ...station, atLeast }, lists.flat())
    return lists
      .map((people) => people.map(({ id }) => all[id] as number))
      .map((of) => Math.max(...of) - Math.min(...of))
  }
  const absent = (ids: string, away: RosterPerson['away']) => [...ids].map((id) => ({ id, away }))

  test.each<[string, number, number, number]>([
    ['every Monday and Tuesday, two a day', 2, 7, 2],
    ['every third day, three a day', 3, 3, 1],
    ['every other week, three a day', 3, 14, 7],
  ])('%s: loads differ by at most one', (_, atLeast, days, length) => {
    const [gone, there] = spread(atLeast, absent('AB', every(days, length)), absent('CDE', []))
    expect(gone).toBeLessThanOrEqual(1)
    expect(there).toBeLessThanOrEqual(1)
  })

  test('are the same however they are written', () => {
    const away = every(7, 2)
    const apart = away.flatMap(({ from, to }) => [
      { from, to: from },
      { from: to, to },
    ])
    const [gone] = spread(
      2,
      [
        { id: 'A', away },
        { id: 'B', away: apart.reverse() },
      ],
      absent('CDE', []),
    )
    expect(gone).toBeLessThanOrEqual(1)
  })
})

describe('posts', () => {
  const people = [
    { id: 'L1', posts: ['partySecretary'] },
    { id: 'L2', posts: ['townHead'] },
    { id: 'L3' },
    { id: 'L4' },
  ]

  test('have their weekdays, the others all the rest', () => {
    expect(turns(town, people, { from: '2024-02-16', to: '2024-02-26' })).toEqual([
      '02-18 L3',
      '02-19 L1',
      '02-20 L4',
      '02-21 L3',
      '02-22 L4',
      '02-23 L2',
      '02-26 L1',
    ])
  })

  test('with two a day the holder comes first, and the others fill up', () => {
    const [monday] = propose({ ...town, atLeast: 2 }, people, { from: '2024-02-19', to: '2024-02-19' }).shifts
    expect(monday).toEqual({ period: '2024-02-19', who: ['L1', 'L3'] })
  })

  test('without whose holder there is no roster, and the day is told', () => {
    const away = people.map((one) =>
      one.id === 'L1' ? { ...one, away: [{ from: '2024-02-20', to: '2024-03-10' }] } : one,
    )
    const refused = refusalOf(proposeRoster(town, away, { from: '2024-02-19', to: '2024-03-10' }))
    expect(refused).toMatchObject({
      _tag: 'NoRoster',
      path: 'people',
      rule: 'reception',
      period: '2024-02-26',
      needed: 1,
      available: 3,
      role: 'partySecretary',
    })
  })

  test('are told in words where the caller has them, and with how many are missing besides', () => {
    const range = { from: '2024-02-23', to: '2024-02-23' }
    const some = people.filter(({ id }) => id !== 'L2')
    const said = (rule: RosterRule, options?: RosterOptions) => {
      const error = refusalOf(proposeRoster(rule, some, range, options)) as RuleError
      return [renderError(error, 'zh'), renderError(error, 'en')]
    }
    expect(said(town, { roles: caomiao2023.roles })).toEqual([
      'people：按“reception”，2024-02-23 应由镇长值班，但无人能到岗；请增加任职人员或调整外出时间',
      'people: 2024-02-23 is the turn of the head of the town by "reception", and nobody of that role can be there; add one, or change who is away',
    ])
    expect(said({ ...town, atLeast: 4 })).toEqual([
      'people：“reception”在 2024-02-23 须有 4 人值班，能到岗的只有 3 人，其中没有应值班的“townHead”；请增加人员或调整外出时间',
      'people: "reception" takes 4 on 2024-02-23, and only 3 can be there, not one of them "townHead", whose turn it is; add people, or change who is away',
    ])
  })

  test('too few people are told by their number', () => {
    const refused = refusalOf(
      proposeRoster({ ...station, atLeast: 5 }, people, { from: '2024-02-19', to: '2024-02-20' }),
    )
    expect(refused).toMatchObject({ _tag: 'NoRoster', period: '2024-02-19', needed: 5, available: 4 })
    expect(refused).not.toHaveProperty('role')
    expect(refusalOf(proposeRoster(station, [], year))).toMatchObject({ _tag: 'NoRoster', available: 0 })
  })
})

describe('a post or role of a person that the roles do not have', () => {
  const range = { from: '2024-03-04', to: '2024-03-07' }
  const asked = (part: Omit<RosterPerson, 'id'>, options?: RosterOptions) =>
    refusalOf(proposeRoster(town, [{ id: 'M' }, { id: 'S', ...part }], range, options))

  test('is refused by name, where it stands', () => {
    const { roles } = caomiao2023
    const post = asked({ posts: ['partySecretery'] }, { roles })
    expect(post).toMatchObject({ _tag: 'InvalidRoster', path: 'people[1].posts[0]', given: '"partySecretery"' })
    expect(renderError(post, 'zh')).toContain('规则集 roles 中的角色')
    expect(renderError(post, 'en')).toContain('a role that the rulebook defines under roles')
    const role = asked({ roles: ['teamMember', 'constructor'] }, { roles })
    expect(role).toMatchObject({ _tag: 'InvalidRoster', path: 'people[1].roles[1]' })
    expect(asked({ posts: ['partySecretary'] }, { roles: {} })).toMatchObject({ path: 'people[1].posts[0]' })
  })

  test('is any that is given, where no roles are', () => {
    expect(asked({ posts: ['partySecretery'] })).toMatchObject({ _tag: 'NoRoster', role: 'partySecretary' })
  })
})

describe('months', () => {
  test('go to those who are there on one working day of them', () => {
    const people = [...many(2), { id: 'L3', away: [{ from: '2024-02-01', to: '2024-03-28' }] }]
    expect(turns(months, people, { from: '2024-01-01', to: '2024-04-30' })).toEqual([
      '01 L1',
      '02 L2',
      '03 L3',
      '04 L1',
    ])
  })
})

test('the people of a roster are those given, as plain data', () => {
  const people = [{ id: 'L1', posts: ['p'], roles: ['teamMember'], away: [{ from: '2024-03-01', to: '2024-03-02' }] }]
  expect(propose(station, people, { from: '2024-02-19', to: '2024-02-19' })).toEqual({
    people,
    shifts: [{ period: '2024-02-19', who: 'L1' }],
  })
})

test('a range without a working day needs no one', () => {
  expect(propose(station, [], { from: '2024-02-24', to: '2024-02-25' })).toEqual({ people: [], shifts: [] })
})

test('days that no notice arranges yet are filled only by forecast', () => {
  const range = { from: '2027-02-01', to: '2027-02-03' }
  expect(refusalOf(proposeRoster(station, many(1), range))).toMatchObject({ _tag: 'CalendarNotPublished' })
  expect(propose(station, many(1), range, { forecast: true }).shifts).toHaveLength(3)
})
