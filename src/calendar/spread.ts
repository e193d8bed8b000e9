import type { Arrangement } from './arrange-holiday.js'
import type { ForecastHoliday } from './forecast.js'

/** A day that an arrangement has worked (1) or off (-1), unlike the usual one. */
interface Difference {
  readonly day: number
  readonly gain: 1 | -1
}

/** How far the admissible arrangements of one holiday lead apart from the usual one. */
export interface Spread {
  /** The first and the last day on which they differ. */
  readonly first: number
  readonly last: number
  readonly arrangements: readonly (readonly Difference[])[]
  /** What they gain or lose in all: nothing, unless an overlay fixes some of their days. */
  readonly whole: Gain
}

/** The fewest and the most working days that a span may have beside what the usual arrangement gives it. */
export interface Gain {
  readonly least: number
  readonly most: number
}

const NO_GAIN: Gain = { least: 0, most: 0 }

/** The spread of a holiday; days that are fixed do not differ. None where all arrangements agree. */
export function spreadOf({ usual, possible }: ForecastHoliday, fixed: ReadonlySet<number>): Spread | undefined {
  const arrangements = possible().map((arrangement) => [
    ...differ(usual.rest, arrangement.rest, fixed, 1),
    ...differ(arrangement.rest, usual.rest, fixed, -1),
    ...differ(arrangement.work, usual.work, fixed, 1),
    ...differ(usual.work, arrangement.work, fixed, -1),
  ])
  const days = arrangements.flatMap((differences) => differences.map(({ day }) => day))
  if (days.length === 0) return undefined
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return { first, last, arrangements, whole: gainOf(arrangements, first - 1, last) }
}

function differ(
  days: Arrangement['rest'],
  from: Arrangement['rest'],
  fixed: ReadonlySet<number>,
  gain: 1 | -1,
): readonly Difference[] {
  return days.filter((day) => !from.includes(day) && !fixed.has(day)).map((day) => ({ day, gain }))
}

/** What the days in (from, to] may gain or lose by another arrangement of the holiday. */
export function gainWithin({ first, last, arrangements, whole }: Spread, from: number, to: number): Gain {
  if (to < first || from >= last) return NO_GAIN
  return from < first && to >= last ? whole : gainOf(arrangements, from, to)
}

function gainOf(arrangements: Spread['arrangements'], from: number, to: number): Gain {
  const gains = arrangements.map((differences) =>
    differences.reduce((sum, { day, gain }) => (from < day && day <= to ? sum + gain : sum), 0),
  )
  return { least: Math.min(...gains), most: Math.max(...gains) }
}
