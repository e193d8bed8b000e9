import type { Vocabulary } from '../condition/condition.js'
import type { Citation, IsoDate, Label, Reading } from '../terms.js'
import type { OpenDayRule } from './open-day-rule.js'
import type { RosterRule } from './roster-rule.js'

/**
 * What comes round again and has to be done each time (经常性工作), e.g. a monthly report.
 *
 * Weeks run from Monday to Sunday, half-months from the 1st to the 15th and from the 16th to the end; months, quarters,
 * half-years and years are those of the calendar.
 */
export interface Duty {
  /** Its key in the rulebook, e.g. `report.disputes`. */
  readonly id: string
  readonly label: Label
  /** The role whose holders each owe it, a key of `roles`, e.g. `village`. */
  readonly who: string
  /** The role to which it is owed (报送对象), a key of `roles`; left out where the text names nobody. */
  readonly to?: string
  readonly every: 'day' | 'workingDay' | 'week' | 'halfMonth' | 'month' | 'quarter' | 'halfYear' | 'year'
  /** Owed only while such a span lasts, a key of `spans`, e.g. `sensitive` 特殊敏感时期; left out where it always is. */
  readonly during?: string
  /** How much each period takes (不少于); whole, 1 or more (included). */
  readonly atLeast: number
  /** How much each period takes at most; whole, not below `atLeast` (included). Left out where more is no fault. */
  readonly atMost?: number
  /**
   * What is counted: how many times it was done (次), on how many days (天), in how many halves of a day, each a morning or
   * an afternoon (半天), or how many items it brought (件、条).
   */
  readonly measure: 'times' | 'days' | 'halfDays' | 'items'
  /**
   * The last day of the month for it (included), 1 to 28, at 24:00; only with `every: 'month'`. It does not roll from a day
   * off. Left out where any day of the month will do.
   */
  readonly byDayOfMonth?: number
  /** Who has to take part for it to count (牵头): how many holders of a role, a key of `roles`. */
  readonly needs?: { readonly role: string; readonly atLeast: number }
  /**
   * Other duties whose records meet this one as well, keys of `duties` with the same `measure`: who screens daily (每日) in
   * a sensitive period has screened that week (每周). They count towards `atLeast` alone. Left out, its own records do.
   */
  readonly alsoMetBy?: readonly string[]
  /**
   * What a period asks that has fewer working days than `atLeast`: as many as it has (twice as many halves of days), and
   * nothing where it has none; or the full number all the same. A number of times or items above the Mondays to Fridays that
   * such a period may have (5 of a week, 23 of a month) is meant several to a day, and asked in full of any with a working day.
   *
   * @defaultValue `cap`
   */
  readonly shortPeriod?: 'cap' | 'full'
  /**
   * Whether it binds, or should be kept as a rule (原则上).
   *
   * @defaultValue `must`
   */
  readonly strength?: 'must' | 'should'
  /** How its text is understood, and how else it may be. */
  readonly reading?: Reading<DutyChange>
  readonly basis: Citation
}

/** What another reading may change of a duty. */
export type DutyChange = Partial<
  Pick<Duty, 'who' | 'every' | 'atLeast' | 'atMost' | 'measure' | 'byDayOfMonth' | 'shortPeriod'>
>

/** One of the spans that a plan is divided into (工作阶段); phases may overlap. */
export interface Phase {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** First day (included). */
  readonly from: IsoDate
  /** Last day (included). */
  readonly to: IsoDate
  readonly basis: Citation
}

/** The slice of a rulebook that duties, rosters, open days and phases need. */
export interface DutyRules extends Vocabulary {
  readonly id: string
  /**
   * The days on which the rulebook is in force, both included: it owes a period whose last working day is one of them, of
   * which days before `from` are left out. Left out where it always is.
   */
  readonly effective?: { readonly from: IsoDate; readonly to?: IsoDate | undefined } | undefined
  /** Who owes a duty, receives it or takes part in it (责任主体): kinds of units, posts and groups, never a person. */
  readonly roles: Readonly<Record<string, Label>>
  /** Spans that a duty may depend on, whose days are given by the caller, e.g. `sensitive` 特殊敏感时期. */
  readonly spans: Readonly<Record<string, Label>>
  readonly duties: Readonly<Record<string, Duty>>
  readonly rosters: Readonly<Record<string, RosterRule>>
  readonly openDays: Readonly<Record<string, OpenDayRule>>
  readonly phases: Readonly<Record<string, Phase>>
}
