import { isLeft, right } from 'fp-ts/lib/Either.js'
import { AN_ID, faultOfRecord } from '../check-data.js'
import { readAsOf } from '../condition/as-of.js'
import { writeMoment } from '../date/moment.js'
import { isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Checked, Finding, IsoDate } from '../terms.js'
import { faultOfRouting } from './fault-of-routing.js'
import { findReceipts, findTransfer } from './find-transfers.js'
import { type Followed, followTransfers } from './follow-transfers.js'
import { readReceipts, readTransfers } from './read-transfers.js'
import type { RoutingRule } from './routing-rules.js'
import type { ResponsibleOptions, TransferRecord, TransferState } from './transfer-record.js'

/** Who is responsible for a matter. Plain JSON. */
export interface ResponsibleSummary {
  readonly responsible: string
  /** Since when, a date or an instant. */
  readonly since: string
  readonly by: 'receipt' | 'transfer'
  /** Units that received it first-hand, the first first; with `accepted` the parties of a rule on 首接首办. */
  readonly receivers: readonly string[]
  /** The unit that is responsible, where it became so by accepting a transfer. */
  readonly accepted?: string
  /** The transfers so far, earliest first. */
  readonly transfers: readonly { readonly to: string; readonly state: TransferState; readonly objectBy?: IsoDate }[]
}

/**
 * Works out which unit is responsible for a matter by 首接首办: the first to receive it, until a transfer is accepted.
 *
 * Silence accepts nothing: the unit that was responsible stays so, and what is given back returns to it. An objection after its
 * time is a breach; none by then, an acceptance after it, a transfer by a unit that was not responsible, and receipts of which
 * nobody says which came first are warnings. Of what happened on one day, without hours, the order is taken in which each
 * unit has the matter to pass on; `from` settles what may be read in two ways. What lies after `asOf` is ignored. The answer names the parties that `route` asks for, so that what
 * goes before 首接首办 can be weighed as well.
 *
 * @param rule - the rule on 首接首办, for its clause
 * @param record - who received it, and to whom it was passed on
 * @param options - `asOf`, and the time for objections
 * @returns the unit, and findings on transfers; or `InvalidArgument`, `InvalidRulebook`, `EventsOutOfOrder`, or the refusals of
 * `computeDeadline`
 * @example
 * ```ts
 * import { orThrow, responsibleUnit } from 'xinfang-rules'
 * import { national2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const record = {
 *   subject: 'c1',
 *   receipts: [{ unit: 'town-1', at: '2024-02-07' }],
 *   transfers: [{ to: 'water', at: '2024-02-08', objectedAt: '2024-02-22' }],
 * }
 * const { objection } = national2022.limits
 * const options = { asOf: '2024-03-01', objection }
 * const { summary, findings } = orThrow(responsibleUnit(xinsheng2024.routing.firstReceiver, record, options))
 * summary.responsible // => 'town-1'
 * findings[0]?.message.en // => 'water objected on 2024-02-22, after 2024-02-21, the last day for it'
 * ```
 */
export function responsibleUnit(
  rule: RoutingRule,
  record: TransferRecord,
  options: ResponsibleOptions,
): Result<Checked<ResponsibleSummary>> {
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const fault = faultOfRouting(rule, 'rule')
  if (fault !== undefined) return refuse(fault)
  const stranger =
    faultOfRecord('InvalidArgument', options, ['asOf', 'calendar', 'forecast', 'objection'], 'options') ??
    faultOfRecord('InvalidArgument', record, ['subject', 'receipts', 'transfers'], 'record')
  if (stranger !== undefined) return refuse(stranger)
  const { subject } = record
  if (!isText(subject)) return refuse(misfit('InvalidArgument', 'record.subject', subject, AN_ID))
  const receipts = readReceipts(record.receipts, asOf.right)
  if (isLeft(receipts)) return receipts
  const [first] = receipts.right
  const transfers = readTransfers(record.transfers, first, asOf.right, options)
  if (isLeft(transfers)) return transfers
  const followed = followTransfers(first, transfers.right)
  const findings = [
    ...findReceipts(rule, subject, receipts.right),
    ...followed.transfers.flatMap((transfer): Finding[] => findTransfer(rule, subject, transfer, options.objection)),
  ]
  return right({
    findings,
    summary: summarise(
      followed,
      receipts.right.map(({ unit }) => unit),
    ),
  })
}

function summarise(
  { responsible, since, accepted, transfers }: Followed,
  units: readonly string[],
): ResponsibleSummary {
  return {
    responsible,
    since: writeMoment(since),
    by: accepted === undefined ? 'receipt' : 'transfer',
    receivers: [...new Set(units)],
    ...(accepted !== undefined && { accepted }),
    transfers: transfers.map(({ to, state, stray, objectBy }) => ({
      to,
      state: stray === 'handed' || stray === 'accepted' ? 'notTheirs' : state,
      ...(objectBy !== undefined && { objectBy }),
    })),
  }
}
