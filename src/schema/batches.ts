import * as z from 'zod'
import type { Batch } from '../batch/batch-rules.js'
import { citation, id, label, strict } from './parts.js'
import { selector } from './selector.js'

const base = { id, label, basis: citation }

export const batch = z.union(
  [strict({ ...base, of: selector }), strict({ ...base, totalsOnly: z.literal(true) })],
  'counted',
) satisfies z.ZodType<Batch>
