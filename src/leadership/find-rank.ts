import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { LeadershipCheck } from './leadership-check.js'
import type { LeadRank } from './leadership-rules.js'

/**
 * Whether one of those who lead has the rank that the case needs. It is a breach only where the rank of every lead is
 * known to be lower; a rank that is not given, or not one of those in order, is a warning.
 */
export function findRank(check: LeadershipCheck, rank: LeadRank): Finding[] {
  const { file, asOfDay, inCharge } = check
  const ranked = inCharge.map((leader) => ({ leader, rank: rankOf(check, leader) }))
  const atLeast = rank.order.indexOf(rank.atLeast)
  const places = ranked.map((lead) => (lead.rank === undefined ? -1 : rank.order.indexOf(lead.rank)))
  if (ranked.length === 0 || places.some((place) => place >= atLeast)) return []
  const unknown = ranked.filter((_, index) => places[index] === -1)
  const known = unknown.length === 0
  return [
    {
      rule: `${check.rule.id}.rank`,
      severity: known ? 'breach' : 'warning',
      subject: file.id,
      on: isoDate(asOfDay),
      message: known ? tooLow(rank, ranked) : notKnown(rank, unknown),
      basis: rank.basis,
    },
  ]
}

interface Ranked {
  readonly leader: string
  readonly rank: string | undefined
}

/** The rank of a leader in a case: the one of the lead itself, else of the list; not known where two leads give two. */
function rankOf({ file, leaders, asOfDay }: LeadershipCheck, leader: string): string | undefined {
  const given = file.leads.flatMap(({ leader: who, rank, from, to }) =>
    who === leader && rank !== undefined && from <= asOfDay && asOfDay <= to ? [rank] : [],
  )
  return new Set(given).size > 1 ? undefined : (given[0] ?? leaders.get(leader)?.rank)
}

function tooLow({ label }: LeadRank, ranked: readonly Ranked[]): Label {
  const leads = ranked.map(({ leader, rank }) => `${leader} (${rank})`)
  return {
    zh: `包案领导应为“${label.zh}”：${leads.join('、')} 不是`,
    en: `the lead has to be ${label.en}: ${leads.join(', ')} ${leads.length === 1 ? 'is' : 'are'} not`,
  }
}

function notKnown({ label, order }: LeadRank, unknown: readonly Ranked[]): Label {
  const leads = unknown.map(({ leader, rank }) => (rank === undefined ? leader : `${leader} (${rank})`))
  return {
    zh: `包案领导应为“${label.zh}”：${leads.join('、')} 的级别未给出，或者不在 ${order.join('、')} 之列`,
    en: `the lead has to be ${label.en}: the rank of ${leads.join(', ')} is not given, or not one of ${order.join(', ')}`,
  }
}
