import { describe, expect, test } from 'vitest'
import {
  checkRoster,
  orThrow,
  proposeRoster,
  type RosterOptions,
  type RosterPerson,
  type RosterRule,
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

  test('too few people are told by their number', () => {
    const refused = refusalOf(
      proposeRoster({ ...station, atLeast: 5 }, people, { from: '2024-02-19', to: '2024-02-20' }),
    )
    expect(refused).toMatchObject({ _tag: 'NoRoster', period: '2024-02-19', needed: 5, available: 4 })
    expect(refused).not.toHaveProperty('role')
    expect(refusalOf(proposeRoster(station, [], year))).toMatchObject({ _tag: 'NoRoster', available: 0 })
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
