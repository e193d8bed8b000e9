import { describe, expect, it } from 'vitest'
import {
  computeDeadline,
  type DeadlineRequest,
  explainDeadline,
  orThrow,
  trackProcedure,
  type WorkingCalendar,
} from 'xinfang-rules'
import { type PictureOptions, renderExplanation, renderTimeline } from 'xinfang-rules/render'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { aLimit } from '../deadline/a-limit.js'
import { daysIn, type Element, parseXml, within, written } from './parse-xml.js'

const draw = (request: DeadlineRequest, options?: PictureOptions): string =>
  orThrow(renderTimeline(orThrow(computeDeadline(request)), options))
const looksOf = (day: Element | undefined): readonly string[] => day?.attributes['class']?.split(' ') ?? []
const dayOn = (svg: string, on: string) => daysIn(svg).find(({ attributes }) => attributes['data-on'] === on)
const notesOn = (svg: string, on: string) => {
  const day = dayOn(svg, on)
  return day === undefined ? [] : [...written(day, 'note'), ...written(day, 'fine')]
}

const officeHours = { sessions: [{ from: '08:30', to: '12:00' }] }
const requests: readonly [string, DeadlineRequest][] = [
  ['working days over Spring Festival', { limit: caomiao2023.limits['simple.opinion'], from: '2024-02-08' }],
  [
    'sixty days and thirty more',
    {
      limit: national2022.limits.handling,
      from: '2024-04-08',
      fields: { route: 'petition' },
      extension: { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-06-07' },
    },
  ],
  ['days that roll', { limit: national2022.limits.register, from: '2024-01-26' }],
  ['days counted back', { limit: aLimit(7, 'calendarDay', { direction: 'before' }), from: '2024-10-14' }],
  ['a forecast', { limit: national2022.limits.register, from: '2027-01-25' }],
  [
    'days with a pause',
    {
      limit: aLimit(30, 'calendarDay', { pausedBy: ['hearing'] }),
      from: '2024-03-04',
      pauses: [{ reason: 'hearing', from: '2024-03-11', to: '2024-03-20' }],
    },
  ],
]

describe.each(requests)('%s', (_, request) => {
  const explanation = orThrow(explainDeadline(orThrow(computeDeadline(request))))
  const svg = draw(request)

  it('are drawn day by day, each once, with the number it has', () => {
    const drawn = new Map(daysIn(svg).map((day) => [day.attributes['data-on'], written(day, 'number').join()]))
    expect(daysIn(svg)).toHaveLength(drawn.size)
    for (const { on, number } of explanation.days) expect(drawn.get(on)).toBe(number === undefined ? '' : `${number}`)
  })

  it('tell all of it in words, in the language asked for', () => {
    for (const language of ['zh', 'en'] as const) {
      const { children, attributes } = parseXml(draw(request, { language }))
      expect(children[1]?.text).toBe(renderExplanation(explanation, language))
      expect(attributes['aria-label']).toContain(explanation.deadline.dueOn)
    }
  })

  it('bring the last day out', () => {
    const due = daysIn(svg).filter((day) => looksOf(day).includes('xr-due'))
    expect(due.map(({ attributes }) => attributes['data-on'])).toEqual([explanation.deadline.dueOn])
    expect(notesOn(svg, explanation.deadline.dueOn)).toContain('届满')
  })

  it('are drawn the same from JSON', () => {
    const deadline = JSON.parse(JSON.stringify(explanation.deadline))
    expect(orThrow(renderTimeline(deadline))).toBe(svg)
  })
})

describe('a limit that rolls', () => {
  it('ends on a day that is not itself passed over', () => {
    const back = draw({ limit: aLimit(7, 'calendarDay', { direction: 'before' }), from: '2024-10-14' })
    expect(notesOn(back, '2024-10-01')).toEqual(['前移', '国庆节'])
    expect(notesOn(back, '2024-09-30')).toEqual(['届满'])
    const on = draw({ limit: national2022.limits.register, from: '2024-01-26' })
    expect(notesOn(on, '2024-02-18')).toEqual(['届满', '调休上班'])
  })
})

describe('a limit that binds before the one that was asked for, and starts from another event', () => {
  const from = { received: '2024-02-20T15:30', accepted: '2024-03-01' }
  const limit = aLimit(60, 'calendarDay', { from: 'accepted' })

  it('is drawn from its own start', () => {
    const svg = draw({ limit, from, alsoBoundBy: [aLimit(15, 'calendarDay', { from: 'received' })] })
    expect(parseXml(svg).attributes['aria-label']).toBe(
      '试拟期限（15 日），2024-02-20 起算，2024-03-06 星期三 24:00 届满',
    )
    expect(notesOn(svg, '2024-02-20')).toEqual(['起算'])
    expect(notesOn(svg, '2024-03-01')).toEqual([])
    expect(looksOf(dayOn(svg, '2024-03-01'))).toContain('xr-counted')
  })

  it('is drawn from its own instant, where it is counted in hours', () => {
    const svg = draw({ limit, from, alsoBoundBy: [aLimit(2, 'hour', { from: 'received' })] })
    expect(parseXml(svg).attributes['aria-label']).toBe(
      '试拟期限（2 小时），2024-02-20 15:30 起算，2024-02-20 星期二 17:30 届满',
    )
    expect(notesOn(svg, '2024-02-20')).toEqual(['15:30起', '届满', '17:30'])
  })
})

describe('what a day is to a limit', () => {
  it('is the start, a rolled day or a paused one', () => {
    const rolled = draw({ limit: national2022.limits.register, from: '2024-01-26' })
    expect(notesOn(rolled, '2024-01-26')).toEqual(['起算'])
    expect(notesOn(rolled, '2024-02-17')).toEqual(['顺延'])
    const [, request] = requests[5] as [string, DeadlineRequest]
    expect(notesOn(draw(request), '2024-03-11')).toEqual(['中止'])
    expect(looksOf(dayOn(draw(request), '2024-03-11'))).toContain('xr-paused')
  })

  it('is where a forecast end may fall', () => {
    const svg = draw({ limit: national2022.limits.register, from: '2027-01-25' })
    const window = daysIn(svg).filter((day) => looksOf(day).includes('xr-window'))
    expect(window.map(({ attributes }) => attributes['data-on'])).toEqual(['2027-02-13', '2027-02-14', '2027-02-15'])
  })
})

describe('an end that is a forecast', () => {
  const titleOf = (from: string, language: 'zh' | 'en'): string | undefined =>
    parseXml(draw({ limit: national2022.limits.register, from }, { language })).attributes['aria-label']

  it('is called one beside the date itself, and a published one is not', () => {
    expect(titleOf('2027-01-25', 'zh')).toMatch(/2027-02-13 星期六 24:00 届满（预测）$/)
    expect(titleOf('2027-01-25', 'en')).toMatch(/due Sat 2027-02-13, 24:00 \(forecast\)$/)
    expect(titleOf('2024-01-26', 'zh')).toMatch(/2024-02-18 星期日 24:00 届满$/)
  })
})

describe('an end within the day', () => {
  it('is told by its time', () => {
    const svg = draw({ limit: aLimit(5, 'workingDay'), from: '2024-02-08', officeHours, closesAtOfficeEnd: true })
    expect(notesOn(svg, '2024-02-21')).toEqual(['届满', '12:00'])
  })

  it('of hours is told with the time of the start, and no number', () => {
    const svg = draw({ limit: aLimit(2, 'hour'), from: '2024-02-09T23:10' })
    expect(notesOn(svg, '2024-02-09')).toEqual(['起算', '23:10'])
    expect(notesOn(svg, '2024-02-10')).toEqual(['届满', '01:10', '春节'])
    expect(daysIn(svg).flatMap((day) => written(day, 'number'))).toEqual([])
    expect(notesOn(draw({ limit: aLimit(2, 'hour'), from: '2024-02-09T09:10' }), '2024-02-09')).toEqual([
      '09:10起',
      '届满',
      '11:10',
    ])
  })
})

describe('a label from outside', () => {
  it.each(['<script>alert(1)</script>', '"&\'', ']]>', '\u0000\u001f', 'W'.repeat(300), '字'.repeat(300)])(
    'is drawn as text and broken into lines: %j',
    (words) => {
      const limit = aLimit(5, 'workingDay', { label: { zh: words, en: words } })
      const root = parseXml(draw({ limit, from: '2024-02-08' }))
      const titles = within(root).filter(({ attributes }) => attributes['class'] === 'xr-title')
      expect(titles.length).toBeGreaterThan(0)
      for (const { text } of titles) expect([...text].length).toBeLessThan(40)
    },
  )
})

const status = orThrow(
  trackProcedure({
    books: [caomiao2023, national2022],
    procedure: caomiao2023.procedures.general,
    fields: { route: 'petition' },
    events: [
      { event: 'received', at: '2024-02-07' },
      { event: 'accepted', at: '2024-02-21' },
      { event: 'metInHandling', at: '2024-02-28' },
    ],
    asOf: '2024-02-23',
  }),
)

describe('a procedure', () => {
  const svg = orThrow(renderTimeline(status))

  it('lists its stages, its contacts and the first breach', () => {
    const told = parseXml(svg).children[1]?.text.split('\n') ?? []
    expect(told.slice(0, 3)).toEqual([
      '一般信访事项“510”',
      '截至 2024-02-23',
      '最先逾期：受理，2024-02-20 届满，逾期 1 个工作日（曹办〔2023〕59号 · 三 三是(2) · D-8）',
    ])
    expect(told).toContain('① 受理：逾期办理')
    expect(told).toContain('2024-02-21 已办')
    expect(told).toContain('② 作出处理意见：进行中')
    expect(told).toContain('受理回应：未办，已过时')
    expect(told).toContain('晚于截至时间，未计入：办理见面，2024-02-28')
  })

  it('lists them in English', () => {
    const told = parseXml(orThrow(renderTimeline(status, { language: 'en', columns: 2 }))).children[1]?.text
    expect(told).toContain('② opinion issued: running')
  })

  it('numbers the days of the limit that binds each stage, and marks what was due and done', () => {
    const numbers = new Map(daysIn(svg).map((day) => [day.attributes['data-on'], written(day, 'number').join()]))
    for (const [index, { limits }] of status.stages.entries()) {
      const deadline = limits[0]?.deadline
      if (deadline === undefined) throw new Error('no limit binds the stage')
      for (const { on, number, due } of orThrow(explainDeadline(deadline)).days) {
        const sign = `${'①②'[index]}${number}`
        const isShared = notesOn(svg, on).includes(sign)
        if (number !== undefined)
          expect(isShared || due ? [...notesOn(svg, on), numbers.get(on)].join() : numbers.get(on)).toContain(sign)
      }
    }
    const due = daysIn(svg).filter((day) => looksOf(day).includes('xr-due'))
    expect(due.map(({ attributes }) => attributes['data-on'])).toEqual(['2024-02-20', '2024-03-06'])
    expect(notesOn(svg, '2024-02-21')).toEqual(['①已办', '②起算'])
  })

  it('is drawn the same from JSON', () => {
    expect(orThrow(renderTimeline(JSON.parse(JSON.stringify(status))))).toBe(svg)
  })

  it('shows as projected what has not begun', () => {
    const projected = orThrow(
      trackProcedure({
        books: [caomiao2023, national2022],
        procedure: caomiao2023.procedures.general,
        fields: { route: 'petition' },
        events: [{ event: 'received', at: '2024-03-04' }],
        asOf: '2024-03-05',
      }),
    )
    const drawn = orThrow(renderTimeline(projected))
    expect(looksOf(dayOn(drawn, '2024-03-06'))).not.toContain('xr-projected')
    expect(looksOf(dayOn(drawn, '2024-03-13'))).toContain('xr-projected')
    expect(drawn).toContain('预计')
  })

  it.each([
    ['asOf', 'today', 'of.asOf'],
    ['procedure', {}, 'of.procedure'],
    ['stages', [null], 'of.stages[0]'],
    ['contacts', [{}], 'of.contacts[0].event'],
    ['calendar', 7, 'of.calendar'],
    ['firstBreach', { stage: 'accepted' }, 'of.firstBreach.family'],
  ])('is refused where its %s is %j', (member, value, path) => {
    expect(renderTimeline({ ...status, [member]: value } as never)).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'InvalidArgument', path },
    })
  })
})

describe('what cannot be drawn is refused', () => {
  const deadline = orThrow(computeDeadline({ limit: aLimit(5, 'workingDay'), from: '2024-02-08' }))

  it.each([
    [undefined, undefined, 'InvalidArgument', 'of'],
    [{}, undefined, 'InvalidArgument', 'of'],
    [deadline, { language: 'de' }, 'InvalidArgument', 'options.language'],
    [deadline, { columns: 0 }, 'InvalidArgument', 'options.columns'],
    [deadline, { calendar: {} as WorkingCalendar }, 'InvalidArgument', 'options.calendar'],
    [{ ...deadline, dueOn: '2024-02-22' }, undefined, 'CalendarMismatch', 'deadline'],
  ])('%#', (of, options, _tag, path) => {
    expect(renderTimeline(of as never, options as never)).toMatchObject({ _tag: 'Left', left: { _tag, path } })
  })

  it('a limit of more than sixty months', () => {
    const long = orThrow(computeDeadline({ limit: aLimit(3660, 'calendarDay'), from: '2010-02-08' }))
    expect(renderTimeline(long)).toMatchObject({ left: { _tag: 'InvalidArgument', path: 'of', given: '"121 months"' } })
  })
})
