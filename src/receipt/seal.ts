import { right } from 'fp-ts/lib/Either.js'
import { NOT_A_DAY, readDay } from '../date/day.js'
import { type Deadline, isDeadline } from '../deadline/deadline.js'
import type { Recomputed } from '../deadline/recompute.js'
import { isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { hashOf } from './hash.js'
import { copyJson, faultOfJson } from './json.js'
import { readDays } from './read-days.js'
import { type SealedDay, sealDay } from './sealed-day.js'

const FORMAT = 'xinfang-rules/seal@1'

/** A deadline with all that its date rests on, and a hash that shows any later change (期限封存). Plain JSON. */
export interface DeadlineSeal {
  readonly format: typeof FORMAT
  /** The limit, the request, and what they came to. */
  readonly deadline: Deadline
  /** Every day on whose status the date rests, in order: none for hours on the wall clock, or where nothing rolls. */
  readonly days: readonly SealedDay[]
  /**
   * SHA-256 of the canonical JSON (RFC 8785) of all other members, in UTF-8: 64 hexadecimal digits in lower case. It
   * shows that a seal was changed, not who made it.
   */
  readonly sha256: string
}

/** Seals a deadline as it was computed; refused where its limit or request holds what plain JSON cannot write. */
export function seal({ deadline, solution }: Recomputed): Result<DeadlineSeal> {
  const fault = faultOfJson(deadline, 'deadline')
  if (fault !== undefined) return refuse(fault)
  const { calendar } = solution.asked
  const days = readDays(solution).map((day) => sealDay(calendar, day))
  const sealed = { format: FORMAT, deadline: copyJson(deadline) as unknown as Deadline, days } as const
  return right({ ...sealed, sha256: hashOf(copyJson(sealed)) })
}

/** Why a value is no seal, or no longer what was sealed; `undefined` where it is. */
export function faultOfSeal(value: unknown): RuleErrorFacts | undefined {
  if (!isRecord(value) || value.format !== FORMAT || faultOfJson(value, 'seal') !== undefined) return notASeal(value)
  const { sha256, ...sealed } = value
  if (sha256 !== hashOf(copyJson(sealed))) return changed(sha256)
  const { deadline, days } = sealed
  return isDeadline(deadline) && Array.isArray(days) && days.every(isSealedDay) ? undefined : notASeal(value)
}

function isSealedDay(value: unknown): boolean {
  return isRecord(value) && readDay(value.on) !== NOT_A_DAY && typeof value.working === 'boolean'
}

function notASeal(value: unknown): RuleErrorFacts {
  return misfit('BrokenSeal', 'seal', value, { zh: 'sealDeadline 的结果', en: 'what sealDeadline answered' })
}

function changed(sha256: unknown): RuleErrorFacts {
  return misfit('BrokenSeal', 'seal.sha256', sha256, {
    zh: '其余内容的 SHA-256：封存之后有改动，请用原件',
    en: 'the SHA-256 of the rest: something was changed after it was sealed; take the original',
  })
}
