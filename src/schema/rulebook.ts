import * as z from 'zod'
import type { Rulebook } from '../rulebook/rulebook.js'
import { batch } from './batches.js'
import { fieldDefinition } from './condition.js'
import { leadershipRule } from './leadership.js'
import { byId, day, id, label, name, strict, text } from './parts.js'
import { procedure } from './procedure.js'
import { count, indicator, target } from './targets.js'
import { timeLimit } from './time-limit.js'

export const rulebook = strict({
  id,
  family: name,
  label,
  document: strict({
    number: text,
    issuer: text,
    issuedOn: day.exactOptional(),
    level: z.enum(['national', 'district', 'town']),
  }),
  effective: strict({
    from: day,
    to: day.exactOptional(),
    source: z.enum(['document', 'assumption']).exactOptional(),
  }),
  events: byId(label),
  fields: byId(fieldDefinition),
  limits: byId(timeLimit),
  procedures: byId(procedure),
  indicators: byId(indicator),
  counts: byId(count),
  targets: byId(target),
  leadership: byId(leadershipRule),
  batches: byId(batch),
}) satisfies z.ZodType<Rulebook>
