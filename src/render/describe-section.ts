import type { InForce } from '../deadline/time-limit.js'
import { isRecord, own } from '../plain.js'
import type { Citation, Label } from '../terms.js'
import type { Column, Table } from './markdown.js'
import { always, basisText, joined, labelOr } from './words.js'

/** A part of the page that describes a rulebook: its title, and its tables, each with what has to be said before it. */
export interface Section {
  readonly title: Label
  readonly parts: readonly SectionPart[]
}

/** A table of a section. */
export interface SectionPart {
  readonly title?: Label
  readonly note?: Label
  readonly table: Table
}

/** What people call an event, a role or a span, which a rulebook lists by name. */
export const nameIn = (labels: Readonly<Record<string, Label>>, name: string): Label => labelOr(own(labels, name), name)

/** A name, and the key that stands for it in data. */
export const withKey = ({ zh, en }: Label, key: string): Label => ({ zh: `${zh}（${key}）`, en: `${en} (${key})` })

/** What there is of several remarks, in one line; nothing where there is none. */
export function listed(words: readonly (Label | undefined)[]): Label | undefined {
  const said = words.filter((word): word is Label => word !== undefined)
  return said.length === 0 ? undefined : joined(said, '；', '; ')
}

/** How a rule binds. */
export const STRENGTH: Readonly<Record<'must' | 'should', Label>> = {
  must: { zh: '必须遵守', en: 'binding' },
  should: { zh: '原则上应遵守', en: 'to be kept as a rule' },
}

/** The column of ids. */
export const ID: Column<{ readonly id: string }> = { head: { zh: '编号', en: 'Id' }, cell: ({ id }) => always(id) }

/** The column of names for people. */
export function labelColumn(head: Label): Column<{ readonly id?: string; readonly label: Label }> {
  return { head, cell: ({ label, id = '' }) => labelOr(label, id) }
}

const SOURCES: Readonly<Record<Citation['source'], Label>> = {
  law: { zh: '国家规定', en: 'national rule' },
  local: { zh: '地方文件', en: 'local document' },
  assumption: { zh: '本规则集的理解', en: 'a reading of this rulebook' },
}

const EVIDENCE: Readonly<Record<Citation['evidence'], Label>> = {
  verified: { zh: '已见原文', en: 'read in the text' },
  secondary: { zh: '见于他处转述', en: 'seen in another source' },
  inferred: { zh: '推断', en: 'inferred' },
}

/** Where a rule is written, and how well that is known: the last columns of every table of rules. */
export const BASIS: readonly Column<{ readonly basis?: Citation }>[] = [
  {
    head: { zh: '依据', en: 'Basis' },
    cell: ({ basis }) => (basis === undefined ? undefined : always(basisText(basis))),
  },
  { head: { zh: '来源与证据', en: 'Source and evidence' }, cell: ({ basis }) => evidenceLabel(basis) },
]

/** What kind of source a rule has, and whether its text was read. */
export function evidenceLabel(basis: Citation | undefined): Label | undefined {
  if (!isRecord(basis)) return undefined
  const { source, evidence } = basis as Citation
  const [from, seen] = [labelOr(own(SOURCES, source), `${source}`), labelOr(own(EVIDENCE, evidence), `${evidence}`)]
  return { zh: `${from.zh}，${seen.zh}`, en: `${from.en}, ${seen.en}` }
}

/** Where a rule is written that has no row of its own. */
export function basisNote(basis: Citation): Label {
  const [text, evidence] = [basisText(basis), evidenceLabel(basis) ?? always('')]
  return { zh: `依据：${text}（${evidence.zh}）`, en: `Basis: ${text} (${evidence.en})` }
}

/** From which day a rule applies, and to which. */
export function forceLabel({ from, to }: InForce): Label {
  return to === undefined
    ? { zh: `${from} 起`, en: `from ${from} on` }
    : { zh: `${from} 至 ${to}`, en: `from ${from} to ${to}` }
}
