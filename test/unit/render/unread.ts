import type { DeadlineRequest, TimeLimit } from 'xinfang-rules'

/** A limit of which nothing is said on how it is understood. */
function unread({ reading: _, ...limit }: TimeLimit): TimeLimit {
  return limit
}

/** A request about such limits alone. */
export function unreadRequest({ alsoBoundBy, ...request }: DeadlineRequest): DeadlineRequest {
  const others = alsoBoundBy && { alsoBoundBy: alsoBoundBy.map(unread) }
  return { ...request, limit: unread(request.limit), ...others }
}
