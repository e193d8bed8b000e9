import { faultOfMembers, firstFault } from '../check-data.js'
import { isLabel, isListOf, isPlainRecord, isRecord, isText, own, show } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { Example, ExpectedProcedure, ProcedureExample } from './example.js'
import type { ExampleRules } from './example-rules.js'

/** How a part of what is expected is formed: `leaf` text, a whole number or `null`. */
type Shape = 'leaf' | { readonly each: Shape } | Members

interface Members {
  readonly members: Readonly<Record<string, Shape>>
  /** Whether it may be expected that there is none. */
  readonly orNull?: true
}

interface Kind {
  /** The member that names the rule, and where in the rulebook it stands. */
  readonly rule: string
  readonly section: 'limits' | 'targets' | 'procedures'
  readonly given: readonly string[]
  readonly expected: Shape
}

const leaves = (...names: readonly string[]): Members => ({
  members: Object.fromEntries(names.map((name) => [name, 'leaf'])),
})

/** What there is to say of every kind of example. */
export const KINDS: Readonly<Record<Example['kind'], Kind>> = {
  deadline: {
    rule: 'limit',
    section: 'limits',
    given: [
      'from',
      'fields',
      'forecast',
      'officeHours',
      'closesAtOfficeEnd',
      'reading',
      'pauses',
      'extension',
      'alsoBoundBy',
    ],
    expected: /* @__PURE__ */ leaves('dueOn', 'dueAt', 'certainty', 'binds'),
  },
  target: {
    rule: 'target',
    section: 'targets',
    given: ['tally', 'cases', 'asOf', 'officeHours', 'closesAtOfficeEnd', 'facts'],
    expected: /* @__PURE__ */ leaves('status', 'because', 'counted', 'of', 'shortfall', 'slack'),
  },
  procedure: {
    rule: 'procedure',
    section: 'procedures',
    given: [
      'events',
      'asOf',
      'fields',
      'forecast',
      'officeHours',
      'closesAtOfficeEnd',
      'readings',
      'extensions',
      'pauses',
    ],
    expected: {
      members: {
        stages: { each: /* @__PURE__ */ leaves('state', 'dueOn', 'projectedOn') },
        firstBreach: { .../* @__PURE__ */ leaves('stage', 'family', 'limit', 'dueOn'), orNull: true },
        contacts: { each: 'leaf' },
      },
    },
  },
}

const REFUSAL: Shape = /* @__PURE__ */ leaves('refused')

/** What is wrong with a list of examples. */
export function faultOfExamples(rules: ExampleRules, examples: readonly Example[]): RuleErrorFacts | undefined {
  if (!Array.isArray(examples)) return misfit('InvalidArgument', 'examples', examples, '[{ id, kind, … }, …]')
  const places = new Map<string, number>()
  return firstFault(examples, (example, index) => {
    const path = `examples[${index}]`
    const fault = faultOfHead(example, path) ?? faultOfName(places, example.id, path)
    if (fault !== undefined) return fault
    places.set(example.id, index)
    const inside = faultOfExample(rules, example, path)
    return inside === undefined ? undefined : withName(inside, example.id)
  })
}

function unfit(path: string, value: unknown, zh: string, en: string): RuleErrorFacts {
  return misfit('InvalidArgument', path, value, { zh, en })
}

/** Says in which example the fault was found: a number alone is not easily looked up. */
function withName(fault: RuleErrorFacts, id: string): RuleErrorFacts {
  if (!('expected' in fault)) return fault
  const { zh, en } = fault.expected
  const expected: Label = { zh: `${zh}（算例 ${show(id)}）`, en: `${en} (example ${show(id)})` }
  return { ...fault, expected }
}

function faultOfHead(example: Example, path: string): RuleErrorFacts | undefined {
  if (!isPlainRecord(example)) return misfit('InvalidArgument', path, example, '{ id, kind, … }')
  const { id } = example as Example
  return isText(id) ? undefined : unfit(`${path}.id`, id, '非空的编号', 'a non-empty id')
}

function faultOfName(places: ReadonlyMap<string, number>, id: string, path: string): RuleErrorFacts | undefined {
  const before = places.get(id)
  if (before === undefined) return undefined
  return unfit(
    `${path}.id`,
    id,
    `未出现过的编号（已见于 examples[${before}]）`,
    `new in the list: examples[${before}] has it`,
  )
}

