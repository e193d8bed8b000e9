import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CaseFile,
  type Checked,
  checkLeadership,
  type Finding,
  type LeadershipOptions,
  type LeadershipRules,
  type LeadershipSummary,
  orThrow,
} from 'xinfang-rules'
import { sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { daysAfter } from './arbitraries.js'
import { actKey, caseFile, day, leader, shuffled } from './target-arbitraries.js'

const rules = fc.constantFrom<LeadershipRules>(xinsheng2024, sanjian2021)
/** No time for acts, or one of so many days at least. */
const timeFor = (min: number): fc.Arbitrary<LeadershipOptions['actsWithin']> =>
  fc.option(
    fc.record({
      amount: fc.integer({ min, max: 60 }),
      unit: fc.constantFrom('workingDay' as const, 'calendarDay' as const),
    }),
    { nil: undefined },
  )
const options: fc.Arbitrary<LeadershipOptions> = fc.record({ asOf: day, actsWithin: timeFor(1) })

const check = (book: LeadershipRules, file: CaseFile, asked: LeadershipOptions): Checked<LeadershipSummary> =>
  orThrow(checkLeadership(book, file, asked))

/** How many breaches there are of each rule. */
function breachesByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule, severity } of findings) if (severity === 'breach') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

const earlier = (a: string, b: string): string => (a < b ? a : b)

/** Every day from one to another, both included. */
function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let on = from; on <= to; on = daysAfter(on, 1)) days.push(on)
  return days
}

