import { describe, expect, it } from 'vitest'
import { computeDeadline, dayInfo, orThrow, trackProcedure } from 'xinfang-rules'
import { renderCalendar, renderTimeline } from 'xinfang-rules/render'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { aLimit } from '../deadline/a-limit.js'
import { daysIn, type Element, parseXml, within, written } from './parse-xml.js'

const deadline = (request: Parameters<typeof computeDeadline>[0]): string =>
  orThrow(renderTimeline(orThrow(computeDeadline(request))))
const procedure = (request: Parameters<typeof trackProcedure>[0]): string =>
  orThrow(renderTimeline(orThrow(trackProcedure(request))))

const pictures: readonly [string, string][] = [
  ['a limit in calendar days', deadline({ limit: national2022.limits.register, from: '2024-02-02' })],
  ['one that rolls', deadline({ limit: national2022.limits.register, from: '2024-01-26' })],
  ['one in working days', deadline({ limit: caomiao2023.limits['simple.opinion'], from: '2024-02-08' })],
  ['one that starts on a Saturday', deadline({ limit: aLimit(5, 'workingDay'), from: '2024-03-02' })],
  ['one that is not rolled', deadline({ limit: aLimit(5, 'calendarDay', { roll: 'none' }), from: '2024-03-04' })],
  ['one in hours', deadline({ limit: aLimit(30, 'hour'), from: '2024-03-01T23:00' })],
  ['one counted back', deadline({ limit: tongliang2022.limits.screening, from: '2024-10-14' })],
  [
    'one with a pause over a weekend',
    deadline({
      limit: aLimit(10, 'calendarDay', { pausedBy: ['hearing'] }),
      from: '2024-03-04',
      pauses: [{ reason: 'hearing', from: '2024-03-08', to: '2024-03-12' }],
    }),
  ],
  ['a forecast', deadline({ limit: national2022.limits.register, from: '2027-01-25' })],
  [
    'a procedure',
    procedure({
      books: [national2022],
      procedure: national2022.procedures.forwarded,
      events: [{ event: 'received', at: '2024-03-02' }],
      asOf: '2024-03-09',
    }),
  ],
  [
    'a calendar',
    orThrow(
      renderCalendar(
        { from: '2024-02-01', to: '2024-02-29' },
        { mark: ['2024-02-10', '2024-02-24'].map((on) => ({ on, label: { zh: '值班', en: 'duty' } })) },
      ),
    ),
  ],
]

const looksOf = ({ attributes }: Element): readonly string[] =>
  (attributes['class'] ?? '').split(' ').filter((look) => !['xr-day', 'xr-key'].includes(look))

describe.each(pictures)('%s', (_, svg) => {
  const keys = within(parseXml(svg)).filter(({ attributes }) => attributes['class']?.startsWith('xr-key'))

  it('shows every day off as one, by its ground or in its corner', () => {
    for (const day of daysIn(svg)) {
      const isOff = !dayInfo(day.attributes['data-on'] as string).working
      const looks = looksOf(day)
      const isShown = looks.includes('xr-rest') || looks.includes('xr-feast') || written(day, 'badge').includes('休')
      expect([day.attributes['data-on'], isShown]).toEqual([day.attributes['data-on'], isOff])
    }
  })

  it('names every look and every corner sign that occurs', () => {
    const [looks, signs] = [new Set(keys.flatMap(looksOf)), new Set(keys.flatMap((key) => written(key, 'badge')))]
    expect(
      daysIn(svg)
        .flatMap(looksOf)
        .filter((look) => !looks.has(look)),
    ).toEqual([])
    expect(
      daysIn(svg)
        .flatMap((day) => written(day, 'badge'))
        .filter((sign) => !signs.has(sign)),
    ).toEqual([])
  })
})

describe('a day off that counts', () => {
  it('is told from a working day in the legend', () => {
    const [, svg] = pictures[0] as [string, string]
    expect(svg).toContain('>计入，第几日<')
    expect(svg).toContain('>计入的休息日<')
  })
})
