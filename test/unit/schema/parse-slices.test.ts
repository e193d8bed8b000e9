import { expect, test } from 'vitest'
import { parseRulebook, safeParseRulebook } from 'xinfang-rules/schema'
import { REMOVED } from '../../property/places.js'
import { everySlice } from './every-slice.js'
import { issuesOf, spoilt } from './spoilt.js'

test('a rulebook with something in every slice comes back as it went', () => {
  expect(parseRulebook(JSON.parse(JSON.stringify(everySlice)))).toStrictEqual(everySlice)
})

test.each([
  ['duties/report/who', 'villages', 'who: "villages" is not one of "office", "village", "leader"'],
  ['duties/report/to', 'nobody', 'to: "nobody" is not one of "office", "village", "leader"'],
  ['duties/report/needs/role', 'nobody', 'needs.role: "nobody" is not one of "office"'],
  [
    'duties/report/alsoMetBy',
    ['report'],
    'alsoMetBy[0]: "report" is not another duty of the rulebook that is measured in',
  ],
  [
    'duties/report/alsoMetBy',
    ['vists'],
    'alsoMetBy[0]: "vists" is not another duty of the rulebook that is measured in',
  ],
  ['duties/report/during', 'holidays', 'during: "holidays" is not one of "sensitive"'],
  ['duties/report/atLeast', 0, 'atLeast: 0 is not a whole number, 1 or more'],
  ['duties/report/atLeast', 3, 'atMost: 2 is not a whole number not below atLeast, 3'],
  ['duties/report/byDayOfMonth', 29, 'byDayOfMonth: 29 is not a day of the month from 1 to 28'],
  ['duties/report/every', 'quarter', 'byDayOfMonth: 25 is not possible where every is not "month"'],
  ['duties/report/every', 'fortnight', 'every: "fortnight" is not "day" | "workingDay" | "week" | "halfMonth" |'],
  [
    'duties/report/reading/alternatives/0/change/who',
    'nobody',
    'reading.alternatives[0].change.who: "nobody" is not one of "office"',
  ],
  ['rosters/reception/who', 'nobody', 'who: "nobody" is not one of "office"'],
  ['rosters/reception/others', 'nobody', 'others: "nobody" is not one of "office"'],
  ['rosters/reception/posts/1/post', 'nobody', 'posts[1].post: "nobody" is not one of "office"'],
  ['rosters/reception/posts/1/weekday', 8, 'posts[1].weekday: 8 is not 1 | 2 | 3 | 4 | 5 | 6 | 7'],
  [
    'rosters/reception/posts/1/weekday',
    1,
    'posts[1].weekday: "1" is not a name that occurs only once: it already stands in',
  ],
  ['rosters/reception/atLeast', 3, 'atMost: 2 is not a whole number not below atLeast, 3'],
  ['rosters/reception/id', 'other', 'id: "other" is not its key, "reception"'],
  ['openDays/massWork/event', 'day', 'event: "day" is not an event that the rulebook defines'],
  ['openDays/massWork/screening', 'screen', 'screening: "screen" is not one of "screening", "announcement.earliest"'],
  [
    'openDays/massWork/screening',
    'event.report',
    'screening: "event.report" is not a limit from the event "openDay" with direction "before"',
  ],
  [
    'openDays/massWork/report',
    'screening',
    'report: "screening" is not a limit from the event "openDay" with direction',
  ],
  ['openDays/massWork/publication', 'none', 'publication: "none" is not one of "screening"'],
  ['openDays/massWork/answers/0', 'none', 'answers[0]: "none" is not one of "screening"'],
  ['openDays/massWork/attendance', 'list', 'attendance: "list" is not one of "notice"'],
  ['openDays/massWork/archive', 'list', 'archive: "list" is not one of "notice"'],
  ['openDays/massWork/announcement/fields', 'list', 'announcement.fields: "list" is not one of "notice"'],
  ['openDays/massWork/announcement/label', REMOVED, 'announcement.label: undefined is not { zh, en }'],
  ['openDays/massWork/announcement/latest', REMOVED, 'announcement.latest: undefined is not a non-empty id'],
  ['openDays/massWork/announcement/latest', 'last', 'announcement.latest: "last" is not one of "screening"'],
  [
    'openDays/massWork/announcement/latest',
    'event.report',
    'announcement.latest: "event.report" is not a limit from the event "openDay" with direction "before"',
  ],
  [
    'checklists/notice/items/1/key',
    'time',
    'items[1].key: "time" is not a name that occurs only once: it already stands in',
  ],
  ['checklists/notice/items/1/when/field', 'rank', 'items[1].when.field: "rank" is not a field that the rulebook'],
  ['checklists/notice/appliesTo/not/event', 'day', 'appliesTo.not.event: "day" is not an event that the rulebook'],
  ['routing/lead/parties/1/key', 'named', 'parties[1].key: "named" is not a name that occurs only once'],
  ['routing/lead/steps/1/id', 'named', 'steps[1].id: "named" is not a name that occurs only once'],
  ['routing/lead/steps/0/then/lead', 'nobody', 'steps[0].then.lead: "nobody" is not one of "named", "listed"'],
  [
    'routing/lead/steps/0/then/support/0',
    'nobody',
    'steps[0].then.support[0]: "nobody" is not one of "named", "listed"',
  ],
  ['routing/lead/steps/1/within/limit', 'none', 'steps[1].within.limit: "none" is not one of "screening"'],
  ['routing/lead/steps/1/when/in/0', 'grey', 'steps[1].when.in[0]: "grey" is not a value of the field "grade"'],
  [
    'routing/lead/reading/alternatives/0/change/steps/0/then/lead',
    'nobody',
    'reading.alternatives[0].change.steps[0].then.lead: "nobody" is not one of "named", "listed"',
  ],
  ['routing/lead/steps/1/then/acts', [], 'steps[1].then.acts: [] is not a list of at least one'],
  [
    'routing/lead/reading/alternatives/0/change/steps/0/then',
    { acts: [] },
    'reading.alternatives[0].change.steps[0].then.acts: [] is not a list of at least one',
  ],
  ['rosters/reception/cover', 'month', 'posts: […] is not possible where cover is "month"'],
  [
    'rosters/reception/reading/alternatives/0/change/cover',
    'month',
    'reading.alternatives[0].change.posts: […] is not possible where cover is "month"',
  ],
  ['leadership/lead/rank/atLeast', 'clerk', 'rank.atLeast: "clerk" is not one of deputy, head'],
  ['leadership/lead/rank/order/1', 'deputy', 'rank.order: […] is not names of ranks, each once'],
  ['leadership/lead/rank/when/field', 'rank', 'rank.when.field: "rank" is not a field that the rulebook'],
  ['leadership/lead/countedCases/field', 'rank', 'countedCases.field: "rank" is not a field that the rulebook'],
  ['leadership/lead/casesPerLeader', 0, 'casesPerLeader: 0 is not a whole number, 1 or more'],
  ['phases/first/to', '2023-12-31', 'to: "2023-12-31" is not a date on or after 2024-01-01'],
])('%s: %j', (place, part, said) => {
  const [section, id] = place.split('/')
  const [first] = issuesOf(safeParseRulebook(spoilt(everySlice, place, part)))
  expect(first).toContain(`rules.${section}.${id}.${said}`)
})

