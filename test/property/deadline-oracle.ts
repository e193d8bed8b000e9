import {
  type DeadlineRequest,
  dayInfo,
  type IsoDate,
  isWorkingDay,
  type OfficeHours,
  type Pause,
  type TimeLimit,
  type WorkingCalendar,
} from 'xinfang-rules'
import { daysAfter } from './arbitraries.js'
import { sessionsOn } from './office-arbitraries.js'

/**
 * Deadlines said once more, by walking through the days and the minutes. Moments are texts without an offset, a day or
 * `YYYY-MM-DDTHH:mm` in Beijing.
 */

const MINUTE = 60_000
const DAY = 86_400_000
const BEIJING_OFFSET = 8 * 60 * MINUTE

/** Where a limit ends; `lastAt` is the last instant that is in time. */
export interface WalkedEnd {
  readonly dueOn: IsoDate
  readonly dueAt: string
  readonly lastAt: number
}

const dayOf = (moment: unknown): IsoDate => String(moment).slice(0, 10)
export const instantOf = (moment: unknown): number => Date.parse(`${String(moment).slice(0, 16)}+08:00`)
/** An instant on the Beijing clock, `YYYY-MM-DDTHH:mm`. */
export const clockText = (at: number): string => new Date(at + BEIJING_OFFSET).toISOString().slice(0, 16)
const minuteText = (minute: number): string => new Date(minute * MINUTE).toISOString().slice(11, 16)
export const isWorked = (on: IsoDate, own: WorkingCalendar | undefined): boolean =>
  isWorkingDay(on, { calendar: own, forecast: true })

/** The end of a request, the earliest where several limits bind; none where a roll would pass the event. */
export function walkDeadline(request: DeadlineRequest): WalkedEnd | undefined {
  const asked = walkLimit(asRead(request), request, request.pauses ?? [], request.extension?.length.amount ?? 0)
  const others = (request.alsoBoundBy ?? []).map((limit) => walkLimit(limit, request, [], 0))
  let binding = asked
  for (const end of others) {
    if (end === undefined || binding === undefined) return undefined
    if (end.lastAt < binding.lastAt) binding = end
  }
  return binding
}

/** The limit with the changes of the readings that are followed. */
export function asRead({ limit, reading = [] }: DeadlineRequest): TimeLimit {
  const ids = typeof reading === 'string' ? [reading] : reading
  const followed = (limit.reading?.alternatives ?? []).filter(({ id }) => ids.includes(id))
  return Object.assign({}, limit, ...followed.map(({ change }) => change))
}

function walkLimit(
  limit: TimeLimit,
  request: DeadlineRequest,
  pauses: readonly Pause[],
  more: number,
): WalkedEnd | undefined {
  const walk = { limit, request, pauses, amount: limit.length.amount + more }
  if (limit.length.unit === 'hour') {
    const at = walkHours(walk)
    return { dueOn: dayOf(clockText(at)), dueAt: `${clockText(at)}:00+08:00`, lastAt: at }
  }
  // An extension is approved by the day on which the limit would end without it, so there must be one.
  const unextended = walkDays({ ...walk, amount: limit.length.amount })
  const dueOn = unextended && walkDays(walk)
  return dueOn === undefined ? undefined : endOfDay(dueOn, request)
}

interface Walk {
  readonly limit: TimeLimit
  readonly request: DeadlineRequest
  readonly pauses: readonly Pause[]
  readonly amount: number
}

/** With the day, or as the office closes that day; one on which it is closed keeps its end. */
function endOfDay(dueOn: IsoDate, { closesAtOfficeEnd, officeHours, calendar }: DeadlineRequest): WalkedEnd {
  const midnight = instantOf(`${daysAfter(dueOn, 1)}T00:00`)
  const sessions = officeHours !== undefined && isWorked(dueOn, calendar) ? sessionsOn(officeHours, dueOn) : []
  const closing = sessions[sessions.length - 1]?.to
  if (closesAtOfficeEnd && closing !== undefined && closing !== '24:00') {
    return { dueOn, dueAt: `${dueOn}T${closing}:00+08:00`, lastAt: instantOf(`${dueOn}T${closing}`) }
  }
  return { dueOn, dueAt: `${clockText(midnight)}:00+08:00`, lastAt: midnight - 1 }
}

