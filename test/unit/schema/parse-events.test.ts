import { expect, test } from 'vitest'
import { eventsOf, RulesError } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { parseEvents, safeParseEvents } from 'xinfang-rules/schema'
import { issuesOf, spoilt } from './spoilt.js'

const events = [
  { event: 'received', at: '2024-02-07' },
  { event: 'accepted', at: '2024-02-21T09:30:00+08:00' },
]

test('events come back as they went', () => {
  expect(parseEvents(events, { books: [caomiao2023, national2022] })).toStrictEqual(events)
  expect(eventsOf(parseEvents(events))).toHaveProperty('received', '2024-02-07')
})

test.each([
  ['0/event', '', 'InvalidArgument events[0].event: "" is not the name of an event'],
  ['0/at', 1707264000000, 'InvalidMoment events[0].at: 1707264000000 is not a date YYYY-MM-DD or a time'],
  ['1/at', '2024-02-21 09:30Z', 'InvalidMoment events[1].at: "2024-02-21 09:30Z" is not a date YYYY-MM-DD or a time'],
  ['1/on', '2024-02-21', 'InvalidArgument events[1].on: "2024-02-21" is not a known member; these are event, at'],
  ['1/event', 'received', 'InvalidArgument events[1].event: "received" is not a name that occurs only once'],
])('%s: %j', (place, part, said) => {
  expect(issuesOf(safeParseEvents(spoilt(events, place, part)))).toEqual([expect.stringContaining(said)])
})

test('an event that no rulebook names is refused where rulebooks are given', () => {
  const json = spoilt(events, '1/event', 'recieved')
  expect(safeParseEvents(json)._tag).toBe('Right')
  expect(issuesOf(safeParseEvents(json, { books: [caomiao2023] }))).toEqual([
    expect.stringContaining('UnknownEvent events[1].event: "recieved" is not an event that the rulebook defines'),
  ])
  expect(() => parseEvents(json, { books: [caomiao2023] })).toThrow(RulesError)
  expect(safeParseEvents(json, { books: [{} as never] })).toMatchObject({ left: { path: 'books[0].events' } })
})

test('what is no list is refused', () => {
  expect(issuesOf(safeParseEvents({}))).toEqual(['InvalidArgument events: {…} is not a list, […]'])
})

test.each([
  [null, 'options'],
  [{ book: [caomiao2023] }, 'options.book'],
  [{ books: null }, 'options.books'],
  [{ books: [null] }, 'options.books'],
])('the options %o are refused by name', (options, path) => {
  expect(safeParseEvents(events, options as never)).toMatchObject({ left: { _tag: 'InvalidArgument', path } })
})
