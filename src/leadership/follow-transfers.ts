import { firstInstantOf, lastInstantOf, type Moment } from '../date/moment.js'
import type { ReadReceipt, ReadTransfer } from './read-transfers.js'

/** What was of no effect, since the unit was not responsible; `own` is a transfer to the unit that was. */
export type Stray = 'handed' | 'accepted' | 'returned' | 'own'

/** A transfer by the unit that was responsible, and why it was of no effect where it was of none. */
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

/** A transfer on the way: what is still to happen to it, first first, and the unit that passed it on where that is known. */
interface OpenTransfer {
  readonly transfer: ReadTransfer
  readonly steps: readonly [Step, ...Step[]]
  readonly from: string | undefined
}

interface Step {
  readonly what: 'handed' | 'accepted' | 'returned'
  readonly at: Moment
}

/**
 * Follows a matter from unit to unit: on with a transfer that is accepted, and back with one that is returned. Of steps of
 * which nobody says which came first, one goes first that is its unit's own to take.
 */
export function followTransfers({ unit, at }: ReadReceipt, transfers: readonly ReadTransfer[]): Followed {
  let holder: Holder = { unit, since: at }
  let open = transfers.map((transfer): OpenTransfer => ({ transfer, steps: stepsOf(transfer), from: transfer.from }))
  const ended = new Map<ReadTransfer, FollowedTransfer>()
  while (open.length > 0) {
    const next = nextOf(open, holder)
    const from = next.from ?? holder.unit
    const stray = strayOf(next, holder)
    if (stray === undefined) holder = takeStep(next, holder)
    const [step, ...rest] = stray === undefined ? next.steps.slice(1) : []
    if (step === undefined) ended.set(next.transfer, { ...next.transfer, from, ...(stray !== undefined && { stray }) })
    open = open.flatMap((one) => {
      if (one !== next) return [one]
      return step === undefined ? [] : [{ ...one, from, steps: [step, ...rest] }]
    })
  }
  const { unit: responsible, since, by } = holder
  return { responsible, since, accepted: by?.to, transfers: transfers.map((one) => ended.get(one) ?? one) }
}

const KINDS: readonly Step['what'][] = ['handed', 'accepted', 'returned']

/** The transfer of which something happens next: of those that may be, one that the present holder can take. */
function nextOf(open: readonly OpenTransfer[], holder: Holder): OpenTransfer {
  const latest = Math.min(...open.map(({ steps: [{ at }] }) => lastInstantOf(at)))
  const maybe = open.filter(({ steps: [{ at }] }) => firstInstantOf(at) <= latest)
  const inOrder = KINDS.flatMap((kind) => maybe.filter(({ steps: [{ what }] }) => what === kind))
  return inOrder.find((one) => strayOf(one, holder) === undefined) ?? (inOrder[0] as OpenTransfer)
}

/** Why the next step of a transfer is of no effect; `undefined` where it is of one. */
function strayOf(
  { transfer, steps: [{ what }], from = transfer.from }: OpenTransfer,
  holder: Holder,
): Stray | undefined {
  if (what === 'returned') return holder.by === transfer ? undefined : what
  if (from !== undefined && from !== holder.unit) return what
  return transfer.to === holder.unit ? 'own' : undefined
}

/** Who has the matter after a step that is of effect. */
function takeStep({ transfer, steps: [{ what, at }] }: OpenTransfer, holder: Holder): Holder {
  if (what === 'handed') return holder
  if (what === 'accepted') return { unit: transfer.to, since: at, by: transfer, before: holder }
  return { ...(holder.before as Holder), since: at }
}

/** What happened to a transfer, in order: nothing before it was passed on, and it is given back last. */
function stepsOf({ at, acceptedAt, returnedAt }: ReadTransfer): OpenTransfer['steps'] {
  const handed: Step = { what: 'handed', at }
  if (acceptedAt === undefined) return [handed]
  const accepted: Step = { what: 'accepted', at: later(at, acceptedAt) }
  return returnedAt === undefined
    ? [handed, accepted]
    : [handed, accepted, { what: 'returned', at: later(accepted.at, returnedAt) }]
}

/** The later of two moments; of a day and an hour of it, the hour. */
const later = (one: Moment, other: Moment): Moment => (firstInstantOf(other) < firstInstantOf(one) ? one : other)
