import { isLeft, right } from 'fp-ts/lib/Either.js'
import { isoDate, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import type { Moment } from '../date/moment.js'
import { isRecord, show } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Length } from '../terms.js'
import type { Extension } from './deadline.js'
import { isLength, type TimeLimit, whyNotALength } from './time-limit.js'

/** The amount by which a valid extension lengthens a limit that ends, unextended, at `end`. */
export function readExtension(limit: TimeLimit, extension: Extension, startDay: number, end: Moment): Result<number> {
  const fault = faultOfExtension(limit, extension)
  if (fault !== undefined) return refuse(fault)
  const approved = approvedInTime(extension.approvedOn, startDay, end)
  return isLeft(approved) ? approved : right(extension.length.amount)
}

/** What is wrong with an extension whenever it was approved: the limit allows one, in its own unit and as long. */
export function faultOfExtension(limit: TimeLimit, extension: Extension): RuleErrorFacts | undefined {
  const allowed = limit.extension
  if (allowed === undefined) return { _tag: 'ExtensionNotAllowed', path: 'extension', limit: limit.id }
  if (!isRecord(extension)) return notAnExtension(extension)
  if (!isRecord(allowed)) return misfit('InvalidLimit', 'limit.extension', allowed, '{ max, basis }')
  const { unit } = limit.length
  if (!isLength(allowed.max)) return whyNotALength(allowed.max, 'limit.extension.max')
  if (allowed.max.unit !== unit) return otherUnit(limit.length, 'limit.extension.max.unit', allowed.max.unit)
  const { length } = extension
  if (!isLength(length)) return whyNotALength(length, 'extension.length')
  if (length.unit !== unit) return otherUnit(limit.length, 'extension.length.unit', length.unit)
  const { amount } = length
  const max = allowed.max.amount
  if (amount <= max) return undefined
  return { _tag: 'ExtensionTooLong', path: 'extension.length.amount', limit: limit.id, amount, max }
}

/** Approval counts from the day of the start to the unextended last day, both included. */
function approvedInTime(approvedOn: string, startDay: number, end: Moment): Result<number> {
  const path = 'extension.approvedOn'
  const day = readDay(approvedOn)
  if (day === NOT_A_DAY) return refuse(whyNotADay(approvedOn, path))
  if (day > end.day) return refuse({ _tag: 'ExtensionTooLate', path, approvedOn, dueOn: isoDate(end.day) })
  if (day >= startDay) return right(day)
  return refuse({
    _tag: 'EventsOutOfOrder',
    path,
    earlier: { event: 'startedOn', at: isoDate(startDay) },
    later: { event: 'approvedOn', at: approvedOn },
  })
}

function notAnExtension(given: unknown): RuleErrorFacts {
  return misfit('InvalidArgument', 'extension', given, '{ length, approvedOn }')
}

/** The refusal of a length in another unit than the limit's own. */
export function otherUnit(length: Length, path: string, unit: string): RuleErrorFacts {
  const own = show(length.unit)
  return misfit('InvalidLength', path, unit, { zh: `期限本身的单位 ${own}`, en: `the limit's own unit, ${own}` })
}
