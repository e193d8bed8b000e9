import { isLeft, right, traverseArrayWithIndex } from 'fp-ts/lib/Either.js'
import { checkFields } from '../condition/check-fields.js'
import type { CaseFields, Vocabulary } from '../condition/condition.js'
import { FIRST_DAY, isoDate, LAST_DAY, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isListOf, isPlainRecord, isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'

/** A leader's charge of a case; leaders are opaque ids. */
export interface Lead {
  readonly leader: string
  /** First day (included). */
  readonly from?: IsoDate | undefined
  /** Last day (included); left out while it lasts. */
  readonly to?: IsoDate | undefined
  /** Why the lead passed to this leader, where it did. */
  readonly reason?: string | undefined
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
  readonly leads: readonly Lead[]
  readonly acts?: readonly Act[] | undefined
}

/** A lead with its days as numbers; open ends reach as far as dates do. */
export interface LeadSpan {
  readonly leader: string
  readonly from: number
  readonly to: number
  readonly dated: boolean
  readonly reason: string | undefined
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
}

/** Reads a case file. Evidence and acts of other keys than a rule asks for may serve other checks. */
export function readCaseFile(file: CaseFile, vocabulary: Vocabulary): Result<ReadFile> {
  if (!isRecord(file)) return invalid('caseFile', file, '{ id, fields, evidence, leads }')
  const { id, evidence, acts = [] } = file
  if (!isText(id)) return invalid('caseFile.id', id, { zh: '非空的案件编号', en: 'a non-empty case id' })
  if (!isPlainRecord(file.fields)) {
    return invalid('caseFile.fields', file.fields, '{ field: value, … }')
  }
  const fields = checkFields(file.fields, vocabulary, 'caseFile.fields')
  if (isLeft(fields)) return fields
  if (!isPlainRecord(evidence)) {
    return invalid('caseFile.evidence', evidence, '{ key: [reference, …], … }')
  }
  for (const [key, references] of Object.entries(evidence)) {
    if (!isListOf(references, isText)) {
      return invalid(`caseFile.evidence.${key}`, references, '[reference, …]')
    }
  }
  const leads = readEach(file.leads, 'caseFile.leads', readLead)
  if (isLeft(leads)) return leads
  const read = readEach(acts, 'caseFile.acts', readAct)
  if (isLeft(read)) return read
  return right({
    id,
    fields: fields.right,
    evidence,
    leads: [...leads.right].sort(byStart),
    acts: [...read.right].sort((a, b) => a.day - b.day),
  })
}

/** By first day, and of those that begin together by name, whatever order they were given in. */
function byStart(a: LeadSpan, b: LeadSpan): number {
  return a.from - b.from || Number(a.leader > b.leader) - Number(a.leader < b.leader) || a.to - b.to
}

function readEach<A, B>(
  list: readonly A[],
  path: string,
  read: (item: A, path: string) => Result<B>,
): Result<readonly B[]> {
  if (!Array.isArray(list)) return invalid(path, list, '[…]')
  return traverseArrayWithIndex((index, item: A) => read(item, `${path}[${index}]`))(list)
}

function readLead(lead: Lead, path: string): Result<LeadSpan> {
  if (!isRecord(lead) || !isText(lead.leader)) return invalid(path, lead, '{ leader, from?, to?, reason? }')
  if (lead.reason !== undefined && typeof lead.reason !== 'string') {
    return invalid(`${path}.reason`, lead.reason, 'string')
  }
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
  })
}

function readAct(act: Act, path: string): Result<ReadFile['acts'][number]> {
  if (!isRecord(act) || !isText(act.key) || !isText(act.by)) return invalid(path, act, '{ key, by, on }')
  const day = readOn(act.on, `${path}.on`)
  return isLeft(day) ? day : right({ key: act.key, by: act.by, day: day.right })
}

function readOn(on: IsoDate, path: string): Result<number> {
  const day = readDay(on)
  return day === NOT_A_DAY ? refuse(whyNotADay(on, path)) : right(day)
}

function invalid(path: string, given: unknown, expected: Label | string): Result<never> {
  return refuse(misfit('InvalidCase', path, given, expected))
}
