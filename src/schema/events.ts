import type * as z from 'zod'
import type { LoggedEvent } from '../procedure/read-log.js'
import { event, listOf, moment, strict } from './parts.js'

const loggedEvent = strict({ event, at: moment }) satisfies z.ZodType<LoggedEvent>

export const events = listOf(loggedEvent) satisfies z.ZodType<readonly LoggedEvent[]>
