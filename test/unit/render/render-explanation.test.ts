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
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { unreadRequest } from './unread.js'

const twoHours = { ...caomiao2023.limits['simple.signed'], clock: 'wall' } as const

const render = (request: DeadlineRequest, language: Language): string[] =>
  renderExplanation(orThrow(explainDeadline(orThrow(computeDeadline(unreadRequest(request))))), language).split('\n')

describe('five working days across the Spring Festival of 2024', () => {
  const request = { limit: caomiao2023.limits['simple.opinion'], from: '2024-02-08' }

  it('are told in Chinese', () => {
    expect(render(request, 'zh')).toEqual([
      '简易信访事项：作出处理意见（5 个工作日）',
      '依据：曹办〔2023〕59号 · 三 三是(2) · D-7',
      '2024-02-08 星期四  起算日，不计',
      '2024-02-09 星期五  第 1 个工作日',
      '2024-02-10 星期六  不计，法定节日：春节（国办发明电〔2023〕7号）',
      '2024-02-11 星期日  不计，法定节日：春节（国办发明电〔2023〕7号）',
      '2024-02-12 星期一  不计，法定节日：春节（国办发明电〔2023〕7号）',
      '2024-02-13 星期二  不计，调休放假：春节（国办发明电〔2023〕7号）',
      '2024-02-14 星期三  不计，调休放假：春节（国办发明电〔2023〕7号）',
      '2024-02-15 星期四  不计，调休放假：春节（国办发明电〔2023〕7号）',
      '2024-02-16 星期五  不计，调休放假：春节（国办发明电〔2023〕7号）',
      '2024-02-17 星期六  不计，双休日，在春节假期内（国办发明电〔2023〕7号）',
      '2024-02-18 星期日  第 2 个工作日，调休上班：春节（国办发明电〔2023〕7号）',
      '2024-02-19 星期一  第 3 个工作日',
      '2024-02-20 星期二  第 4 个工作日',
      '2024-02-21 星期三  第 5 个工作日；期限届满，至 24:00',
      '日历：cn 2004-2026',
    ])
  })

  it('are told in English', () => {
    expect(render(request, 'en')).toEqual([
      'Simple matter: issue the opinion (5 working days)',
      'Basis: 曹办〔2023〕59号 · 三 三是(2) · D-7',
      '2024-02-08 Thu  start, not counted',
      '2024-02-09 Fri  working day 1',
      '2024-02-10 Sat  not counted, statutory holiday: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-11 Sun  not counted, statutory holiday: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-12 Mon  not counted, statutory holiday: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-13 Tue  not counted, day off by exchange: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-14 Wed  not counted, day off by exchange: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-15 Thu  not counted, day off by exchange: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-16 Fri  not counted, day off by exchange: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-17 Sat  not counted, weekend, within the Spring Festival holiday (国办发明电〔2023〕7号)',
      '2024-02-18 Sun  working day 2, worked by exchange: Spring Festival (国办发明电〔2023〕7号)',
      '2024-02-19 Mon  working day 3',
      '2024-02-20 Tue  working day 4',
      '2024-02-21 Wed  working day 5; the last day, until 24:00',
      'Calendar: cn 2004-2026',
    ])
  })
})

