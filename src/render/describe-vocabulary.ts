import type { FieldDefinition } from '../condition/condition.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import type { Section } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { always, joined, labelOr } from './words.js'

/** The events that a matter's record may hold (事件). */
export function describeEvents({ events }: Rulebook): Section {
  return namesSection({ zh: '事件', en: 'Events' }, events)
}

/** Who owes a duty, receives it or takes part in it (责任主体). */
export function describeRoles({ roles }: Rulebook): Section {
  return namesSection({ zh: '责任主体', en: 'Roles' }, roles)
}

/** Spans that a duty may depend on, whose days the caller gives (特定时期). */
export function describeSpans({ spans }: Rulebook): Section {
  return namesSection({ zh: '特定时期（起止由使用者给出）', en: 'Spans, whose days the caller gives' }, spans)
}

function namesSection(title: Label, names: Readonly<Record<string, Label>>): Section {
  const columns: readonly Column<readonly [string, Label]>[] = [
    { head: { zh: '名称', en: 'Name' }, cell: ([name]) => always(name) },
    { head: { zh: '含义', en: 'What it is' }, cell: ([name, label]) => labelOr(label, name) },
  ]
  return { title, parts: [{ table: tableOf(columns, Object.entries(names)) }] }
}

const FIELD_COLUMNS: readonly Column<readonly [string, FieldDefinition]>[] = [
  { head: { zh: '名称', en: 'Name' }, cell: ([name]) => always(name) },
  { head: { zh: '字段', en: 'Field' }, cell: ([name, { label }]) => labelOr(label, name) },
  { head: { zh: '取值', en: 'Values' }, cell: ([, { values }]) => valuesLabel(values) },
]

/** The fields that a matter's record may hold, and what they may say (字段). */
export function describeFields({ fields }: Rulebook): Section {
  return {
    title: { zh: '字段', en: 'Fields' },
    parts: [{ table: tableOf(FIELD_COLUMNS, Object.entries<FieldDefinition>(fields)) }],
  }
}

function valuesLabel(values: FieldDefinition['values']): Label {
  if (values === 'boolean') return { zh: '是（true）、否（false）', en: 'yes (true), no (false)' }
  const named = Object.entries(values).map(([value, label]) => {
    const { zh, en } = labelOr(label, value)
    return { zh: `${zh}（${value}）`, en: `${en} (${value})` }
  })
  return joined(named, '；', '; ')
}
