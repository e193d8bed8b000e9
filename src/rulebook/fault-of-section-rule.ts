import { firstFault } from '../check-data.js'
import { AN_EVENT } from '../condition/check-vocabulary.js'
import { LIMIT_READINGS } from '../deadline/readings.js'
import { isLength, type TimeLimit, whyNotALength } from '../deadline/time-limit.js'
import { DUTY_CHANGES, faultOfDuty } from '../duty/fault-of-duty.js'
import { faultOfRosterRule, ROSTER_READINGS } from '../duty/fault-of-roster-rule.js'
import type { RosterRule } from '../duty/roster-rule.js'
import type { Checklist } from '../leadership/checklist.js'
import { CHECKLIST_READINGS, faultOfChecklist } from '../leadership/fault-of-checklist.js'
import { faultOfRouting, ROUTING_READINGS } from '../leadership/fault-of-routing.js'
import { faultOfRule, LEADERSHIP_READINGS } from '../leadership/fault-of-rule.js'
import type { LeadershipRule } from '../leadership/leadership-rules.js'
import type { RoutingRule } from '../leadership/routing-rules.js'
import { isRecord, own } from '../plain.js'
import { faultOfProcedure } from '../procedure/check-procedure.js'
import { faultOfVersion, oneOf } from '../procedure/limit-in-force.js'
import type { LimitReference, Procedure } from '../procedure/procedure.js'
import { faultOfReading } from '../reading.js'
import type { RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { faultOfBasis } from './fault-of-basis.js'
import { faultOfCondition } from './fault-of-condition.js'
import { invalid } from './fault-of-head.js'
import { faultOfOpenDay } from './fault-of-open-day.js'
import type { Rulebook } from './rulebook.js'
import type { RulingSection } from './sections.js'

type Check = (rule: never, book: Rulebook, path: string) => RuleErrorFacts | undefined

/** What is wrong with a rule of a section besides its id, label and basis, and with the other ways to read it. */
export function faultOfSectionRule(
  section: RulingSection,
  rule: { readonly id: string },
  book: Rulebook,
  path: string,
): RuleErrorFacts | undefined {
  const faultOf = (read: object, place: string) => CHECKS[section]?.(read as never, book, place)
  const changeable = CHANGEABLE[section]
  return (
    faultOf(rule, path) ?? (changeable && faultOfReading(rule, { tag: 'InvalidRulebook', changeable, faultOf }, path))
  )
}

const CHECKS: { readonly [Section in RulingSection]?: Check } = {
  limits: faultOfLimit,
  procedures: faultOfOwnProcedure,
  indicators: (indicator, book, path) => faultOfFigure(indicator, ['of', 'counted'], book, path),
  counts: (count, book, path) => faultOfFigure(count, ['of'], book, path),
  batches: (batch, book, path) => faultOfFigure(batch, ['of'], book, path),
  leadership: faultOfLeadership,
  checklists: faultOfList,
  routing: faultOfRoute,
  openDays: faultOfOpenDay,
  duties: faultOfDuty,
  rosters: faultOfRoster,
}

/** What another reading may change of the rules of a section. */
const CHANGEABLE: { readonly [Section in RulingSection]?: readonly string[] } = {
  limits: LIMIT_READINGS.changeable,
  leadership: LEADERSHIP_READINGS.changeable,
  checklists: CHECKLIST_READINGS.changeable,
  routing: ROUTING_READINGS.changeable,
  duties: DUTY_CHANGES,
  rosters: ROSTER_READINGS.changeable,
}

function faultOfLimit(limit: TimeLimit, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const fault = faultOfVersion(limit, path)
  if (fault !== undefined) return fault
  const events = [['from', limit.from], ...(limit.metBy ?? []).map((event) => ['metBy', event])] as const
  const unknown = events.find(([, event]) => own(book.events, event) === undefined)
  if (unknown !== undefined) return invalid(`${path}.${unknown[0]}`, unknown[1], AN_EVENT)
  return faultOfExtension(limit, `${path}.extension`) ?? faultOfCondition(limit.appliesTo, book, `${path}.appliesTo`)
}

function faultOfExtension({ extension, length: { unit } }: TimeLimit, path: string): RuleErrorFacts | undefined {
  if (extension === undefined) return undefined
  if (!isRecord(extension)) return invalid(path, extension, '{ max, basis }')
  const { max, basis } = extension
  if (!isLength(max)) return whyNotALength(max, `${path}.max`)
  if (max.unit !== unit) {
    return invalid(`${path}.max.unit`, max.unit, {
      zh: `"${unit}"，即期限的单位`,
      en: `"${unit}", the unit of the limit`,
    })
  }
  return faultOfBasis(basis, `${path}.basis`)
}

function faultOfOwnProcedure(procedure: Procedure, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const fault = faultOfProcedure(procedure, new Map(Object.entries<Label>(book.events)))
  if (fault !== undefined) return { ...fault, path: fault.path.replace('procedure', path) }
  return firstFault(procedure.stages, ({ limits }, index) => {
    const lost = limits.findIndex(({ family, limit }) => family === undefined && own(book.limits, limit) === undefined)
    return lost === -1
      ? undefined
      : invalid(`${path}.stages[${index}].limits[${lost}]`, (limits[lost] as LimitReference).limit, {
          zh: `本规则集的期限（${oneOf(Object.keys(book.limits)).zh}），或写明其 family`,
          en: `a limit of this rulebook (${oneOf(Object.keys(book.limits)).en}), or one with its family`,
        })
  })
}

function faultOfFigure(
  figure: Readonly<Record<string, unknown>>,
  parts: readonly string[],
  book: Rulebook,
  path: string,
): RuleErrorFacts | undefined {
  if (figure.totalsOnly === true) return undefined
  return firstFault(parts, (part) =>
    figure[part] === undefined
      ? invalid(path, figure, {
          zh: `{ ${parts.join(', ')} } 或 { totalsOnly }`,
          en: `{ ${parts.join(', ')} } or { totalsOnly }`,
        })
      : faultOfCondition(figure[part], book, `${path}.${part}`),
  )
}

function faultOfLeadership(rule: LeadershipRule, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const { appliesTo, countedCases, rank } = rule
  return (
    faultOfRule(rule, path) ??
    (rank && faultOfBasis(rank.basis, `${path}.rank.basis`)) ??
    faultOfCondition(appliesTo, book, `${path}.appliesTo`) ??
    faultOfCondition(countedCases, book, `${path}.countedCases`) ??
    faultOfCondition(rank?.when, book, `${path}.rank.when`)
  )
}

function faultOfList(list: Checklist, book: Rulebook, path: string): RuleErrorFacts | undefined {
  return (
    faultOfChecklist(list, path) ??
    firstFault(list.items, ({ when }, index) => faultOfCondition(when, book, `${path}.items[${index}].when`)) ??
    faultOfCondition(list.appliesTo, book, `${path}.appliesTo`)
  )
}

function faultOfRoute(rule: RoutingRule, book: Rulebook, path: string): RuleErrorFacts | undefined {
  const faultOfStep = ({ when, basis }: RoutingRule['steps'][number], at: string) =>
    faultOfBasis(basis, `${at}.basis`) ?? faultOfCondition(when, book, `${at}.when`)
  return (
    faultOfRouting(rule, path) ?? firstFault(rule.steps, (step, index) => faultOfStep(step, `${path}.steps[${index}]`))
  )
}

function faultOfRoster(rule: RosterRule, { roles }: Rulebook, path: string): RuleErrorFacts | undefined {
  const { who, others, posts = [] } = rule
  const faultOfRole = (role: unknown, at: string) =>
    own(roles, role) === undefined ? invalid(at, role, oneOf(Object.keys(roles))) : undefined
  return (
    faultOfRosterRule(rule, path) ??
    faultOfRole(who, `${path}.who`) ??
    (others === undefined ? undefined : faultOfRole(others, `${path}.others`)) ??
    firstFault(posts, ({ post }, index) => faultOfRole(post, `${path}.posts[${index}].post`))
  )
}
