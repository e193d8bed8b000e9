import { describe, expect, it } from 'vitest'
import {
  computeDeadline,
  type DeadlineRequest,
  explainDeadline,
  type Language,
  orThrow,
  type TimeLimit,
} from 'xinfang-rules'
import { renderExplanation } from 'xinfang-rules/render'
import { aLimit, basis } from '../deadline/a-limit.js'

const render = (request: DeadlineRequest, language: Language): string[] =>
  renderExplanation(orThrow(explainDeadline(orThrow(computeDeadline(request)))), language).split('\n')

const officeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}

describe('hours on the office clock', () => {
  const limit = aLimit(8, 'hour', { clock: 'office' })
  const request = { limit, from: '2024-02-08T16:10', officeHours }

  it('are told by their parts of each day, up to the instant at which they are used up', () => {
    expect(render(request, 'zh').slice(2, 6)).toEqual([
      '按办公时间计',
      '2024-02-08 星期四  16:10-17:30',
      '2024-02-09 星期五  08:30-12:00、14:00-17:10；期限届满，至 17:10（含）',
      '日历：cn 2004-2026',
    ])
    expect(render(request, 'en').slice(2, 5)).toEqual([
      'Counted in office hours',
      '2024-02-08 Thu  16:10-17:30',
      '2024-02-09 Fri  08:30-12:00, 14:00-17:10; the end, 17:10 included',
    ])
  })

  it('pass over days off', () => {
    const lines = render({ ...request, from: '2024-02-09T16:10' }, 'zh')
    expect(lines).toContain('2024-02-10 星期六  不计，法定节日：春节（国办发明电〔2023〕7号）')
  })
})

describe('a limit in days that closes with the office', () => {
  it('ends when the office does', () => {
    const request = { limit: aLimit(1, 'workingDay'), from: '2024-03-04', officeHours, closesAtOfficeEnd: true }
    expect(render(request, 'zh')).toContain('2024-03-05 星期二  第 1 个工作日；期限届满，至 17:30（含）')
    expect(render(request, 'en')).toContain('2024-03-05 Tue  working day 1; the end, 17:30 included')
  })

  it('says so, unless it ends with its day', () => {
    const request = { limit: aLimit(1, 'workingDay'), from: '2024-03-04', officeHours }
    const lines = ['末日于办公时间结束时届满', 'It ends when the office closes on the last day'] as const
    expect(render({ ...request, closesAtOfficeEnd: true }, 'zh')[2]).toBe(lines[0])
    expect(render({ ...request, closesAtOfficeEnd: true }, 'en')[2]).toBe(lines[1])
    expect(render(request, 'zh')).not.toContain(lines[0])
    const closed = { ...officeHours, exceptions: [{ on: '2024-03-05', sessions: [] }] }
    expect(render({ ...request, officeHours: closed, closesAtOfficeEnd: true }, 'zh')).not.toContain(lines[0])
    expect(render({ ...request, limit: aLimit(2, 'hour'), from: '2024-03-04T10:00' }, 'zh')).not.toContain(lines[0])
  })
})

describe('a pause', () => {
  const limit = aLimit(5, 'workingDay', { pausedBy: ['hearing', 'expertise'] })

  it('is told with its dates, and on its days', () => {
    const request = { limit, from: '2024-03-04', pauses: [{ reason: 'hearing', from: '2024-03-06', to: '2024-03-07' }] }
    expect(render(request, 'zh').slice(2, 8)).toEqual([
      '中止：听证，2024-03-06 至 2024-03-07',
      '2024-03-04 星期一  起算日，不计',
      '2024-03-05 星期二  第 1 个工作日',
      '2024-03-06 星期三  中止：听证',
      '2024-03-07 星期四  中止：听证',
      '2024-03-08 星期五  第 2 个工作日',
    ])
    expect(render(request, 'en').slice(2, 6)).toEqual([
      'Paused: hearing, from 2024-03-06 to 2024-03-07',
      '2024-03-04 Mon  start, not counted',
      '2024-03-05 Tue  working day 1',
      '2024-03-06 Wed  paused: hearing',
    ])
  })

  it('of a part of a day is told beside the hours that count', () => {
    const request = {
      limit: aLimit(4, 'hour', { pausedBy: ['hearing'] }),
      from: '2024-03-04T09:00',
      pauses: [{ reason: 'hearing', from: '2024-03-04T10:00', to: '2024-03-04T11:30' }],
    }
    expect(render(request, 'zh').slice(2, 4)).toEqual([
      '中止：听证，2024-03-04 10:00 至 2024-03-04 11:30',
      '2024-03-04 星期一  09:00-10:00、11:30-14:30，中止：听证；期限届满，至 14:30（含）',
    ])
  })
})

