import { right } from 'fp-ts/lib/Either.js'
import { NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isListOf, isPlainRecord, isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate } from '../terms.js'
import type { OpenDayPlan, OpenDayStep } from './open-day-plan.js'

/** That a step of an open day was done. */
export interface OpenDayRecord {
  /** The `what` of the step, e.g. `announcement`. */
  readonly what: string
  readonly on: IsoDate
  /** What it bears out, as opaque references by the key of the item; several records of one step count together. */
  readonly evidence?: Readonly<Record<string, readonly string[]>> | undefined
}

/** A record as read. */
export interface ReadStepRecord {
  readonly what: string
  readonly day: number
  readonly evidence: Readonly<Record<string, readonly string[]>>
}

/** Reads records of the steps of a plan, none done before what it follows. */
export function readOpenDayRecords(records: unknown, plan: OpenDayPlan): Result<readonly ReadStepRecord[]> {
  if (!Array.isArray(records)) return refuse(misfit('InvalidArgument', 'records', records, '[{ what, on }, …]'))
  const read: ReadStepRecord[] = []
  for (const [index, record] of (records as readonly unknown[]).entries()) {
    const fault = faultOfRecord(record, plan, `records[${index}]`)
    if (fault !== undefined) return refuse(fault)
    const { what, on, evidence = {} } = record as OpenDayRecord
    read.push({ what, day: readDay(on), evidence })
  }
  return right(read)
}

function faultOfRecord(record: unknown, { steps }: OpenDayPlan, path: string): RuleErrorFacts | undefined {
  if (!isRecord(record)) return misfit('InvalidArgument', path, record, '{ what, on }')
  const { what, on, evidence = {} } = record
  const step = steps.find((known) => known.what === what)
  if (step === undefined) {
    return misfit('InvalidArgument', `${path}.what`, what, { zh: '计划中的步骤', en: 'a step of the plan' })
  }
  if (readDay(on) === NOT_A_DAY) return whyNotADay(on, `${path}.on`)
  if (!isPlainRecord(evidence) || !Object.values(evidence).every((list) => isListOf(list, isText))) {
    return misfit('InvalidArgument', `${path}.evidence`, evidence, '{ item: [reference, …], … }')
  }
  return faultOfOrder(step, on as IsoDate, path)
}

/** What follows an event is not done before it. */
function faultOfOrder({ what, startedOn }: OpenDayStep, on: IsoDate, path: string): RuleErrorFacts | undefined {
  if (startedOn === undefined || on >= startedOn) return undefined
  return {
    _tag: 'EventsOutOfOrder',
    path: `${path}.on`,
    earlier: { event: 'startedOn', at: startedOn },
    later: { event: what, at: on },
  }
}
