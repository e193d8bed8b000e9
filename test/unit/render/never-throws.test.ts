import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeDeadline, orThrow, type Result, trackProcedure } from 'xinfang-rules'
import { renderCalendar, renderTimeline } from 'xinfang-rules/render'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { anythingAtAll, spoiled } from '../../property/arbitraries.js'
import { parseXml } from './parse-xml.js'

const deadline = orThrow(
  computeDeadline({
    limit: caomiao2023.limits['simple.opinion'],
    from: { accepted: '2024-02-08' },
    alsoBoundBy: [national2022.limits.objection].map((limit) => ({ ...limit, from: 'accepted' })),
  }),
)
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
const options = { language: 'en', columns: 2, mark: [{ on: '2024-03-14', label: { zh: '日', en: 'day' } }] }

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
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['a deadline', deadline, (of: unknown) => renderTimeline(of as never)],
    ['a procedure', status, (of: unknown) => renderTimeline(of as never, { language: 'en' })],
    ['a span', span, (of: unknown) => renderCalendar(of as never)],
    ['options', options, (of: unknown) => renderCalendar(span, of as never)],
  ])('of %s with anything within it', (_, valid, draw) => {
    fc.assert(
      fc.property(spoiled(fc.constant(JSON.parse(JSON.stringify(valid)))), (of) => check(draw(of))),
      { numRuns: 100 },
    )
  })
})
