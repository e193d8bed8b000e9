import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label, Reading } from '../terms.js'
import { changeLabel, type RuleChange } from './describe-change.js'
import { type Section, withKey } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { joined, labelOr } from './words.js'

/** A rule whose text is read in one way, or could be in another. */
interface ReadRule {
  readonly id: string
  readonly label: Label
  readonly reading: Reading<RuleChange>
}

const STATUSES: Readonly<Record<Reading<unknown>['status'], Label>> = {
  explicit: { zh: '文件写明', en: 'the text says so' },
  interpreted: { zh: '文件未写明，为理解', en: 'the text does not say: a reading' },
}

/** How the text of each rule is understood, and how else it could be (理解口径). */
export function describeReadings(book: Rulebook): Section {
  const { limits, leadership, checklists, routing, duties, rosters } = book
  const rules = [limits, leadership, checklists, routing, duties, rosters]
    .flatMap((section) => Object.values<Partial<ReadRule>>(section))
    .filter((rule): rule is ReadRule => rule.reading !== undefined)
  const columns: readonly Column<ReadRule>[] = [
    { head: { zh: '规则', en: 'Rule' }, cell: ({ id, label }) => withKey(labelOr(label, id), id) },
    { head: { zh: '文件是否写明', en: 'What the text says' }, cell: ({ reading }) => STATUSES[reading.status] },
    { head: { zh: '采用的理解', en: 'How it is read' }, cell: ({ reading }) => reading.note },
    { head: { zh: '其他理解', en: 'How else it could be' }, cell: ({ reading }) => alternativesLabel(reading, book) },
  ]
  return { title: { zh: '理解口径', en: 'Readings' }, parts: [{ table: tableOf(columns, rules) }] }
}

function alternativesLabel({ alternatives = [] }: Reading<RuleChange>, book: Rulebook): Label | undefined {
  if (alternatives.length === 0) return undefined
  const words = alternatives.map(({ id, note, change }) => {
    const [{ zh, en }, changed] = [withKey(labelOr(note, id), id), changeLabel(change, book)]
    return { zh: `${zh}：${changed.zh}`, en: `${en}: ${changed.en}` }
  })
  return joined(words, '；', '; ')
}
