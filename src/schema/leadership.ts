import * as z from 'zod'
import type { LeadershipChange, LeadershipRule, LeadRank } from '../leadership/leadership-rules.js'
import { condition } from './condition.js'
import { amount, citation, id, label, listOf, name, reading, strict } from './parts.js'

const severalLeads = z.enum(['fault', 'firstListed', 'all'])

const rank = strict({
  label,
  atLeast: name,
  order: listOf(name),
  when: condition.exactOptional(),
  basis: citation,
}) satisfies z.ZodType<LeadRank>

const leadershipChange = strict({
  casesPerLeader: amount.exactOptional(),
  countedCases: condition.exactOptional(),
  severalLeads: severalLeads.exactOptional(),
}) satisfies z.ZodType<LeadershipChange>

export const leadershipRule = strict({
  id,
  label,
  ones: listOf(strict({ key: name, label, must: z.enum(['exactlyOne', 'atLeastOne', 'sameLeadToEnd']) })),
  personalActs: listOf(strict({ key: name, label })),
  forbids: listOf(z.enum(['subcontracted', 'proxied', 'nominal'])),
  casesPerLeader: amount.exactOptional(),
  countedCases: condition.exactOptional(),
  severalLeads: severalLeads.exactOptional(),
  rank: rank.exactOptional(),
  appliesTo: condition.exactOptional(),
  reading: reading(leadershipChange).exactOptional(),
  basis: citation,
}) satisfies z.ZodType<LeadershipRule>
