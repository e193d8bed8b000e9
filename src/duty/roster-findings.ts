import type { DayRange } from '../calendar/arrange-holiday.js'
import { describeDay } from '../calendar/day-info.js'
import { isWorkedDay } from '../calendar/tables.js'
import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { ReadPerson } from './roster.js'
import {
  isAway,
  isDue,
  mayTake,
  type OwedPeriod,
  periodName,
  type RosterPlan,
  roleLabel,
  rolesFor,
} from './roster-plan.js'

/** What is found of a roster, in the order in which findings of one day are told. */
const KINDS = [
  'dayOff',
  'uncovered',
  'tooFew',
  'tooMany',
  'post',
  'others',
  'twice',
  'away',
  'role',
  'unknownPerson',
] as const
type Kind = (typeof KINDS)[number]

/** Those that are likely to be mistakes in the table, and break no rule. */
const MISTAKES: readonly Kind[] = ['dayOff', 'twice', 'unknownPerson']

interface Found {
  readonly kind: Kind
  readonly day: number
  /** A person; left out, the roster itself. */
  readonly who?: string
  readonly message: Label
}

/** A roster, read: who is down for each day, each time. */
export interface RosterCheck {
  readonly plan: RosterPlan
  readonly people: ReadonlyMap<string, ReadPerson>
  /** By day, or first day of a month. */
  readonly down: ReadonlyMap<number, readonly string[]>
}

/** All that is found, by day; it does not matter in which order people and shifts were given. */
export function findingsOf(check: RosterCheck): Finding[] {
  const { rule } = check.plan
  const binds = rule.strength === 'should' ? 'warning' : 'breach'
  const owed = new Map(check.plan.owed.map((period) => [period.range.first, period]))
  const found = [
    ...check.plan.owed.flatMap((period) => findGaps(check, period)),
    ...[...check.down].flatMap(([day, who]) => [
      ...findDayOff(check, day, who, owed.has(day)),
      ...findPeople(check, day, who, owed.get(day)),
    ]),
    ...findUnknown(check),
  ]
  return found.sort(inOrder).map(({ kind, day, who, message }) => ({
    rule: `${rule.id}.${kind}`,
    severity: MISTAKES.includes(kind) ? 'warning' : binds,
    subject: who ?? rule.id,
    on: isoDate(day),
    message,
    basis: rule.basis,
  }))
}

function inOrder(a: Found, b: Found): number {
  return a.day - b.day || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.who ?? '', b.who ?? '')
}

export const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** What a message begins with: the month; a day is told by `on`. */
function ahead({ rule }: RosterPlan, day: number): Label {
  if (rule.cover !== 'month') return { zh: '', en: '' }
  const month = periodName(rule.cover, day)
  return { zh: `${month} `, en: `${month}: ` }
}

/**
 * A day that too few or too many people, or the wrong ones, are down for. What is lacking is one finding, so that one more shift
 * never makes two of it.
 */
function findGaps({ plan, people, down }: RosterCheck, { range, post }: OwedPeriod): Found[] {
  const { rule, roles } = plan
  const { atLeast, atMost = Number.POSITIVE_INFINITY } = rule
  const day = range.first
  const who = [...new Set(down.get(day))]
  const role = post ?? rule.others
  const due = role === undefined ? undefined : roleLabel(roles, role)
  const start = ahead(plan, day)
  if (who.length === 0) return [{ kind: 'uncovered', day, message: nobody(start, due) }]
  const isTurn = who.some((id) => {
    const person = people.get(id)
    return person === undefined || isDue(person, rule, post)
  })
  const absent = due === undefined || isTurn ? undefined : notDown(due)
  if (who.length < atLeast) {
    const few = counted(start, who.length, atLeast, 'few')
    const message = absent === undefined ? few : { zh: `${few.zh}；${absent.zh}`, en: `${few.en}; ${absent.en}` }
    return [{ kind: 'tooFew', day, message }]
  }
  const found: Found[] = []
  if (who.length > atMost) found.push({ kind: 'tooMany', day, message: counted(start, who.length, atMost, 'many') })
  if (absent !== undefined) found.push({ kind: post === undefined ? 'others' : 'post', day, message: absent })
  return found
}

const notDown = ({ zh, en }: Label): Label => ({
  zh: `应由${zh}值班，未排`,
  en: `it is the turn of ${en}, who is not down for it`,
})

const nobody = (start: Label, due: Label | undefined): Label => ({
  zh: `${start.zh}无人值班${due === undefined ? '' : `，应由${due.zh}值班`}`,
  en: `${start.en}nobody is down for it${due === undefined ? '' : `; it is the turn of ${due.en}`}`,
})

