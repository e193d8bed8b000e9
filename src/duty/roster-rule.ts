import type { Citation, Label, Reading } from '../terms.js'

/**
 * Which days or months a roster has to cover, and by whom (排班、值班接访).
 *
 * It has no days of effect: a roster is checked and proposed over the days that the caller asks about.
 */
export interface RosterRule {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** The role whose holders take turns, a key of `roles`, e.g. `leader`. */
  readonly who: string
  /** What needs a shift: every day, every working day, or every month of the calendar. */
  readonly cover: 'day' | 'workingDay' | 'month'
  /** How many people each shift takes; whole, 1 or more (included). */
  readonly atLeast: number
  /** How many it takes at most; whole, not below `atLeast` (included). Left out where more is no fault. */
  readonly atMost?: number
  /**
   * Weekdays that belong to a post (固定接访日), each at most once; not where months are covered. Of working days, one
   * that is off has no shift, and no other day takes its place: a Saturday or Sunday worked in exchange is no such weekday.
   * Where every day is covered, it is that weekday whether off or not.
   */
  readonly posts?: readonly RosterPost[]
  /** The role that takes the days that no post has, a key of `roles`; left out where anybody may. */
  readonly others?: string
  /**
   * Whether it binds, or should be kept as a rule (原则上).
   *
   * @defaultValue `must`
   */
  readonly strength?: 'must' | 'should'
  /** How its text is understood, and how else it may be. */
  readonly reading?: Reading<RosterChange>
  readonly basis: Citation
}

/** A weekday that belongs to a post. */
export interface RosterPost {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** The post whose holder is due then, a key of `roles`, e.g. `partySecretary`. */
  readonly post: string
}

/** What another reading may change of a roster. */
export type RosterChange = Partial<Pick<RosterRule, 'cover' | 'atLeast' | 'atMost'>>
