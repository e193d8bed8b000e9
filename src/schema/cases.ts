import * as z from 'zod'
import type { Extension, Pause } from '../deadline/deadline.js'
import type { CaseRecord } from '../selector/case-record.js'
import { day, event, id, length, listOf, moment, name, recordOf, strict, text } from './parts.js'

const extension = strict({ length, approvedOn: day }) satisfies z.ZodType<Extension>

const pause = strict({ reason: text, from: moment, to: moment.exactOptional() }) satisfies z.ZodType<Pause>

const caseRecord = strict({
  id,
  unit: name.exactOptional(),
  fields: recordOf(name, z.union([z.string(), z.boolean()], 'value'), '{ field: value, … }'),
  events: recordOf(event, moment, '{ event: moment, … }'),
  extensions: recordOf(id, extension, '{ limit: { length, approvedOn }, … }').exactOptional(),
  pauses: recordOf(id, listOf(pause), '{ limit: [{ reason, from, to? }, …], … }').exactOptional(),
}) satisfies z.ZodType<CaseRecord>

export const cases = listOf(caseRecord) satisfies z.ZodType<readonly CaseRecord[]>
