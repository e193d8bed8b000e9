import type { Checklist, ChecklistItem } from '../leadership/checklist.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { conditionLabel } from './condition-words.js'
import { BASIS, ID, labelColumn, listed, type Section, STRENGTH, withKey } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { labelOr } from './words.js'

/** Whether there may be more than a list names. */
export const OPENNESS: Readonly<Record<'open' | 'closed', Label>> = {
  open: { zh: '文件以“等”结尾，可有其他', en: 'the text ends with “and others”: there may be more' },
  closed: { zh: '以所列为限', en: 'what is listed is all' },
}

/** What has to be there for something to be complete (清单). */
export function describeChecklists(book: Rulebook): Section {
  const columns: readonly Column<Checklist>[] = [
    ID,
    labelColumn({ zh: '清单', en: 'Checklist' }),
    { head: { zh: '清单项', en: 'Items' }, cell: ({ items }) => itemsLabel(items, book) },
    {
      head: { zh: '要求', en: 'How it binds' },
      cell: ({ open, strength }) => listed([STRENGTH[strength ?? 'must'], OPENNESS[open ? 'open' : 'closed']]),
    },
    {
      head: { zh: '适用于', en: 'For matters where' },
      cell: ({ appliesTo }) => (appliesTo === undefined ? undefined : conditionLabel(appliesTo, book)),
    },
    ...BASIS,
  ]
  return {
    title: { zh: '清单', en: 'Checklists' },
    parts: [{ table: tableOf(columns, Object.values<Checklist>(book.checklists)) }],
  }
}

/** The items of a list, each with its key and what else is said of it. */
export function itemsLabel(items: readonly ChecklistItem[], book: Rulebook): Label | undefined {
  return listed(
    items.map(({ key, label, of = 1, when }) => {
      const [{ zh, en }, condition] = [withKey(labelOr(label, key), key), when && conditionLabel(when, book)]
      const [times, amount] = of === 1 ? ['', ''] : [`，${of} 份`, `, ${of} of it`]
      const [only, where] = condition === undefined ? ['', ''] : [`，仅在${condition.zh}时`, `, where ${condition.en}`]
      return { zh: `${zh}${times}${only}`, en: `${en}${amount}${where}` }
    }),
  )
}
