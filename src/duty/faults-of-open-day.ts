import { stepWorkingDays } from '../calendar/tables.js'
import { chinaCalendar, tablesOf } from '../calendar/working-calendar.js'
import { readDay } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { own, show } from '../plain.js'
import { faultOfName } from '../procedure/limit-in-force.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { OpenDayRules } from './open-day-plan.js'
import type { AnnouncementWindow, OpenDayRule } from './open-day-rule.js'

type Sections = Pick<OpenDayRules, 'limits' | 'checklists'>

/** Where an open day names a limit, and which way that is counted from the day, on or back; any way where it is left out. */
type Term = readonly [member: string, id: string | undefined, wanted?: 'before' | 'after']

/** All that is wrong with the limits and checklists that a rule of the right form names: each is there, and in days. */
export function faultsOfOpenDay(
  rule: OpenDayRule,
  { limits, checklists }: Sections,
  path: string,
): readonly RuleErrorFacts[] {
  const { event, screening, announcement, attendance, report, publication, answers = [], archive } = rule
  const terms: readonly Term[] = [
    ['screening', screening, 'before'],
    ['report', report, 'after'],
    ['publication', publication, 'after'],
    ...answers.map((id, index): Term => [`answers[${index}]`, id]),
    ['announcement.earliest', announcement?.earliest, 'before'],
    ['announcement.latest', announcement?.latest, 'before'],
  ]
  const lists = { attendance, archive, 'announcement.fields': announcement?.fields }
  return [
    ...terms.map((term) => faultOfTerm(term, event, path, limits)),
    announcement && faultOfSpan(announcement, event, `${path}.announcement`, limits),
    ...Object.entries(lists).map(([member, id]) => faultOfName(id, checklists, `${path}.${member}`)),
  ].filter((fault) => fault !== undefined)
}

const IN_DAYS: Label = {
  zh: '以日计的期限：接访日是一整天，不能从其起算小时数',
  en: 'a limit in days: an open day is a whole day, from which no hours are counted',
}

function faultOfTerm(
  [member, id, wanted]: Term,
  event: string,
  path: string,
  limits: Sections['limits'],
): RuleErrorFacts | undefined {
  const place = `${path}.${member}`
  const limit = own(limits, id)
  if (id === undefined || limit === undefined) return faultOfName(id, limits, place)
  if (wanted !== undefined && !isCounted(limit, wanted, event)) {
    const [day, way] = [show(event), show(wanted)]
    return misfit('InvalidRulebook', place, id, {
      zh: `自事件 ${day} 起算、direction 为 ${way} 的期限`,
      en: `a limit from the event ${day} with direction ${way}`,
    })
  }
  return limit.length.unit === 'hour' ? misfit('InvalidRulebook', place, id, IN_DAYS) : undefined
}

function isCounted({ direction = 'after', from }: TimeLimit, wanted: 'before' | 'after', event: string): boolean {
  return direction === wanted && from === event
}

/** The longer of the two limits opens the span; where either is no end of one, that is told of it alone. */
function faultOfSpan(
  { earliest, latest }: AnnouncementWindow,
  event: string,
  path: string,
  limits: Sections['limits'],
): RuleErrorFacts | undefined {
  const [opens, closes] = [own(limits, earliest), own(limits, latest)]
  const isEnd = (limit: TimeLimit): boolean => isCounted(limit, 'before', event) && limit.length.unit !== 'hour'
  if (opens === undefined || closes === undefined || !isEnd(opens) || !isEnd(closes)) return undefined
  if (dayBefore(opens) <= dayBefore(closes)) return undefined
  return misfit('InvalidRulebook', `${path}.earliest`, earliest, {
    zh: `提前量不短于 latest（${latest}）的期限；请将 earliest 与 latest 对调`,
    en: `a limit at least as long before the event as ${show(latest)}, which latest names: swap earliest and latest`,
  })
}

/** Any day with no holiday near it: whether one end of a span lies before the other shows on each. */
const SOME_DAY = /* @__PURE__ */ readDay('2024-07-18')

/** The day that a limit is counted back to. */
function dayBefore({ length: { amount, unit } }: TimeLimit): number {
  if (unit !== 'workingDay') return SOME_DAY - amount
  return stepWorkingDays(tablesOf(chinaCalendar, false), SOME_DAY, -amount)
}
