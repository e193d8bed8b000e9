import { expect, test } from 'vitest'
import { chinaCalendar, holidayNotices, RulesError, withNotice } from 'xinfang-rules'
import { parseHolidayNotice, safeParseHolidayNotice } from 'xinfang-rules/schema'
import { REMOVED } from '../../property/places.js'
import { arrangedAs, notice2027 } from '../calendar/a-notice.js'
import { issuesOf, spoilt } from './spoilt.js'

test.each(holidayNotices.map((notice) => [notice.number, notice] as const))('%s comes back as it went', (_, notice) => {
  expect(parseHolidayNotice(JSON.parse(JSON.stringify(notice)))).toStrictEqual(notice)
})

test('what is read is a notice that a calendar takes', () => {
  const read = parseHolidayNotice({ $schema: './holiday-notice.json', ...notice2027 })
  expect(withNotice(chinaCalendar, read)._tag).toBe('Right')
})

test.each([
  ['number', '', 'InvalidNotice notice.number: "" is not a non-empty text'],
  ['issuedOn', '2026-13-01', 'InvalidDate notice.issuedOn: "2026-13-01" is not a date (months run from 01 to 12)'],
  ['issuedOn', '2003-02-30', 'InvalidDate notice.issuedOn: "2003-02-30" is not a date (Feb'],
  ['issuedOn', '2003-02-29', 'InvalidNotice notice.issuedOn: "2003-02-29" is not a date YYYY-MM-DD, no later than'],
  ['issuedOn', 'today', 'InvalidMoment notice.issuedOn: "today" is not a date YYYY-MM-DD'],
  ['year', '2027', 'InvalidNotice notice.year: "2027" is not a year from 2004 to 2100'],
  ['evidence', 'rumour', 'InvalidNotice notice.evidence: "rumour" is not "official" | "repost"'],
  ['holidays', [], 'InvalidNotice notice.holidays: [] is not a list of at least one, […]'],
  ['holidays/0/names', REMOVED, 'InvalidNotice notice.holidays[0].names: undefined is not a list of at least one, […]'],
  ['holidays/0/rest/0/to', '2027-02-29', 'InvalidDate notice.holidays[0].rest[0].to: "2027-02-29" is not a date (Feb'],
  ['holidays/0/rest/0', 7, 'InvalidNotice notice.holidays[0].rest[0]: 7 is not a date YYYY-MM-DD, or { from, to }'],
  ['holidays/0/rest/0', '2027-1-1', 'InvalidMoment notice.holidays[0].rest[0]: "2027-1-1" is not a date YYYY-MM-DD'],
  ['holidays/0/off', [], 'InvalidNotice notice.holidays[0].off: [] is not a known member; these are names, rest, work'],
])('the form: %s: %j', (place, part, said) => {
  expect(issuesOf(safeParseHolidayNotice(spoilt(notice2027, place, part)))).toEqual([expect.stringContaining(said)])
})

test('what a notice cannot say is refused as the calendar refuses it', () => {
  const json = arrangedAs('端午节', { work: ['2027-06-10'] })
  expect(issuesOf(safeParseHolidayNotice(json))).toEqual([
    'InvalidNotice notice.holidays[4].work[0]: "2027-06-10" is not a Saturday or Sunday, as days worked in exchange are',
  ])
  expect(() => parseHolidayNotice(json)).toThrow(RulesError)
})
