import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeDeadline,
  evaluateTargets,
  explainDeadline,
  type Finding,
  orThrow,
  type Result,
  RulesError,
  trackProcedure,
} from 'xinfang-rules'
import {
  describeRulebook,
  renderCalendar,
  renderEvaluation,
  renderExplanation,
  renderFindings,
  renderRoster,
  renderTimeline,
} from 'xinfang-rules/render'
import { caomiao2023, national2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { anythingAtAll, spoiled } from '../../property/arbitraries.js'
import { roster2024, villageMonths } from '../duty/roster-2024.js'
import { eachKind, rulesOf } from '../target/goals.js'
import { parseXml } from './parse-xml.js'

const deadline = orThrow(
  computeDeadline({
    limit: caomiao2023.limits['simple.opinion'],
    from: { accepted: '2024-02-08' },
    alsoBoundBy: [national2022.limits.objection].map((limit) => ({ ...limit, from: 'accepted' })),
  }),
)
const explanation = orThrow(explainDeadline(deadline))
const status = orThrow(
  trackProcedure({
    books: [caomiao2023, national2022],
    procedure: caomiao2023.procedures.general,
    fields: { route: 'petition' },
    events: [
      { event: 'received', at: '2024-02-07' },
      { event: 'accepted', at: '2024-02-21' },
    ],
    asOf: '2024-03-13',
  }),
)
const span = { from: '2024-02-01', to: '2024-03-31' }
const evaluation = orThrow(
  evaluateTargets(
    rulesOf(...eachKind),
    {
      rates: { closing: { counted: 15, of: 20 }, satisfied: { counted: 0, of: 0 } },
      counts: { backlog: 30, visits: 1 },
    },
    { baselines: { backlog: 25 }, benchmarks: { district: { counted: 4, of: 5 } } },
  ),
)
const options = { language: 'en', columns: 2, mark: [{ on: '2024-03-14', label: { zh: '日', en: 'day' } }] }

const { reception, villageMonths: byMonths } = xinsheng2024.rosters
const turns = { people: roster2024.people.slice(0, 3), shifts: roster2024.shifts.slice(10, 20) }
const days = { from: '2024-02-01', to: '2024-03-31' }
const year = { from: '2024-01-01', to: '2024-12-31' }
const rosterOptions = { language: 'en', columns: 2, forecast: true, reading: [], roles: xinsheng2024.roles }
const finding: Finding = {
  rule: 'report',
  severity: 'breach',
  subject: 'v1',
  on: '2024-03-24',
  message: { zh: '未报', en: 'not reported' },
  basis: { document: '试拟规定', clause: '第一条', source: 'assumption', evidence: 'inferred' },
}

/** Either a refusal that says why, or a picture that can be read. */
function check(result: Result<string>): void {
  if (result._tag === 'Left') expect(result.left.message).not.toBe('')
  else expect(parseXml(result.right).name).toBe('svg')
}

describe('no picture throws, whatever it is asked for', () => {
  it('of any value', () => {
    fc.assert(
      fc.property(anythingAtAll, anythingAtAll, (of, how) => {
        check(renderTimeline(of as never, how as never))
        check(renderCalendar(of as never, how as never))
        check(renderCalendar(span, how as never))
        check(renderTimeline(deadline, how as never))
        check(renderEvaluation(of as never, how as never))
        check(renderRoster(of as never, how as never, of as never, how as never))
        check(renderRoster(reception as never, turns, of as never, how as never))
        const tables = [renderEvaluation(evaluation, how as never), renderFindings([finding], how as never)]
        for (const table of [...tables, renderFindings(of as never)]) {
          if (table._tag === 'Left') expect(table.left.message).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['a deadline', deadline, (of: unknown) => renderTimeline(of as never)],
    ['a procedure', status, (of: unknown) => renderTimeline(of as never, { language: 'en' })],
    ['an evaluation', evaluation, (of: unknown) => renderEvaluation(of as never, { language: 'en' })],
    ['a span', span, (of: unknown) => renderCalendar(of as never)],
    ['a roster', turns, (of: unknown) => renderRoster(reception as never, of as never, days)],
    ['a roster of months', villageMonths, (of: unknown) => renderRoster(byMonths as never, of as never, year)],
    ['a rule on rosters', reception, (of: unknown) => renderRoster(of as never, turns, days)],
    ['options of a roster', rosterOptions, (of: unknown) => renderRoster(reception as never, turns, days, of as never)],
    ['options', options, (of: unknown) => renderCalendar(span, of as never)],
  ])('of %s with anything within it', (_, valid, draw) => {
    fc.assert(
      fc.property(spoiled(fc.constant(JSON.parse(JSON.stringify(valid)))), (of) => check(draw(of))),
      { numRuns: 100 },
    )
  })

  it.each([
    ['an explanation', explanation, renderExplanation],
    ['a rulebook', xinsheng2024, describeRulebook],
  ])('what is put into words of %s with anything within it is refused by name or is text', (_, valid, write) => {
    const some = fc.constant(JSON.parse(JSON.stringify(valid)))
    fc.assert(
      fc.property(fc.oneof(anythingAtAll, spoiled(some)), fc.constantFrom('zh', 'en', 'fr'), (of, language) => {
        try {
          expect(write(of as never, language as never)).toMatch(/\S/)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RulesError)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('nor does a table of findings with anything within it', () => {
    const valid = [[finding], { language: 'en', groupBy: { v1: 'unit-1' } }]
    fc.assert(
      fc.property(spoiled(fc.constant({ findings: valid[0], how: valid[1] })), (of) => {
        const { findings, how } = Object(of) as { findings: never; how: never }
        const table = renderFindings(findings, how)
        expect(table._tag === 'Left' ? table.left.message : table.right).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
