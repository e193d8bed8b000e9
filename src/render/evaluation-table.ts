import type { Evaluation, TargetResult } from '../target/evaluation.js'
import type { Language } from '../terms.js'
import {
  evaluationTitle,
  goalLabel,
  marginLabel,
  noteLabel,
  statusLabel,
  sumsLabel,
  valueLabel,
} from './evaluation-words.js'
import { type Column, escapeMarkdown, tableOf, writeMarkdownTable } from './markdown.js'
import { always, basisText, joined } from './words.js'

const COLUMNS: readonly Column<TargetResult>[] = [
  { head: { zh: '编号', en: 'Id' }, cell: ({ id }) => always(id) },
  {
    head: { zh: '目标', en: 'Target' },
    cell: (result) => {
      const note = noteLabel(result)
      return note === undefined ? result.label : joined([result.label, note], '；', '; ')
    },
  },
  { head: { zh: '要求', en: 'Goal' }, cell: goalLabel },
  { head: { zh: '实际', en: 'Figure' }, cell: valueLabel },
  { head: { zh: '结论', en: 'Status' }, cell: statusLabel },
  { head: { zh: '差额或余量', en: 'Margin' }, cell: marginLabel },
  { head: { zh: '依据', en: 'Basis' }, cell: ({ basis }) => always(basisText(basis)) },
]

/** Writes an evaluation as a table in Markdown, a target in each row. */
export function writeTable(evaluation: Evaluation, language: Language): string {
  const title = `**${escapeMarkdown(evaluationTitle(evaluation)[language])}**`
  const table = writeMarkdownTable(tableOf(COLUMNS, evaluation.targets), language)
  return `${[title, '', escapeMarkdown(sumsLabel(evaluation)[language]), '', table].join('\n')}\n`
}