function faultOfExample(rules: ExampleRules, example: Example, path: string): RuleErrorFacts | undefined {
  const kind = own(KINDS, example.kind)
  if (kind === undefined) {
    return misfit('InvalidArgument', `${path}.kind`, example.kind, '"deadline" | "target" | "procedure"')
  }
  const known = ['id', 'kind', 'label', 'source', kind.rule, 'given', 'expected']
  return (
    faultOfMembers('InvalidArgument', { ...example }, known, (name) => `${path}.${name}`) ??
    faultOfPapers(example, path) ??
    faultOfRule(rules, kind, { ...example }, path) ??
    faultOfGiven(kind, example, `${path}.given`) ??
    faultOfExpected(kind, example.expected, `${path}.expected`) ??
    (example.kind === 'procedure' ? faultOfEvents(rules, example, `${path}.expected`) : undefined)
  )
}

function faultOfPapers({ label, source }: Example, path: string): RuleErrorFacts | undefined {
  if (!isLabel(label)) return misfit('InvalidArgument', `${path}.label`, label, '{ zh, en }')
  if (isText(source)) return undefined
  return unfit(`${path}.source`, source, '预期答案的出处', 'where the expected answer comes from')
}

function faultOfRule(
  rules: ExampleRules,
  { rule, section }: Kind,
  example: Readonly<Record<string, unknown>>,
  path: string,
): RuleErrorFacts | undefined {
  const name = example[rule]
  if (own<unknown>(rules[section], name) !== undefined) return undefined
  return unfit(`${path}.${rule}`, name, `规则集 ${section} 中的编号`, `a key of the rulebook's ${section}`)
}

function faultOfGiven({ given: known }: Kind, { kind, given }: Example, path: string): RuleErrorFacts | undefined {
  if (!isPlainRecord(given)) return misfit('InvalidArgument', path, given, `{ ${known.join(', ')} }`)
  const stranger = faultOfMembers('InvalidArgument', given, known, (name) => `${path}.${name}`)
  if (stranger !== undefined || kind !== 'target' || 'tally' in given !== 'cases' in given) return stranger
  return unfit(path, given, '只含 tally 与 cases 之一', 'figures from one of tally and cases')
}

function faultOfExpected({ expected: shape }: Kind, expected: unknown, path: string): RuleErrorFacts | undefined {
  const isRefusal = isPlainRecord(expected) && 'refused' in expected
  return faultOfShape(isRefusal ? REFUSAL : shape, expected, path)
}

/** Stages and contacts are expected by the events that the procedure names; what is wrong with it, the engine says. */
function faultOfEvents(
  { procedures }: ExampleRules,
  { procedure, expected }: ProcedureExample,
  path: string,
): RuleErrorFacts | undefined {
  const [asked, named] = [own<unknown>(procedures, procedure), expected as ExpectedProcedure]
  if (!isRecord(asked)) return undefined
  const { stages, contacts = [] } = asked
  if (!isListOf(stages, isStep) || !isListOf(contacts, isStep)) return undefined
  return firstFault(Object.entries({ stages, contacts }), ([member, steps]) => {
    const events = steps.map(({ event }) => event)
    const given = { ...named[member as 'stages' | 'contacts'] }
    return faultOfMembers('InvalidArgument', given, events, (event) => `${path}.${member}.${event}`)
  })
}

function isStep(step: unknown): step is { readonly event: string } {
  return isRecord(step) && isText(step.event)
}

const NOT_EMPTY: Label = {
  zh: '至少写明一项的预期答案',
  en: 'an expected answer of at least one member',
}

function faultOfShape(shape: Shape, value: unknown, path: string): RuleErrorFacts | undefined {
  if (shape === 'leaf' ? isLeaf(value) : value === null && 'orNull' in shape) return undefined
  if (shape === 'leaf') return unfit(path, value, '文本、非负整数或 null', 'text, a whole number or null')
  if (!isPlainRecord(value) || Object.keys(value).length === 0) {
    return misfit('InvalidArgument', path, value, NOT_EMPTY)
  }
  if ('each' in shape) {
    return firstFault(Object.entries(value), ([name, part]) => faultOfShape(shape.each, part, `${path}.${name}`))
  }
  const { members } = shape
  return (
    faultOfMembers('InvalidArgument', value, Object.keys(members), (name) => `${path}.${name}`) ??
    firstFault(Object.entries(value), ([name, part]) => faultOfShape(members[name] ?? 'leaf', part, `${path}.${name}`))
  )
}

function isLeaf(value: unknown): boolean {
  return value === null || isText(value) || (Number.isSafeInteger(value) && !Object.is(value, -0))
}
