import { describe, expect, it } from 'vitest'
import { type Citation, type DayKind, RulesError } from 'xinfang-rules'
import { citationText, dayKindLabel, lengthLabel, weekdayLabel } from 'xinfang-rules/render'

describe('words for people', () => {
  it.each([
    ['workday', '工作日', 'working day'],
    ['weekend', '双休日', 'weekend'],
    ['festival', '法定节日', 'statutory holiday'],
    ['adjustedRest', '调休放假', 'day off by exchange'],
    ['makeupWorkday', '调休上班', 'worked by exchange'],
    ['special', '特别放假', 'one-off day off'],
    ['localRest', '地方放假', 'local day off'],
    ['localWorkday', '地方上班', 'worked here'],
  ] as const)('name the kind of day %s', (kind: DayKind, zh, en) => {
    expect(dayKindLabel(kind)).toEqual({ zh, en })
  })

  it.each([
    [1, 'workingDay', '1 个工作日', '1 working day'],
    [10, 'workingDay', '10 个工作日', '10 working days'],
    [1, 'calendarDay', '1 日', '1 calendar day'],
    [60, 'calendarDay', '60 日', '60 calendar days'],
    [1, 'hour', '1 小时', '1 hour'],
    [2, 'hour', '2 小时', '2 hours'],
  ] as const)('name the length %i %s', (amount, unit, zh, en) => {
    expect(lengthLabel({ amount, unit })).toEqual({ zh, en })
  })

  it('name the weekday, in any time zone', () => {
    const week = ['2024-02-04', '2024-02-05', '2024-02-06', '2024-02-07', '2024-02-08', '2024-02-09', '2024-02-10']
    expect(week.map((on) => weekdayLabel(on).en).join(' ')).toBe('Sun Mon Tue Wed Thu Fri Sat')
    expect(week.map((on) => weekdayLabel(on).zh.slice(-1)).join('')).toBe('日一二三四五六')
  })
})

describe('a citation in words', () => {
  const cited: Citation = { document: '信访工作条例', source: 'law', evidence: 'verified' }

  it.each([
    [cited, '信访工作条例'],
    [{ ...cited, clause: '第三十四条' }, '信访工作条例 · 第三十四条'],
    [{ ...cited, rule: 'XF22-34' }, '信访工作条例 · XF22-34'],
    [{ ...cited, clause: '第三十四条', rule: 'XF22-34' }, '信访工作条例 · 第三十四条 · XF22-34'],
  ])('%j', (citation, text) => {
    expect(citationText(citation)).toBe(text)
  })
})

describe('what has no name is refused', () => {
  it.each([
    ['a day that does not exist', () => weekdayLabel('2024-02-30'), 'InvalidDate'],
    ['no day at all', () => weekdayLabel('soon'), 'InvalidMoment'],
    ['an unknown kind of day', () => dayKindLabel('holiday' as never), 'InvalidArgument'],
    ['what every object inherits', () => dayKindLabel('constructor' as never), 'InvalidArgument'],
    ['an unknown unit', () => lengthLabel({ amount: 1, unit: 'week' as never }), 'InvalidLength'],
  ])('%s', (_, call, tag) => {
    expect(call).toThrow(RulesError)
    expect(call).toThrow(expect.objectContaining({ error: expect.objectContaining({ _tag: tag }) }))
  })
})
