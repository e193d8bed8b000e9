import { isLeft } from 'fp-ts/lib/Either.js'
import { checkFields } from '../condition/check-fields.js'
import type { Pause } from '../deadline/deadline.js'
import { faultOfExtension } from '../deadline/extend.js'
import { readPauses } from '../deadline/pauses.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { faultOfVersion, type LimitBook } from '../procedure/limit-in-force.js'
import { type EventLabels, faultOfEvent } from '../procedure/read-log.js'
import type { CaseRecord } from '../selector/case-record.js'
import { faultOfSaid, type LimitsByKey, limitsByKey, type PlacedLimit } from '../selector/limit-keys.js'
import type { SelectorRules } from '../selector/selector.js'
import { factsOf } from './check-conditions.js'
import { type Faults, listed, moved, NONE } from './faults.js'

/** Tells all that is wrong with a record of the right form that stands at a path. */
export type CaseCheck = (record: CaseRecord, path: string) => Faults

/** Records in the words of a valid rulebook, and that say of its limits and those of other books what these allow. */
export function caseCheck(rules: SelectorRules, books: readonly LimitBook[]): CaseCheck {
  const known = new Map(Object.entries(rules.events))
  const limits = limitsByKey(rules, books)
  return (record, path) => [...faultsOfWords(record, path, rules, known), ...faultsOfSaid(record, path, limits)]
}

function faultsOfWords({ fields, events }: CaseRecord, path: string, rules: SelectorRules, known: EventLabels): Faults {
  return [
    ...Object.entries(fields).flatMap(([name, value]) => {
      const checked = checkFields({ [name]: value }, rules, `${path}.fields`)
      return isLeft(checked) ? [factsOf(checked.left)] : NONE
    }),
    ...Object.keys(events).flatMap((event) => listed(faultOfEvent(event, `${path}.events.${event}`, known))),
  ]
}

function faultsOfSaid({ extensions = {}, pauses = {} }: CaseRecord, path: string, limits: LimitsByKey): Faults {
  return [
    ...Object.entries(extensions).flatMap(([key, extension]) => [
      ...listed(faultOfSaid({ extensions: { [key]: extension } }, limits, () => path)),
      ...faultsByAll(limits.get(key), (limit) =>
        listed(faultOfExtension(limit, extension)).map((fault) =>
          moved(fault, 'extension', `${path}.extensions.${key}`),
        ),
      ),
    ]),
    ...Object.entries(pauses).flatMap(([key, list]) => [
      ...listed(faultOfSaid({ pauses: { [key]: list } }, limits, () => path)),
      ...faultsByAll(limits.get(key), (limit) => faultsOfPauses(list, limit, `${path}.pauses.${key}`)),
    ]),
  ]
}

function faultsOfPauses(pauses: readonly Pause[], limit: TimeLimit, path: string): Faults {
  return pauses.flatMap((pause, index) => {
    const read = readPauses(limit, [pause])
    return isLeft(read) ? [moved(factsOf(read.left), 'pauses[0]', `${path}[${index}]`)] : NONE
  })
}

/** What is wrong by every version of a limit: which of them governs hangs on the day, so that one that allows it will do. */
function faultsByAll(versions: readonly PlacedLimit[] = [], faultsOf: (limit: TimeLimit) => Faults): Faults {
  const each = versions.map(({ limit, path }) => {
    const fault = faultOfVersion(limit, path)
    return fault === undefined ? faultsOf(limit).map((one) => moved(one, 'limit', path)) : [fault]
  })
  return each.some((faults) => faults.length === 0) ? NONE : (each[each.length - 1] ?? NONE)
}
