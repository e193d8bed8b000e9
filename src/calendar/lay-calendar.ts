import { right } from 'fp-ts/lib/Either.js'
import { firstFault } from '../check-data.js'
import { FIRST_YEAR, LAST_DATE } from '../date/day.js'
import { isPlainRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { HOLIDAY_FIELDS, NOTICE_FIELDS } from './check-notice.js'
import { faultOfGap, faultOfNotices } from './check-notices.js'
import { faultOfOverlay } from './check-overlay.js'
import type { CalendarLayers } from './layers.js'
import { type HolidayNotice, holidayNotices, inOrderOfIssue, lastYearOf } from './notices.js'
import { makeCalendar, type WorkingCalendar } from './working-calendar.js'

/** What the places of layers are called in refusals. */
interface Places {
  readonly notices: (index: number) => string
  readonly overlays: (index: number) => string
}

/** Checks layers and makes a calendar of a copy of them; what was issued after `knownOn` is left out. */
export function layCalendar({ notices, overlays, knownOn }: CalendarLayers, places: Places): Result<WorkingCalendar> {
  const fault =
    (notices === holidayNotices ? undefined : faultOfNotices(notices, places.notices)) ??
    firstFault(overlays, (overlay, index) => {
      const before = overlays.slice(0, index).map(({ id }) => id)
      return faultOfOverlay(overlay, before, places.overlays(index))
    })
  if (fault !== undefined) return refuse(fault)
  const issued = inOrderOfIssue(notices).filter(({ issuedOn }) => issuedOn <= knownOn)
  const layers = {
    notices: issued.map(ownOrCopy),
    overlays: copy(overlays),
    knownOn,
  }
  const gap = faultOfGap(issued, (notice) => places.notices(notices.indexOf(notice)))
  return gap === undefined ? right(makeCalendar(idOf(layers), layers)) : refuse(gap)
}

/** A copy of plain data that no one else can change. */
function copy<Value>(value: Value): Value {
  if (Array.isArray(value)) return Object.freeze(Array.from(value, copy)) as Value
  if (!isPlainRecord(value)) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)]))) as Value
}

/** All that a notice may hold, so that the order in which it is written makes no difference. */
const FIELDS = /* @__PURE__ */ NOTICE_FIELDS.concat(HOLIDAY_FIELDS, 'from', 'to')

/** The library's own notice, where a notice says the same; else a copy. */
function ownOrCopy(notice: HolidayNotice): HolidayNotice {
  if (holidayNotices.includes(notice)) return notice
  const copied = copy(notice)
  const text = JSON.stringify(copied, FIELDS)
  return holidayNotices.find((own) => JSON.stringify(own, FIELDS) === text) ?? copied
}

/** What a calendar is made of, readably: years, day of knowledge, notices more or fewer than the library's, overlays. */
function idOf({ notices, overlays, knownOn }: CalendarLayers): string {
  const last = lastYearOf(notices)
  const added = notices.filter((notice) => !holidayNotices.includes(notice))
  const left = holidayNotices.filter((own) => own.year <= last && own.issuedOn <= knownOn && !notices.includes(own))
  return [
    `cn ${FIRST_YEAR}-${last}`,
    ...(knownOn === LAST_DATE ? [] : [`known on ${knownOn}`]),
    ...added.map(({ number }) => `+ ${number}`),
    ...left.map(({ number }) => `- ${number}`),
    ...overlays.map(({ id }) => `+ ${id}`),
  ].join(' ')
}
