import type { IsoDate } from '../terms.js'

/** A part of the day in which an office works. */
export interface OfficeSession {
  /** `HH:mm`, from 00:00 to 23:59. */
  readonly from: string
  /** `HH:mm`, at least a minute later; `24:00` ends the day. */
  readonly to: string
}

/** When an office works on its working days (办公时间): in order, without overlap. */
export interface OfficeHours {
  /** At least one; one may begin as the one before ends. */
  readonly sessions: readonly OfficeSession[]
  /**
   * Other hours from one day of the year to another (both included), such as summer hours; they may wrap the year.
   * No two share a day.
   */
  readonly seasons?: readonly OfficeSeason[]
  /** Other hours on single days, whatever the season; none where the office is closed. A day off stays a day off. */
  readonly exceptions?: readonly OfficeException[]
}

/** Hours of a part of every year, each day `MM-DD`, 29 February among them. */
export interface OfficeSeason {
  readonly from: string
  readonly to: string
  readonly sessions: readonly OfficeSession[]
}

/** Hours of one day. */
export interface OfficeException {
  readonly on: IsoDate
  readonly sessions: readonly OfficeSession[]
}
