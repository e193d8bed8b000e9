import type { Batch } from '../batch/batch-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { countedLabel } from './describe-indicators.js'
import { BASIS, ID, labelColumn, type Section } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'

/** The kinds in which results are counted (六个一批). */
export function describeBatches(book: Rulebook): Section {
  const columns: readonly Column<Batch>[] = [
    ID,
    labelColumn({ zh: '类别', en: 'Kind of result' }),
    { head: { zh: '计入', en: 'What counts' }, cell: (batch) => countedLabel(batch, book) },
    ...BASIS,
  ]
  return {
    title: { zh: '结果类别', en: 'Kinds of results' },
    parts: [{ table: tableOf(columns, Object.values<Batch>(book.batches)) }],
  }
}