describe('a petitioner’s thirty days that end in the National Day holiday', () => {
  const request = { limit: national2022.limits['review.request'], from: '2024-09-01' }

  it('roll on, and are nobody’s fault: in Chinese', () => {
    const lines = render(request, 'zh')
    expect(lines).toHaveLength(3 + 38 + 1)
    expect(lines.slice(0, 5)).toEqual([
      '请求复查（30 日）',
      '依据：信访工作条例 · 第三十五条 · XF22-35a',
      '此为信访人的期限，逾期不是单位的责任',
      '2024-09-01 星期日  起算日，不计，双休日',
      '2024-09-02 星期一  第 1 日',
    ])
    expect(lines.slice(16, 20)).toEqual([
      '2024-09-14 星期六  第 13 日，调休上班：中秋节（国办发明电〔2023〕7号）',
      '2024-09-15 星期日  第 14 日，双休日，在中秋节假期内（国办发明电〔2023〕7号）',
      '2024-09-16 星期一  第 15 日，调休放假：中秋节（国办发明电〔2023〕7号）',
      '2024-09-17 星期二  第 16 日，法定节日：中秋节（国办发明电〔2023〕7号）',
    ])
    expect(lines.slice(-9)).toEqual([
      '2024-10-01 星期二  第 30 日，法定节日：国庆节（国办发明电〔2023〕7号）',
      '2024-10-02 星期三  顺延，法定节日：国庆节（国办发明电〔2023〕7号）',
      '2024-10-03 星期四  顺延，法定节日：国庆节（国办发明电〔2023〕7号）',
      '2024-10-04 星期五  顺延，调休放假：国庆节（国办发明电〔2023〕7号）',
      '2024-10-05 星期六  顺延，双休日，在国庆节假期内（国办发明电〔2023〕7号）',
      '2024-10-06 星期日  顺延，双休日，在国庆节假期内（国办发明电〔2023〕7号）',
      '2024-10-07 星期一  顺延，调休放假：国庆节（国办发明电〔2023〕7号）',
      '2024-10-08 星期二  顺延至此日；期限届满，至 24:00',
      '日历：cn 2004-2026',
    ])
  })

  it('roll on, and are nobody’s fault: in English', () => {
    const lines = render(request, 'en')
    expect(lines.slice(0, 4)).toEqual([
      'Ask for review (30 calendar days)',
      'Basis: 信访工作条例 · 第三十五条 · XF22-35a',
      "This limit is the petitioner's own; no office is late when it passes",
      '2024-09-01 Sun  start, not counted, weekend',
    ])
    expect(lines.slice(-3)).toEqual([
      '2024-10-07 Mon  rolled on, day off by exchange: National Day (国办发明电〔2023〕7号)',
      '2024-10-08 Tue  rolled on to this day; the last day, until 24:00',
      'Calendar: cn 2004-2026',
    ])
  })
})

describe('two hours across midnight', () => {
  const request = { limit: twoHours, from: '2024-02-09T23:10' }

  it('are told by the clock in Chinese', () => {
    expect(render(request, 'zh')).toEqual([
      '简易信访事项：签收（2 小时）',
      '依据：曹办〔2023〕59号 · 三 三是(2) · D-5',
      '2024-02-09 星期五  23:10-24:00',
      '2024-02-10 星期六  00:00-01:10，法定节日：春节（国办发明电〔2023〕7号）；期限届满，至 01:10（含）',
      '日历：cn 2004-2026',
    ])
  })

  it('are told by the clock in English', () => {
    expect(render(request, 'en')).toEqual([
      'Simple matter: sign for it (2 hours)',
      'Basis: 曹办〔2023〕59号 · 三 三是(2) · D-5',
      '2024-02-09 Fri  23:10-24:00',
      '2024-02-10 Sat  00:00-01:10, statutory holiday: Spring Festival (国办发明电〔2023〕7号); the end, 01:10 included',
      'Calendar: cn 2004-2026',
    ])
  })
})

describe('what lies at the edge of an explanation', () => {
  it('is the midnight at which hours run out', () => {
    const request = { limit: twoHours, from: '2024-02-08T22:00' }
    expect(render(request, 'zh').slice(2, 4)).toEqual([
      '2024-02-08 星期四  22:00-24:00',
      '2024-02-09 星期五  00:00 期限届满（含）',
    ])
    expect(render(request, 'en').slice(2, 4)).toEqual([
      '2024-02-08 Thu  22:00-24:00',
      '2024-02-09 Fri  the end, 00:00 included',
    ])
  })

  it('are the days counted beyond an end that rolls back', () => {
    const limit = { ...national2022.limits.register, roll: 'backward' } as const
    expect(render({ limit, from: '2024-02-02' }, 'zh').slice(-3)).toEqual([
      '2024-02-16 星期五  第 14 日，调休放假：春节（国办发明电〔2023〕7号），在届满之后',
      '2024-02-17 星期六  第 15 日，双休日，在春节假期内（国办发明电〔2023〕7号），在届满之后',
      '日历：cn 2004-2026',
    ])
    expect(render({ limit, from: '2024-02-02' }, 'en')).toContain('2024-02-09 Fri  day 7; the last day, until 24:00')
  })
})

describe('limits on one act that are hard to tell apart', () => {
  const lines = (limit: TimeLimit, also: TimeLimit) =>
    render({ limit, from: '2024-03-01', alsoBoundBy: [also] }, 'en').slice(-3, -1)

  it('are told alike where they end on one day', () => {
    const { register, 'notice.direct': notice } = national2022.limits
    expect(lines(register, notice)).toEqual([
      'The earliest binds: Letters-and-visits office: register the matter and route it, 2024-03-18 (信访工作条例 · 第二十二条第一款 · XF22-22)',
      'Another limit: Matter received directly: tell the petitioner in writing, 2024-03-18 (信访工作条例 · 第二十三条第二款 · XF22-23-2)',
    ])
  })

  it('keep their own names where two documents give them one id', () => {
    const { register } = national2022.limits
    const local = {
      ...register,
      label: { zh: '本地登记', en: 'Local registration' },
      basis: { ...register.basis, document: '试拟规定' },
    }
    expect(lines(register, local).map((line) => line.split(', 2024')[0])).toEqual([
      'The earliest binds: Letters-and-visits office: register the matter and route it',
      'Another limit: Local registration',
    ])
  })
})

