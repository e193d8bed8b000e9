import { right } from 'fp-ts/lib/Either.js'
import { AN_ID, faultOfRecord } from '../check-data.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { type Evidence, faultOfEvidence } from '../evidence.js'
import { isText, own } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import { A_STEP, type OpenDayCases } from './open-day-cases.js'
import type { OpenDayPlan, OpenDayStep } from './open-day-plan.js'

/** That a step of an open day was done. */
export interface OpenDayRecord {
  /** The `what` of the step, e.g. `announcement`. */
  readonly what: string
  readonly on: IsoDate
  /**
   * Of an answer: the case that it was given in, by an opaque id; one of those named, where `cases` of the check names those
   * of the step. Answers in one case count together; one without it stands for a case of its own.
   */
  readonly case?: string | undefined
  /** What it bears out, as opaque references by the key of the item; several records of one step count together. */
  readonly evidence?: Readonly<Record<string, readonly string[]>> | undefined
}

/** A record as read. */
export interface ReadStepRecord {
  readonly what: string
  readonly day: number
  readonly case?: string
  readonly evidence: Evidence
}

/** Reads records of the steps of a plan, none done before what it follows, nor in a case that is not among those named. */
export function readOpenDayRecords(
  records: unknown,
  plan: OpenDayPlan,
  cases: OpenDayCases = {},
): Result<readonly ReadStepRecord[]> {
  if (!Array.isArray(records)) return refuse(misfit('InvalidArgument', 'records', records, '[{ what, on }, …]'))
  const read: ReadStepRecord[] = []
  for (const [index, record] of (records as readonly unknown[]).entries()) {
    const fault = faultOfStepRecord(record, plan, cases, `records[${index}]`)
    if (fault !== undefined) return refuse(fault)
    const { what, on, case: of, evidence = {} } = record as OpenDayRecord
    read.push({ what, day: readDay(on), ...(of !== undefined && { case: of }), evidence })
  }
  return right(read)
}

function faultOfStepRecord(
  record: unknown,
  plan: OpenDayPlan,
  cases: OpenDayCases,
  path: string,
): RuleErrorFacts | undefined {
  const fault = faultOfRecord('InvalidArgument', record, ['what', 'on', 'case', 'evidence'], path)
  if (fault !== undefined) return fault
  const { what, on, case: of, evidence = {} } = record as Readonly<Record<string, unknown>>
  const step = plan.steps.find((known) => known.what === what)
  if (step === undefined) {
    return misfit('InvalidArgument', `${path}.what`, what, A_STEP)
  }
  if (readDay(on) === NOT_A_DAY) return whyNotADay(on, `${path}.on`)
  return (
    faultOfCase(of, step, cases, `${path}.case`) ??
    faultOfEvidence('InvalidArgument', evidence, `${path}.evidence`) ??
    faultOfOrder(step, on as IsoDate, plan, path)
  )
}

function faultOfCase(
  id: unknown,
  { what, perCase }: OpenDayStep,
  cases: OpenDayCases,
  path: string,
): RuleErrorFacts | undefined {
  if (id === undefined) return undefined
  if (perCase !== true) return misfit('InvalidArgument', path, id, NO_CASE)
  if (!isText(id)) return misfit('InvalidArgument', path, id, AN_ID)
  const named = own(cases, what)
  if (named === undefined || named.includes(id)) return undefined
  const place = `options.cases.${what}`
  return misfit('InvalidArgument', path, id, { zh: `${place} 所列的案件`, en: `one of the cases in ${place}` })
}

const NO_CASE: Label = {
  zh: '不填（只有答复才按案件记录）',
  en: 'possible here, as only answers are given case by case; leave it out',
}

/** What follows an event is not done before it. */
function faultOfOrder(
  { what, startedOn }: OpenDayStep,
  on: IsoDate,
  plan: OpenDayPlan,
  path: string,
): RuleErrorFacts | undefined {
  if (startedOn === undefined || on >= startedOn) return undefined
  return {
    _tag: 'EventsOutOfOrder',
    path: `${path}.on`,
    earlier: { event: startedOn === plan.on ? plan.openDay : 'startedOn', at: startedOn },
    later: { event: what, at: on },
  }
}
