import type { Test } from '../condition/compile-condition.js'
import type { Facts } from '../condition/fact-leaves.js'
import type { Moment } from '../date/moment.js'
import { factsOfFile, type ReadFile } from './case-file.js'
import { upTo } from './check-file.js'
import { lacksLeader } from './find-ones.js'
import { leadsAs } from './leads-in-order.js'
import { inCharge } from './own-acts.js'
import type { ReadyRule } from './prepare-leadership.js'

/** How many cases a leader has. */
export interface LeaderLoad {
  readonly leader: string
  /** Cases that the leader took on at any time of those counted over. */
  readonly assigned: number
  /** Those whose lead the leader has on the day of `asOf`. */
  readonly inCharge: number
  /** Those that count towards what each leader takes on at least. */
  readonly counted: number
  /** Those of them that are solved; left out where the options do not say which are. */
  readonly solved?: number
}

/** By what cases are counted, and over what time. */
export interface Counting {
  readonly ruled: ReadyRule
  /** Left out where nobody says which cases are. */
  readonly solved: Test<Facts> | undefined
  readonly asOf: Moment
  readonly from: number
  /** Until the day of `asOf`, or the last day of the time. */
  readonly until: number
}

/** A load on the way; `perhaps` is how many cases may yet count. */
export type OpenLoad = { -readonly [Key in keyof Required<LeaderLoad>]: Required<LeaderLoad>[Key] } & {
  perhaps: number
}

/** What is counted, file by file. */
export interface Count {
  /** Of the leaders on the list, by id. */
  readonly loads: ReadonlyMap<string, OpenLoad>
  /** Cases of leaders who are not on it. */
  readonly unlisted: Map<string, string[]>
  readonly casesWithoutLead: string[]
  readonly undecided: string[]
}

/** Nothing counted yet, of leaders in the order of their ids. */
export function startCount(leaders: readonly string[]): Count {
  const load = (leader: string): OpenLoad => ({ leader, assigned: 0, inCharge: 0, counted: 0, solved: 0, perhaps: 0 })
  const loads = new Map([...leaders].sort().map((leader) => [leader, load(leader)]))
  return { loads, unlisted: new Map(), casesWithoutLead: [], undecided: [] }
}

/** Counts one case. */
export function countFile(counting: Counting, count: Count, whole: ReadFile): undefined {
  const { ruled, asOf, from, until } = counting
  const file = upTo(asOf.day, whole)
  const facts = factsOfFile(file, asOf)
  const governs = ruled.governs(facts)
  if (governs === false) return undefined
  const atEnd = until < asOf.day ? factsOfFile(file, { day: until }) : facts
  const counts = governs === true ? ruled.counted(atEnd) : undefined
  if (counts === undefined) count.undecided.push(file.id)
  const solved = counting.solved?.(facts) === true
  const leads = leadsAs(ruled.rule.severalLeads, file.leads)
  const now = inCharge(leads, asOf.day)
  if (governs === true && lacksLeader(file, now, solved)) count.casesWithoutLead.push(file.id)
  for (const leader of new Set(leads.filter((lead) => lead.from <= until && lead.to >= from).map(leaderOf))) {
    const load = count.loads.get(leader)
    if (load === undefined) noteUnlisted(count, leader, file.id)
    else addTo(load, { governs: governs === true, counts, solved, now: now.includes(leader) })
  }
  return undefined
}

const leaderOf = ({ leader }: { readonly leader: string }): string => leader

function noteUnlisted({ unlisted }: Count, leader: string, id: string): void {
  const ids = unlisted.get(leader)
  if (ids === undefined) unlisted.set(leader, [id])
  else ids.push(id)
}

interface Counted {
  readonly governs: boolean
  readonly counts: boolean | undefined
  readonly solved: boolean
  readonly now: boolean
}

function addTo(load: OpenLoad, { governs, counts, solved, now }: Counted): void {
  if (counts === undefined) load.perhaps++
  if (!governs) return
  load.assigned++
  if (now) load.inCharge++
  if (solved) load.solved++
  if (counts === true) load.counted++
}