describe('checkLeadership', () => {
  test('an act by whoever is in charge that day never adds a breach', () => {
    const withAct = caseFile
      .filter(({ leads }) => leads.length > 0)
      .chain((file) => fc.record({ file: fc.constant(file), lead: fc.constantFrom(...file.leads) }))
    fc.assert(
      fc.property(rules, withAct, options, actKey, fc.nat(), (book, { file, lead }, asked, key, offset) => {
        const from = lead.from ?? '2024-01-01'
        const last = earlier(lead.to ?? '2024-12-31', '2024-12-31')
        const days = (Date.parse(last) - Date.parse(from)) / 86_400_000
        fc.pre(days >= 0)
        const act = { key, by: lead.leader, on: daysAfter(from, offset % (days + 1)) }
        const before = breachesByRule(check(book, file, asked).findings)
        const after = breachesByRule(check(book, { ...file, acts: [...file.acts, act] }, asked).findings)
        for (const [rule, count] of after) expect(before.get(rule) ?? 0, rule).toBeGreaterThanOrEqual(count)
      }),
      { numRuns: 300 },
    )
  })

  test('the order of the acts never changes what is found, nor its order', () => {
    const two = caseFile.chain((file) => fc.tuple(fc.constant(file), shuffled(file.acts)))
    fc.assert(
      fc.property(rules, two, options, (book, [file, acts], asked) => {
        expect(check(book, { ...file, acts }, asked)).toStrictEqual(check(book, file, asked))
      }),
    )
  })

  test('the order of the leads never changes what is found, nor its order', () => {
    const two = caseFile.chain((file) => fc.tuple(fc.constant(file), shuffled(file.leads)))
    fc.assert(
      fc.property(rules, two, options, (book, [file, leads], asked) => {
        expect(check(book, { ...file, leads }, asked)).toStrictEqual(check(book, file, asked))
      }),
    )
  })

  test('a complete file, whose lead acted within the time, has no findings', () => {
    const complete = fc.record({
      leader,
      from: day,
      evidence: fc.constantFrom({ problem: ['p'], team: ['t'], plan: ['d'] }),
      acts: fc.tuple(...[1, 2, 3].map(() => fc.nat({ max: 30 }))),
      since: fc.integer({ min: 30, max: 90 }),
    })
    fc.assert(
      fc.property(rules, complete, timeFor(30), (book, { leader, from, evidence, acts, since }, within) => {
        const file: CaseFile = {
          id: 'c1',
          fields: {},
          evidence,
          leads: [{ leader, from }],
          acts: ['analysis', 'persuasion', 'coordination'].map((key, index) => ({
            key,
            by: leader,
            on: daysAfter(from, acts[index] as number),
          })),
        }
        const { findings, summary } = check(book, file, { asOf: daysAfter(from, since), actsWithin: within })
        expect(findings).toStrictEqual([])
        expect(summary.leads).toStrictEqual([leader])
      }),
    )
  })

  test('what lies after asOf changes nothing', () => {
    fc.assert(
      fc.property(rules, caseFile, options, (book, file, asked) => {
        const until = asked.asOf as string
        const past: CaseFile = {
          ...file,
          leads: file.leads.filter(({ from = '' }) => from <= until),
          acts: file.acts.filter(({ on }) => on <= until),
        }
        expect(check(book, past, asked)).toStrictEqual(check(book, file, asked))
      }),
    )
  })

  test('a time for acts only turns warnings into breaches, and finds acts that came late', () => {
    fc.assert(
      fc.property(rules, caseFile, options, (book, file, asked) => {
        const places = (findings: readonly Finding[]) => findings.map(({ rule, on }) => `${rule} ${on}`)
        const [timed, untimed] = [check(book, file, asked).findings, check(book, file, { asOf: asked.asOf }).findings]
        const acted = timed.filter(({ message }) => message.en.endsWith('the last day for it'))
        const others = timed.filter((finding) => !acted.includes(finding))
        expect(places(others)).toStrictEqual(places(untimed))
        for (const [index, { severity }] of others.entries()) {
          const before = untimed[index]?.severity
          expect(severity === before || (severity === 'breach' && before === 'warning')).toBe(true)
        }
        const late = acted.map(({ severity, on = '' }) => [severity, file.acts.some((act) => act.on === on)])
        expect(late).toStrictEqual(acted.map(() => ['breach', true]))
      }),
    )
  })

  test('what is found follows from the file: a second opinion in plain words', () => {
    fc.assert(
      fc.property(caseFile, day, (file, asOf) => {
        const acts = file.acts.filter(({ on, key }) => on <= asOf && key !== 'filing')
        const leads = file.leads
          .map(({ from = '', to = '9', ...lead }) => ({ ...lead, from, to }))
          .filter(({ from }) => from <= asOf)
        const inCharge = (who: string, on: string) =>
          leads.some(({ leader, from, to }) => leader === who && from <= on && on <= to)
        const own = acts.filter(({ by, on }) => inCharge(by, on))
        const now = [...new Set(leads.filter(({ to }) => to >= asOf).map(({ leader }) => leader))]
        const [first] = [...leads].sort((a, b) => (a.from < b.from ? -1 : 1))
        const atFirst = leads.filter(({ from }) => from === first?.from).map(({ leader }) => leader)
        const beside = (on: string) => atFirst.some((who) => inCharge(who, on))
        const passedTo = leads.filter((lead) => {
          if (atFirst.includes(lead.leader)) return false
          const alone = daysBetween(lead.from, lead.to < asOf ? lead.to : asOf).find((on) => !beside(on))
          if (alone === undefined) return false
          // Who led last before: if it was the same leader, nothing passed on.
          const others = leads.filter((other) => other !== lead)
          const led = (on: string) => others.filter(({ from, to }) => from <= on && on <= to).map((one) => one.leader)
          const before = daysBetween(first?.from || '2023-12-31', daysAfter(alone, -1))
            .reverse()
            .map(led)
          return !before.find((who) => who.length > 0)?.includes(lead.leader)
        })
        const expected = [
          ...(now.length === 0 ? ['breach caseLead.leader'] : []),
          ...passedTo.map(({ reason }) => `${reason ? 'note' : 'breach'} caseLead.subcontracted`),
          ...acts
            .filter((act) => leads.some(({ from, to }) => from <= act.on && act.on <= to) && !own.includes(act))
            .map(({ key }) => `${own.some((act) => act.key === key) ? 'note' : 'breach'} caseLead.proxied`),
          ...[...new Set(leads.map(({ leader }) => leader))]
            .filter((who) => !own.some(({ by }) => by === who))
            .map(() => 'warning caseLead.nominal'),
          ...['analysis', 'persuasion', 'coordination']
            .filter((key) => !own.some((act) => act.key === key))
            .map((key) => `warning caseLead.${key}`),
        ]
        const { findings } = check(xinsheng2024, file, { asOf })
        expect(findings.map(({ severity, rule }) => `${severity} ${rule}`).sort()).toStrictEqual(expected.sort())
      }),
      { numRuns: 300 },
    )
  })

  test('every finding is plain JSON and names its case', () => {
    fc.assert(
      fc.property(rules, caseFile, options, (book, file, asked) => {
        const checked = check(book, file, asked)
        expect(JSON.parse(JSON.stringify(checked))).toStrictEqual(checked)
        for (const { subject } of checked.findings) expect(subject).toBe(file.id)
      }),
    )
  })
})
