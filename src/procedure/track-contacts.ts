import { type Moment, writeMoment } from '../date/moment.js'
import type { EventMoments } from '../deadline/start.js'
import type { EventName } from '../terms.js'
import type { Contact } from './procedure.js'
import type { ContactState, ContactStatus } from './procedure-status.js'
import { isCertainlyBefore } from './read-log.js'
import type { Tracking } from './read-tracking.js'
import { isPast } from './stage-order.js'

/** Tells which of the contacts that are owed were made (一回应两见面). */
export function trackContacts(contacts: readonly Contact[], tracking: Tracking): readonly ContactStatus[] {
  return contacts.map((contact) => {
    const { event, label, basis } = contact
    const made = tracking.log.get(event)
    const state = made === undefined ? stateUnmade(contact, tracking) : stateMade(contact, made, tracking)
    return made === undefined
      ? { event, label, state, basis }
      : { event, label, state, doneAt: writeMoment(made), basis }
  })
}

function stateMade(contact: Contact, made: Moment, tracking: Tracking): ContactState {
  const { before, after } = contact
  const tooEarly = !isDue(contact, tracking) || isOrdered(made, momentOf(after, tracking.log))
  const tooLate = isOrdered(momentOf(before, tracking.log), made)
  return tooEarly || tooLate ? 'misplaced' : 'made'
}

function stateUnmade(contact: Contact, tracking: Tracking): ContactState {
  if (momentOf(contact.before, tracking.log) !== undefined) return 'missed'
  return isDue(contact, tracking) ? 'owed' : 'notYetOwed'
}

/** Without an event that it comes after, it is owed as soon as anything has happened. */
function isDue({ after }: Contact, tracking: Tracking): boolean {
  return after === undefined ? tracking.log.size > 0 : isPast(after, tracking)
}

const momentOf = (event: EventName | undefined, log: EventMoments): Moment | undefined =>
  event === undefined ? undefined : log.get(event)

function isOrdered(one: Moment | undefined, other: Moment | undefined): boolean {
  return one !== undefined && other !== undefined && isCertainlyBefore(one, other)
}
