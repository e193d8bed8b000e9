import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { hasHappened } from '../condition/as-of.js'
import { isoDate } from '../date/day.js'
import {
  firstInstantOf,
  lastInstantOf,
  type Moment,
  type MomentInput,
  readMoment,
  writeMoment,
} from '../date/moment.js'
import { computeDeadline } from '../deadline/compute-deadline.js'
import { isRecord, isText } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { IsoDate, Label } from '../terms.js'
import type { Receipt, ResponsibleOptions, Transfer, TransferState } from './transfer-record.js'

/** A receipt, read. */
export interface ReadReceipt {
  readonly unit: string
  readonly at: Moment
}

/** A transfer as it stood at a moment. */
export interface ReadTransfer {
  readonly from: string | undefined
  readonly to: string
  readonly at: Moment
  readonly acceptedAt: Moment | undefined
  readonly objectedAt: Moment | undefined
  readonly returnedAt: Moment | undefined
  readonly state: TransferState
  /** The last day for an objection, where a time is asked for. */
  readonly objectBy: IsoDate | undefined
}

/**
 * Reads receipts by a moment, of which there must be one; the earliest first. Of those that may have been the first, the one that is
 * listed first is.
 */
export function readReceipts(
  receipts: readonly Receipt[],
  asOf: Moment,
): Result<readonly [ReadReceipt, ...ReadReceipt[]]> {
  const path = 'record.receipts'
  if (!Array.isArray(receipts)) return refuse(misfit('InvalidArgument', path, receipts, '[{ unit, at }, …]'))
  const read: ReadReceipt[] = []
  for (const [index, receipt] of (receipts as readonly Receipt[]).entries()) {
    const place = `${path}[${index}]`
    const stranger = faultOfRecord('InvalidArgument', receipt, ['unit', 'at'], place)
    if (stranger !== undefined) return refuse(stranger)
    if (!isText(receipt.unit)) return refuse(misfit('InvalidArgument', `${place}.unit`, receipt.unit, A_UNIT))
    const at = readMoment(receipt.at, `${path}[${index}].at`)
    if (isLeft(at)) return at
    if (hasHappened(at.right, asOf)) read.push({ unit: receipt.unit, at: at.right })
  }
  const first = read.find((receipt) => mayBeFirst(receipt, read))
  if (first !== undefined) {
    const rest = read.filter((receipt) => receipt !== first)
    return right([first, ...rest.sort((a, b) => firstInstantOf(a.at) - firstInstantOf(b.at))])
  }
  const expected = { zh: '至少一个不晚于 asOf 的收到记录', en: 'receipts with one by asOf' }
  return refuse(misfit('InvalidArgument', path, receipts, expected))
}

/** Whether none of the receipts certainly came before one of them. */
export function mayBeFirst({ at }: ReadReceipt, receipts: readonly ReadReceipt[]): boolean {
  return receipts.every((other) => firstInstantOf(at) <= lastInstantOf(other.at))
}

/** Reads the transfers by a moment, the earliest first; none of them came before the first receipt. */
export function readTransfers(
  transfers: readonly Transfer[] | undefined,
  first: ReadReceipt,
  asOf: Moment,
  options: ResponsibleOptions,
): Result<readonly ReadTransfer[]> {
  const path = 'record.transfers'
  if (transfers === undefined) return right([])
  if (!Array.isArray(transfers)) return refuse(misfit('InvalidArgument', path, transfers, '[{ to, at, … }, …]'))
  const read: ReadTransfer[] = []
  for (const [index, transfer] of (transfers as readonly Transfer[]).entries()) {
    const one = readTransfer(transfer, asOf, options, `${path}[${index}]`)
    if (isLeft(one)) return one
    if (one.right === undefined) continue
    if (lastInstantOf(one.right.at) < firstInstantOf(first.at)) {
      const earlier = { event: 'receipts', at: writeMoment(first.at) }
      const later = { event: 'at', at: writeMoment(one.right.at) }
      return refuse({ _tag: 'EventsOutOfOrder', path: `${path}[${index}].at`, earlier, later })
    }
    read.push(one.right)
  }
  return right(
    read.sort(
      (a, b) =>
        firstInstantOf(a.at) - firstInstantOf(b.at) || Number(keyOf(a) > keyOf(b)) - Number(keyOf(a) < keyOf(b)),
    ),
  )
}

/** What tells transfers of one moment apart, so that the order in which they are given does not matter. */
const keyOf = ({ to, from, at, acceptedAt, objectedAt, returnedAt }: ReadTransfer): string =>
  JSON.stringify([to, from ?? '', at, acceptedAt, objectedAt, returnedAt])

