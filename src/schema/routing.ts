import * as z from 'zod'
import type { RoutingChange, RoutingOutcome, RoutingRule, RoutingStep } from '../leadership/routing-rules.js'
import { condition } from './condition.js'
import { citation, id, label, listOf, name, reading, someOf, strict } from './parts.js'
import { limitReference } from './procedure.js'

const keyed = strict({ key: name, label })

const outcome = z.union(
  [strict({ lead: name, support: listOf(name).exactOptional() }), strict({ acts: someOf(keyed) })],
  '{ lead, support? } | { acts }',
) satisfies z.ZodType<RoutingOutcome>

const step = strict({
  id,
  label,
  when: condition.exactOptional(),
  then: outcome,
  within: limitReference.exactOptional(),
  basis: citation,
}) satisfies z.ZodType<RoutingStep>

const routingChange = strict({ steps: listOf(step).exactOptional() }) satisfies z.ZodType<RoutingChange>

export const routingRule = strict({
  id,
  label,
  parties: listOf(keyed),
  steps: listOf(step),
  reading: reading(routingChange).exactOptional(),
  basis: citation,
}) satisfies z.ZodType<RoutingRule>
