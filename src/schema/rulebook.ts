import * as z from 'zod'
import type { Rulebook } from '../rulebook/rulebook.js'
import { batch } from './batches.js'
import { checklist } from './checklists.js'
import { fieldDefinition } from './condition.js'
import { duty, phase } from './duties.js'
import { leadershipRule } from './leadership.js'
import { openDay } from './open-days.js'
import { byId, day, id, label, name, strict, text } from './parts.js'
import { procedure } from './procedure.js'
import { roster } from './rosters.js'
import { routingRule } from './routing.js'
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
    succession: label.exactOptional(),
  }),
  events: byId(label),
  fields: byId(fieldDefinition),
  limits: byId(timeLimit),
  procedures: byId(procedure),
  indicators: byId(indicator),
  counts: byId(count),
  targets: byId(target),
  leadership: byId(leadershipRule),
  checklists: byId(checklist),
  routing: byId(routingRule),
  batches: byId(batch),
  roles: byId(label),
  spans: byId(label),
  duties: byId(duty),
  rosters: byId(roster),
  openDays: byId(openDay),
  phases: byId(phase),
}) satisfies z.ZodType<Rulebook>
