import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import { faultOfEvaluation } from '../target/check-evaluation.js'
import type { Evaluation } from '../target/evaluation.js'
import type { Language } from '../terms.js'
import { drawEvaluation } from './evaluation-picture.js'
import { writeTable } from './evaluation-table.js'
import { readPictureOptions } from './picture.js'

/** How an evaluation is to be put before people. */
export interface EvaluationOptions {
  /** @defaultValue `zh` */
  readonly language?: Language | undefined
  /**
   * A picture, or a table in Markdown.
   *
   * @defaultValue `svg`
   */
  readonly format?: 'markdown' | 'svg' | undefined
  /**
   * Of a picture: targets side by side, 1 to 4 (both included); one is as wide as a telephone, 360 units.
   *
   * @defaultValue `1`
   */
  readonly columns?: number | undefined
}

/**
 * Puts an evaluation before people (目标评估表、目标评估图): a table in Markdown, or an SVG text that stands alone or within
 * a page.
 *
 * The heading names the rulebook and, where the evaluation has it, the moment that its figures are as of. Of each target
 * it tells what it asks for, what was found and of which base, whether that is enough, by how much, and where it is
 * written. Status is told by a sign and a word. Percentages are for reading only and cut after two places, with an
 * ellipsis where there is more: 84.999 % reads `84.99… %`, never 85 %. The picture reads in light and dark, and holds all
 * it shows in words.
 *
 * @param evaluation - what `evaluateTargets` answered
 * @param options - the language, the format, and how many targets stand side by side
 * @returns the text of the table or the picture, or `InvalidArgument`, `InvalidCount`, and for the evaluation's `asOf`
 * `InvalidMoment`, `InvalidDate`, `DateOutOfRange`. It never throws.
 * @example
 * ```ts
 * import { evaluateTargets, orThrow } from 'xinfang-rules'
 * import { renderEvaluation } from 'xinfang-rules/render'
 * import { xinsheng2024 } from 'xinfang-rules/rulebooks'
 *
 * const evaluation = orThrow(evaluateTargets(xinsheng2024, { rates: { onlineShare: { counted: 1, of: 3 } } }))
 * const table = orThrow(renderEvaluation(evaluation, { format: 'markdown' }))
 * table.includes('| 不低于 55% | 33.33…%（1/3） | ✗ 未达标 | 还差 1 |') // => true
 * orThrow(renderEvaluation(evaluation, { language: 'en' })).startsWith('<svg') // => true
 * ```
 */
export function renderEvaluation(evaluation: Evaluation, options: EvaluationOptions = {}): Result<string> {
  const stranger = faultOfRecord('InvalidArgument', options, ['language', 'format', 'columns'], 'options')
  if (stranger !== undefined) return refuse(stranger)
  const { language, columns, format = 'svg' } = options as EvaluationOptions
  const settings = readPictureOptions({ language, columns })
  if (isLeft(settings)) return settings
  if (format !== 'svg' && format !== 'markdown') {
    return refuse(misfit('InvalidArgument', 'options.format', format, '"markdown" | "svg"'))
  }
  const fault = faultOfEvaluation(evaluation, 'evaluation')
  if (fault !== undefined) return refuse(fault)
  return right(
    format === 'svg' ? drawEvaluation(evaluation, settings.right) : writeTable(evaluation, settings.right.language),
  )
}
