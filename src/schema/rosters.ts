import * as z from 'zod'
import type { RosterChange, RosterPost, RosterRule } from '../duty/roster-rule.js'
import { amount, citation, id, label, listOf, name, reading, strength, strict } from './parts.js'

const cover = z.enum(['day', 'workingDay', 'month'])

const rosterPost = strict({
  weekday: z.literal([1, 2, 3, 4, 5, 6, 7]),
  post: name,
}) satisfies z.ZodType<RosterPost>

const rosterChange = strict({
  cover: cover.exactOptional(),
  atLeast: amount.exactOptional(),
  atMost: amount.exactOptional(),
}) satisfies z.ZodType<RosterChange>

export const roster = strict({
  id,
  label,
  who: name,
  cover,
  atLeast: amount,
  atMost: amount.exactOptional(),
  posts: listOf(rosterPost).exactOptional(),
  others: name.exactOptional(),
  strength: strength.exactOptional(),
  reading: reading(rosterChange).exactOptional(),
  basis: citation,
}) satisfies z.ZodType<RosterRule>