describe('two limits on one act, one of them for some matters only', () => {
  const request = {
    limit: { ...tongliang2022.limits['own.answer'], appliesTo: { field: 'route', in: ['petition'] } },
    from: '2024-03-01',
    alsoBoundBy: [national2022.limits['notice.direct']],
  }

  it('are told from the earliest, with what was assumed: in Chinese', () => {
    expect(render(request, 'zh')).toEqual([
      '自办案件：答复（确不能办结的反馈）（7 个工作日）',
      '依据：铜梁区“群众工作日”活动方案 · 五(四) · C-13',
      '2024-03-01 星期五  起算日，不计',
      '2024-03-02 星期六  不计，双休日',
      '2024-03-03 星期日  不计，双休日',
      '2024-03-04 星期一  第 1 个工作日',
      '2024-03-05 星期二  第 2 个工作日',
      '2024-03-06 星期三  第 3 个工作日',
      '2024-03-07 星期四  第 4 个工作日',
      '2024-03-08 星期五  第 5 个工作日',
      '2024-03-09 星期六  不计，双休日',
      '2024-03-10 星期日  不计，双休日',
      '2024-03-11 星期一  第 6 个工作日',
      '2024-03-12 星期二  第 7 个工作日；期限届满，至 24:00',
      '以最早者为准：自办案件：答复（确不能办结的反馈），2024-03-12（铜梁区“群众工作日”活动方案 · 五(四) · C-13）',
      '另有期限：直接收到的信访事项：书面告知，2024-03-18（信访工作条例 · 第二十三条第二款 · XF22-23-2）',
      '未给出，按适用处理：route',
      '日历：cn 2004-2026',
    ])
  })

  it('are told from the earliest, with what was assumed: in English', () => {
    expect(render(request, 'en').slice(-5)).toEqual([
      '2024-03-12 Tue  working day 7; the last day, until 24:00',
      'The earliest binds: Own case: answer, or say that it cannot be closed yet, 2024-03-12 (铜梁区“群众工作日”活动方案 · 五(四) · C-13)',
      'Another limit: Matter received directly: tell the petitioner in writing, 2024-03-18 (信访工作条例 · 第二十三条第二款 · XF22-23-2)',
      'Not given, assumed to fit: route',
      'Calendar: cn 2004-2026',
    ])
  })
})

describe('sixty days and an extension of thirty', () => {
  const request = {
    limit: national2022.limits.handling,
    from: '2024-04-08',
    fields: { route: 'petition' },
    extension: { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-06-07' },
  } as const

  it('are one count, whose extension has its own basis: in Chinese', () => {
    const lines = render(request, 'zh')
    expect(lines.slice(0, 5)).toEqual([
      '办结（60 日，延长 30 日）',
      '依据：信访工作条例 · 第三十四条 · XF22-34',
      '延长依据：信访工作条例 · 第三十四条 · XF22-34x，2024-06-07 批准',
      '2024-04-08 星期一  起算日，不计',
      '2024-04-09 星期二  第 1 日',
    ])
    expect(lines.slice(-3)).toEqual([
      '2024-07-07 星期日  第 90 日，双休日',
      '2024-07-08 星期一  顺延至此日；期限届满，至 24:00',
      '日历：cn 2004-2026',
    ])
  })

  it('are one count, whose extension has its own basis: in English', () => {
    const lines = render(request, 'en')
    expect(lines.slice(0, 4)).toEqual([
      'Close the matter (60 calendar days, extended by 30 calendar days)',
      'Basis: 信访工作条例 · 第三十四条 · XF22-34',
      'Extension: 信访工作条例 · 第三十四条 · XF22-34x, approved on 2024-06-07',
      '2024-04-08 Mon  start, not counted',
    ])
    expect(lines.slice(-3)).toEqual([
      '2024-07-07 Sun  day 90, weekend',
      '2024-07-08 Mon  rolled on to this day; the last day, until 24:00',
      'Calendar: cn 2004-2026',
    ])
  })
})

describe('hours that begin within a minute', () => {
  it('are told to the second', () => {
    const request = { limit: twoHours, from: '2024-03-04T09:10:15' }
    expect(render(request, 'zh')[2]).toBe('2024-03-04 星期一  09:10:15-11:10:15；期限届满，至 11:10:15（含）')
  })
})