/** Whether a day is one of a pause, its end days included. */
export const isPausedDay = (pauses: readonly Pause[], on: IsoDate): boolean =>
  pauses.some(({ from, to }) => dayOf(from) <= on && on <= dayOf(to))

/** The day on which the count of a limit in days is up, before any roll. */
function walkCount({ limit, request, pauses, amount }: Walk): IsoDate {
  const outward = limit.direction === 'before' ? -1 : 1
  let on = dayOf(request.from)
  for (let left = amount; left > 0; ) {
    on = daysAfter(on, outward)
    if (isPausedDay(pauses, on)) continue
    if (limit.length.unit === 'calendarDay' || isWorked(on, request.calendar)) left--
  }
  return on
}

function walkDays(walk: Walk): IsoDate | undefined {
  const { limit, request, pauses } = walk
  const back = limit.direction === 'before'
  const { roll = back ? 'backward' : 'forward' } = limit
  let on = walkCount(walk)
  if (limit.length.unit === 'workingDay' || roll === 'none') return on
  while (isPassed(on, limit, request.calendar) || isPausedDay(pauses, on))
    on = daysAfter(on, roll === 'forward' ? 1 : -1)
  const start = dayOf(request.from)
  return (back ? on > start : on < start) ? undefined : on
}

/** Whether a roll passes a day: of days off any, or of statutory holidays alone. */
function isPassed(on: IsoDate, { rollOn }: TimeLimit, own: WorkingCalendar | undefined): boolean {
  if (rollOn === 'statutoryDay') return dayInfo(on, { calendar: own, forecast: true }).kind === 'festival'
  return !isWorked(on, own)
}

/** Minute after minute from the event, until so many have run. */
function walkHours({ limit, request, pauses, amount }: Walk): number {
  const outward = limit.direction === 'before' ? -1 : 1
  const runs = clockOf(limit, request, pauses)
  let at = instantOf(request.from)
  for (let left = amount * 60; left > 0; at += outward * MINUTE) {
    if (runs(outward > 0 ? at : at - MINUTE)) left--
  }
  return at
}

/** Whether the clock of a limit in hours runs in the minute that begins at an instant. */
function clockOf(limit: TimeLimit, request: DeadlineRequest, pauses: readonly Pause[]): (at: number) => boolean {
  const stopped = pauses.map(({ from, to }) => [instantOf(from), instantOf(to)] as const)
  const isStopped = (at: number): boolean => stopped.some(([from, to]) => from <= at && at < to)
  if (limit.clock !== 'office' || request.officeHours === undefined) return (at) => !isStopped(at)
  const isOpen = opensIn(request.officeHours, request.calendar)
  return (at) => isOpen(at) && !isStopped(at)
}

/** Whether an office is open in the minute that begins at an instant. */
export function opensIn(hours: OfficeHours, own: WorkingCalendar | undefined): (at: number) => boolean {
  const open = new Map<number, ReadonlySet<string>>()
  return (at) => {
    const day = Math.floor((at + BEIJING_OFFSET) / DAY)
    const minutes = open.get(day) ?? openMinutes(hours, own, dayOf(clockText(at)))
    open.set(day, minutes)
    return minutes.has(TIMES[((at + BEIJING_OFFSET) % DAY) / MINUTE] as string)
  }
}

const TIMES = Array.from({ length: 1440 }, (_, minute) => minuteText(minute))

function openMinutes(hours: OfficeHours, own: WorkingCalendar | undefined, on: IsoDate): ReadonlySet<string> {
  if (!isWorked(on, own)) return new Set()
  const sessions = sessionsOn(hours, on)
  return new Set(TIMES.filter((time) => sessions.some(({ from, to }) => from <= time && time < to)))
}

/** How many minutes the clock of a limit in hours runs from one instant to another. */
export function minutesRun(request: DeadlineRequest, until: number): number {
  const runs = clockOf(request.limit, request, request.pauses ?? [])
  const from = instantOf(request.from)
  let minutes = 0
  for (let at = Math.min(from, until); at < Math.max(from, until); at += MINUTE) if (runs(at)) minutes++
  return minutes
}
