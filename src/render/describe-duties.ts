import type { Duty } from '../duty/duty-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { BASIS, ID, labelColumn, listed, nameIn, type Section, STRENGTH } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { always } from './words.js'

/** How often a duty comes round. */
export const EVERY: Readonly<Record<Duty['every'], Label>> = {
  day: { zh: '每日', en: 'every day' },
  workingDay: { zh: '每个工作日', en: 'every working day' },
  week: { zh: '每周', en: 'every week' },
  halfMonth: { zh: '每半月', en: 'every half-month' },
  month: { zh: '每月', en: 'every month' },
  quarter: { zh: '每季度', en: 'every quarter' },
  halfYear: { zh: '每半年', en: 'every half-year' },
  year: { zh: '每年', en: 'every year' },
}

/** What of it is counted. */
export const MEASURES: Readonly<Record<Duty['measure'], Label>> = {
  times: { zh: '次', en: 'times' },
  days: { zh: '天', en: 'days' },
  halfDays: { zh: '个半天', en: 'half-days' },
  items: { zh: '件（条）', en: 'items' },
}

/** What a period asks that is too short. */
export const SHORT_PERIODS: Readonly<Record<'cap' | 'full', Label>> = {
  cap: { zh: '工作日不足的，按实有工作日计', en: 'a period with fewer working days asks for those alone' },
  full: { zh: '工作日不足的，仍按足额计', en: 'a period with fewer working days asks for the full number' },
}

/** The last day of the month for something. */
export const byDayLabel = (day: number): Label => ({
  zh: `至迟当月 ${day} 日（含当日，遇休息日不顺延）`,
  en: `by day ${day} of the month (included; it does not roll)`,
})

/** What comes round again and has to be done each time (经常性工作). */
export function describeDuties(book: Rulebook): Section {
  const columns: readonly Column<Duty>[] = [
    ID,
    labelColumn({ zh: '工作', en: 'Duty' }),
    { head: { zh: '责任主体', en: 'Owed by' }, cell: ({ who }) => nameIn(book.roles, who) },
    {
      head: { zh: '报送对象', en: 'Owed to' },
      cell: ({ to }) => (to === undefined ? undefined : nameIn(book.roles, to)),
    },
    { head: { zh: '频次', en: 'How often' }, cell: amountLabel },
    { head: { zh: '其他要求', en: 'What else' }, cell: (duty) => mannerLabel(duty, book) },
    ...BASIS,
  ]
  return {
    title: { zh: '经常性工作', en: 'Duties' },
    parts: [{ table: tableOf(columns, Object.values<Duty>(book.duties)) }],
  }
}

function amountLabel({ every, atLeast, atMost, measure }: Duty): Label {
  const [period, of] = [EVERY[every] ?? always(`${every}`), MEASURES[measure] ?? always(`${measure}`)]
  if (atMost === atLeast) return { zh: `${period.zh} ${atLeast} ${of.zh}`, en: `${period.en}: ${atLeast} (${of.en})` }
  const [zh, en] = atMost === undefined ? ['', ''] : [`，至多 ${atMost} ${of.zh}`, `, at most ${atMost}`]
  return {
    zh: `${period.zh}至少 ${atLeast} ${of.zh}${zh}`,
    en: `${period.en}: at least ${atLeast}${en} (${of.en})`,
  }
}

function mannerLabel(duty: Duty, book: Rulebook): Label {
  const { every, strength, during, byDayOfMonth, needs, alsoMetBy = [], shortPeriod } = duty
  const span = during === undefined ? undefined : nameIn(book.spans, during)
  const role = needs === undefined ? undefined : nameIn(book.roles, needs.role)
  return listed([
    STRENGTH[strength ?? 'must'],
    span && { zh: `仅在${span.zh}期间`, en: `during: ${span.en}` },
    byDayOfMonth === undefined ? undefined : byDayLabel(byDayOfMonth),
    role && { zh: `由至少 ${needs?.atLeast} 名${role.zh}参加`, en: `with at least ${needs?.atLeast} of: ${role.en}` },
    alsoMetBy.length === 0
      ? undefined
      : { zh: `${alsoMetBy.join('、')} 的记录也计入`, en: `also met by: ${alsoMetBy.join(', ')}` },
    every === 'workingDay' ? undefined : SHORT_PERIODS[shortPeriod ?? 'cap'],
  ]) as Label
}
