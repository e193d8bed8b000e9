import { stepWorkingDays } from '../calendar/tables.js'
import { chinaCalendar, tablesOf } from '../calendar/working-calendar.js'
import { readDay } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { own, show } from '../plain.js'
import { oneOf } from '../procedure/limit-in-force.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { OpenDayRules } from './open-day-plan.js'
import type { AnnouncementWindow, OpenDayRule } from './open-day-rule.js'

type Faults = readonly RuleErrorFacts[]
type Sections = Pick<OpenDayRules, 'limits' | 'checklists'>

/** Where an open day names a limit, and which way that is counted from the day, on or back; any way where it is left out. */
type Term = readonly [member: string, id: string | undefined, wanted?: 'before' | 'after']

/** All that is wrong with the limits and checklists that a rule of the right form names: each is there, and in days. */
export function faultsOfOpenDay(rule: OpenDayRule, { limits, checklists }: Sections, path: string): Faults {
  const { event, screening, announcement, attendance, report, publication, answers = [], archive } = rule
  const faultsOf = (terms: readonly Term[]): Faults => terms.flatMap((term) => faultsOfTerm(term, event, path, limits))
  const ends = faultsOf([
    ['announcement.earliest', announcement?.earliest, 'before'],
    ['announcement.latest', announcement?.latest, 'before'],
  ])
  const lists = { attendance, archive, 'announcement.fields': announcement?.fields }
  return [
    ...faultsOf([
      ['screening', screening, 'before'],
      ['report', report, 'after'],
      ['publication', publication, 'after'],
      ...answers.map((id, index): Term => [`answers[${index}]`, id]),
    ]),
    ...ends,
    ...(announcement === undefined || ends.length > 0
      ? []
      : faultsOfSpan(announcement, `${path}.announcement`, limits)),
    ...Object.entries(lists).flatMap(([member, id]) => faultsOfName(id, checklists, `${path}.${member}`)),
  ]
}

function faultsOfName(id: string | undefined, section: Readonly<Record<string, unknown>>, path: string): Faults {
  if (id === undefined || own(section, id) !== undefined) return []
  return [misfit('InvalidRulebook', path, id, oneOf(Object.keys(section)))]
}

const IN_DAYS: Label = {
  zh: '以日计的期限：接访日是一整天，不能从其起算小时数',
  en: 'a limit in days: an open day is a whole day, from which no hours are counted',
}

function faultsOfTerm([member, id, wanted]: Term, event: string, path: string, limits: Sections['limits']): Faults {
  const limit = own(limits, id)
  if (id === undefined || limit === undefined) return faultsOfName(id, limits, `${path}.${member}`)
  const { from, direction = 'after', length } = limit
  if (wanted !== undefined && !(direction === wanted && from === event)) {
    const [day, way] = [show(event), show(wanted)]
    const expected = {
      zh: `自事件 ${day} 起算、direction 为 ${way} 的期限`,
      en: `a limit from the event ${day} with direction ${way}`,
    }
    return [misfit('InvalidRulebook', `${path}.${member}`, id, expected)]
  }
  return length.unit === 'hour' ? [misfit('InvalidRulebook', `${path}.${member}`, id, IN_DAYS)] : []
}

/** The longer of the two limits opens the span. */
function faultsOfSpan({ earliest, latest }: AnnouncementWindow, path: string, limits: Sections['limits']): Faults {
  const [opens, closes] = [own(limits, earliest), own(limits, latest)]
  if (opens === undefined || closes === undefined || dayBefore(opens) <= dayBefore(closes)) return []
  const expected = {
    zh: `提前量不短于 latest（${latest}）的期限；请将 earliest 与 latest 对调`,
    en: `a limit at least as long before the event as ${show(latest)}, which latest names: swap earliest and latest`,
  }
  return [misfit('InvalidRulebook', `${path}.earliest`, earliest, expected)]
}

/** Any day with no holiday near it: whether one end of a span lies before the other shows on each. */
const SOME_DAY = /* @__PURE__ */ readDay('2024-07-18')

/** The day that a limit is counted back to. */
function dayBefore({ length: { amount, unit } }: TimeLimit): number {
  if (unit !== 'workingDay') return SOME_DAY - amount
  return stepWorkingDays(tablesOf(chinaCalendar, false), SOME_DAY, -amount)
}
