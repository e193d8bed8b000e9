/** A rate's two figures. */
export interface RateFigure {
  /** Those that count, at most `of`. */
  readonly counted: number
  /** The base. */
  readonly of: number
}

/** The figures of a period or a unit (统计): written by hand, or made by `tallyCases`. Plain JSON. */
export interface Tally {
  /** Id of the rulebook whose indicators these are. */
  readonly rulebook?: string
  /** The moment up to which events count. */
  readonly asOf?: string
  /** By indicator id. */
  readonly rates: Readonly<Record<string, RateFigure>>
  /** By count id. */
  readonly counts: Readonly<Record<string, number>>
}
