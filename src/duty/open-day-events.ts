import { isLeft } from 'fp-ts/lib/Either.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import { readDay } from '../date/day.js'
import { type Moment, readMoment, writeMoment } from '../date/moment.js'
import type { EventLog } from '../deadline/deadline.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import { own } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { EventName, IsoDate } from '../terms.js'
import type { OpenDayRules } from './open-day-plan.js'
import type { OpenDayRule } from './open-day-rule.js'

/** An open day whose steps may start from other events than the day itself. */
interface Followed {
  readonly rules: OpenDayRules
  readonly rule: OpenDayRule
  readonly on: IsoDate
  /** The limits of its steps, by `what`. */
  readonly limits: readonly (readonly [string, TimeLimit])[]
}

/** What is wrong with the times given for events: steps start from each, and from none before the day that they follow. */
export function faultOfEvents(events: EventLog, followed: Followed): RuleErrorFacts | undefined {
  for (const [event, at] of Object.entries(events)) {
    const path = `options.events.${event}`
    const unknown = faultOfName(event, path, followed)
    if (unknown !== undefined) return unknown
    if (at === undefined) continue
    const moment = readMoment(at, path)
    if (isLeft(moment)) return moment.left
    const fault = faultOfTime(event, moment.right, path, followed)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfName(event: EventName, path: string, { rules, rule, limits }: Followed): RuleErrorFacts | undefined {
  if (own(rules.events, event) === undefined) return misfit('UnknownEvent', path, event, AN_EVENT)
  const starts = new Set([rule.event, ...limits.map(([, { from }]) => from)])
  if (starts.has(event)) return undefined
  return misfit('InvalidArgument', path, event, {
    zh: `某一步骤的起算事件（${[...starts].join('、')}）`,
    en: `an event that a step starts from: ${[...starts].join(', ')}`,
  })
}

/** The day itself is when it is; what is done after it does not start before it. */
function faultOfTime(
  event: EventName,
  moment: Moment,
  path: string,
  { rule, on, limits }: Followed,
): RuleErrorFacts | undefined {
  const day = readDay(on)
  if (event === rule.event) {
    if (moment.day === day) return undefined
    return misfit('InvalidArgument', path, writeMoment(moment), { zh: `活动当日 ${on}`, en: `the day itself, ${on}` })
  }
  const follows = limits.some(([what, { from }]) => from === event && what !== 'screening')
  if (!follows || moment.day >= day) return undefined
  return {
    _tag: 'EventsOutOfOrder',
    path,
    earlier: { event: rule.event, at: on },
    later: { event, at: writeMoment(moment) },
  }
}
