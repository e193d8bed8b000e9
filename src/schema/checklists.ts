import * as z from 'zod'
import type { Checklist, ChecklistChange, ChecklistItem } from '../leadership/checklist.js'
import { condition } from './condition.js'
import { amount, citation, id, label, listOf, name, reading, strength, strict } from './parts.js'

const item = strict({
  key: name,
  label,
  when: condition.exactOptional(),
  of: amount.exactOptional(),
}) satisfies z.ZodType<ChecklistItem>

const open = z.boolean('true | false')

const checklistChange = strict({
  items: listOf(item).exactOptional(),
  open: open.exactOptional(),
  strength: strength.exactOptional(),
}) satisfies z.ZodType<ChecklistChange>

export const checklist = strict({
  id,
  label,
  items: listOf(item),
  open: open.exactOptional(),
  appliesTo: condition.exactOptional(),
  strength: strength.exactOptional(),
  reading: reading(checklistChange).exactOptional(),
  basis: citation,
}) satisfies z.ZodType<Checklist>
