import * as z from 'zod'
import type { Duty, DutyChange, Phase } from '../duty/duty-rules.js'
import { amount, citation, day, id, label, listOf, name, reading, strength, strict } from './parts.js'

const every = z.enum(['day', 'workingDay', 'week', 'halfMonth', 'month', 'quarter', 'halfYear', 'year'])
const measure = z.enum(['times', 'days', 'halfDays', 'items'])
const dayOfMonth = z.int('dayOfMonth').min(1, 'dayOfMonth').max(28, 'dayOfMonth')
const shortPeriod = z.enum(['cap', 'full'])

const dutyChange = strict({
  who: name.exactOptional(),
  every: every.exactOptional(),
  atLeast: amount.exactOptional(),
  atMost: amount.exactOptional(),
  measure: measure.exactOptional(),
  byDayOfMonth: dayOfMonth.exactOptional(),
  shortPeriod: shortPeriod.exactOptional(),
}) satisfies z.ZodType<DutyChange>

export const duty = strict({
  id,
  label,
  who: name,
  to: name.exactOptional(),
  every,
  during: name.exactOptional(),
  atLeast: amount,
  atMost: amount.exactOptional(),
  measure,
  byDayOfMonth: dayOfMonth.exactOptional(),
  needs: strict({ role: name, atLeast: amount }).exactOptional(),
  alsoMetBy: listOf(name).exactOptional(),
  shortPeriod: shortPeriod.exactOptional(),
  strength: strength.exactOptional(),
  reading: reading(dutyChange).exactOptional(),
  basis: citation,
}) satisfies z.ZodType<Duty>

export const phase = strict({ id, label, from: day, to: day, basis: citation }) satisfies z.ZodType<Phase>
