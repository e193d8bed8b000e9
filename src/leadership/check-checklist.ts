import { isLeft, right } from 'fp-ts/lib/Either.js'
import { AN_ID, faultOfRecord } from '../check-data.js'
import { compileCondition, type Test } from '../condition/compile-condition.js'
import type { CaseFields, Condition, Vocabulary } from '../condition/condition.js'
import { FACT_LEAVES, type Facts } from '../condition/fact-leaves.js'
import { wordsNotGiven } from '../condition/words-not-given.js'
import { countReferences, type Evidence, faultOfEvidence } from '../evidence.js'
import { isText, own } from '../plain.js'
import { takeReading } from '../reading.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Checked, EventName, Finding, Label } from '../terms.js'
import type { Checklist, ChecklistItem } from './checklist.js'
import { readFacts, type VocabularyOption } from './facts-given.js'
import { CHECKLIST_READINGS, faultOfChecklist } from './fault-of-checklist.js'

/** How a checklist is gone through. */
export interface ChecklistOptions extends VocabularyOption {
  /**
   * Id of what is checked, an opaque one.
   *
   * @defaultValue the id of the checklist
   */
  readonly subject?: string | undefined
  /** All the events that have happened; left out, nothing is known of any. */
  readonly happened?: readonly EventName[] | undefined
  /** Ids of the other readings to follow, one or several that do not contradict each other. */
  readonly reading?: string | readonly string[] | undefined
}

/** What a checklist came to. Plain JSON; keys in the order of the list. */
export interface ChecklistSummary {
  readonly checklist: string
  /** Ids of the readings followed instead of the checklist's own. */
  readonly reading?: readonly string[]
  /**
   * `complete`: all that is asked for is there; `incomplete`: something is certainly missing; `undecided`: something is not
   * there, and what is given does not say whether it is asked for; `notApplicable`: nothing is asked of this matter.
   */
  readonly status: 'complete' | 'incomplete' | 'undecided' | 'notApplicable'
  /** Items for which there is as much evidence as they take, asked for or not. */
  readonly present: readonly string[]
  /** Items asked for that are not there, or not wholly. */
  readonly missing: readonly string[]
  /** Items not there, of which it is not known whether they are asked for. */
  readonly undecided: readonly string[]
  /** Items not there and not asked for. */
  readonly notAsked: readonly string[]
  /** Of a list that ends with 等: keys of what is there beside what it names, sorted. */
  readonly beyond?: readonly string[]
}

/**
 * Goes through a checklist (清单核对): what has to be there, and is not.
 *
 * An item asked for with too few references is a breach, or a warning where the text only says what should be (原则上). Where a
 * field that a condition asks for is not given, the item is neither asked for nor not: if it is not there that is
 * a note, which names the field, in the words of the `vocabulary` where it is given.
 *
 * @param checklist - what has to be there, one of a rulebook's `checklists`
 * @param evidence - opaque references by the key of the item; other keys may serve other checks
 * @param fields - what is known of the matter
 * @param options - what is checked, what has happened, readings, the words to hold the fields to
 * @returns findings in the order of the list, and how the list stands; or `InvalidRulebook`, `InvalidArgument`,
 * `InvalidCase`, `UnknownEvent`, `UnknownReading`
 * @example
 * ```ts
 * import { checkChecklist, orThrow } from 'xinfang-rules'
 * import { menghe2020 } from 'xinfang-rules/rulebooks'
 *
 * const evidence = { minutes: ['m1'], newAnswer: ['a1'], ledger: ['l1'], onlineRecord: ['o1'] }
 * const check = (fields: { solved?: boolean }) =>
 *   orThrow(checkChecklist(menghe2020.checklists.file, evidence, { ...fields }, { subject: 'c1' }))
 * check({ solved: true }).summary.status // => 'complete'
 * check({ solved: false }).summary.missing // => ['conclusion']
 * check({}).findings.map(({ severity, message }) => `${severity}: ${message.en}`)
 * // => ['note: not there: the conclusion of the evaluation or hearing; whether it is asked for depends on: solved']
 * ```
 */
