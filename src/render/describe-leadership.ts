import type { ForbiddenLead, LeadershipRule, One } from '../leadership/leadership-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { conditionLabel } from './condition-words.js'
import { BASIS, ID, labelColumn, type Section } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { always, joined, labelOr } from './words.js'

const MUSTS: Readonly<Record<One['must'], Label>> = {
  exactlyOne: { zh: '有且只有一个', en: 'exactly one' },
  atLeastOne: { zh: '至少一个', en: 'at least one' },
  sameLeadToEnd: { zh: '包案领导不更换', en: 'the lead does not change' },
}

const FORBIDDEN: Readonly<Record<ForbiddenLead, Label>> = {
  subcontracted: { zh: '转包', en: 'passed on' },
  proxied: { zh: '代包', en: 'led by proxy' },
  nominal: { zh: '挂名包案', en: 'led in name only' },
}

/** How leaders take cases on (领导包案). */
export function describeLeadership(book: Rulebook): Section {
  const columns: readonly Column<LeadershipRule>[] = [
    ID,
    labelColumn({ zh: '包案要求', en: 'Cases under a leader' }),
    { head: { zh: '五个一', en: 'Five ones' }, cell: ({ ones }) => listed(ones.map(oneLabel)) },
    {
      head: { zh: '须亲自办理', en: 'To be done in person' },
      cell: ({ personalActs }) => listed(personalActs.map(({ key, label }) => withKey(labelOr(label, key), key))),
    },
    {
      head: { zh: '不得', en: 'Forbidden' },
      cell: ({ forbids }) => listed(forbids.map((kind) => FORBIDDEN[kind] ?? always(kind))),
    },
    {
      head: { zh: '适用于', en: 'For cases where' },
      cell: ({ appliesTo }) => (appliesTo === undefined ? undefined : conditionLabel(appliesTo, book)),
    },
    ...BASIS,
  ]
  return {
    title: { zh: '领导包案', en: 'Cases under a leader' },
    parts: [{ table: tableOf(columns, Object.values<LeadershipRule>(book.leadership)) }],
  }
}

function oneLabel({ key, label, must }: One): Label {
  const [{ zh, en }, owed] = [withKey(labelOr(label, key), key), MUSTS[must] ?? always(must)]
  return { zh: `${zh}：${owed.zh}`, en: `${en}: ${owed.en}` }
}

/** A name, and the key that stands for it in records. */
export const withKey = ({ zh, en }: Label, key: string): Label => ({ zh: `${zh}（${key}）`, en: `${en} (${key})` })

/** What is in a list; nothing where that is empty. */
export function listed(words: readonly Label[]): Label | undefined {
  return words.length === 0 ? undefined : joined(words, '；', '; ')
}
