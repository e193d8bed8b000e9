import type { LeadSpan } from './case-file.js'
import type { LeadershipRule } from './leadership-rules.js'

/**
 * Who leads, as a rule has it. Where the first that is listed leads, the others lead on the days on which nobody who is
 * listed before them does.
 */
export function leadsAs(severalLeads: LeadershipRule['severalLeads'], leads: readonly LeadSpan[]): readonly LeadSpan[] {
  if (severalLeads !== 'firstListed' || leads.length < 2) return leads
  const left = leads.flatMap((lead) => {
    const before = leads.filter(({ leader, listed }) => leader !== lead.leader && listed < lead.listed)
    return before.reduce<readonly LeadSpan[]>((parts, other) => parts.flatMap((part) => without(part, other)), [lead])
  })
  return [...left].sort((a, b) => a.from - b.from || a.listed - b.listed)
}

/** The days of a lead on which another does not lead. */
function without(lead: LeadSpan, other: LeadSpan): readonly LeadSpan[] {
  if (other.to < lead.from || lead.to < other.from) return [lead]
  const parts: LeadSpan[] = []
  if (lead.from < other.from) parts.push({ ...lead, to: other.from - 1 })
  if (other.to < lead.to) parts.push({ ...lead, from: other.to + 1, dated: true })
  return parts
}
