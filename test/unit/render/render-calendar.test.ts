import { describe, expect, it } from 'vitest'
import { dayInfo, orThrow } from 'xinfang-rules'
import { type CalendarPictureOptions, renderCalendar } from 'xinfang-rules/render'
import { daysIn, isForbidden, parseXml, within, written } from './parse-xml.js'

const draw = (from: string, to: string, options?: CalendarPictureOptions): string =>
  orThrow(renderCalendar({ from, to }, options))
const dayOn = (svg: string, on: string) => {
  const [day] = daysIn(svg).filter(({ attributes }) => attributes['data-on'] === on)
  if (day === undefined) throw new Error(`${on} is not drawn`)
  return day
}

describe('a year', () => {
  const svg = draw('2024-01-01', '2024-12-31', { columns: 3 })

  it('draws every day once, in order', () => {
    const days = daysIn(svg).map(({ attributes }) => attributes['data-on'])
    expect(days).toHaveLength(366)
    expect([...new Set(days)].sort()).toEqual(days)
  })

  it('marks days off 休 and exchange days 班, as the calendar has them', () => {
    for (const day of daysIn(svg)) {
      const { working, names } = dayInfo(day.attributes['data-on'] as string)
      const expected = working ? ['班'] : ['休']
      expect(written(day, 'badge')).toEqual(names === undefined ? [] : expected)
    }
  })

  it('writes the festival on its days, and no more than the kind on days in exchange', () => {
    expect(written(dayOn(svg, '2024-02-10'), 'note')).toEqual(['春节'])
    expect(written(dayOn(svg, '2024-02-13'), 'note')).toEqual(['调休放假'])
    expect(written(dayOn(svg, '2024-02-18'), 'note')).toEqual(['调休上班'])
  })

  it('tells in full below what a day has no room for', () => {
    const svg2020 = draw('2020-10-01', '2020-10-31', { language: 'en', columns: 2 })
    const below = written(parseXml(svg2020), 'small').filter((text) => text.startsWith('2020-'))
    expect(below).toEqual([expect.stringMatching(/^2020-10-01 Thu statutory holiday: .*National Day/)])
  })

  it('says how many days of each month are worked', () => {
    const months = within(parseXml(svg)).filter(({ attributes }) => attributes['class'] === 'xr-month')
    expect(months.map(({ text }) => text).slice(0, 2)).toEqual(['2024年1月', '2024年2月'])
    expect(svg).toContain('2024年2月  18 个工作日')
  })

  it('lies within its own width and height', () => {
    const { attributes } = parseXml(svg)
    expect(attributes['viewBox']).toBe(`0 0 ${attributes['width']} ${attributes['height']}`)
    for (const box of within(parseXml(svg)).filter(({ name }) => name === 'rect')) {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(box.attributes[name]))
      expect((x as number) + (width as number)).toBeLessThanOrEqual(Number(attributes['width']))
      expect((y as number) + (height as number)).toBeLessThanOrEqual(Number(attributes['height']))
    }
  })
})

