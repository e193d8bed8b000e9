import { isLeft } from 'fp-ts/lib/Either.js'
import { type Deadline, isDeadline } from '../deadline/deadline.js'
import { isRecord } from '../plain.js'
import type { ProcedureStatus } from '../procedure/procedure-status.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { type PictureOptions, readPictureOptions } from './picture.js'
import { drawDeadline } from './timeline-of-deadline.js'
import { drawProcedure } from './timeline-of-procedure.js'

/**
 * Draws a deadline, or a whole procedure, on the calendar (期限图、办理进度图): an SVG text that stands alone or
 * within a page.
 *
 * Of a deadline every day from start to end is numbered, or shows why it is not counted. Of a procedure the stages
 * are listed with where they stand, and each day shows whose limit it counts for (①, ②, …), what was due and what was
 * done. It reads in light and dark, and holds all it shows in words.
 *
 * @param of - what `computeDeadline` or `trackProcedure` answered
 * @param options - the calendar it was counted on, the language, and how many months stand side by side
 * @returns the picture, or why there is none: `InvalidArgument` (also for more than 60 months), or the refusals of
 * `explainDeadline`. It never throws.
 * @example
 * ```ts
 * import { computeDeadline, orThrow } from 'xinfang-rules'
 * import { renderTimeline } from 'xinfang-rules/render'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['simple.opinion']
 * const svg = orThrow(renderTimeline(orThrow(computeDeadline({ limit, from: '2024-02-08' }))))
 * svg.startsWith('<svg') // => true
 * svg.includes('2024-02-21 星期三  第 5 个工作日；期限届满，至 24:00') // => true
 * ```
 */
export function renderTimeline(of: Deadline | ProcedureStatus, options?: PictureOptions): Result<string> {
  const settings = readPictureOptions(options)
  if (isLeft(settings)) return settings
  if (isDeadline(of)) return drawDeadline(of, settings.right)
  if (isRecord(of) && Array.isArray(of.stages)) return drawProcedure(of, settings.right)
  return refuse(
    misfit('InvalidArgument', 'of', of, {
      zh: 'computeDeadline 或 trackProcedure 的结果',
      en: 'what computeDeadline or trackProcedure answered',
    }),
  )
}
