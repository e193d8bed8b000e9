import type * as z from 'zod'
import type { Contact, LimitReference, Procedure, Stage } from '../procedure/procedure.js'
import { citation, event, id, label, listOf, name, strict } from './parts.js'

export const limitReference = strict({ family: name.exactOptional(), limit: id }) satisfies z.ZodType<LimitReference>

const stage = strict({
  event,
  after: event.exactOptional(),
  limits: listOf(limitReference),
}) satisfies z.ZodType<Stage>

const contact = strict({
  event,
  label,
  before: event.exactOptional(),
  after: event.exactOptional(),
  basis: citation,
}) satisfies z.ZodType<Contact>

export const procedure = strict({
  id,
  label,
  stages: listOf(stage),
  contacts: listOf(contact).exactOptional(),
  basis: citation,
}) satisfies z.ZodType<Procedure>
