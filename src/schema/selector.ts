import * as z from 'zod'
import type { LimitTest, Selector } from '../selector/selector.js'
import { eventTest, fieldTest } from './condition.js'
import { id, listOf, name, strict } from './parts.js'

const limitTest = strict({
  family: name.exactOptional(),
  limit: id,
  state: z.enum(['inTime', 'late', 'running', 'overdue']),
}) satisfies z.ZodType<LimitTest>

/** Of fields, events and the states of limits. */
export const selector: z.ZodType<Selector> = z.lazy(() =>
  z.union(
    [
      fieldTest,
      eventTest,
      limitTest,
      strict({ all: listOf(selector) }),
      strict({ any: listOf(selector) }),
      strict({ not: selector }),
    ],
    'selector',
  ),
)
