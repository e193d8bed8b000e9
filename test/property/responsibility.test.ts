import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CaseFields,
  type CaseFile,
  type Checklist,
  checkCaseFiles,
  checkChecklist,
  checkLeaderCoverage,
  checkLeadership,
  type Finding,
  type LeadershipRules,
  orThrow,
  type RoutingFacts,
  type RoutingRule,
  responsibleUnit,
  route,
  type TransferRecord,
} from 'xinfang-rules'
import {
  caomiao2023,
  menghe2020,
  national2005,
  national2022,
  sanjian2021,
  tongliang2022,
  xinsheng2024,
} from 'xinfang-rules/rulebooks'
import { daysAfter } from './arbitraries.js'
import { caseFile, day, shuffled } from './target-arbitraries.js'

const books = [national2022, national2005, xinsheng2024, sanjian2021, tongliang2022, caomiao2023, menghe2020]
const firstListed: LeadershipRules = {
  ...xinsheng2024,
  leadership: Object.fromEntries(
    Object.entries(xinsheng2024.leadership).map(([key, rule]) => [key, { ...rule, severalLeads: 'firstListed' }]),
  ),
}
const leadershipRules = fc.constantFrom<LeadershipRules>(xinsheng2024, sanjian2021, firstListed)
const files: fc.Arbitrary<CaseFile[]> = fc
  .array(caseFile, { maxLength: 6 })
  .map((list) => list.map((file, index) => ({ ...file, id: `c${index}` })))
const leaders = fc.constant(['L1', 'L2', 'L3'].map((id) => ({ id, rank: 'townManaged' })))
const breaches = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'breach').map(({ rule, subject }) => `${subject} ${rule}`)

describe('many case files', () => {
  test('in any order give the same findings, those of each file by itself', () => {
    const two = files.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))
    fc.assert(
      fc.property(leadershipRules, two, leaders, day, (rules, [list, other], known, asOf) => {
        const options = { asOf, leaders: known }
        const checked = orThrow(checkCaseFiles(rules, list, options))
        expect(orThrow(checkCaseFiles(rules, other, options))).toStrictEqual(checked)
        const each = list.flatMap((file) => orThrow(checkLeadership(rules, file, options)).findings)
        expect(checked.findings).toStrictEqual(each)
      }),
    )
  })

  test('cover the same in any order, of leaders as well', () => {
    const two = files.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))
    const lists = leaders.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))
    fc.assert(
      fc.property(leadershipRules, two, lists, day, (rules, [list, other], [known, unsorted], asOf) => {
        const covered = orThrow(checkLeaderCoverage(rules, known, list, { asOf }))
        expect(orThrow(checkLeaderCoverage(rules, unsorted, other, { asOf }))).toStrictEqual(covered)
        expect(JSON.parse(JSON.stringify(covered))).toStrictEqual(covered)
      }),
    )
  })

  test('one more case never makes a leader fall short', () => {
    const short = (list: readonly CaseFile[], asOf: string) =>
      breaches(
        orThrow(checkLeaderCoverage(xinsheng2024, [{ id: 'L1' }, { id: 'L2' }, { id: 'L3' }], list, { asOf })).findings,
      ).filter((text) => text.endsWith('casesPerLeader'))
    fc.assert(
      fc.property(files, caseFile, day, (list, more, asOf) => {
        expect(short(list, asOf)).toStrictEqual(
          expect.arrayContaining(short(list.concat({ ...more, id: 'more' }), asOf)),
        )
      }),
    )
  })

  test('the loads are those that are counted by hand', () => {
    fc.assert(
      fc.property(files, day, (list, asOf) => {
        const { summary } = orThrow(checkLeaderCoverage(xinsheng2024, [{ id: 'L1' }], list, { asOf }))
        const taken = list.filter(({ leads }) =>
          leads.some(({ leader, from = '', to = '9' }) => leader === 'L1' && from <= asOf && to >= '2024-01-01'),
        )
        expect(summary.loads).toMatchObject([{ leader: 'L1', assigned: taken.length, counted: taken.length }])
      }),
    )
  })
})

const checklists = fc.constantFrom<Checklist>(...books.flatMap((book): Checklist[] => Object.values(book.checklists)))
const flags = ['solved', 'solutionDue', 'explanationDue', 'assistanceDue', 'lawfulHandlingDue']
const fieldsOf = (names: readonly string[], values: readonly (string | boolean)[]): fc.Arbitrary<CaseFields> =>
  fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...values), { noNullPrototype: true })
const fields = fieldsOf([...flags, 'organiser'], [true, false, 'district', 'town'])
const evidence = (list: Checklist): fc.Arbitrary<Record<string, string[]>> =>
  fc.dictionary(
    fc.constantFrom(...list.items.map(({ key }) => key)),
    fc.array(fc.constantFrom('e1', 'e2'), { maxLength: 2 }),
    { noNullPrototype: true },
  )
