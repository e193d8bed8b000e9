import * as z from 'zod'
import type { LeadershipRule } from '../leadership/leadership-rules.js'
import { condition } from './condition.js'
import { citation, id, label, listOf, name, strict } from './parts.js'

export const leadershipRule = strict({
  id,
  label,
  ones: listOf(strict({ key: name, label, must: z.enum(['exactlyOne', 'atLeastOne', 'sameLeadToEnd']) })),
  personalActs: listOf(strict({ key: name, label })),
  forbids: listOf(z.enum(['subcontracted', 'proxied', 'nominal'])),
  appliesTo: condition.exactOptional(),
  basis: citation,
}) satisfies z.ZodType<LeadershipRule>
