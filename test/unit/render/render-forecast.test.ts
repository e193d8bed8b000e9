import { describe, expect, it } from 'vitest'
import {
  chinaCalendar,
  computeDeadline,
  type DeadlineRequest,
  explainDeadline,
  type Language,
  orThrow,
  withOverlay,
} from 'xinfang-rules'
import { renderExplanation } from 'xinfang-rules/render'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { aLimit } from '../deadline/a-limit.js'
import { unreadRequest } from './unread.js'

const fiveWorkingDays = caomiao2023.limits['simple.opinion']

const render = (request: DeadlineRequest, language: Language): string[] => {
  const explanation = orThrow(explainDeadline(orThrow(computeDeadline(unreadRequest(request))), request.calendar))
  return renderExplanation(explanation, language).split('\n')
}

describe('five working days that end beyond the last notice, with no holiday on the way', () => {
  const request = { limit: fiveWorkingDays, from: '2026-12-22' }

  it('end with the forecast, which nothing can move, and the calendar: in Chinese', () => {
    expect(render(request, 'zh').slice(-3)).toEqual([
      '2026-12-29 星期二  第 5 个工作日；期限届满，至 24:00',
      '预测：放假通知尚未公布，按现行放假调休原则均为此日',
      '日历：cn 2004-2026',
    ])
  })

  it('end with the forecast, which nothing can move, and the calendar: in English', () => {
    expect(render(request, 'en').slice(-3)).toEqual([
      '2026-12-29 Tue  working day 5; the last day, until 24:00',
      'Forecast: the holiday notice is not published yet; every admissible arrangement gives this day',
      'Calendar: cn 2004-2026',
    ])
  })
})

/**
 * 春节 of 2027 is off from Friday 5 to Friday 12 February, and two weekend days around it are worked back.
 * They may be any two of the three nearest on either side, 24, 30 and 31 January, 13, 14 and 20 February, with
 * which no more than six days in a row are worked. Both may lie before, 24 and 31 January, and both after, 13 and
 * 20 February: on either side the first working day may be the Monday.
 */
describe('five working days before a Spring Festival that no notice arranges yet', () => {
  const request = { limit: fiveWorkingDays, from: '2027-01-25' }

  it('end with the forecast and its window: in Chinese', () => {
    expect(render(request, 'zh').slice(2)).toEqual([
      '2027-01-25 星期一  起算日，不计',
      '2027-01-26 星期二  第 1 个工作日',
      '2027-01-27 星期三  第 2 个工作日',
      '2027-01-28 星期四  第 3 个工作日',
      '2027-01-29 星期五  第 4 个工作日',
      '2027-01-30 星期六  不计，双休日',
      '2027-01-31 星期日  第 5 个工作日，调休上班：春节（预测）；期限届满，至 24:00',
      '预测：放假通知尚未公布，可能在 2027-01-30 至 2027-02-01 之间',
      '日历：cn 2004-2026',
    ])
  })

  it('end with the forecast and its window: in English', () => {
    expect(render(request, 'en').slice(-2)).toEqual([
      'Forecast: the holiday notice is not published yet; it may lie from 2027-01-30 to 2027-02-01',
      'Calendar: cn 2004-2026',
    ])
  })
})

describe('a forecast day off', () => {
  it('is told as one, after its festival', () => {
    const request = { limit: national2022.limits.register, from: '2027-01-25' }
    expect(render(request, 'zh').slice(-7)).toEqual([
      '2027-02-09 星期二  第 15 日，调休放假：春节（预测）',
      '2027-02-10 星期三  顺延，调休放假：春节（预测）',
      '2027-02-11 星期四  顺延，调休放假：春节（预测）',
      '2027-02-12 星期五  顺延，调休放假：春节（预测）',
      '2027-02-13 星期六  顺延至此日，调休上班：春节（预测）；期限届满，至 24:00',
      '预测：放假通知尚未公布，可能在 2027-02-13 至 2027-02-15 之间',
      '日历：cn 2004-2026',
    ])
    expect(render(request, 'en').slice(-7, -5)).toEqual([
      '2027-02-09 Tue  day 15, day off by exchange: Spring Festival (forecast)',
      '2027-02-10 Wed  rolled on, day off by exchange: Spring Festival (forecast)',
    ])
  })
})

describe('a weekend inside a forecast holiday', () => {
  it('is told as one, with the holiday', () => {
    const request = { limit: fiveWorkingDays, from: '2026-12-28' }
    expect(render(request, 'zh').slice(-7, -1)).toEqual([
      '2027-01-01 星期五  不计，法定节日：元旦（预测）',
      '2027-01-02 星期六  不计，双休日，在元旦假期内（预测）',
      '2027-01-03 星期日  不计，双休日，在元旦假期内（预测）',
      '2027-01-04 星期一  第 4 个工作日',
      '2027-01-05 星期二  第 5 个工作日；期限届满，至 24:00',
      '预测：放假通知尚未公布，按现行放假调休原则均为此日',
    ])
  })
})

describe('a day of a place’s own', () => {
  const sanyuesan = {
    names: [{ zh: '壮族三月三', en: 'Zhuang Sanyuesan' }],
    rest: [{ from: '2021-04-14', to: '2021-04-16' }],
    work: ['2021-04-18'],
  }
  const told = (overlay: object, language: Language): string[] => {
    const calendar = orThrow(withOverlay(chinaCalendar, { id: 'guangxi-2021', holidays: [sanyuesan], ...overlay }))
    return render({ limit: aLimit(5, 'workingDay'), from: '2021-04-13', calendar }, language)
  }

  it('is told with its holiday and the document that gives it', () => {
    const document = { number: '试拟〔2021〕1号' }
    expect(told(document, 'zh')[3]).toBe('2021-04-14 星期三  不计，地方放假：壮族三月三（试拟〔2021〕1号）')
    expect(told(document, 'zh')[7]).toBe('2021-04-18 星期日  第 1 个工作日，地方上班：壮族三月三（试拟〔2021〕1号）')
    expect(told(document, 'zh').at(-1)).toBe('日历：cn 2004-2026 + guangxi-2021')
  })

  it('is told without a document where none is known', () => {
    expect(told({}, 'en')[3]).toBe('2021-04-14 Wed  not counted, local day off: Zhuang Sanyuesan')
    expect(told({}, 'en')[7]).toBe('2021-04-18 Sun  working day 1, worked here: Zhuang Sanyuesan')
  })
})
