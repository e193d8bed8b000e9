import { isLeft, right } from 'fp-ts/lib/Either.js'
import { AN_ID, faultOfRecord } from '../check-data.js'
import { hasHappened } from '../condition/as-of.js'
import { checkFields } from '../condition/check-fields.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import type { CaseFields, Vocabulary } from '../condition/condition.js'
import type { Facts } from '../condition/fact-leaves.js'
import { FIRST_DAY, isoDate, LAST_DAY, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { type Moment, readMoment } from '../date/moment.js'
import type { EventLog } from '../deadline/deadline.js'
import { faultOfEvidence } from '../evidence.js'
import { isPlainRecord, isRecord, isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'

/** A leader's charge of a case; leaders are opaque ids. */
export interface Lead {
  readonly leader: string
  /** First day (included); left out where the leader has had it from the beginning. */
  readonly from?: IsoDate | undefined
  /** Last day (included); left out while it lasts. */
  readonly to?: IsoDate | undefined
  /** Why the lead passed to this leader, where it did. */
  readonly reason?: string | undefined
  /** Rank of the leader in this case, an opaque name; it goes before the rank that a list of leaders gives. */
  readonly rank?: string | undefined
}

/** What somebody did in a case. */
export interface Act {
  /** Key of the personal act, e.g. `analysis`. */
  readonly key: string
  /** Id of who did it. */
  readonly by: string
  readonly on: IsoDate
}

/** The file of a case that a leader has taken on (包案卷宗). */
export interface CaseFile {
  readonly id: string
  readonly fields: CaseFields
  /** Opaque references to what the file holds, by key, e.g. `{ plan: ['doc-17'] }`. */
  readonly evidence: Readonly<Record<string, readonly string[]>>
  /** In their order: where a rule lets the first of several lead, it is the first here. */
  readonly leads: readonly Lead[]
  readonly acts?: readonly Act[] | undefined
  /**
   * What happened to the case and when. An event that is not among them has not happened; left out, nothing is known of
   * any.
   */
  readonly events?: EventLog | undefined
}

/** A lead with its days as numbers; open ends reach as far as dates do. */
export interface LeadSpan {
  readonly leader: string
  readonly from: number
  readonly to: number
  readonly dated: boolean
  readonly reason: string | undefined
  readonly rank: string | undefined
  /** Its place in the list as it was given. */
  readonly listed: number
}

/** A case file, read. */
export interface ReadFile {
  readonly id: string
  readonly fields: CaseFields
  readonly evidence: CaseFile['evidence']
  /** Earliest first. */
  readonly leads: readonly LeadSpan[]
  /** Earliest first. */
  readonly acts: readonly { readonly key: string; readonly by: string; readonly day: number }[]
  readonly events: ReadonlyMap<string, Moment> | undefined
}

const FILE = ['id', 'fields', 'evidence', 'leads', 'acts', 'events'] as const satisfies readonly (keyof CaseFile)[]
const LEAD = ['leader', 'from', 'to', 'reason', 'rank'] as const satisfies readonly (keyof Lead)[]
const ACT = ['key', 'by', 'on'] as const satisfies readonly (keyof Act)[]

const NO_EVENTS: ReadonlySet<string> = /* @__PURE__ */ new Set()

/** What conditions may ask of a file at a moment. */
export function factsOfFile({ fields, events }: ReadFile, asOf: Moment): Facts {
  if (events === undefined) return { fields, happened: NO_EVENTS, complete: false }
  const happened = new Set([...events.keys()].filter((event) => hasHappened(events.get(event) as Moment, asOf)))
  return { fields, happened, complete: true }
}

/** Reads a case file. Evidence and acts of other keys than a rule asks for may serve other checks. */
export function readCaseFile(file: CaseFile, vocabulary: Vocabulary, path: string): Result<ReadFile> {
  if (!isRecord(file)) return invalid(path, file, '{ id, fields, evidence, leads }')
  const stranger = faultOfRecord('InvalidCase', file, FILE, path)
  if (stranger !== undefined) return refuse(stranger)
  const { id, evidence, acts = [] } = file
  if (!isText(id)) return invalid(`${path}.id`, id, { zh: '非空的案件编号', en: 'a non-empty case id' })
  if (!isPlainRecord(file.fields)) return invalid(`${path}.fields`, file.fields, '{ field: value, … }')
  const fields = checkFields(file.fields, vocabulary, `${path}.fields`)
  if (isLeft(fields)) return fields
  const fault = faultOfEvidence('InvalidCase', evidence, `${path}.evidence`)
  if (fault !== undefined) return refuse(fault)
  const leads = readEach(file.leads, `${path}.leads`, readLead)
  if (isLeft(leads)) return leads
  const read = readEach(acts, `${path}.acts`, readAct)
  if (isLeft(read)) return read
  const events = readEvents(file.events, vocabulary, `${path}.events`)
  if (isLeft(events)) return events
  return right({
    id,
    fields: fields.right,
    evidence,
    leads: leads.right.sort(byStart),
    acts: read.right.sort(byDay),
    events: events.right,
  })
}

function readEvents(events: EventLog | undefined, vocabulary: Vocabulary, path: string): Result<ReadFile['events']> {
  if (events === undefined) return NOT_TOLD
  if (!isPlainRecord(events)) return invalid(path, events, '{ event: moment, … }')
  const read = new Map<string, Moment>()
  for (const [event, at] of Object.entries(events)) {
    if (at === undefined) continue
    if (own(vocabulary.events, event) === undefined) return invalid(`${path}.${event}`, event, AN_EVENT)
    const moment = readMoment(at, `${path}.${event}`)
    if (isLeft(moment)) return moment
    read.set(event, moment.right)
  }
  return right(read)
}

const NOT_TOLD: Result<undefined> = /* @__PURE__ */ right(undefined)

/** What a rank is. */
export const A_RANK: Label = { zh: '非空的级别名称', en: 'a non-empty name of a rank' }

/** By first day, and of those that begin together by name, whatever order they were given in. */
function byStart(a: LeadSpan, b: LeadSpan): number {
  const [one, other] = [a.reason ?? '', b.reason ?? '']
  return (
    a.from - b.from ||
    Number(a.leader > b.leader) - Number(a.leader < b.leader) ||
    a.to - b.to ||
    Number(one > other) - Number(one < other)
  )
}

/** By day, and those of one day by what and by whom. */
function byDay(a: ReadFile['acts'][number], b: ReadFile['acts'][number]): number {
  if (a.day !== b.day) return a.day - b.day
  const [one, other] = [`${a.key} ${a.by}`, `${b.key} ${b.by}`]
  return Number(one > other) - Number(one < other)
}

function readEach<A, B>(
  list: readonly A[],
  path: string,
  read: (item: A, path: string, index: number) => Result<B>,
): Result<B[]> {
  if (!Array.isArray(list)) return invalid(path, list, '[…]')
  const items: B[] = []
  for (let index = 0; index < list.length; index++) {
    const item = read(list[index] as A, `${path}[${index}]`, index)
    if (isLeft(item)) return item
    items.push(item.right)
  }
  return right(items)
}

function readLead(lead: Lead, path: string, listed: number): Result<LeadSpan> {
  if (!isRecord(lead)) return invalid(path, lead, '{ leader, from?, to?, reason?, rank? }')
  const stranger = faultOfRecord('InvalidCase', lead, LEAD, path)
  if (stranger !== undefined) return refuse(stranger)
  if (!isText(lead.leader)) return invalid(`${path}.leader`, lead.leader, AN_ID)
  if (lead.reason !== undefined && typeof lead.reason !== 'string') {
    return invalid(`${path}.reason`, lead.reason, 'string')
  }
  if (lead.rank !== undefined && !isText(lead.rank)) return invalid(`${path}.rank`, lead.rank, A_RANK)
  const from = lead.from === undefined ? right(FIRST_DAY) : readOn(lead.from, `${path}.from`)
  if (isLeft(from)) return from
  const to = lead.to === undefined ? right(LAST_DAY) : readOn(lead.to, `${path}.to`)
  if (isLeft(to)) return to
  if (to.right < from.right) {
    return refuse({
      _tag: 'EventsOutOfOrder',
      path: `${path}.to`,
      earlier: { event: 'from', at: isoDate(from.right) },
      later: { event: 'to', at: isoDate(to.right) },
    })
  }
  return right({
    leader: lead.leader,
    from: from.right,
    to: to.right,
    dated: lead.from !== undefined,
    reason: lead.reason,
    rank: lead.rank,
    listed,
  })
}

function readAct(act: Act, path: string): Result<ReadFile['acts'][number]> {
  if (!isRecord(act)) return invalid(path, act, '{ key, by, on }')
  const stranger = faultOfRecord('InvalidCase', act, ACT, path)
  if (stranger !== undefined) return refuse(stranger)
  if (!isText(act.key)) return invalid(`${path}.key`, act.key, AN_ID)
  if (!isText(act.by)) return invalid(`${path}.by`, act.by, AN_ID)
  const day = readOn(act.on, `${path}.on`)
  return isLeft(day) ? day : right({ key: act.key, by: act.by, day: day.right })
}

/** Reads a day. */
export function readOn(on: IsoDate, path: string): Result<number> {
  const day = readDay(on)
  return day === NOT_A_DAY ? refuse(whyNotADay(on, path)) : right(day)
}

function invalid(path: string, given: unknown, expected: Label | string): Result<never> {
  return refuse(misfit('InvalidCase', path, given, expected))
}
