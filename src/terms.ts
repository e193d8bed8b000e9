/** A Beijing civil date, `YYYY-MM-DD`, from 2004-01-01 to 2100-12-31. */
export type IsoDate = string

/** The same words in Chinese and in English. */
export interface Label {
  readonly zh: string
  readonly en: string
}

/** The languages in which the library speaks. */
export type Language = 'zh' | 'en'

/** What happens to a case (事件), by the name its rulebook gives it, e.g. `received`. */
export type EventName = string

/** How long a limit is (期限): a whole number of one unit. */
export interface Length {
  /** Whole, 1 to 3660 (both included). */
  readonly amount: number
  /** `workingDay` 工作日, `calendarDay` 日, `hour` 小时. */
  readonly unit: 'workingDay' | 'calendarDay' | 'hour'
}

/** Where a rule comes from (依据). */
export interface Citation {
  /** Document number or title, e.g. `曹办〔2023〕59号`. */
  readonly document: string
  /** Article or section; left out only where `evidence` is not `verified`. */
  readonly clause?: string
  /** Id of the rule, e.g. `D-7`: a letter for the document, a number within it. */
  readonly rule?: string
  /** `law` national, `local` a local document, `assumption` our own reading. */
  readonly source: 'law' | 'local' | 'assumption'
  /** `verified` read in the text, `secondary` seen in another source, `inferred` our reading. */
  readonly evidence: 'verified' | 'secondary' | 'inferred'
}

/** How a rule is understood where its text allows more than one way (理解口径). */
export interface Reading<Change> {
  /** `explicit` the text says it so; `interpreted` it is our reading. */
  readonly status: 'explicit' | 'interpreted'
  readonly note?: Label
  /** The other ways to read it, each as a change to the rule. */
  readonly alternatives?: readonly { readonly id: string; readonly note: Label; readonly change: Change }[]
}

/** One result of a check (检查结论). */
export interface Finding {
  /** Id of the rule, e.g. `caseLead.team`. */
  readonly rule: string
  /** `breach` broken, `warning` at risk or only a "should" (原则上), `note` worth knowing. */
  readonly severity: 'breach' | 'warning' | 'note'
  /** The opaque id of what was checked. */
  readonly subject: string
  /** The day it concerns, where there is one. */
  readonly on?: IsoDate
  readonly message: Label
  readonly basis: Citation
}

/** What every check answers: findings, and figures that are no fault of anyone. */
export interface Checked<Summary> {
  readonly findings: readonly Finding[]
  readonly summary: Summary
}