const counted = (start: Label, count: number, asked: number, way: 'few' | 'many'): Label => ({
  zh: `${start.zh}排了 ${count} 人，应${way === 'few' ? '至少' : '至多'} ${asked} 人`,
  en: `${start.en}${count} down for it where there must be at ${way === 'few' ? 'least' : 'most'} ${asked}`,
})

/** A shift on a day that is not worked. */
function findDayOff({ plan }: RosterCheck, day: number, who: readonly string[], isOwed: boolean): Found[] {
  const { rule, tables, calendar } = plan
  if (isOwed || rule.cover !== 'workingDay' || tables === undefined || isWorkedDay(tables, day)) return []
  const { names = [] } = describeDay(calendar, day, isoDate(day))
  const down = [...new Set(who)].sort(compare).join(', ')
  const why = { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') }
  const message = {
    zh: `不是工作日${why.zh === '' ? '' : `（${why.zh}）`}，却排了 ${down}`,
    en: `not a working day${why.en === '' ? '' : ` (${why.en})`}, yet down for it: ${down}`,
  }
  return [{ kind: 'dayOff', day, message }]
}

/** What is wrong with each of those who are down for a day. */
function findPeople(
  { plan, people }: RosterCheck,
  day: number,
  who: readonly string[],
  owed: OwedPeriod | undefined,
): Found[] {
  const { rule, tables } = plan
  const start = ahead(plan, day)
  const range = owed?.range ?? { first: day, last: day }
  return [...timesOf(who)].flatMap(([id, times]) => {
    const found: Found[] = []
    if (times > 1) found.push({ kind: 'twice', day, who: id, message: repeated(start, id, times) })
    const person = people.get(id)
    if (person === undefined) return found
    if (isAway(person, range, owed === undefined ? undefined : tables)) {
      found.push({ kind: 'away', day, who: id, message: awayWords(start, person, range) })
    }
    if (!mayTake(person, rule, owed?.post)) {
      found.push({ kind: 'role', day, who: id, message: roleWords(plan, day, id, rolesFor(rule, owed?.post)) })
    }
    return found
  })
}

function timesOf(who: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const id of who) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}

const repeated = (start: Label, id: string, times: number): Label => ({
  zh: `${start.zh}${id} 排了 ${times} 次`,
  en: `${start.en}${id} is down for it ${times} times`,
})

/** That a person is away, and when. */
function awayWords(start: Label, { id, away }: ReadPerson, { first, last }: DayRange): Label {
  const spans = away
    .filter((span) => span.first <= last && span.last >= first)
    .map((span) => [isoDate(span.first), isoDate(span.last)] as const)
  return {
    zh: `${start.zh}${id} 外出（${spans.map(([from, to]) => `${from} 至 ${to}`).join('、')}）`,
    en: `${start.en}${id} is away (${spans.map(([from, to]) => `${from} to ${to}`).join(', ')})`,
  }
}

/** That nothing recorded of a person lets them take a period, and which roles would; more may be true of the person. */
function roleWords(plan: RosterPlan, day: number, id: string, roles: readonly string[]): Label {
  const start = ahead(plan, day)
  const period = plan.rule.cover === 'month' ? { zh: '该月', en: 'this month' } : { zh: '该日', en: 'this day' }
  const labels = [...new Set(roles)].map((role) => roleLabel(plan.roles, role))
  const needed = { zh: labels.map(({ zh }) => zh).join('或'), en: labels.map(({ en }) => en).join(' or ') }
  return {
    zh: `${start.zh}${id} 登记的职务和角色均不能值${period.zh}的班，须登记为${needed.zh}`,
    en: `${start.en}none of the posts and roles recorded for ${id} may take ${period.en}; it takes one recorded as ${needed.en}`,
  }
}

/** Everybody who takes turns and is not among the people, once, on the first day. */
function findUnknown({ plan, people, down }: RosterCheck): Found[] {
  const firstDays = new Map<string, number>()
  for (const [day, who] of down) {
    for (const id of who) if (!people.has(id)) firstDays.set(id, Math.min(day, firstDays.get(id) ?? day))
  }
  return [...firstDays].map(([id, day]) => {
    const start = ahead(plan, day)
    const message = { zh: `${start.zh}${id} 不在人员名单中`, en: `${start.en}${id} is not among the people` }
    return { kind: 'unknownPerson', day, who: id, message }
  })
}