test('a span whose ends are reversed is refused where the open day names them, with what to do', () => {
  const reversed = spoilt(everySlice, 'openDays/massWork/announcement', {
    label: everySlice.openDays['massWork']?.announcement?.label,
    earliest: 'announcement.latest',
    latest: 'announcement.earliest',
  })
  expect(issuesOf(safeParseRulebook(reversed))).toEqual([
    'InvalidRulebook rules.openDays.massWork.announcement.earliest: "announcement.latest" is not a limit at least as long before the event as "announcement.earliest", which latest names: swap earliest and latest',
  ])
})

test.each([
  ['announcement.latest', ['announcement.latest']],
  ['screening', ['screening']],
  ['event.report', ['report', 'publication']],
  ['own.answer', ['answers[0]']],
])('of an open day no limit is in hours: %s', (limit, places) => {
  const inHours = spoilt(everySlice, `limits/${limit}/length/unit`, 'hour')
  expect(issuesOf(safeParseRulebook(inHours))).toEqual(
    places.map(
      (place) =>
        `InvalidRulebook rules.openDays.massWork.${place}: "${limit}" is not a limit in days: an open day is a whole day, from which no hours are counted`,
    ),
  )
})

test('several faults of one rule are all told, each once', () => {
  const lost = spoilt(everySlice, 'routing/lead/steps/0/then', { lead: 'nobody', support: ['no one', 'none'] })
  const both = spoilt(lost, 'routing/lead/steps/1/id', 'named')
  expect(issuesOf(safeParseRulebook(both)).map((issue) => issue.split(': ')[0])).toEqual([
    'InvalidRulebook rules.routing.lead.steps[1].id',
    'InvalidRulebook rules.routing.lead.steps[0].then.lead',
    'InvalidRulebook rules.routing.lead.steps[0].then.support[0]',
    'InvalidRulebook rules.routing.lead.steps[0].then.support[1]',
  ])
})

test('two other readings have two ids', () => {
  const [only] = everySlice.rosters['reception']?.reading?.alternatives ?? []
  const twice = spoilt(everySlice, 'rosters/reception/reading/alternatives', [only, only])
  expect(issuesOf(safeParseRulebook(twice))).toEqual([
    expect.stringContaining(
      'rules.rosters.reception.reading.alternatives[1].id: "daily" is not a name that occurs only once',
    ),
  ])
})
