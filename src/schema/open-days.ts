import type * as z from 'zod'
import type { AnnouncementWindow, OpenDayRule } from '../duty/open-day-rule.js'
import { citation, event, id, label, listOf, strict } from './parts.js'

const announcement = strict({
  label,
  earliest: id,
  latest: id,
  fields: id.exactOptional(),
}) satisfies z.ZodType<AnnouncementWindow>

export const openDay = strict({
  id,
  label,
  event,
  screening: id.exactOptional(),
  announcement: announcement.exactOptional(),
  attendance: id.exactOptional(),
  report: id.exactOptional(),
  publication: id.exactOptional(),
  answers: listOf(id).exactOptional(),
  archive: id.exactOptional(),
  basis: citation,
}) satisfies z.ZodType<OpenDayRule>