export function checkChecklist(
  checklist: Checklist,
  evidence: Readonly<Record<string, readonly string[]>>,
  fields: CaseFields,
  options: ChecklistOptions = {},
): Result<Checked<ChecklistSummary>> {
  const stranger = faultOfRecord('InvalidArgument', options, OPTIONS, 'options')
  if (stranger !== undefined) return refuse(stranger)
  const facts = readFacts(fields ?? null, options.happened, options.vocabulary, PATHS)
  if (isLeft(facts)) return facts
  const ready = prepareChecklist(checklist, options)
  if (isLeft(ready)) return ready
  const fault = faultOfEvidence('InvalidArgument', evidence, 'evidence')
  if (fault !== undefined) return refuse(fault)
  const { subject = ready.right.checklist.id } = options
  if (!isText(subject)) return refuse(misfit('InvalidArgument', 'options.subject', subject, AN_ID))
  const checked = ready.right.items.map((item) => checkItem(item, evidence, facts.right))
  return right({
    findings: checked.flatMap((item) => findItem(item, ready.right.checklist, subject, options.vocabulary)),
    summary: summarise(ready.right, checked, evidence),
  })
}

const OPTIONS = ['subject', 'happened', 'reading', 'vocabulary'] as const satisfies readonly (keyof ChecklistOptions)[]
const PATHS = { fields: 'fields', happened: 'options.happened' }
interface ReadyItem {
  readonly item: ChecklistItem
  readonly asked: Test<Facts>
  readonly conditions: readonly Condition[]
}

interface ReadyChecklist {
  readonly checklist: Checklist
  readonly reading: readonly string[]
  readonly items: readonly ReadyItem[]
}

function prepareChecklist(given: Checklist, { reading: asked, vocabulary }: ChecklistOptions): Result<ReadyChecklist> {
  const fault = faultOfChecklist(given, 'checklist')
  if (fault !== undefined) return refuse(fault)
  const read = takeReading(given, asked, CHECKLIST_READINGS, { rule: 'checklist', asked: 'options.reading' })
  if (isLeft(read)) return read
  const { rule: checklist, reading } = read.right
  const items: ReadyItem[] = []
  for (const [index, item] of checklist.items.entries()) {
    const conditions = [checklist.appliesTo, item.when].filter((part): part is Condition => part !== undefined)
    const asked = compileEach(checklist, item, index, vocabulary)
    if (isLeft(asked)) return asked
    items.push({ item, asked: asked.right, conditions })
  }
  return right({ checklist, reading, items })
}

/** An item is asked for where the list is asked of the matter, and the item's own condition holds. */
function compileEach(
  { appliesTo }: Checklist,
  { when }: ChecklistItem,
  index: number,
  vocabulary: Vocabulary | undefined,
): Result<Test<Facts>> {
  const place = { tag: 'InvalidRulebook', ...(vocabulary !== undefined && { vocabulary }) } as const
  const list =
    appliesTo === undefined
      ? ALWAYS
      : compileCondition(appliesTo, FACT_LEAVES, { ...place, path: 'checklist.appliesTo' })
  if (isLeft(list)) return list
  const path = `checklist.items[${index}].when`
  const own = when === undefined ? ALWAYS : compileCondition(when, FACT_LEAVES, { ...place, path })
  if (isLeft(own)) return own
  return right((facts) => {
    const answer = list.right(facts)
    if (answer === false) return false
    const asked = own.right(facts)
    return asked === true ? answer : asked
  })
}

const ALWAYS: Result<Test<Facts>> = /* @__PURE__ */ right(() => true)

