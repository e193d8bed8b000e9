import { own } from '../plain.js'
import type { Contact, LimitReference, Procedure, Stage } from '../procedure/procedure.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { BASIS, basisNote, nameIn, type Section, type SectionPart } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { always, joined, labelOr } from './words.js'

/** The procedures: each with its stages, the limits on them, and what is owed in person on the way (办理流程). */
export function describeProcedures(book: Rulebook): Section {
  const procedures = Object.values<Procedure>(book.procedures)
  return {
    title: { zh: '办理流程', en: 'Procedures' },
    parts: procedures.flatMap((procedure) => [
      stagesPart(procedure, book),
      ...(procedure.contacts === undefined ? [] : [contactsPart(procedure.contacts, procedure, book)]),
    ]),
  }
}

function stagesPart({ id, label, stages, basis }: Procedure, book: Rulebook): SectionPart {
  const columns: readonly Column<Stage>[] = [
    { head: { zh: '环节', en: 'Stage' }, cell: ({ event }) => nameIn(book.events, event) },
    {
      head: { zh: '不早于', en: 'Not before' },
      cell: ({ after }) => (after === undefined ? undefined : nameIn(book.events, after)),
    },
    {
      head: { zh: '期限（先到者为准）', en: 'Limits, the earliest binding' },
      cell: ({ limits }) => limitsLabel(limits, book),
    },
  ]
  const { zh, en } = labelOr(label, id)
  return {
    title: { zh: `${zh}（${id}）`, en: `${en} (${id})` },
    note: basisNote(basis),
    table: tableOf(columns, stages),
  }
}

/** Limits by their names, those of another family by its name and their ids. */
export function limitsLabel(references: readonly LimitReference[], { limits }: Rulebook): Label | undefined {
  if (references.length === 0) return undefined
  const names = references.map(({ family, limit }) => {
    if (family !== undefined) return always(`${family} / ${limit}`)
    const { zh, en } = labelOr(own(limits, limit)?.label, limit)
    return { zh: `${zh}（${limit}）`, en: `${en} (${limit})` }
  })
  return joined(names, '；', '; ')
}

function contactsPart(contacts: readonly Contact[], { id, label }: Procedure, book: Rulebook): SectionPart {
  const columns: readonly Column<Contact>[] = [
    { head: { zh: '当面联系', en: 'Contact' }, cell: (contact) => labelOr(contact.label, contact.event) },
    { head: { zh: '事件', en: 'Event' }, cell: ({ event }) => nameIn(book.events, event) },
    {
      head: { zh: '不早于', en: 'Not before' },
      cell: ({ after }) => (after === undefined ? undefined : nameIn(book.events, after)),
    },
    {
      head: { zh: '不晚于', en: 'Not after' },
      cell: ({ before }) => (before === undefined ? undefined : nameIn(book.events, before)),
    },
    ...BASIS,
  ]
  const { zh, en } = labelOr(label, id)
  return {
    title: { zh: `${zh}：与信访人的联系`, en: `${en}: contacts with the petitioner` },
    table: tableOf(columns, contacts),
  }
}
