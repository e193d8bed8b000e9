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
  for (const step of stepsOf(transfers)) {
    const next = takeStep(holder, step)
    if (next !== undefined) holder = next
    else if (!strays.has(step.transfer)) strays.set(step.transfer, step.what)
  }
  const { unit: responsible, since, by } = holder
  return { responsible, since, accepted: by?.to, transfers: transfers.map((one) => marked(one, strays.get(one))) }
}

/** Who has the matter after a step; `undefined` where it was not the unit's own to pass on or give back. */
function takeStep(holder: Holder, { transfer, what, at }: Step): Holder | undefined {
  const { from, to } = transfer
  if (what === 'returned') return holder.by === transfer ? { ...(holder.before as Holder), since: at } : undefined
  if (from !== undefined && from !== holder.unit) return undefined
  return what === 'accepted' ? { unit: to, since: at, by: transfer, before: holder } : holder
}

function marked(transfer: ReadTransfer, stray: Stray | undefined): FollowedTransfer {
  if (stray === undefined) return transfer
  return { ...transfer, stray, state: stray === 'returned' ? 'returned' : 'notTheirs' }
}

interface Step {
  readonly transfer: ReadTransfer
  readonly what: Stray
  readonly at: Moment
}

/** What was done, in the order of time; of one moment in that of the transfers. Nothing is given back before it is accepted. */
function stepsOf(transfers: readonly ReadTransfer[]): readonly Step[] {
  const steps = transfers.flatMap((transfer): readonly Step[] => {
    const { at, acceptedAt, returnedAt } = transfer
    if (acceptedAt === undefined) return [{ transfer, what: 'handed', at }]
    const accepted: Step = { transfer, what: 'accepted', at: acceptedAt }
    if (returnedAt === undefined) return [accepted]
    const isEarly = firstInstantOf(returnedAt) < firstInstantOf(acceptedAt)
    return [accepted, { transfer, what: 'returned', at: isEarly ? acceptedAt : returnedAt }]
  })
  return steps.sort((a, b) => firstInstantOf(a.at) - firstInstantOf(b.at))
}
