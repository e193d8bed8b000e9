import type { LimitChange } from '../deadline/time-limit.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label, Reading } from '../terms.js'
import { CLOCKS, ROLLING_DAYS, ROLLS } from './describe-limits.js'
import { eventLabel, type Section } from './describe-section.js'
import { lengthLabel } from './labels.js'
import { type Column, tableOf } from './markdown.js'
import { always, joined, labelOr } from './words.js'

/** A rule whose text is read in one way, or could be in another. */
interface ReadRule {
  readonly id: string
  readonly label: Label
  readonly reading: Reading<LimitChange>
}

const STATUSES: Readonly<Record<Reading<unknown>['status'], Label>> = {
  explicit: { zh: '文件写明', en: 'the text says so' },
  interpreted: { zh: '文件未写明，为理解', en: 'the text does not say: a reading' },
}

/** How the text of each rule is understood, and how else it could be (理解口径). */
export function describeReadings(book: Rulebook): Section {
  const rules = Object.values<{ id: string; label: Label; reading?: Reading<LimitChange> }>(book.limits).filter(
    (rule): rule is ReadRule => rule.reading !== undefined,
  )
  const columns: readonly Column<ReadRule>[] = [
    { head: { zh: '规则', en: 'Rule' }, cell: ({ id, label }) => named(id, labelOr(label, id)) },
    { head: { zh: '文件是否写明', en: 'What the text says' }, cell: ({ reading }) => STATUSES[reading.status] },
    { head: { zh: '采用的理解', en: 'How it is read' }, cell: ({ reading }) => reading.note },
    { head: { zh: '其他理解', en: 'How else it could be' }, cell: ({ reading }) => alternativesLabel(reading, book) },
  ]
  return { title: { zh: '理解口径', en: 'Readings' }, parts: [{ table: tableOf(columns, rules) }] }
}

function named(id: string, { zh, en }: Label): Label {
  return { zh: `${zh}（${id}）`, en: `${en} (${id})` }
}

function alternativesLabel({ alternatives = [] }: Reading<LimitChange>, book: Rulebook): Label | undefined {
  if (alternatives.length === 0) return undefined
  const words = alternatives.map(({ id, note, change }) => {
    const [{ zh, en }, changed] = [named(id, labelOr(note, id)), changeLabel(change, book)]
    return { zh: `${zh}：${changed.zh}`, en: `${en}: ${changed.en}` }
  })
  return joined(words, '；', '; ')
}

/** What another reading changes of a rule. */
function changeLabel({ from, length, clock, roll, rollOn }: LimitChange, { events }: Rulebook): Label {
  const words = [
    from === undefined ? undefined : countedFrom(eventLabel(events, from)),
    length === undefined ? undefined : lengthLabel(length),
    clock === undefined ? undefined : CLOCKS[clock],
    roll === undefined ? undefined : ROLLS[roll],
    rollOn === undefined ? undefined : ROLLING_DAYS[rollOn],
  ].filter((word): word is Label => word !== undefined)
  return words.length === 0 ? always('—') : joined(words)
}

const countedFrom = ({ zh, en }: Label): Label => ({ zh: `自${zh}起算`, en: `counted from “${en}”` })
