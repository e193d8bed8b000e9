import { isLeft, right } from 'fp-ts/lib/Either.js'
import { chinaCalendar, isCalendar, notACalendar, type WorkingCalendar } from '../calendar/working-calendar.js'
import { faultOfMembers } from '../check-data.js'
import { checkVocabulary } from '../condition/check-vocabulary.js'
import { isPlainRecord, isText, own } from '../plain.js'
import { faultOfBooks } from '../procedure/limit-in-force.js'
import type { ProcedureBook } from '../procedure/read-tracking.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleError, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { answerExample, type Bench, type ExampleAnswer } from './answer-example.js'
import { faultOfExamples, KINDS } from './check-examples.js'
import type { Example } from './example.js'
import type { ExampleRules } from './example-rules.js'

/** What examples are run with besides their rulebook. */
export interface ExampleOptions {
  /** The rulebooks in which limits of other families, and other versions of its own, are found. */
  readonly books?: readonly ProcedureBook[] | undefined
  /**
   * The calendar to count on.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
}

/** Why a rule gives no answer to an example. */
export interface RefusedExample {
  readonly refused: RuleError['_tag']
  readonly message: string
}

/** How one example came out (算例结果). */
export interface ExampleResult {
  readonly id: string
  readonly kind: Example['kind']
  /** The id of the limit, target or procedure. */
  readonly rule: string
  readonly label: Label
  readonly source: string
  readonly passed: boolean
  readonly expected: Example['expected']
  /** Of the answer what was expected, `null` where it has no such member; or the whole answer to what should be refused. */
  readonly actual: ExampleAnswer | RefusedExample
}

/** Of each section of a rulebook something by its rules. */
export interface BySection<T> {
  readonly limits: T
  readonly targets: T
  readonly procedures: T
}

/** How a rulebook's examples came out, and which of its rules have none. Plain JSON. */
export interface ExampleReport {
  readonly rulebook: string
  readonly passed: number
  readonly failed: number
  /** In the order of the list. */
  readonly results: readonly ExampleResult[]
  /** How many examples every rule has. */
  readonly counts: BySection<Readonly<Record<string, number>>>
  /** The rules that have none. */
  readonly uncovered: BySection<readonly string[]>
}

/**
 * Runs worked examples of a rulebook (验证算例): each rule is given what the example gives it, and its answer is held
 * against the one that was worked out by hand.
 *
 * Only the members that are expected are compared. A failed example is no refusal: what is refused is a list that
 * cannot be run, such as one with an unknown limit, a member misspelt, or an expected answer that expects nothing.
 *
 * @param rules - the rulebook
 * @param examples - its examples, each with an id of its own
 * @param options - other rulebooks, where limits of theirs bind too, and the calendar
 * @returns each example with what was expected and what was answered, and the rules without an example; or
 * `InvalidRulebook`, or `InvalidArgument` with the place and the id of the example. It never throws.
 * @example
 * ```ts
 * import { orThrow } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 * import { type Example, runExamples } from 'xinfang-rules/rulebooks/examples'
 *
 * const example: Example = {
 *   id: 'over Spring Festival',
 *   kind: 'deadline',
 *   label: { zh: '跨春节', en: 'Over Spring Festival' },
 *   source: '8, 9, 18, 19 and 20 February 2024; 18 is a Sunday worked by exchange (国办发明电〔2023〕7号)',
 *   limit: 'general.accepted',
 *   given: { from: '2024-02-07' },
 *   expected: { dueOn: '2024-02-14' }, // as if no one had a holiday
 * }
 * const report = orThrow(runExamples(caomiao2023, [example]))
 * report.failed // => 1
 * report.results[0]?.actual // => { dueOn: '2024-02-20' }
 * report.uncovered.procedures // => ['simple', 'general']
 * ```
 */
export function runExamples(
  rules: ExampleRules,
  examples: readonly Example[],
  options: ExampleOptions = {},
): Result<ExampleReport> {
  const bench = readBench(rules, options)
  if (isLeft(bench)) return bench
  const fault = faultOfExamples(rules, examples)
  if (fault !== undefined) return refuse(fault)
  const results = examples.map((example) => runExample(example, bench.right))
  const passed = results.filter((result) => result.passed).length
  const counts = bySection((section) => countExamples(rules, results, section))
  return right({
    rulebook: rules.id,
    passed,
    failed: results.length - passed,
    results,
    counts,
    uncovered: bySection((section) => Object.keys(counts[section]).filter((id) => counts[section][id] === 0)),
  })
}

function readBench(rules: ExampleRules, options: ExampleOptions): Result<Bench> {
  const checked = checkVocabulary(rules, ['limits', 'procedures', 'indicators', 'counts', 'targets'])
  if (isLeft(checked)) return checked
  if (!isText(rules.family)) {
    return refuse(misfit('InvalidRulebook', 'rules.family', rules.family, { zh: '非空的名称', en: 'a non-empty name' }))
  }
  const fault = faultOfOptions(options)
  if (fault !== undefined) return refuse(fault)
  const { books = [], calendar = chinaCalendar } = options
  return right({ rules, calendar, books: [rules, ...books.filter((book) => book !== rules)] })
}

function faultOfOptions(options: ExampleOptions): RuleErrorFacts | undefined {
  if (!isPlainRecord(options)) return misfit('InvalidArgument', 'options', options, '{ books?, calendar? }')
  const stranger = faultOfMembers('InvalidArgument', options, ['books', 'calendar'], (name) => `options.${name}`)
  if (stranger !== undefined) return stranger
  const { books, calendar } = options as ExampleOptions
  if (calendar !== undefined && !isCalendar(calendar)) return notACalendar(calendar, 'options.calendar')
  return books === undefined ? undefined : faultOfBooks(books, 'options.books')
}

function runExample(example: Example, bench: Bench): ExampleResult {
  const { id, kind, label, source, expected } = example
  const answer = answerExample(example, bench)
  const actual = isLeft(answer) ? refusalOf(answer.left) : partOf(answer.right, expected)
  return {
    id,
    kind,
    rule: ruleOf(example),
    label: { zh: label.zh, en: label.en },
    source,
    passed: isAsExpected(actual, expected),
    expected,
    actual: actual as ExampleResult['actual'],
  }
}

function refusalOf({ _tag, message }: RuleError): RefusedExample {
  return { refused: _tag, message }
}

/** The id of the rule that an example is of. */
function ruleOf(example: Example): string {
  if (example.kind === 'deadline') return example.limit
  return example.kind === 'target' ? example.target : example.procedure
}

/** Of an answer what was expected of it. */
function partOf(actual: unknown, expected: unknown): unknown {
  if (isPlainRecord(expected) && 'refused' in expected) return actual
  if (!isPlainRecord(expected) || !isPlainRecord(actual)) return actual ?? null
  return Object.fromEntries(Object.entries(expected).map(([name, part]) => [name, partOf(own(actual, name), part)]))
}

function isAsExpected(actual: unknown, expected: unknown): boolean {
  if (!isPlainRecord(expected)) return actual === expected
  return (
    isPlainRecord(actual) && Object.entries(expected).every(([name, part]) => isAsExpected(own(actual, name), part))
  )
}

type Section = keyof BySection<unknown>

function bySection<T>(make: (section: Section) => T): BySection<T> {
  return { limits: make('limits'), targets: make('targets'), procedures: make('procedures') }
}

function countExamples(
  rules: ExampleRules,
  results: readonly ExampleResult[],
  section: Section,
): Readonly<Record<string, number>> {
  const counts = new Map(Object.keys(rules[section]).map((id) => [id, 0]))
  for (const { kind, rule } of results) {
    if (KINDS[kind].section === section) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}