interface CheckedItem {
  readonly item: ChecklistItem
  readonly state: 'present' | 'missing' | 'undecided' | 'notAsked'
  /** How many references there are, each once. */
  readonly count: number
  /** Whether it is asked for, or may be. */
  readonly applies: boolean
  /** What is not known of the matter and decides whether the item is asked for. */
  readonly unknown: readonly string[]
}

function checkItem({ item, asked, conditions }: ReadyItem, evidence: Evidence, facts: Facts): CheckedItem {
  const count = countReferences([evidence], item.key)
  const answer = asked(facts)
  const checked = { item, count, applies: answer !== false, unknown: [] }
  if (count >= (item.of ?? 1)) return { ...checked, state: 'present' }
  if (answer !== undefined) return { ...checked, state: answer ? 'missing' : 'notAsked' }
  const unknown = new Set(conditions.flatMap((condition) => wordsNotGiven(condition, facts)))
  return { ...checked, state: 'undecided', unknown: [...unknown] }
}

function findItem(
  { item, state, count, unknown }: CheckedItem,
  checklist: Checklist,
  subject: string,
  vocabulary: Vocabulary | undefined,
): Finding[] {
  if (state !== 'missing' && state !== 'undecided') return []
  const { of = 1, label } = item
  const part = count === 0 ? undefined : { zh: `（${of} 项中有 ${count} 项）`, en: ` (${count} of ${of})` }
  const finding = { rule: `${checklist.id}.${item.key}`, subject, basis: checklist.basis }
  if (state === 'undecided') {
    const words = unknown.map((word) => wordLabel(word, vocabulary))
    const message = {
      zh: `没有“${label.zh}”${part?.zh ?? ''}；是否应有取决于：${words.map(({ zh }) => zh).join('、')}`,
      en: `not there: ${label.en}${part?.en ?? ''}; whether it is asked for depends on: ${words.map(({ en }) => en).join(', ')}`,
    }
    return [{ ...finding, severity: 'note', message }]
  }
  const severity = checklist.strength === 'should' ? 'warning' : 'breach'
  const message = { zh: `缺少“${label.zh}”${part?.zh ?? ''}`, en: `missing: ${label.en}${part?.en ?? ''}` }
  return [{ ...finding, severity, message }]
}

/** A field or an event in the words of the rulebook, where it is given, else by its name. */
function wordLabel(word: string, vocabulary: Vocabulary | undefined): Label {
  const label = own(vocabulary?.fields ?? {}, word)?.label ?? own(vocabulary?.events ?? {}, word)
  return label === undefined ? { zh: word, en: word } : { zh: `${label.zh}（${word}）`, en: `${label.en} (${word})` }
}

function summarise(
  { checklist, reading }: ReadyChecklist,
  checked: readonly CheckedItem[],
  evidence: Evidence,
): ChecklistSummary {
  const keysOf = (state: CheckedItem['state']): string[] =>
    checked.filter((one) => one.state === state).map(({ item }) => item.key)
  const [present, missing, undecided, notAsked] = (['present', 'missing', 'undecided', 'notAsked'] as const).map(
    keysOf,
  ) as [string[], string[], string[], string[]]
  const named = new Set(checked.map(({ item }) => item.key))
  const beyond = Object.keys(evidence).filter((key) => !named.has(key) && (evidence[key] ?? []).length > 0)
  return {
    checklist: checklist.id,
    ...(reading.length > 0 && { reading }),
    status: statusOf(checked),
    present,
    missing,
    undecided,
    notAsked,
    ...(checklist.open === true && { beyond: beyond.sort() }),
  }
}

function statusOf(checked: readonly CheckedItem[]): ChecklistSummary['status'] {
  const some = (state: CheckedItem['state']): boolean => checked.some((one) => one.state === state)
  if (some('missing')) return 'incomplete'
  if (some('undecided')) return 'undecided'
  return checked.some(({ applies }) => applies) || checked.length === 0 ? 'complete' : 'notApplicable'
}
