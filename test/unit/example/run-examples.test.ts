import { describe, expect, test } from 'vitest'
import { createCalendar, defineRulebook, orThrow, type Rulebook, renderError } from 'xinfang-rules'
import { caomiao2023, menghe2020, national2005, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { type DeadlineExample, type Example, type ExampleReport, runExamples } from 'xinfang-rules/rulebooks/examples'
import { refusalOf } from '../refusal.js'

const label = { zh: '跨春节', en: 'Over Spring Festival' }
const source = '8, 9, 18, 19 and 20 February 2024; 18 is a Sunday worked by exchange (国办发明电〔2023〕7号)'
const deadline: DeadlineExample = {
  id: 'festival',
  kind: 'deadline',
  label,
  source,
  limit: 'general.accepted',
  given: { from: '2024-02-07' },
  expected: { dueOn: '2024-02-20' },
}
const target: Example = {
  id: 'all',
  kind: 'target',
  label,
  source,
  target: 'D-2a',
  given: { tally: { rates: { 'village.visits': { counted: 319, of: 320 } } } },
  expected: { status: 'missed', shortfall: 1 },
}
const procedure: Example = {
  id: 'general',
  kind: 'procedure',
  label,
  source,
  procedure: 'general',
  given: { events: [{ event: 'received', at: '2024-02-07' }], asOf: '2024-02-21' },
  expected: {
    stages: { accepted: { state: 'overdue', dueOn: '2024-02-20' } },
    firstBreach: { limit: 'general.accepted' },
    contacts: { replied: 'owed' },
  },
}
const books = [national2005, national2022]

const run = (rules: Rulebook, examples: readonly unknown[]): ExampleReport =>
  orThrow(runExamples(rules, examples as readonly Example[], { books }))
const only = (example: unknown, rules: Rulebook = caomiao2023) => run(rules, [example]).results[0]

describe('an example passes', () => {
  test.each([deadline, target, procedure])('where the answer is the expected one: $kind', (example) => {
    expect(only(example)).toStrictEqual({
      id: example.id,
      kind: example.kind,
      rule: { deadline: 'general.accepted', target: 'D-2a', procedure: 'general' }[example.kind],
      label,
      source,
      passed: true,
      expected: example.expected,
      actual: example.expected,
    })
  })

  test('where the expected refusal comes', () => {
    const early = { ...deadline, given: { from: '2023-12-21' }, expected: { refused: 'NotInForce' } }
    expect(only(early)).toMatchObject({ passed: true, actual: { refused: 'NotInForce' } })
  })

  test('where there is none of what is expected to be none', () => {
    const { given } = procedure
    const events = [...given.events, { event: 'accepted', at: '2024-02-20' }]
    const kept = { ...procedure, given: { ...given, events }, expected: { firstBreach: null } }
    expect(only(kept)).toMatchObject({ passed: true, actual: { firstBreach: null } })
    const met = { ...target, expected: { slack: null, because: null } }
    expect(only(met)?.passed).toBe(true)
  })
})

describe('an example fails', () => {
  test('where the expected date is wrong, and tells the right one', () => {
    const wrong = { ...deadline, expected: { dueOn: '2024-02-14', certainty: 'official' } }
    expect(only(wrong)).toMatchObject({
      passed: false,
      expected: { dueOn: '2024-02-14' },
      actual: { dueOn: '2024-02-20', certainty: 'official' },
    })
  })

  test('where an answer comes instead of the expected refusal', () => {
    expect(only({ ...deadline, expected: { refused: 'NotInForce' } })).toMatchObject({
      passed: false,
      actual: { dueOn: '2024-02-20', dueAt: '2024-02-21T00:00:00+08:00', certainty: 'official' },
    })
  })

  test('where a refusal comes instead of the expected answer, or another one', () => {
    const early = { ...deadline, given: { from: '2024-02-30' } }
    const actual = { refused: 'InvalidDate', message: expect.stringContaining('2024-02-30') }
    expect(only(early)).toMatchObject({ passed: false, actual })
    expect(only({ ...early, expected: { refused: 'NotInForce' } })).toMatchObject({ passed: false, actual })
  })

  test('where there is something of what is expected to be none', () => {
    const breach = { stage: 'accepted', family: 'caomiao', limit: 'general.accepted', dueOn: '2024-02-20' }
    expect(only({ ...procedure, expected: { firstBreach: null } })).toMatchObject({
      passed: false,
      actual: { firstBreach: breach },
    })
    expect(only({ ...target, expected: { shortfall: null } })).toMatchObject({
      passed: false,
      actual: { shortfall: 1 },
    })
  })
})

describe('limits on the same act', () => {
  const bound = (from: unknown, limit: string, family?: string) => ({
    ...deadline,
    limit: 'own.answer',
    given: { from, alsoBoundBy: [{ ...(family !== undefined && { family }), limit }] },
    expected: { dueOn: '2023-10-07', binds: 'notice.direct' },
  })

  test('are found by family, in the version in force when they start', () => {
    expect(only(bound('2023-09-22', 'notice.direct', 'national'), tongliang2022)?.passed).toBe(true)
    expect(only(bound({ received: '2023-09-22' }, 'notice.direct', 'national'), tongliang2022)?.passed).toBe(true)
  })

  test('are of the rulebook itself where no family is named', () => {
    const own = { ...bound({ received: '2022-03-07', forwardReceived: '2022-03-01' }, 'assigned.answer') }
    expect(only({ ...own, expected: { dueOn: '2022-03-10', binds: 'assigned.answer' } }, tongliang2022)?.passed).toBe(
      true,
    )
  })

  test('are refused where they are not known, or what starts them is not', () => {
    const refusal = (example: unknown) => only(example, tongliang2022)?.actual
    expect(refusal(bound('2023-09-22', 'notice', 'national'))).toMatchObject({ refused: 'InvalidArgument' })
    expect(refusal(bound('2023-09-22', 'notice.direct', 'provincial'))).toMatchObject({ refused: 'InvalidArgument' })
    expect(refusal(bound('2023-09-22', 'notice.assigned', 'national'))).toMatchObject({ refused: 'MissingEvent' })
    expect(refusal(bound('2023-09-31', 'notice.direct', 'national'))).toMatchObject({ refused: 'InvalidDate' })
    const list = bound('2023-09-22', 'notice.direct')
    for (const alsoBoundBy of ['notice.direct', ['notice.direct']]) {
      expect(refusal({ ...list, given: { from: '2023-09-22', alsoBoundBy } })).toMatchObject({
        refused: 'InvalidArgument',
        message: expect.stringContaining('alsoBoundBy'),
      })
    }
  })
})

describe('cases', () => {
  const counted = {
    ...target,
    target: 'E-4a',
    given: {
      cases: [{ id: 'c1', fields: {}, events: { relapsed: '2020-06-30' } }],
      asOf: '2020-06-30',
    },
    expected: { status: 'missed', counted: 1 },
  }

  test('are counted for the one figure that the target is about, without the books that others need', () => {
    expect(orThrow(runExamples(menghe2020, [counted as Example])).passed).toBe(1)
  })

  test('are refused as tallyCases refuses them', () => {
    const unknown = {
      ...counted,
      given: { cases: [{ id: 'c1', fields: {}, events: { fell: '2020-06-30' } }], asOf: '2020-06-30' },
    }
    expect(only(unknown, menghe2020)?.actual).toMatchObject({ refused: 'UnknownEvent' })
  })
})

test('the words of books that a procedure does not name are not mixed up with its own', () => {
  const example = { ...procedure, given: { ...procedure.given, fields: { route: 'litigation' } } }
  const report = orThrow(runExamples(caomiao2023, [example as Example], { books: [menghe2020, ...books] }))
  expect(report.passed).toBe(1)
})

test('examples are counted on the calendar that is given', () => {
  const knownOn = orThrow(createCalendar({ knownOn: '2023-10-24' }))
  const example: Example = { ...deadline, expected: { certainty: 'forecast' } }
  expect(orThrow(runExamples(caomiao2023, [example], { calendar: knownOn })).passed).toBe(1)
  expect(orThrow(runExamples(caomiao2023, [example])).failed).toBe(1)
})

describe('the report', () => {
  test('counts the examples of every rule, and lists the rules without any', () => {
    const wrong = { ...deadline, id: 'wrong', expected: { dueOn: '2024-02-14' } }
    const report = run(caomiao2023, [deadline, wrong, target, procedure])
    expect(report).toMatchObject({ rulebook: 'caomiao2023', passed: 3, failed: 1 })
    expect(report.counts.limits).toStrictEqual({
      'simple.signed': 0,
      'simple.accepted': 0,
      'simple.opinion': 0,
      'general.accepted': 2,
      'general.opinion': 0,
    })
    expect(report.counts.procedures).toStrictEqual({ simple: 0, general: 1 })
    expect(report.uncovered).toStrictEqual({
      limits: ['simple.signed', 'simple.accepted', 'simple.opinion', 'general.opinion'],
      targets: ['D-2b', 'D-14'],
      procedures: ['simple'],
    })
  })

  test('of no examples lists every rule', () => {
    expect(run(caomiao2023, [])).toMatchObject({
      passed: 0,
      failed: 0,
      uncovered: { targets: ['D-2a', 'D-2b', 'D-14'] },
    })
  })

  test('of a town’s own rulebook tests the town’s figures', () => {
    const six = { ...caomiao2023.limits['general.accepted'], length: { amount: 6, unit: 'workingDay' as const } }
    const mine = defineRulebook({ ...caomiao2023, id: 'mine', limits: { 'general.accepted': six } })
    expect(run(mine, [{ ...deadline, expected: { dueOn: '2024-02-21' } }])).toMatchObject({ passed: 1, failed: 0 })
  })
})

describe('a list that cannot be run is refused with the place and the name', () => {
  const { limit: _, ...limitless } = deadline
  test.each<[string, unknown, string]>([
    ['an unknown limit', { ...deadline, limit: 'general.acepted' }, 'examples[1].limit'],
    ['an inherited name', { ...deadline, limit: 'constructor' }, 'examples[1].limit'],
    ['no limit', limitless, 'examples[1].limit'],
    ['an unknown target', { ...target, target: 'D-3' }, 'examples[1].target'],
    ['an unknown procedure', { ...procedure, procedure: 'simpel' }, 'examples[1].procedure'],
    ['an unknown kind', { ...deadline, kind: 'limit' }, 'examples[1].kind'],
    ['a misspelt member', { ...deadline, expcted: {} }, 'examples[1].expcted'],
    ['a member of another kind', { ...deadline, target: 'D-2a' }, 'examples[1].target'],
    [
      'a misspelt member of what is given',
      { ...deadline, given: { from: '2024-02-07', redaing: 'x' } },
      'examples[1].given.redaing',
    ],
    ['nothing given', { ...deadline, given: undefined }, 'examples[1].given'],
    ['figures and cases', { ...target, given: { tally: {}, cases: [] } }, 'examples[1].given'],
    ['neither figures nor cases', { ...target, given: { facts: {} } }, 'examples[1].given'],
    ['nothing expected', { ...deadline, expected: {} }, 'examples[1].expected'],
    ['null expected', { ...deadline, expected: null }, 'examples[1].expected'],
    [
      'a misspelt member of what is expected',
      { ...deadline, expected: { due: '2024-02-20' } },
      'examples[1].expected.due',
    ],
    [
      'a refusal and an answer',
      { ...deadline, expected: { refused: 'NotInForce', dueOn: '2024-02-20' } },
      'examples[1].expected.dueOn',
    ],
    ['a date that is none of text', { ...deadline, expected: { dueOn: true } }, 'examples[1].expected.dueOn'],
    [
      'a stage of which nothing is expected',
      { ...procedure, expected: { stages: { accepted: {} } } },
      'examples[1].expected.stages.accepted',
    ],
    [
      'a misspelt member of a stage',
      { ...procedure, expected: { stages: { accepted: { due: 'x' } } } },
      'examples[1].expected.stages.accepted.due',
    ],
    [
      'a contact that is a list',
      { ...procedure, expected: { contacts: { replied: ['made'] } } },
      'examples[1].expected.contacts.replied',
    ],
    [
      'a stage that the procedure has not',
      { ...procedure, expected: { stages: { constructor: { state: 'late' } } } },
      'examples[1].expected.stages.constructor',
    ],
    [
      'a contact that it has not, expected to be none',
      { ...procedure, expected: { contacts: { nope: null } } },
      'examples[1].expected.contacts.nope',
    ],
    ['null for all stages', { ...procedure, expected: { stages: null } }, 'examples[1].expected.stages'],
    [
      'null for a stage',
      { ...procedure, expected: { stages: { accepted: null } } },
      'examples[1].expected.stages.accepted',
    ],
    ['a fraction', { ...target, expected: { shortfall: 0.5 } }, 'examples[1].expected.shortfall'],
    ['no label', { ...deadline, label: 'Over Spring Festival' }, 'examples[1].label'],
    ['no source', { ...deadline, source: '' }, 'examples[1].source'],
  ])('%s', (_, example, path) => {
    const named = { ...(example as object), id: 'the second' }
    const error = refusalOf(runExamples(caomiao2023, [deadline, named as Example]))
    expect(error).toMatchObject({ _tag: 'InvalidArgument', path })
    expect(error.message).toContain('(example "the second")')
    expect(renderError(error, 'zh')).toContain('（算例 "the second"）')
  })

  test.each<[string, unknown, string]>([
    ['an id that occurs twice', deadline, 'examples[1].id'],
    ['no id', { ...deadline, id: undefined }, 'examples[1].id'],
    ['no record', 'festival', 'examples[1]'],
  ])('%s', (_, example, path) => {
    const error = refusalOf(runExamples(caomiao2023, [deadline, example as Example]))
    expect(error).toMatchObject({ _tag: 'InvalidArgument', path })
  })

  test('no list', () => {
    expect(refusalOf(runExamples(caomiao2023, { 0: deadline } as never))).toMatchObject({ path: 'examples' })
  })
})

describe('what examples are run with is refused where it is malformed', () => {
  test.each<[string, unknown, string]>([
    ['no rulebook', undefined, 'rules'],
    ['a rulebook without limits', { ...caomiao2023, limits: undefined }, 'rules.limits'],
    ['a rulebook without procedures', { ...caomiao2023, procedures: undefined }, 'rules.procedures'],
    ['a rulebook without a family', { ...caomiao2023, family: '' }, 'rules.family'],
  ])('%s', (_, rules, path) => {
    expect(refusalOf(runExamples(rules as Rulebook, []))).toMatchObject({ _tag: 'InvalidRulebook', path })
  })

  test.each<[string, unknown, string]>([
    ['no record', [], 'options'],
    ['a misspelt option', { calender: undefined }, 'options.calender'],
    ['no calendar', { calendar: 'cn' }, 'options.calendar'],
    ['no book', { books: [{}] }, 'options.books[0]'],
  ])('%s', (_, options, path) => {
    expect(refusalOf(runExamples(caomiao2023, [], options as never))).toMatchObject({ _tag: 'InvalidArgument', path })
  })

  test('a rule that is malformed is refused in its examples alone', () => {
    const broken = {
      ...caomiao2023,
      limits: { ...caomiao2023.limits, 'general.accepted': { id: 'x' } },
      targets: { 'D-2a': 'every one' },
      procedures: { general: [] },
    } as unknown as Rulebook
    expect(run(broken, [deadline, target, procedure]).results.map(({ actual }) => actual)).toMatchObject([
      { refused: 'InvalidLimit' },
      { refused: 'InvalidRulebook' },
      { refused: 'InvalidArgument' },
    ])
  })
})
