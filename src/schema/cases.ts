import * as z from 'zod'
import type { Extension, Pause } from '../deadline/deadline.js'
import type { CaseRecord } from '../selector/case-record.js'
import { day, event, id, length, listOf, moment, name, strict, text } from './parts.js'

const extension = strict({ length, approvedOn: day }) satisfies z.ZodType<Extension>

const pause = strict({ reason: text, from: moment, to: moment.exactOptional() }) satisfies z.ZodType<Pause>

const caseRecord = strict({
  id,
  unit: name.exactOptional(),
  fields: z.record(name, z.union([z.string(), z.boolean()], 'value'), '{ field: value, … }'),
  events: z.record(event, moment, '{ event: moment, … }'),
  extensions: z.record(id, extension, '{ limit: { length, approvedOn }, … }').exactOptional(),
  pauses: z.record(id, listOf(pause), '{ limit: [{ reason, from, to? }, …], … }').exactOptional(),
}) satisfies z.ZodType<CaseRecord>

export const cases = listOf(caseRecord) satisfies z.ZodType<readonly CaseRecord[]>