const listed = checklists.chain((list) =>
  fc.record({ list: fc.constant(list), one: evidence(list), other: evidence(list) }),
)

describe('checklists', () => {
  test('more evidence never adds a finding', () => {
    fc.assert(
      fc.property(listed, fields, ({ list, one, other }, given) => {
        const more = { ...one }
        for (const key of Object.keys(other)) more[key] = (one[key] ?? []).concat(other[key] ?? [])
        const rules = (held: Record<string, string[]>) =>
          orThrow(checkChecklist(list, held, given)).findings.map(({ rule, severity }) => `${severity} ${rule}`)
        expect(rules(one)).toStrictEqual(expect.arrayContaining(rules(more)))
      }),
    )
  })

  test('to know less never adds a breach or a warning: unknown is a note', () => {
    fc.assert(
      fc.property(listed, fields, fc.subarray([...flags, 'organiser']), ({ list, one }, given, forgotten) => {
        const less = Object.fromEntries(Object.entries(given).filter(([name]) => !forgotten.includes(name)))
        const certain = (known: CaseFields) =>
          orThrow(checkChecklist(list, one, known))
            .findings.filter(({ severity }) => severity !== 'note')
            .map(({ rule }) => rule)
        expect(certain(given)).toStrictEqual(expect.arrayContaining(certain(less)))
      }),
    )
  })

  test('every item is present, missing, undecided or not asked for; only the second and third are found', () => {
    fc.assert(
      fc.property(listed, fields, ({ list, one }, given) => {
        const { findings, summary } = orThrow(checkChecklist(list, one, given))
        const { present, missing, undecided, notAsked } = summary
        const all = [...present, ...missing, ...undecided, ...notAsked]
        expect(all.sort()).toStrictEqual(list.items.map(({ key }) => key).sort())
        expect(findings.length).toBe(missing.length + undecided.length)
        const whole = missing.length + undecided.length === 0
        expect(['complete', 'notApplicable'].includes(summary.status)).toBe(whole)
        expect(summary.status === 'complete' && present.length === 0).toBe(false)
      }),
    )
  })
})

const routings = fc.constantFrom<RoutingRule>(...books.flatMap((book): RoutingRule[] => Object.values(book.routing)))
const words = ['reorganised', 'disputed', 'commonSuperior', 'beyondPowers', 'answerable', 'litigation']
const known = fieldsOf(words, [true, false])
const routed = routings.chain((rule) =>
  fc.record({
    rule: fc.constant(rule),
    parties:
      rule.parties.length === 0
        ? fc.constant({})
        : fc.dictionary(
            fc.constantFrom(...rule.parties.map(({ key }) => key)),
            fc.array(fc.constantFrom('u1', 'u2', 'u3'), { maxLength: 3 }),
            { noNullPrototype: true },
          ),
  }),
)
const ask = (rule: RoutingRule, facts: RoutingFacts) => orThrow(route(rule, facts))

describe('routing', () => {
  test('what is decided stays decided, however much more is known', () => {
    fc.assert(
      fc.property(routed, known, known, ({ rule, parties }, given, more) => {
        const answer = ask(rule, { fields: given, parties })
        fc.pre(answer.status === 'decided')
        const later = ask(rule, { fields: { ...more, ...given }, parties })
        const { passed: _, ...decision } = answer
        expect(later).toMatchObject(decision)
      }),
    )
  })

  test('once all fields are known, it is decided or no step applies', () => {
    const anyOf = (values: 'boolean' | object): fc.Arbitrary<string | boolean> =>
      values === 'boolean' ? fc.boolean() : fc.constantFrom(...Object.keys(values))
    const whole = fc.constantFrom(...books.filter(({ routing }) => Object.keys(routing).length > 0)).chain((book) =>
      fc.record({
        rule: fc.constantFrom<RoutingRule>(...Object.values(book.routing)),
        fields: fc.record(
          Object.fromEntries(Object.entries(book.fields).map(([name, { values }]) => [name, anyOf(values)])),
          { noNullPrototype: true },
        ),
      }),
    )
    fc.assert(
      fc.property(whole, ({ rule, fields: all }) => {
        expect(ask(rule, { fields: all }).status).not.toBe('undecided')
      }),
    )
  })

  test('the step is the first of which neither condition nor party is wanting, and it names its own clause', () => {
    fc.assert(
      fc.property(routed, known, ({ rule, parties }, given) => {
        const answer = ask(rule, { fields: given, parties })
        const steps = rule.steps.map(({ id }) => id)
        expect(answer.passed.map(({ step }) => step)).toStrictEqual(steps.slice(0, answer.passed.length))
        if (answer.status !== 'decided') return
        const step = rule.steps[answer.passed.length]
        expect([answer.step, answer.basis]).toStrictEqual([step?.id, step?.basis])
        if (answer.lead !== undefined) expect(answer.support).not.toContain(answer.lead)
      }),
    )
  })

  test('the answer is plain JSON', () => {
    fc.assert(
      fc.property(routed, known, ({ rule, parties }, given) => {
        const answer = ask(rule, { fields: given, parties })
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer)
      }),
    )
  })
})

