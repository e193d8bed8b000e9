/** What the compiler must let through and what it must refuse. Checked by `tsc`, here and against the packed package. */
import {
  type AssessOptions,
  addWorkingDaysTo,
  type CalendarOptions,
  type CalendarOverlay,
  type CalendarParts,
  type CaseRecord,
  type Checklist,
  chinaCalendar,
  computeDeadline,
  createCalendar,
  type DayInfo,
  type DaySpan,
  type Deadline,
  type DeadlineRequest,
  type Duty,
  dayNumber,
  defineRulebook,
  type ExplainedDay,
  type FestivalName,
  fromDayNumber,
  type HolidayNotice,
  holidayNotices,
  type InvalidNotice,
  type InvalidOverlay,
  type IsoDate,
  isWorkingDay,
  type Label,
  type NoticeHoliday,
  type OverlayHoliday,
  orThrow,
  type Procedure,
  type Result,
  type RosterRule,
  type RoutingStep,
  type Rulebook,
  type RuleError,
  rulebookInForce,
  type TimeLimit,
  type TrackRequest,
  type WarningOptions,
  type WorkingCalendar,
  withNotice,
  withOverlay,
} from 'xinfang-rules'
import { lengthLabel } from 'xinfang-rules/render'
import { caomiao2023, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { caomiao2023Examples, type Example, type ExampleReport, runExamples } from 'xinfang-rules/rulebooks/examples'
import { parseCases, parseRulebook, type safeParseHolidayNotice } from 'xinfang-rules/schema'

/** `Exactly<A, B>` is `true` where both are the same type, and not merely assignable. */
type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function holds<Claim extends true>(claim?: Claim): void

// A limit that the rulebook has is there, and one that it has not is refused.
const opinion = caomiao2023.limits['general.opinion']
holds<Exactly<typeof opinion, TimeLimit>>()
// @ts-expect-error: misspelt
caomiao2023.limits['general.opinon']
// @ts-expect-error: another rulebook's limit
xinsheng2024.limits['general.opinion']

// So with checklists and routing rules.
holds<Exactly<typeof caomiao2023.checklists.casePlan, Checklist>>()
// @ts-expect-error: misspelt
caomiao2023.routing.firstReciever

// The ids that `defineRulebook` infers are those of the literal, and any rulebook passes where a rulebook is asked.
const { id: _, limits: __, ...rest } = caomiao2023
const own = defineRulebook({ ...rest, id: 'own', limits: { only: opinion } })
holds<Exactly<typeof own, Rulebook<'only', 'simple' | 'general', 'casePlan', 'firstReceiver'>>>()
export const books: readonly Rulebook[] = [own, caomiao2023, xinsheng2024]

// Of several versions it is one of those that were given, with the ids that these have.
const inForce = rulebookInForce([caomiao2023], 'caomiao', '2024-01-01')
if (inForce._tag === 'Right') holds<Exactly<typeof inForce.right, typeof caomiao2023>>()

// Duties, rosters, checklists and routing are plain data with a clause.
const cited = { label: opinion.label, basis: opinion.basis }
const weekly: Duty = { ...cited, id: 'visits', who: 'leader', every: 'week', atLeast: 3, measure: 'days' }
const daily: RosterRule = { ...cited, id: 'daily', who: 'leader', cover: 'workingDay', atLeast: 1 }
const list: Checklist = { ...cited, id: 'file', items: [{ key: 'plan', label: opinion.label }], open: true }
const step: RoutingStep = { ...cited, id: 'listed', then: { lead: 'listed' }, within: { limit: 'general.opinion' } }
export const rules: readonly unknown[] = [weekly, daily, list, step]
// @ts-expect-error: days of which kind of period?
export const fortnightly: Duty = { ...weekly, every: 'fortnight' }
// @ts-expect-error: who leads, or what is done, and not neither
export const undecided: RoutingStep = { ...step, then: {} }
// @ts-expect-error: weekdays are numbers from 1 to 7
export const postless: RosterRule = { ...daily, posts: [{ weekday: 'Monday', post: 'head' }] }

// Every optional field of a request takes `undefined`, as optional data of a caller does.
const request: DeadlineRequest = {
  limit: opinion,
  from: '2024-02-08',
  fields: undefined,
  alsoBoundBy: undefined,
  calendar: undefined,
  forecast: undefined,
  officeHours: undefined,
  closesAtOfficeEnd: undefined,
  reading: undefined,
  pauses: undefined,
  extension: undefined,
}
export const track: TrackRequest = {
  books: [caomiao2023],
  procedure: caomiao2023.procedures.general,
  events: [{ event: 'received', at: new Date(0) }],
  asOf: '2024-02-08',
  fields: undefined,
  calendar: undefined,
  forecast: undefined,
  officeHours: undefined,
  closesAtOfficeEnd: undefined,
  readings: undefined,
  extensions: undefined,
  pauses: undefined,
}
export const assess: AssessOptions = { asOf: '2024-02-08', doneAt: undefined, calendar: undefined }
export const warning: WarningOptions = { calendar: undefined, officeHours: undefined }

// A procedure that the rulebook has is there, and one that it has not is refused.
holds<Exactly<typeof caomiao2023.procedures.simple, Procedure>>()
// @ts-expect-error: misspelt
caomiao2023.procedures.simpel

export const options: CalendarOptions = { calendar: undefined, forecast: undefined }
export const parts: CalendarParts = { notices: undefined, knownOn: undefined, overlays: undefined }

// A request needs its limit and its start.
// @ts-expect-error: no start
computeDeadline({ limit: opinion })
// @ts-expect-error: no limit
computeDeadline({ from: '2024-02-08' })
// @ts-expect-error: a misspelt field
computeDeadline({ limit: opinion, from: '2024-02-08', extention: undefined })

// A deadline is an answer or a reason, and has to be asked which.
const result = computeDeadline(request)
// @ts-expect-error: not yet known to be an answer
result.right
if (result._tag === 'Left') holds<Exactly<typeof result.left, RuleError>>()
else holds<Exactly<typeof result.right.dueOn, IsoDate>>()
const worked = isWorkingDay('2024-02-18')
holds<Exactly<typeof worked, boolean>>()
export const due: IsoDate = orThrow(result).dueOn

// A reason is a closed union: every tag has its own facts.
export const published = (error: RuleError): string =>
  error._tag === 'CalendarNotPublished' ? error.publishedThrough : error.message
// @ts-expect-error: no such tag
export const unknown = (error: RuleError): boolean => error._tag === 'CalendarNotPrinted'

// No limit without a citation, and no length without a unit.
const { basis, ...baseless } = opinion
// @ts-expect-error: no basis
export const uncited: TimeLimit = baseless
export const withBasis: TimeLimit = { ...baseless, basis }
// @ts-expect-error: days of which kind?
lengthLabel({ amount: 5, unit: 'day' })

// What is answered cannot be written to.
// @ts-expect-error: read-only
orThrow(result).dueOn = '2024-02-19'
// @ts-expect-error: read-only
caomiao2023.limits['general.opinion'] = opinion

// A calendar is made or refused, of notices and overlays that are plain data.
const span: DaySpan = { from: '2027-01-01', to: '2027-01-03' }
const newYear: FestivalName = '元旦'
const holiday: NoticeHoliday = { names: [newYear, '某纪念日'], rest: [span, '2027-01-04'] }
const notice: HolidayNotice = { number: '1号', issuedOn: '2026-11-20', year: 2027, holidays: [holiday] }
const localDay: OverlayHoliday = { names: [{ zh: '三月三', en: 'Sanyuesan' }], work: ['2027-04-10'] }
const overlay: CalendarOverlay = { id: 'guangxi-2027', holidays: [localDay] }
const made = [createCalendar(), withNotice(chinaCalendar, notice), withOverlay(chinaCalendar, overlay)] as const
holds<Exactly<(typeof made)[number], Result<WorkingCalendar>>>()
holds<Exactly<typeof holidayNotices, readonly HolidayNotice[]>>()
// @ts-expect-error: a notice names its holidays' days off
export const nameless: NoticeHoliday = { names: ['元旦'] }
// @ts-expect-error: a local day is named in both languages
export const unnamed: OverlayHoliday = { names: ['三月三'], rest: ['2027-04-08'] }
// @ts-expect-error: days worked in exchange are single days
export const worked2027: NoticeHoliday = { ...holiday, work: [span] }
// @ts-expect-error: a misspelt part
createCalendar({ knownAt: '2020-01-25' })
// @ts-expect-error: read-only
holidayNotices.push(notice)

// A column is one of 32-bit day numbers, and comes back as one.
const column: Int32Array = addWorkingDaysTo(Int32Array.of(dayNumber('2024-02-07')), 5, { forecast: true })
// @ts-expect-error: no list of numbers
addWorkingDaysTo([19760], 5)
// @ts-expect-error: no list of dates
addWorkingDaysTo(['2024-02-07'], 5)
export const reached: IsoDate[] = Array.from(column, fromDayNumber)

// A forecast says so, with its window; every explained day says what it is.
holds<Exactly<Deadline['certainty'], 'official' | 'forecast'>>()
holds<Exactly<Deadline['window'], { readonly earliest: IsoDate; readonly latest: IsoDate } | undefined>>()
holds<Exactly<ExplainedDay['day'], DayInfo>>()
holds<Exactly<DayInfo['names'], readonly Label[] | undefined>>()

// What is wrong with a notice or an overlay is told apart by its tag.
export const asked = (error: InvalidNotice | InvalidOverlay): Label => error.expected
export const badNotice = (error: RuleError): InvalidNotice | undefined =>
  error._tag === 'InvalidNotice' ? error : undefined
export const badOverlay = (error: RuleError): InvalidOverlay | undefined =>
  error._tag === 'InvalidOverlay' ? error : undefined

// What is read from JSON has the library's own types, and a reader takes anything.
holds<Exactly<ReturnType<typeof parseRulebook>, Rulebook>>()
holds<Exactly<ReturnType<typeof parseCases>, readonly CaseRecord[]>>()
holds<Exactly<ReturnType<typeof safeParseHolidayNotice>, Result<HolidayNotice>>>()
parseRulebook(JSON.parse('{}'))
// @ts-expect-error: a reader is told of rulebooks by name
parseCases([], xinsheng2024)
// An example is of one kind, and expects what its kind answers.
const head = { id: 'own', label: { zh: '跨春节', en: 'Over Spring Festival' }, source: '8, 9, 18, 19 and 20 February' }
const given = { from: '2024-02-07', fields: undefined, alsoBoundBy: undefined }
export const worked2024: Example = {
  ...head,
  kind: 'deadline',
  limit: 'general.accepted',
  given,
  expected: { dueOn: '2024-02-20' },
}
// @ts-expect-error: a limit has no status
export const other: Example = { ...worked2024, expected: { status: 'met' } }
// @ts-expect-error: no such tag
export const misspelt: Example = { ...worked2024, expected: { refused: 'NotInForces' } }
// @ts-expect-error: no source
export const unsourced: Example = { ...worked2024, source: undefined }
const ran = runExamples(caomiao2023, [...caomiao2023Examples, worked2024], { books: undefined, calendar: undefined })
holds<Exactly<typeof ran, Result<ExampleReport>>>()
