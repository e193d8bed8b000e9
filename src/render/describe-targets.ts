import { own } from '../plain.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Target } from '../target/target-rules.js'
import type { Label } from '../terms.js'
import { BASIS, ID, labelColumn, type Section } from './describe-section.js'
import { goalLabel } from './evaluation-words.js'
import { type Column, tableOf } from './markdown.js'
import { labelOr } from './words.js'

/** The targets: what each asks of which figure (工作目标). */
export function describeTargets(book: Rulebook): Section {
  const columns: readonly Column<Target>[] = [
    ID,
    labelColumn({ zh: '目标', en: 'Target' }),
    { head: { zh: '要求', en: 'Goal' }, cell: goalLabel },
    { head: { zh: '所用指标或计数', en: 'Figure' }, cell: ({ goal }) => figureLabel(goal, book) },
    { head: { zh: '说明', en: 'Note' }, cell: ({ note }) => note },
    ...BASIS,
  ]
  return {
    title: { zh: '工作目标', en: 'Targets' },
    parts: [{ table: tableOf(columns, Object.values<Target>(book.targets)) }],
  }
}

function figureLabel(goal: Target['goal'], { indicators, counts }: Rulebook): Label {
  const id = 'indicator' in goal ? goal.indicator : goal.count
  const { zh, en } = labelOr(own<{ label: Label }>('indicator' in goal ? indicators : counts, id)?.label, id)
  return { zh: `${zh}（${id}）`, en: `${en} (${id})` }
}
