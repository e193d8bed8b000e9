import { isLeft } from 'fp-ts/lib/Either.js'
import { computeWindow } from '../deadline/compute-window.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { AnnouncementWindow, OpenDayRule } from '../duty/open-day-rule.js'
import { own, show } from '../plain.js'
import { type EventLabels, faultOfEvent } from '../procedure/read-log.js'
import { misfit } from '../rule-error.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import { factsOf } from './check-conditions.js'
import { faultsOfName } from './check-names.js'
import { type Faults, moved, NONE } from './faults.js'

/** What is wrong with a rule on open days of the right form: its limits and checklists are there, and count the right way. */
export function faultsOfOpenDay(rule: OpenDayRule, path: string, book: Rulebook, known: EventLabels): Faults {
  const { limits, checklists } = book
  const { event, announcement, attendance, archive, answers = [] } = rule
  const unknown = faultOfEvent(event, `${path}.event`, known)
  if (unknown !== undefined) return [unknown]
  const directed = (name: 'screening' | 'report' | 'publication'): Faults =>
    faultsOfPlace(rule[name], event, name === 'screening' ? 'before' : 'after', `${path}.${name}`, limits)
  return [
    ...directed('screening'),
    ...directed('report'),
    ...directed('publication'),
    ...answers.flatMap((answer, index) => faultsOfName(answer, limits, `${path}.answers[${index}]`)),
    ...faultsOfName(attendance, checklists, `${path}.attendance`),
    ...faultsOfName(archive, checklists, `${path}.archive`),
    ...(announcement === undefined ? NONE : faultsOfWindow(announcement, event, `${path}.announcement`, book)),
  ]
}

type Limits = Readonly<Record<string, TimeLimit>>

/** A limit that must be there, and be counted from the day, on or back. */
function faultsOfPlace(
  id: string | undefined,
  event: string,
  wanted: 'before' | 'after',
  path: string,
  limits: Limits,
): Faults {
  const missing = faultsOfName(id, limits, path)
  if (id === undefined || missing.length > 0) return missing
  const { from, direction = 'after' } = own(limits, id) as TimeLimit
  const [day, way] = [show(event), show(wanted)]
  if (direction === wanted && from === event) return NONE
  return [
    misfit('InvalidRulebook', path, id, {
      zh: `自事件 ${day} 起算、direction 为 ${way} 的期限`,
      en: `a limit from the event ${day} with direction ${way}`,
    }),
  ]
}

/** Any day with no holiday near it: whether one end lies before the other shows on each. */
const SOME_DAY = '2024-07-18'

function faultsOfWindow(
  { earliest, latest, fields }: AnnouncementWindow,
  event: string,
  path: string,
  { limits, checklists }: Rulebook,
): Faults {
  const places = [
    ...faultsOfPlace(earliest, event, 'before', `${path}.earliest`, limits),
    ...faultsOfPlace(latest, event, 'before', `${path}.latest`, limits),
  ]
  const named = faultsOfName(fields, checklists, `${path}.fields`)
  if (places.length > 0) return [...places, ...named]
  const [opens, closes] = [earliest, latest].map((id) => always(own(limits, id) as TimeLimit))
  const window = computeWindow(opens as TimeLimit, closes as TimeLimit, SOME_DAY)
  if (!isLeft(window)) return named
  const fault = moved(moved(factsOf(window.left), 'earliest', limitAt(earliest)), 'latest', limitAt(latest))
  return [...named, fault]
}

const limitAt = (id: string): string => `rules.limits.${id}`

/** The limit as it is on any day and for any matter. */
function always({ effective: _, appliesTo: __, ...limit }: TimeLimit): TimeLimit {
  return limit
}
