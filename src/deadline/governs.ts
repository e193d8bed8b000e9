import { isLeft, right } from 'fp-ts/lib/Either.js'
import { compileCondition } from '../condition/compile-condition.js'
import type { CaseFields, Condition } from '../condition/condition.js'
import { FACT_LEAVES, type Facts } from '../condition/fact-leaves.js'
import { wordsNotGiven } from '../condition/words-not-given.js'
import { isoDate, LAST_DATE, NOT_A_DAY, readDay } from '../date/day.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import { type Happened, isLog } from './start.js'
import type { InForce, TimeLimit } from './time-limit.js'

const NOTHING_ASSUMED: Result<readonly string[]> = /* @__PURE__ */ right([])

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
  const fault = faultOfForce(limit, startDay, path)
  if (fault !== undefined) return refuse(fault)
  const { appliesTo } = limit
  return appliesTo === undefined ? NOTHING_ASSUMED : assumedToApply(limit, appliesTo, happened, fields ?? {}, path)
}

/**
 * Why a limit cannot start on a day; `undefined` where it can. The days of effect include both ends, and
 * are compared as the texts they are, whose order is that of the days.
 */
export function faultOfForce({ id, effective }: TimeLimit, day: number, path: string): RuleErrorFacts | undefined {
  if (effective === undefined) return undefined
  if (!isInForce(effective)) return notDaysOfEffect(effective, `${path}.effective`)
  const on = isoDate(day)
  const { from, to = on } = effective
  return from <= on && on <= to ? undefined : notInForce(id, effective, on, path)
}

function isInForce(value: unknown): value is InForce {
  if (!isRecord(value) || !isDateText(value.from)) return false
  return value.to === undefined || readDay(value.to) >= readDay(value.from)
}

/** The text that was last found to be a date: limits are asked for over and over, and begin on few days. */
let knownDate: unknown = LAST_DATE

function isDateText(value: unknown): value is IsoDate {
  if (value === knownDate) return true
  if (readDay(value) === NOT_A_DAY) return false
  knownDate = value
  return true
}

function notInForce(limit: string, { from, to }: InForce, on: IsoDate, path: string): RuleErrorFacts {
  return { _tag: 'NotInForce', path, limit, on, from, ...(to !== undefined && { to }) }
}

function notDaysOfEffect(effective: unknown, path: string): RuleErrorFacts {
  if (!isRecord(effective)) return misfit('InvalidLimit', path, effective, '{ from, to? }')
  if (!isDateText(effective.from)) {
    return misfit('InvalidLimit', `${path}.from`, effective.from, { zh: '日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD' })
  }
  const after = { zh: '不早于 from 的日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD on or after from' }
  return misfit('InvalidLimit', `${path}.to`, effective.to, after)
}

function assumedToApply(
  limit: TimeLimit,
  appliesTo: Condition,
  happened: Happened,
  fields: CaseFields,
  path: string,
): Result<readonly string[]> {
  const test = compileCondition(appliesTo, FACT_LEAVES, { tag: 'InvalidLimit', path: `${path}.appliesTo` })
  if (isLeft(test)) return test
  const facts = factsOf(limit, happened, fields)
  const answer = test.right(facts)
  if (answer === false) return refuse({ _tag: 'OtherProcedure', path, limit: limit.id, given: fields })
  return answer === true ? NOTHING_ASSUMED : right(wordsNotGiven(appliesTo, facts))
}

/** A log tells all that happened; a bare moment only that the limit's own event did. */
function factsOf(limit: TimeLimit, happened: Happened, fields: CaseFields): Facts {
  return isLog(happened)
    ? { fields, happened: new Set(happened.keys()), complete: true }
    : { fields, happened: new Set([limit.from]), complete: false }
}