describe('a reason for a pause that no rulebook here has', () => {
  it('is told as it is, in quotes', () => {
    const limit = aLimit(5, 'workingDay', { pausedBy: ['expertise', 'constructor'] })
    const pausedFor = (reason: string) => ({
      limit,
      from: '2024-03-04',
      pauses: [{ reason, from: '2024-03-06', to: '2024-03-06' }],
    })
    const lines = render(pausedFor('expertise'), 'zh')
    expect(lines).toContain('中止：“expertise”，2024-03-06 至 2024-03-06')
    expect(lines).toContain('2024-03-06 星期三  中止：“expertise”')
    expect(render(pausedFor('constructor'), 'en')).toContain('2024-03-06 Wed  paused: “constructor”')
  })
})

describe('a limit that binds before the one that was asked for, and starts from another event', () => {
  const request = {
    limit: aLimit(60, 'calendarDay', { from: 'accepted' }),
    from: { received: '2024-02-20', accepted: '2024-03-01' },
    alsoBoundBy: [aLimit(3, 'workingDay', { id: 'other', from: 'received' })],
  }

  it('is told from its own start', () => {
    const lines = render(request, 'zh')
    expect(lines.slice(0, 2)).toEqual(['试拟期限（3 个工作日）', '先到的期限：2024-02-20 起算'])
    expect(lines[3]).toBe('2024-02-20 星期二  起算日，不计')
    expect(render(request, 'en')[1]).toBe('The earlier limit counts from 2024-02-20')
  })

  it('is told without a word on it where the limit asked for binds', () => {
    const [limit, other] = [request.alsoBoundBy[0] as TimeLimit, request.limit]
    const lines = render({ ...request, limit, alsoBoundBy: [other] }, 'zh')
    expect(lines[2]).toBe('2024-02-20 星期二  起算日，不计')
  })
})

describe('a limit that is counted back', () => {
  const request = { limit: aLimit(7, 'calendarDay', { direction: 'before' }), from: '2024-10-14' }

  it('runs from its end up to the event, and rolls to the working day before', () => {
    const lines = render(request, 'zh')
    expect(lines[0]).toBe('试拟期限（提前 7 日）')
    expect(lines[2]).toBe('2024-09-30 星期一  提前至此日；期限届满，至 24:00')
    expect(lines[8]).toBe('2024-10-06 星期日  前移，双休日，在国庆节假期内（国办发明电〔2023〕7号）')
    expect(lines[9]).toBe('2024-10-07 星期一  第 7 日，调休放假：国庆节（国办发明电〔2023〕7号）')
    expect(lines.at(-2)).toBe('2024-10-14 星期一  事件当日，不计')
    const english = render(request, 'en')
    expect(english[0]).toBe('Limit (7 calendar days before)')
    expect(english[2]).toBe('2024-09-30 Mon  rolled back to this day; the last day, until 24:00')
    expect(english.at(-2)).toBe('2024-10-14 Mon  day of the event, not counted')
  })

  it('says which days lie before its end, where it rolls towards the event', () => {
    const lines = render({ ...request, limit: { ...request.limit, roll: 'forward' } }, 'zh')
    expect(lines[2]).toBe('2024-10-07 星期一  第 7 日，调休放假：国庆节（国办发明电〔2023〕7号），在届满日之前')
  })
})

describe('what is not as usual', () => {
  it('is told before the days: how it binds, and from what it rolls', () => {
    const limit = aLimit(5, 'calendarDay', { strength: 'should', rollOn: 'statutoryDay' })
    expect(render({ limit, from: '2024-03-04' }, 'zh').slice(2, 4)).toEqual([
      '原则上应遵守',
      '末日遇法定节日才顺延，遇其他休息日不顺延',
    ])
    expect(render({ limit, from: '2024-03-04' }, 'en').slice(2, 4)).toEqual([
      'To be kept as a rule, not without exception',
      'An end on a statutory holiday is moved; one on any other day off is not',
    ])
  })
})

describe('a limit that can be read in more than one way', () => {
  const limit = aLimit(5, 'workingDay', {
    reading: {
      status: 'interpreted',
      note: { zh: '按工作日', en: 'in working days' },
      alternatives: [
        {
          id: 'calendar',
          note: { zh: '按自然日', en: 'in calendar days' },
          change: { length: { amount: 5, unit: 'calendarDay' } },
        },
      ],
    },
  })

  it('tells the reading that was followed and the one that was not', () => {
    const own = render({ limit, from: '2024-03-04' }, 'zh')
    expect(own[2]).toBe('采用的理解：按工作日')
    expect(own.at(-2)).toBe('未采用的理解：按自然日（calendar）')
    const other = render({ limit, from: '2024-03-04', reading: 'calendar' }, 'en')
    expect(other.slice(0, 3)).toEqual([
      'Limit (5 calendar days)',
      `Basis: ${basis.document} · ${basis.clause}`,
      'Reading followed: in calendar days',
    ])
    expect(other.at(-2)).toBe('Default reading not followed: in working days')
    expect(render({ limit, from: '2024-03-04', reading: 'calendar' }, 'zh').at(-2)).toBe('未采用的默认理解：按工作日')
    expect(own.join()).not.toContain('默认')
  })
})
