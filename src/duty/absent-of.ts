import { countReferences } from '../evidence.js'
import type { ReadStepRecord } from './open-day-log.js'
import type { OpenDayItem } from './open-day-plan.js'

/** Of some items, those that the records of a step do not bear out. */
export function absentOf(
  items: readonly OpenDayItem[] = [],
  records: readonly ReadStepRecord[],
): readonly OpenDayItem[] {
  const all = records.map(({ evidence }) => evidence)
  return items.filter(({ key, of }) => countReferences(all, key) < of)
}
