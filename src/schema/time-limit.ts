import * as z from 'zod'
import type { LimitChange, TimeLimit } from '../deadline/time-limit.js'
import { condition } from './condition.js'
import { citation, event, id, inForce, label, length, listOf, reading, strength, strict, text } from './parts.js'

const clock = z.enum(['office', 'wall'])
const roll = z.enum(['none', 'forward', 'backward'])
const rollOn = z.enum(['dayOff', 'statutoryDay'])

const limitChange = strict({
  from: event.exactOptional(),
  length: length.exactOptional(),
  clock: clock.exactOptional(),
  roll: roll.exactOptional(),
  rollOn: rollOn.exactOptional(),
}) satisfies z.ZodType<LimitChange>

export const timeLimit = strict({
  id,
  label,
  length,
  from: event,
  metBy: listOf(event).exactOptional(),
  actor: z.enum(['office', 'petitioner']).exactOptional(),
  clock: clock.exactOptional(),
  direction: z.enum(['after', 'before']).exactOptional(),
  roll: roll.exactOptional(),
  rollOn: rollOn.exactOptional(),
  extension: strict({ max: length, basis: citation, note: label.exactOptional() }).exactOptional(),
  pausedBy: listOf(text).exactOptional(),
  strength: strength.exactOptional(),
  appliesTo: condition.exactOptional(),
  effective: inForce.exactOptional(),
  note: label.exactOptional(),
  reading: reading(limitChange).exactOptional(),
  basis: citation,
}) satisfies z.ZodType<TimeLimit>
