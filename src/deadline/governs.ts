import { isLeft, right } from 'fp-ts/lib/Either.js'
import { compileCondition } from '../condition/compile-condition.js'
import type { CaseFields, Condition } from '../condition/condition.js'
import { isoDate } from '../date/day.js'
import { own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import type { Happened } from './start.js'
import type { TimeLimit } from './time-limit.js'

const NOTHING_ASSUMED: readonly string[] = []

/**
 * Whether a limit governs a case that starts on a day: in force then, and meant for such matters.
 * Answers the fields that had to be assumed because they are not given.
 */
export function assumedToGovern(
  limit: TimeLimit,
  startDay: number,
  happened: Happened,
  fields: CaseFields | undefined,
  path: string,
): Result<readonly string[]> {
  const { effective, appliesTo } = limit
  if (effective !== undefined) {
    const on = isoDate(startDay)
    if (on < effective.from || (effective.to !== undefined && on > effective.to)) {
      return refuse({ _tag: 'NotInForce', path, limit: limit.id, on, ...effective })
    }
  }
  return appliesTo === undefined
    ? right(NOTHING_ASSUMED)
    : assumedToApply(limit, appliesTo, happened, fields ?? {}, path)
}

function assumedToApply(
  limit: TimeLimit,
  appliesTo: Condition,
  happened: Happened,
  fields: CaseFields,
  path: string,
): Result<readonly string[]> {
  const test = compileCondition(appliesTo, { tag: 'InvalidLimit', path: `${path}.appliesTo` })
  if (isLeft(test)) return test
  const answer =
    'moment' in happened
      ? test.right({ fields, happened: new Set([limit.from]), complete: false })
      : test.right({ fields, happened: new Set(happened.log.keys()), complete: true })
  if (answer === false) return refuse({ _tag: 'OtherProcedure', path, limit: limit.id })
  return right(answer === true ? NOTHING_ASSUMED : wordsNotGiven(appliesTo, fields))
}

/** The fields and events that a condition asks for and that are not given. */
function wordsNotGiven(condition: Condition, fields: CaseFields): string[] {
  if ('all' in condition) return condition.all.flatMap((part) => wordsNotGiven(part, fields))
  if ('any' in condition) return condition.any.flatMap((part) => wordsNotGiven(part, fields))
  if ('not' in condition) return wordsNotGiven(condition.not, fields)
  if ('event' in condition) return [condition.event]
  return own(fields, condition.field) === undefined ? [condition.field] : []
}