describe('首接首办', () => {
  /** Transfers of which everything happens on a day of its own. */
  const transfers = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 260 }), { maxLength: 12 }),
      fc.array(fc.constantFrom('u0', 'u1', 'u2', 'u3'), { minLength: 12, maxLength: 12 }),
    )
    .map(([days, units]) =>
      days.flatMap((one, index) => {
        const [to, other] = [units[index] as string, days[index + 1]]
        if (index % 2 === 1) return []
        const [at, acceptedAt] = [one, other ?? one].sort((a, b) => a - b).map((days) => daysAfter('2024-01-01', days))
        return [{ to, at: at as string, ...(other !== undefined && { acceptedAt: acceptedAt as string }) }]
      }),
    )
  const receipts = [{ unit: 'u0', at: '2024-01-01' }]
  const options = (asOf: string) => ({ asOf, objection: national2022.limits.objection })
  const { firstReceiver } = xinsheng2024.routing

  test('whoever accepted last what the unit responsible passed on is responsible, in whatever order it is told', () => {
    const two = transfers.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))
    fc.assert(
      fc.property(two, day, ([list, other], asOf) => {
        const checked = orThrow(
          responsibleUnit(firstReceiver, { subject: 'c1', receipts, transfers: list }, options(asOf)),
        )
        const again = orThrow(
          responsibleUnit(firstReceiver, { subject: 'c1', receipts, transfers: other }, options(asOf)),
        )
        expect(again).toStrictEqual(checked)
        const accepted = list
          .flatMap(({ to, at, acceptedAt }) =>
            acceptedAt !== undefined && acceptedAt <= asOf ? [{ to, at, acceptedAt }] : [],
          )
          .sort((a, b) => (a.acceptedAt < b.acceptedAt ? -1 : 1))
        const held = [{ unit: 'u0', since: '2024-01-01' }]
        const holderOn = (on: string) => held.filter(({ since }) => since <= on).at(-1)?.unit
        for (const { to, at, acceptedAt } of accepted) {
          const from = holderOn(at)
          if (from === holderOn(acceptedAt) && to !== from) held.push({ unit: to, since: acceptedAt })
        }
        expect(checked.summary.responsible).toBe(held.at(-1)?.unit)
      }),
    )
  })

  const after = fc.option(fc.nat({ max: 20 }), { nil: undefined })
  const unit = fc.constantFrom('u0', 'u1', 'u2', 'u3')
  const anyTransfers = fc.array(
    fc
      .record({ from: fc.option(unit, { nil: undefined }), to: unit, at: day, accepted: after, returned: after })
      .map(({ from, to, at, accepted, returned }) => ({
        ...(from !== to && { from }),
        to,
        at,
        ...(accepted !== undefined && { acceptedAt: daysAfter(at, accepted) }),
        ...(returned !== undefined && { returnedAt: daysAfter(at, (accepted ?? 0) + returned) }),
      })),
    { maxLength: 6 },
  )
  const follow = (list: TransferRecord['transfers'], asOf: string) =>
    orThrow(responsibleUnit(firstReceiver, { subject: 'c1', receipts, transfers: list }, options(asOf)))

  test('whatever is passed on and given back, the order in which it is told changes nothing', () => {
    const two = anyTransfers.chain((list) => fc.tuple(fc.constant(list), shuffled(list)))
    fc.assert(
      fc.property(two, day, ([list, other], asOf) => {
        expect(follow(other, asOf)).toStrictEqual(follow(list, asOf))
      }),
      { numRuns: 300 },
    )
  })

  test('what is passed on, accepted and given back is where it was, since it came back', () => {
    fc.assert(
      fc.property(anyTransfers, (list) => {
        const before = follow(list, '2025-06-30').summary
        const roundTrip = { to: 'u9', at: '2025-06-01', acceptedAt: '2025-06-02', returnedAt: '2025-06-03' }
        const back = follow([...list, roundTrip], '2025-06-30').summary
        expect([back.responsible, back.by, back.accepted]).toStrictEqual([
          before.responsible,
          before.by,
          before.accepted,
        ])
        expect(back.since).toBe('2025-06-03')
        expect(follow([...list, roundTrip], '2025-06-02').summary.responsible).toBe('u9')
      }),
    )
  })
})
