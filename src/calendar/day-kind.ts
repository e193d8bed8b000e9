/**
 * What a day is: `workday` 工作日, `weekend` 双休日, `festival` 法定节日, `adjustedRest` 调休放假,
 * `makeupWorkday` 调休上班, `special` a one-off day off that no statute owes, `localRest` and
 * `localWorkday` days that an overlay gives or takes (地方放假, 地方上班).
 */
export type DayKind =
  | 'workday'
  | 'weekend'
  | 'festival'
  | 'adjustedRest'
  | 'makeupWorkday'
  | 'special'
  | 'localRest'
  | 'localWorkday'

/** Whether days of this kind are worked. */
export function isWorked(kind: DayKind): boolean {
  return kind === 'workday' || kind === 'makeupWorkday' || kind === 'localWorkday'
}

/** Whether an overlay decides the day, so that no notice to come can change it. */
export function isLocal(kind: DayKind): boolean {
  return kind === 'localRest' || kind === 'localWorkday'
}

/** Saturday or Sunday: day 0 was a Thursday. */
export function isWeekend(day: number): boolean {
  return (day + 3) % 7 > 4
}

/** The days from Monday to Friday between two days, both included. */
export function weekdaysBetween(from: number, to: number): number {
  return weekdaysBefore(to + 1) - weekdaysBefore(from)
}

/** Day 4 was a Monday, so that weeks begin three days before a multiple of seven. */
function weekdaysBefore(day: number): number {
  const since = day + 3
  return Math.floor(since / 7) * 5 + Math.min(since % 7, 5)
}
