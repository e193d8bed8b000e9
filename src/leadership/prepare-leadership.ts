import { isLeft, right } from 'fp-ts/lib/Either.js'
import { chinaCalendar, isCalendar, notACalendar, type WorkingCalendar } from '../calendar/working-calendar.js'
import { faultOfRecord } from '../check-data.js'
import { readAsOf } from '../condition/as-of.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { compileCondition, type Test } from '../condition/compile-condition.js'
import type { Condition } from '../condition/condition.js'
import { FACT_LEAVES, type Facts } from '../condition/fact-leaves.js'
import type { Moment } from '../date/moment.js'
import { isLength, whyNotALength } from '../deadline/time-limit.js'
import { isPlainRecord, own, show } from '../plain.js'
import { takeReading } from '../reading.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Length } from '../terms.js'
import { faultOfRule, LEADERSHIP_READINGS } from './fault-of-rule.js'
import { type ReadLeader, readLeaders } from './leader.js'
import type { LeadershipOptions } from './leadership-options.js'
import type { LeadershipRule, LeadershipRules } from './leadership-rules.js'

/** A rule on leads, as it is read, with its conditions made ready. */
export interface ReadyRule {
  /** Its key in the rulebook. */
  readonly key: string
  readonly rule: LeadershipRule
  readonly reading: readonly string[]
  readonly governs: Test<Facts>
  readonly counted: Test<Facts>
  readonly needsRank: Test<Facts>
}

/** Rules on leads made ready for any number of case files. */
export interface ReadyLeadership {
  readonly vocabulary: LeadershipRules
  readonly rules: readonly ReadyRule[]
  readonly asOf: Moment
  readonly calendar: WorkingCalendar
  readonly forecast: boolean
  readonly actsWithin: Length | undefined
  readonly leaders: ReadonlyMap<string, ReadLeader>
  /** Left out where nobody says which cases are solved. */
  readonly solved: Test<Facts> | undefined
}

const ALWAYS = (): boolean => true

/** The options of every question about leads. */
const LEADERSHIP_OPTIONS: readonly string[] = [
  'asOf',
  'calendar',
  'forecast',
  'actsWithin',
  'leaders',
  'solved',
  'readings',
] satisfies (keyof LeadershipOptions)[]

/** Makes a rulebook's rules on leads ready; `known` are the options that there are. */
export function prepareLeadership(
  rules: LeadershipRules,
  options: LeadershipOptions,
  known = LEADERSHIP_OPTIONS,
): Result<ReadyLeadership> {
  const checked = checkVocabulary(rules, ['leadership'])
  if (isLeft(checked)) return checked
  const asOf = readAsOf(options)
  if (isLeft(asOf)) return asOf
  const stranger = faultOfRecord('InvalidArgument', options, known, 'options')
  if (stranger !== undefined) return refuse(stranger)
  const { calendar = chinaCalendar, forecast = false, actsWithin } = options
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'options.calendar'))
  if (typeof forecast !== 'boolean') {
    return refuse(misfit('InvalidArgument', 'options.forecast', forecast, 'true | false'))
  }
  const fault = actsWithin === undefined ? undefined : faultOfActsWithin(actsWithin)
  if (fault !== undefined) return refuse(fault)
  const leaders = readLeaders(options.leaders, 'options.leaders')
  if (isLeft(leaders)) return leaders
  const ready = prepareRules(rules, options.readings)
  if (isLeft(ready)) return ready
  const solved = prepareSolved(rules, options.solved)
  if (isLeft(solved)) return solved
  return right({
    vocabulary: rules,
    rules: ready.right,
    asOf: asOf.right,
    calendar,
    forecast,
    actsWithin,
    leaders: leaders.right,
    solved: solved.right,
  })
}

function prepareRules(
  rules: LeadershipRules,
  readings: LeadershipOptions['readings'] = {},
): Result<readonly ReadyRule[]> {
  if (!isPlainRecord(readings)) {
    return refuse(misfit('InvalidArgument', 'options.readings', readings, '{ rule: reading, … }'))
  }
  const unknown = Object.keys(readings).find((key) => own(rules.leadership, key) === undefined)
  if (unknown !== undefined) {
    const known = Object.keys(rules.leadership).map(show).join(', ')
    const expected = { zh: `规则集 leadership 中的规则之一：${known}`, en: `a rule of the rulebook: one of ${known}` }
    return refuse(misfit('UnknownReading', `options.readings.${unknown}`, unknown, expected))
  }
  const ready: ReadyRule[] = []
  for (const [key, rule] of Object.entries(rules.leadership)) {
    const one = prepareRule(rules, rule, key, own(readings, key))
    if (isLeft(one)) return one
    ready.push(one.right)
  }
  return right(ready)
}

function prepareRule(
  vocabulary: LeadershipRules,
  given: LeadershipRule,
  key: string,
  asked: string | readonly string[] | undefined,
): Result<ReadyRule> {
  const path = `rules.leadership.${key}`
  const fault = faultOfRule(given, path)
  if (fault !== undefined) return refuse(fault)
  const read = takeReading(given, asked, LEADERSHIP_READINGS, { rule: path, asked: `options.readings.${key}` })
  if (isLeft(read)) return read
  const { rule, reading } = read.right
  const compile = (condition: Condition | undefined, at: string): Result<Test<Facts>> =>
    condition === undefined
      ? right(ALWAYS)
      : compileCondition(condition, FACT_LEAVES, { tag: 'InvalidRulebook', path: `${path}.${at}`, vocabulary })
  const governs = compile(rule.appliesTo, 'appliesTo')
  if (isLeft(governs)) return governs
  const counted = compile(rule.countedCases, 'countedCases')
  if (isLeft(counted)) return counted
  const needsRank = compile(rule.rank?.when, 'rank.when')
  if (isLeft(needsRank)) return needsRank
  return right({ key, rule, reading, governs: governs.right, counted: counted.right, needsRank: needsRank.right })
}

function prepareSolved(vocabulary: LeadershipRules, solved: Condition | undefined): Result<ReadyLeadership['solved']> {
  if (solved === undefined) return right(undefined)
  return compileCondition(solved, FACT_LEAVES, { tag: 'InvalidRulebook', path: 'options.solved', vocabulary })
}

function faultOfActsWithin(length: Length): RuleErrorFacts | undefined {
  if (!isLength(length)) return whyNotALength(length, 'options.actsWithin')
  if (length.unit !== 'hour') return undefined
  const expected = '"workingDay" | "calendarDay"'
  return misfit('InvalidLength', 'options.actsWithin.unit', length.unit, expected)
}