describe('a picture', () => {
  it('of one column is as wide as a telephone, and of four wider', () => {
    expect(parseXml(draw('2024-02-01', '2024-06-30')).attributes['width']).toBe('360')
    expect(parseXml(draw('2024-02-01', '2024-06-30', { columns: 4 })).attributes['width']).toBe('1440')
  })

  it('has a name and a text in the language asked for', () => {
    const english = parseXml(draw('2024-02-01', '2024-02-29', { language: 'en' }))
    expect(english.attributes).toMatchObject({ role: 'img', lang: 'en' })
    expect(english.attributes['aria-label']).toBe('Working calendar, 2024-02-01 to 2024-02-29')
    expect(english.children.slice(0, 2).map(({ name }) => name)).toEqual(['title', 'desc'])
    expect(english.children[1]?.text).toContain('2024-02-18 Sun  worked by exchange: Spring Festival')
    expect(parseXml(draw('2024-02-01', '2024-02-29')).children[1]?.text).toContain('2024-02-18 星期日  调休上班：春节')
  })

  it('bears no id, and styles nothing but classes of its own', () => {
    const root = parseXml(draw('2024-02-01', '2024-02-29'))
    expect(within(root).filter(({ attributes }) => 'id' in attributes)).toEqual([])
    const style = within(root).find(({ name }) => name === 'style')?.text ?? ''
    const selectors = style.match(/^[^{}@]+(?=\{)/gm) ?? []
    expect(selectors.length).toBeGreaterThan(20)
    for (const selector of selectors.flatMap((list) => list.split(','))) expect(selector.trim()).toMatch(/^\.xr-/)
  })
})

describe('days outside the span', () => {
  it('keep their date and say nothing', () => {
    const svg = draw('2024-02-08', '2024-02-09')
    expect(daysIn(svg)).toHaveLength(2)
    expect(within(parseXml(svg)).filter(({ attributes }) => attributes['class'] === 'xr-outside')).toHaveLength(27)
  })
})

describe('days that no notice arranges yet', () => {
  it('are outlined as forecast', () => {
    const svg = draw('2026-12-24', '2026-12-25')
    const looks = daysIn(svg).map(({ attributes }) => attributes['class']?.split(' ').includes('xr-forecast'))
    expect(looks).toEqual([false, true])
    expect(svg).toContain('预测')
  })
})

describe('marked days', () => {
  const label = { zh: '群众工作日', en: 'Open day' }

  it('carry their label', () => {
    const svg = draw('2024-03-01', '2024-03-31', { mark: [{ on: '2024-03-14', label }] })
    expect(written(dayOn(svg, '2024-03-14'), 'fine')).toEqual(['群众工作日'])
    expect(dayOn(svg, '2024-03-14').attributes['class']).toContain('xr-mark')
  })

  it('whose labels are cut short are told in full below', () => {
    const long = { zh: '须向信访人书面答复并同时报送区联席办', en: 'written answer to the petitioner' }
    const mark = [
      { on: '2024-03-14', label: long },
      { on: '2024-03-15', label },
    ]
    const below = (language: 'zh' | 'en') =>
      written(parseXml(draw('2024-03-01', '2024-03-31', { mark, language, columns: 2 })), 'small')
    expect(below('zh')).toContain('2024-03-14 星期四 工作日 ◆ 须向信访人书面答复并同时报送区联席办')
    expect(below('en')).toContain('2024-03-14 Thu working day ◆ written answer to the petitioner')
    expect(below('zh').join()).not.toContain('2024-03-15')
  })

  it.each(['<script>alert(1)</script>', '"quoted" & \'quoted\'', ']]>', '\u0000\u0008\ufffe', '\ud800', '-->'])(
    'are drawn as text, whatever they are called: %j',
    (zh) => {
      const svg = draw('2024-03-01', '2024-03-31', { mark: [{ on: '2024-03-14', label: { zh, en: zh } }] })
      expect(svg).not.toContain('<script')
      const title = dayOn(svg, '2024-03-14').children.find(({ name }) => name === 'title')
      const kept = [...zh].map((char) => (isForbidden(char) ? '\ufffd' : char)).join('')
      expect(title?.text).toContain(kept)
    },
  )
})

describe('what cannot be drawn is refused', () => {
  const march = { from: '2024-03-01', to: '2024-03-31' }
  const label = { zh: '日', en: 'day' }

  it.each([
    [undefined, undefined, 'InvalidArgument', 'span'],
    [{ from: '2024-02-30', to: '2024-03-01' }, undefined, 'InvalidDate', 'span.from'],
    [{ from: '2024-02-01', to: 'soon' }, undefined, 'InvalidMoment', 'span.to'],
    [{ from: '2024-02-02', to: '2024-02-01' }, undefined, 'InvalidArgument', 'span.to'],
    [{ from: '2020-01-01', to: '2025-01-01' }, undefined, 'InvalidArgument', 'span'],
    [march, null, 'InvalidArgument', 'options'],
    [march, { language: 'fr' }, 'InvalidArgument', 'options.language'],
    [march, { columns: 5 }, 'InvalidArgument', 'options.columns'],
    [march, { columns: 1.5 }, 'InvalidArgument', 'options.columns'],
    [march, { columns: '2' }, 'InvalidArgument', 'options.columns'],
    [march, { calendar: {} }, 'InvalidArgument', 'options.calendar'],
    [march, { mark: {} }, 'InvalidArgument', 'options.mark'],
    [march, { mark: [null] }, 'InvalidArgument', 'options.mark[0]'],
    [march, { mark: [{ on: '2024-03-32', label }] }, 'InvalidDate', 'options.mark[0].on'],
    [march, { mark: [{ on: '2024-04-01', label }] }, 'InvalidArgument', 'options.mark[0].on'],
    [march, { mark: [{ on: '2024-03-01', label: '日' }] }, 'InvalidArgument', 'options.mark[0].label'],
  ])('%j %j', (span, options, _tag, path) => {
    expect(renderCalendar(span as never, options as never)).toMatchObject({ _tag: 'Left', left: { _tag, path } })
  })

  it('naming what to do about too many months', () => {
    const result = renderCalendar({ from: '2020-01-01', to: '2025-01-01' })
    expect(result._tag === 'Left' && result.left.message).toBe(
      'span: "61 months" is not at most 60 months; draw it in parts, or put it into words (renderExplanation)',
    )
    expect(renderCalendar({ from: '2020-01-01', to: '2024-12-31' })._tag).toBe('Right')
  })
})
