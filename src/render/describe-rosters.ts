import type { RosterRule } from '../duty/roster-rule.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { BASIS, ID, labelColumn, listed, nameIn, type Section, STRENGTH } from './describe-section.js'
import { WEEKDAYS } from './labels.js'
import { type Column, tableOf } from './markdown.js'
import { always } from './words.js'

/** What needs a shift. */
export const COVERS: Readonly<Record<RosterRule['cover'], Label>> = {
  day: { zh: '每日', en: 'every day' },
  workingDay: { zh: '每个工作日', en: 'every working day' },
  month: { zh: '每月', en: 'every month' },
}

/** Which days or months have to be covered, and by whom (排班). */
export function describeRosters(book: Rulebook): Section {
  const columns: readonly Column<RosterRule>[] = [
    ID,
    labelColumn({ zh: '排班', en: 'Roster' }),
    { head: { zh: '轮值人员', en: 'Who takes turns' }, cell: ({ who }) => nameIn(book.roles, who) },
    { head: { zh: '须有人值班', en: 'What has to be covered' }, cell: ({ cover }) => COVERS[cover] ?? always(cover) },
    { head: { zh: '每班人数', en: 'People on each shift' }, cell: peopleLabel },
    {
      head: { zh: '固定接访日与其他要求', en: 'Days of a post, and what else' },
      cell: (rule) => mannerLabel(rule, book),
    },
    ...BASIS,
  ]
  return {
    title: { zh: '排班', en: 'Rosters' },
    parts: [{ table: tableOf(columns, Object.values<RosterRule>(book.rosters)) }],
  }
}

function peopleLabel({ atLeast, atMost }: RosterRule): Label {
  if (atMost === undefined) return { zh: `至少 ${atLeast} 人`, en: `at least ${atLeast}` }
  if (atMost === atLeast) return { zh: `${atLeast} 人`, en: `${atLeast}` }
  return { zh: `${atLeast} 至 ${atMost} 人`, en: `${atLeast} to ${atMost}` }
}

function mannerLabel({ strength, posts = [], others }: RosterRule, { roles }: Rulebook): Label | undefined {
  const rest = others === undefined ? undefined : nameIn(roles, others)
  return listed([
    STRENGTH[strength ?? 'must'],
    ...posts.map(({ weekday, post }) => {
      const [day, { zh, en }] = [WEEKDAYS[weekday % 7] ?? always(`${weekday}`), nameIn(roles, post)]
      return { zh: `${day.zh}：${zh}（遇休息日不补）`, en: `${day.en}: ${en} (a day off is not made up)` }
    }),
    rest && { zh: `其余日子：${rest.zh}`, en: `other days: ${rest.en}` },
  ])
}
