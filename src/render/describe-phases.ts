import type { Phase } from '../duty/duty-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { BASIS, forceLabel, ID, labelColumn, type Section } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'

/** The spans that a plan is divided into (工作阶段). */
export function describePhases(book: Rulebook): Section {
  const columns: readonly Column<Phase>[] = [
    ID,
    labelColumn({ zh: '阶段', en: 'Phase' }),
    { head: { zh: '起止（含首末日）', en: 'Days, both included' }, cell: forceLabel },
    ...BASIS,
  ]
  return {
    title: { zh: '工作阶段', en: 'Phases' },
    parts: [{ table: tableOf(columns, Object.values<Phase>(book.phases)) }],
  }
}
