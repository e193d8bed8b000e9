export const PERCENT = /^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/

/** A percentage in hundredths of one percent, 0 to 10000, or `undefined` where it is none. */
export function readPercent(percent: unknown): number | undefined {
  return typeof percent === 'string' && PERCENT.test(percent) ? Math.round(Number(percent) * 100) : undefined
}

/**
 * The least whole number that is at least `hundredths` / 10000 of a base.
 *
 * Exact for every base up to 2^53-1: the base is split at 10000, so that no product leaves the safe integers.
 */
export function leastMeeting(hundredths: number, base: number): number {
  const tenThousands = Math.floor(base / 10_000)
  const rest = base % 10_000
  return tenThousands * hundredths + Math.ceil((rest * hundredths) / 10_000)
}
