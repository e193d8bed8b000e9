import { describe, expect, it } from 'vitest'
import { isWorkingDay, orThrow, type Roster, type RosterRule, type RuleError, renderError } from 'xinfang-rules'
import { type RosterPictureOptions, renderRoster } from 'xinfang-rules/render'
import { caomiao2023, sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { roster2024, villageMonths } from '../duty/roster-2024.js'
import { refusalOf } from '../refusal.js'
import { daysIn, parseXml, within, written } from './parse-xml.js'

const reception = xinsheng2024.rosters['reception'] as RosterRule
const months = xinsheng2024.rosters['villageMonths'] as RosterRule
const town = caomiao2023.rosters['reception'] as RosterRule

const draw = (
  rule: RosterRule,
  roster: Roster,
  range: Parameters<typeof renderRoster>[2],
  options?: RosterPictureOptions,
) => orThrow(renderRoster(rule, roster, range, options))
const dayOn = (svg: string, on: string) => {
  const [day] = daysIn(svg).filter(({ attributes }) => attributes['data-on'] === on)
  if (day === undefined) throw new Error(`${on} is not drawn`)
  return day
}
const looksOn = (svg: string, on: string) => dayOn(svg, on).attributes['class']?.split(' ') ?? []

/** The outline that a style sheet gives to a cell of these looks: of those for it, the most particular, then the last. */
function strokeOf(sheet: string, looks: readonly string[]): string | undefined {
  const rules = [...sheet.matchAll(/([^{}]+)\{[^{}]*stroke: ([^;} ]+)/g)].flatMap(([, selectors = '', stroke]) =>
    selectors.split(',').map((selector) => ({ selector: selector.trim(), stroke })),
  )
  const classes = (selector: string) =>
    selector
      .replace(/ \.xr-cell$/, '')
      .split('.')
      .slice(1)
  const fitting = rules.filter(
    ({ selector }) => selector.endsWith(' .xr-cell') && classes(selector).every((look) => looks.includes(look)),
  )
  const most = Math.max(...fitting.map(({ selector }) => classes(selector).length))
  return fitting.filter(({ selector }) => classes(selector).length === most).at(-1)?.stroke
}

describe("document A's February", () => {
  const svg = draw(reception, roster2024, '2024-02')

  it('says on each day who is down for it, or that nobody is', () => {
    const named = new Map(roster2024.shifts.map(({ period, who }) => [period, who]))
    for (const day of daysIn(svg)) {
      const on = day.attributes['data-on'] as string
      expect(written(day, 'number')).toEqual(isWorkingDay(on) ? [named.get(on) ?? '未排'] : [])
    }
  })

  it('hatches the days that nobody is down for', () => {
    const hatched = daysIn(svg).filter((day) =>
      within(day).some(({ attributes }) => attributes['class'] === 'xr-hatch'),
    )
    expect(hatched).toHaveLength(9)
    expect(hatched.every((day) => written(day, 'number').includes('未排'))).toBe(true)
  })

  it('keeps the marks of days off and of exchange days', () => {
    expect(written(dayOn(svg, '2024-02-12'), 'badge')).toEqual(['休'])
    expect(written(dayOn(svg, '2024-02-18'), 'badge')).toEqual(['班'])
    expect(written(dayOn(svg, '2024-02-04'), 'note')).toEqual(['调休上班'])
  })

  it('marks days off of a holiday, and a plain weekend only where the rule covers it', () => {
    const station = sanjian2021.rosters['reception'] as RosterRule
    const nobody = { people: [], shifts: [] }
    const badges = (options?: RosterPictureOptions) => {
      const drawn = draw(station, nobody, '2024-02', options)
      return ['2024-02-10', '2024-02-12', '2024-02-24'].map((on) => written(dayOn(drawn, on), 'badge'))
    }
    expect(badges()).toEqual([['休'], ['休'], []])
    expect(badges({ reading: 'everyDay' })).toEqual([['休'], ['休'], ['休']])
  })

  it('tells all of it in words', () => {
    const words = parseXml(svg).children[1]?.text ?? ''
    expect(words).toContain('2024年2月：应排 18 日，已排 9，未排 9')
    expect(words).toContain('2024-02-01 星期四  工作日  无人值班')
    expect(words).toContain('2024-02-18 星期日  调休上班：春节（国办发明电〔2023〕7号）  L4')
    expect(words).toContain('新胜委发〔2024〕14号 · 二(二) · A-12')
    const english = parseXml(draw(reception, roster2024, '2024-02', { language: 'en' }))
    expect(english.attributes['aria-label']).toBe('Leaders take turns to receive people, Feb 2024')
    expect(english.children[1]?.text).toContain('2024-02-01 Thu  working day  nobody is down for it')
  })
})

describe('what is in doubt', () => {
  const people = [
    { id: 'L1', posts: ['partySecretary'] },
    { id: 'L2', away: [{ from: '2024-02-20', to: '2024-02-20' }] },
  ]
  const shifts = [
    { period: '2024-02-12', who: 'L1' },
    { period: '2024-02-20', who: 'L2' },
    { period: '2024-02-21', who: ['L2', 'deputy-office-12', 'deputy-office-13', 'deputy-office-14'] },
  ]
  const svg = draw(town, { people, shifts }, '2024-02')
  const below = written(parseXml(svg), 'small')
  const text = below.join(' ').replace(/\u200b/g, '')

  it('bears a sign, an outline, and words below', () => {
    expect(looksOn(svg, '2024-02-12')).toContain('xr-doubt')
    expect(written(dayOn(svg, '2024-02-20'), 'number')).toEqual(['▲L2'])
    expect(below).toContain('▲ 2024-02-12 星期一：不是工作日（春节），却排了 L1')
    expect(text).toContain('▲ 2024-02-20 星期二：L2 外出（2024-02-20 至 2024-02-20）')
  })

  it('has its own outline on a day worked by exchange as well', () => {
    const sunday = draw(town, { people, shifts: [{ period: '2024-02-18', who: 'U1' }] }, '2024-02')
    const looks = looksOn(sunday, '2024-02-18')
    expect(looks).toEqual(expect.arrayContaining(['xr-duty', 'xr-swap', 'xr-doubt']))
    const [light = '', dark = ''] = sunday.slice(sunday.indexOf('<style>')).split('@media')
    const doubt = ['xr-day', 'xr-duty', 'xr-doubt']
    for (const sheet of [light, dark]) expect(strokeOf(sheet, looks)).toBe(strokeOf(sheet, doubt))
    expect(strokeOf(light, looks)).not.toBe(strokeOf(light, ['xr-day', 'xr-duty', 'xr-swap']))
  })

  it('a day without room for all its people names them below', () => {
    expect(text).toContain('2024-02-21 星期三：L2, deputy-office-12, deputy-office-13, deputy-office-14')
  })

  it('a day with too few says how many are missing', () => {
    const short = draw({ ...town, atLeast: 3 }, { people, shifts }, '2024-02', { language: 'en' })
    expect(written(dayOn(short, '2024-02-20'), 'note')).toEqual(['2 short'])
    expect(looksOn(short, '2024-02-20')).toContain('xr-gap')
  })
})

describe('a roster of months', () => {
  const svg = draw(months, villageMonths, { from: '2024-01-01', to: '2024-12-31' })
  const rows = within(parseXml(svg)).filter(({ attributes }) => 'data-month' in attributes)

  it('is a list of them, with the places', () => {
    expect(rows.map(({ attributes }) => attributes['data-month'])).toHaveLength(12)
    expect(written(rows[0] as never, 'lead')).toEqual(['L1'])
    expect(written(rows[6] as never, 'lead')).toEqual(['▲ L2'])
    expect(written(rows[6] as never, 'small')).toEqual(['v3、v4'])
    expect(written(parseXml(svg), 'small')).toContain('▲ 2024-09 U1 不在人员名单中')
    expect(svg).toContain('2024年：应排 12 个月，已排 12，未排 0')
  })

  it('hatches a month that nobody has', () => {
    const [, ...shifts] = villageMonths.shifts
    const empty = draw(months, { ...villageMonths, shifts }, '2024-01', { language: 'en' })
    const [row] = within(parseXml(empty)).filter(({ attributes }) => 'data-month' in attributes)
    expect(written(row as never, 'lead')).toEqual(['nobody'])
    expect(within(row as never).some(({ attributes }) => attributes['class'] === 'xr-hatch')).toBe(true)
  })
})

it('a roster with a post that the roles do not have is not drawn', () => {
  const roster = { people: [{ id: 'S', posts: ['partySecretery'] }], shifts: [] }
  const refused = refusalOf(renderRoster(town, roster, '2024-02', { roles: caomiao2023.roles }))
  expect(refused).toMatchObject({ _tag: 'InvalidRoster', path: 'roster.people[0].posts[0]' })
})

describe('the days that are drawn', () => {
  const nobody = { people: [], shifts: [] }

  it('are those of the range; shifts outside it are left out', () => {
    const svg = draw(reception, roster2024, { from: '2024-02-19', to: '2024-03-03' }, { columns: 2 })
    expect(daysIn(svg)).toHaveLength(14)
    expect(parseXml(svg).attributes['width']).toBe('720')
    expect(svg).toContain('2024-02-19 至 2024-03-03：应排 10 日，已排 6，未排 4')
  })

  it('are forecast where no notice arranges them, unless that is refused', () => {
    const rule = sanjian2021.rosters['reception'] as RosterRule
    expect(looksOn(draw(rule, nobody, '2027-02'), '2027-02-16')).toContain('xr-forecast')
    const refused = refusalOf(renderRoster(rule, nobody, '2027-02', { forecast: false }))
    expect(refused).toMatchObject({ _tag: 'CalendarNotPublished', path: 'range.to' })
    expect(draw(rule, nobody, '2024-02', { reading: 'everyDay' })).toContain('应排 29 日')
  })

  it('are no more than 60 months', () => {
    const range = { from: '2010-01-01', to: '2015-01-31' }
    expect(refusalOf(renderRoster(reception, nobody, range))).toMatchObject({ _tag: 'InvalidArgument', path: 'range' })
  })

  it('are named by their month as a roster names it', () => {
    for (const range of ['2024-13', '2024', '']) {
      const refused = refusalOf(renderRoster(reception, nobody, range)) as RuleError
      expect(refused).toMatchObject({ _tag: 'InvalidArgument', path: 'range' })
      for (const language of ['zh', 'en'] as const) expect(renderError(refused, language)).toContain('YYYY-MM')
    }
  })

  it.each(['2024-13', '2024', 7, null])('a range of %j is refused', (range) => {
    expect(refusalOf(renderRoster(reception, nobody, range as never))).toMatchObject({ path: 'range' })
  })
})

describe('a picture', () => {
  it('bears no id and lies within its width', () => {
    for (const svg of [
      draw(reception, roster2024, '2024-02'),
      draw(months, villageMonths, { from: '2024-01-01', to: '2024-12-31' }, { language: 'en' }),
    ]) {
      const root = parseXml(svg)
      expect(within(root).filter(({ attributes }) => 'id' in attributes)).toEqual([])
      for (const { attributes } of within(root).filter(({ name }) => name === 'rect')) {
        expect(Number(attributes['x']) + Number(attributes['width'])).toBeLessThanOrEqual(
          Number(root.attributes['width']),
        )
      }
    }
  })
})
