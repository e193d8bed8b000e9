import * as z from 'zod'
import type { Condition, EventTest, FieldDefinition, FieldTest } from '../condition/condition.js'
import { byId, event, label, listOf, name, strict } from './parts.js'

const ifUnknown = z.boolean('true | false').exactOptional()

export const fieldTest = strict({
  field: name,
  in: listOf(z.union([z.string(), z.boolean()], 'value')),
  ifUnknown,
}) satisfies z.ZodType<FieldTest>

export const eventTest = strict({
  event,
  happened: z.boolean('true | false'),
  ifUnknown,
}) satisfies z.ZodType<EventTest>

/** Of fields and events. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      fieldTest,
      eventTest,
      strict({ all: listOf(condition) }),
      strict({ any: listOf(condition) }),
      strict({ not: condition }),
    ],
    'condition',
  ),
)

export const fieldDefinition = strict({
  label,
  values: z.union([z.literal('boolean'), byId(label)], 'values'),
}) satisfies z.ZodType<FieldDefinition>
