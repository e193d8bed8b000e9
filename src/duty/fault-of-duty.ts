import { isLabel, isListOf, isRecord, isText, own } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { Duty, DutyChange } from './duty-rules.js'

/** What a role, or a span, of a duty must be. */
export const A_ROLE: Label = { zh: '规则集 roles 中的角色', en: 'a role that the rulebook defines under roles' }
const A_SPAN: Label = { zh: '规则集 spans 中的时期', en: 'a span that the rulebook defines under spans' }
const A_COUNT: Label = { zh: '1 以上的整数', en: 'a whole number, 1 or more' }

/** The members of a duty that take one of a few words. */
const WORDS: Readonly<Record<'every' | 'measure' | 'shortPeriod' | 'strength', readonly unknown[]>> = {
  every: ['day', 'workingDay', 'week', 'halfMonth', 'month', 'quarter', 'halfYear', 'year'] satisfies Duty['every'][],
  measure: ['times', 'days', 'halfDays', 'items'] satisfies Duty['measure'][],
  shortPeriod: [undefined, 'cap', 'full'],
  strength: [undefined, 'must', 'should'],
}

/** The members of a duty that a reading may change. */
export const DUTY_CHANGES: readonly string[] = [
  'who',
  'every',
  'atLeast',
  'atMost',
  'measure',
  'byDayOfMonth',
  'shortPeriod',
] satisfies (keyof DutyChange)[]

/** The words that a rulebook has for a duty to use. */
export interface DutyWords {
  readonly roles: Readonly<Record<string, unknown>>
  readonly spans: Readonly<Record<string, unknown>>
  readonly duties: Readonly<Record<string, unknown>>
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1

/** What is wrong with a duty; `undefined` where nothing is. */
export function faultOfDuty(duty: unknown, words: DutyWords, path: string): RuleErrorFacts | undefined {
  if (!isRecord(duty) || !isText(duty.id) || !isLabel(duty.label) || !isRecord(duty.basis)) {
    return misfit('InvalidRulebook', path, duty, '{ id, label, who, every, atLeast, measure, basis }')
  }
  for (const [member, known] of Object.entries(WORDS)) {
    if (!known.includes(duty[member])) {
      const expected = known.filter(isText).map((word) => `"${word}"`)
      return misfit('InvalidRulebook', `${path}.${member}`, duty[member], expected.join(' | '))
    }
  }
  return faultOfNames(duty, words, path) ?? faultOfOthers(duty, words, path) ?? faultOfNumbers(duty, path)
}

function faultOfNames(
  { who, to, during, needs }: Readonly<Record<string, unknown>>,
  { roles, spans }: DutyWords,
  path: string,
): RuleErrorFacts | undefined {
  if (!isLabel(own(roles, who))) return misfit('InvalidRulebook', `${path}.who`, who, A_ROLE)
  if (to !== undefined && !isLabel(own(roles, to))) return misfit('InvalidRulebook', `${path}.to`, to, A_ROLE)
  if (during !== undefined && own(spans, during) === undefined) {
    return misfit('InvalidRulebook', `${path}.during`, during, A_SPAN)
  }
  if (needs === undefined) return undefined
  if (!isRecord(needs)) return misfit('InvalidRulebook', `${path}.needs`, needs, '{ role, atLeast }')
  if (!isLabel(own(roles, needs.role))) {
    return misfit('InvalidRulebook', `${path}.needs.role`, needs.role, A_ROLE)
  }
  return isCount(needs.atLeast) ? undefined : misfit('InvalidRulebook', `${path}.needs.atLeast`, needs.atLeast, A_COUNT)
}

/** What is wrong with the other duties that meet one: their records can only be counted as its own are. */
export function faultOfOthers(
  { id, measure, alsoMetBy }: { readonly [Member in keyof Duty]?: unknown },
  { duties }: Pick<DutyWords, 'duties'>,
  path: string,
): RuleErrorFacts | undefined {
  if (alsoMetBy === undefined) return undefined
  if (!isListOf(alsoMetBy, isText)) return misfit('InvalidRulebook', `${path}.alsoMetBy`, alsoMetBy, '[duty, …]')
  const isFit = (key: string): boolean => {
    const other = own(duties, key)
    return isRecord(other) && other.id !== id && other.measure === measure
  }
  const index = alsoMetBy.findIndex((key, at) => !isFit(key) || alsoMetBy.indexOf(key) < at)
  if (index === -1) return undefined
  const expected = {
    zh: `规则集 duties 中计量（${measure}）相同的其他工作，每项一次`,
    en: `another duty of the rulebook that is measured in ${measure}, each once`,
  }
  return misfit('InvalidRulebook', `${path}.alsoMetBy[${index}]`, alsoMetBy[index], expected)
}

function faultOfNumbers(
  { every, atLeast, atMost, byDayOfMonth }: Readonly<Record<string, unknown>>,
  path: string,
): RuleErrorFacts | undefined {
  if (!isCount(atLeast)) return misfit('InvalidRulebook', `${path}.atLeast`, atLeast, A_COUNT)
  if (atMost !== undefined && !(isCount(atMost) && atMost >= atLeast)) {
    const expected = { zh: `不小于 ${atLeast} 的整数`, en: `a whole number, ${atLeast} or more` }
    return misfit('InvalidRulebook', `${path}.atMost`, atMost, expected)
  }
  if (byDayOfMonth === undefined) return undefined
  if (isCount(byDayOfMonth) && byDayOfMonth <= 28 && every === 'month') return undefined
  return misfit('InvalidRulebook', `${path}.byDayOfMonth`, byDayOfMonth, {
    zh: '1 至 28 的整数，且仅用于每月的工作',
    en: 'a whole number from 1 to 28, and only of what is owed each month',
  })
}
