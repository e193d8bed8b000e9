import type { Party, RoutingRule, RoutingStep } from '../leadership/routing-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { conditionLabel } from './condition-words.js'
import { limitsLabel } from './describe-procedures.js'
import {
  BASIS,
  basisNote,
  ID,
  labelColumn,
  listed,
  type Section,
  type SectionPart,
  withKey,
} from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { labelOr } from './words.js'

/** How it is decided who handles a matter or what is done with it (分流与责任单位). */
export function describeRouting(book: Rulebook): Section {
  return {
    title: { zh: '分流与责任单位', en: 'Routing and responsibility' },
    parts: Object.values<RoutingRule>(book.routing).map((rule) => routingPart(rule, book)),
  }
}

function routingPart({ id, label, parties, steps, basis }: RoutingRule, book: Rulebook): SectionPart {
  const columns: readonly Column<RoutingStep>[] = [
    ID,
    labelColumn({ zh: '步骤（适用的第一步为准）', en: 'Step; the first that applies decides' }),
    {
      head: { zh: '条件', en: 'Where' },
      cell: ({ when }) => (when === undefined ? undefined : conditionLabel(when, book)),
    },
    { head: { zh: '结果', en: 'Then' }, cell: (step) => outcomeLabel(step, parties) },
    {
      head: { zh: '遵守的期限', en: 'Within the limit' },
      cell: ({ within }) => (within === undefined ? undefined : limitsLabel([within], book)),
    },
    ...BASIS,
  ]
  const names = listed(parties.map((party) => withKey(labelOr(party.label, party.key), party.key)))
  const { zh, en } = basisNote(basis)
  return {
    title: withKey(labelOr(label, id), id),
    note: names === undefined ? { zh, en } : { zh: `${zh}；涉及单位：${names.zh}`, en: `${en}; parties: ${names.en}` },
    table: tableOf(columns, steps),
  }
}

function outcomeLabel({ then }: RoutingStep, parties: readonly Party[]): Label | undefined {
  if ('acts' in then) return listed(then.acts.map(({ key, label }) => withKey(labelOr(label, key), key)))
  const name = (key: string): Label => labelOr(parties.find((party) => party.key === key)?.label, key)
  const lead = name(then.lead)
  const support = listed((then.support ?? []).map(name))
  return listed([
    { zh: `牵头：${lead.zh}`, en: `leads: ${lead.en}` },
    support && { zh: `配合：${support.zh}`, en: `supports: ${support.en}` },
  ])
}
