import { firstInstantOf, type Moment } from '../date/moment.js'
import type { ReadReceipt, ReadTransfer } from './read-transfers.js'

/** What a unit did with a matter that was not its own at the time. */
export type Stray = 'handed' | 'accepted' | 'returned'

/** A transfer, and whether it was of no effect because a unit was not responsible. */
export interface FollowedTransfer extends ReadTransfer {
  readonly stray?: Stray
}

/** Where a matter went. */
export interface Followed {
  readonly responsible: string
  readonly since: Moment
  /** The responsible unit, where it became so by accepting a transfer. */
  readonly accepted: string | undefined
  readonly transfers: readonly FollowedTransfer[]
}

/** A unit that has the matter, since when, by which transfer, and who had it before. */
interface Holder {
  readonly unit: string
  readonly since: Moment
  readonly by?: ReadTransfer
  readonly before?: Holder
}

/** Follows a matter from unit to unit: on with a transfer that is accepted, and back with one that is returned. */
export function followTransfers({ unit, at }: ReadReceipt, transfers: readonly ReadTransfer[]): Followed {
  let holder: Holder = { unit, since: at }
  const strays = new Map<ReadTransfer, Stray>()
  const from = new Map<ReadTransfer, string>()
  for (const step of stepsOf(transfers)) {
    const { transfer, what } = step
    if (what === 'handed') from.set(transfer, transfer.from ?? holder.unit)
    const next = strays.has(transfer) ? undefined : takeStep(holder, step, from.get(transfer))
    if (next !== undefined) holder = next
    else if (!strays.has(transfer)) strays.set(transfer, what)
  }
  const { unit: responsible, since, by } = holder
  return {
    responsible,
    since,
    accepted: by?.to,
    transfers: transfers.map((one) => ({ ...one, from: from.get(one), ...strayOf(strays.get(one)) })),
  }
}

/** Who has the matter after a step; `undefined` where it was not the unit's own to pass on or give back. */
function takeStep(holder: Holder, { transfer, what, at }: Step, from: string | undefined): Holder | undefined {
  if (what === 'returned') return holder.by === transfer ? { ...(holder.before as Holder), since: at } : undefined
  if (from !== holder.unit) return undefined
  return what === 'accepted' ? { unit: transfer.to, since: at, by: transfer, before: holder } : holder
}

function strayOf(stray: Stray | undefined): Pick<FollowedTransfer, 'stray'> & Partial<Pick<FollowedTransfer, 'state'>> {
  if (stray === undefined) return {}
  return stray === 'returned' ? { stray } : { stray, state: 'notTheirs' }
}

interface Step {
  readonly transfer: ReadTransfer
  readonly what: Stray
  readonly at: Moment
}

/** What was done, in the order of time; of one moment in that of the transfers. */
function stepsOf(transfers: readonly ReadTransfer[]): readonly Step[] {
  const steps = transfers.flatMap((transfer): readonly Step[] => {
    const { at, acceptedAt, returnedAt } = transfer
    const handed: Step = { transfer, what: 'handed', at }
    if (acceptedAt === undefined) return [handed]
    const accepted: Step = { transfer, what: 'accepted', at: later(at, acceptedAt) }
    return returnedAt === undefined
      ? [handed, accepted]
      : [handed, accepted, { transfer, what: 'returned', at: later(accepted.at, returnedAt) }]
  })
  return steps.sort((a, b) => firstInstantOf(a.at) - firstInstantOf(b.at))
}

/** The later of two moments; of a day and an hour of it, the hour. */
const later = (one: Moment, other: Moment): Moment => (firstInstantOf(other) < firstInstantOf(one) ? one : other)