const TRANSFER = [
  'from',
  'to',
  'at',
  'acceptedAt',
  'objectedAt',
  'returnedAt',
] as const satisfies readonly (keyof Transfer)[]

function readTransfer(
  transfer: Transfer,
  asOf: Moment,
  options: ResponsibleOptions,
  path: string,
): Result<ReadTransfer | undefined> {
  if (!isRecord(transfer as unknown)) {
    return refuse(misfit('InvalidArgument', path, transfer, '{ to, at, from?, acceptedAt?, objectedAt?, returnedAt? }'))
  }
  const stranger = faultOfRecord('InvalidArgument', transfer, TRANSFER, path)
  if (stranger !== undefined) return refuse(stranger)
  const { from, to } = transfer
  if (!isText(to)) return refuse(misfit('InvalidArgument', `${path}.to`, to, A_UNIT))
  if (from !== undefined && !isText(from)) return refuse(misfit('InvalidArgument', `${path}.from`, from, A_UNIT))
  if (from === to) return refuse(misfit('InvalidArgument', `${path}.to`, to, ANOTHER_UNIT))
  const at = readMoment(transfer.at, `${path}.at`)
  if (isLeft(at)) return at
  const said = readSaid(transfer, at.right, path)
  if (isLeft(said)) return said
  if (!hasHappened(at.right, asOf)) return right(undefined)
  const objectBy = lastDayToObject(transfer.at, options, path)
  if (isLeft(objectBy)) return objectBy
  const byNow = (word: Word): Moment | undefined => {
    const moment = said.right.get(word)
    return moment !== undefined && hasHappened(moment, asOf) ? moment : undefined
  }
  const [acceptedAt, objectedAt, returnedAt] = [byNow('acceptedAt'), byNow('objectedAt'), byNow('returnedAt')]
  const state = stateOf({ acceptedAt, objectedAt, returnedAt }, objectBy.right, asOf)
  return right({ from, to, at: at.right, acceptedAt, objectedAt, returnedAt, state, objectBy: objectBy.right })
}

const A_UNIT: Label = { zh: '非空的单位编号', en: 'a non-empty id of a unit' }
const ANOTHER_UNIT: Label = { zh: '与 from 不同的单位', en: 'another unit than from' }

/** What a unit says of a transfer. */
type Word = 'acceptedAt' | 'objectedAt' | 'returnedAt'
const WORDS: readonly Word[] = ['acceptedAt', 'objectedAt', 'returnedAt']

/** What was said of a transfer and when: nothing before it was received, and it is given back last. */
function readSaid(transfer: Transfer, received: Moment, path: string): Result<ReadonlyMap<Word, Moment>> {
  const said = new Map<Word, Moment>()
  for (const word of WORDS.filter((one) => transfer[one] !== undefined)) {
    const moment = readMoment(transfer[word], `${path}.${word}`)
    if (isLeft(moment)) return moment
    const before = [['at', received] as const, ...(word === 'returnedAt' ? said : [])]
    const earlier = before.find(([, other]) => lastInstantOf(moment.right) < firstInstantOf(other))
    if (earlier !== undefined) {
      return refuse({
        _tag: 'EventsOutOfOrder',
        path: `${path}.${word}`,
        earlier: { event: earlier[0], at: writeMoment(earlier[1]) },
        later: { event: word, at: writeMoment(moment.right) },
      })
    }
    said.set(word, moment.right)
  }
  return right(said)
}

function lastDayToObject(
  at: MomentInput,
  { objection: limit, calendar, forecast }: ResponsibleOptions,
  path: string,
): Result<IsoDate | undefined> {
  if (limit === undefined) return right(undefined)
  const deadline = computeDeadline({ limit, from: at, calendar, forecast })
  if (!isLeft(deadline)) return right(deadline.right.dueOn)
  const { left } = deadline
  const place = left.path === 'from' ? `${path}.at` : `options.${left.path.replace(/^limit/, 'objection')}`
  return refuse({ ...left, path: place })
}

function stateOf(
  { acceptedAt, objectedAt, returnedAt }: Readonly<Record<Word, Moment | undefined>>,
  objectBy: IsoDate | undefined,
  asOf: Moment,
): TransferState {
  if (returnedAt !== undefined) return 'returned'
  if (acceptedAt !== undefined) return 'accepted'
  const late = (day: number): boolean => objectBy !== undefined && isoDate(day) > objectBy
  if (objectedAt !== undefined) return late(objectedAt.day) ? 'objectedLate' : 'objected'
  return late(asOf.day) ? 'silent' : 'pending'
}
