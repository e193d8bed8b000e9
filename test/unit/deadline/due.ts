import { computeDeadline, type Deadline, type DeadlineRequest, orThrow } from 'xinfang-rules'

export const due = (request: DeadlineRequest): Deadline => orThrow(computeDeadline(request))

/** A deadline as its date and certainty, then its window where it has one. */
export const inShort = ({ dueOn, certainty, window }: Deadline): string =>
  [dueOn, certainty, ...(window ? [window.earliest, window.latest] : [])].join(' ')
