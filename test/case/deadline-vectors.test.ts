import { UTCDate } from '@date-fns/utc'
import { differenceInCalendarDays } from 'date-fns'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  computeDeadline,
  type DeadlineRequest,
  explainDeadline,
  type Length,
  orThrow,
  type TimeLimit,
} from 'xinfang-rules'
import { caomiao2023, national2005, national2022, simplified2016, tongliang2022 } from 'xinfang-rules/rulebooks'
import { eachDate } from '../differential/days.js'

const national = national2022.limits
const handling2005 = national2005.limits.handling
/** As of 2016; whether the method in force since 2022-07-17 keeps the numbers is not known, so these vectors ask no day. */
const { effective: _, ...simpleAcceptance } = simplified2016.limits.acceptance
const { effective: __, ...simpleOpinion } = simplified2016.limits.opinion
const days = (amount: number): Length => ({ amount, unit: 'calendarDay' })

interface Vector {
  readonly id: string
  readonly limit: TimeLimit
  readonly start: string
  /** Where the count itself ends, before any roll; calendar days alone have one. */
  readonly nominal?: string
  readonly due: string
  readonly reason: string
  readonly extension?: DeadlineRequest['extension']
}

const vectors: readonly Vector[] = [
  {
    id: '条例 第二十二条',
    limit: national.register,
    start: '2024-01-26',
    nominal: '2024-02-10',
    due: '2024-02-18',
    reason: 'the next working day after the festival is a Sunday worked by exchange',
  },
  {
    id: '条例 第二十三条第二款',
    limit: national['notice.direct'],
    start: '2024-09-20',
    nominal: '2024-10-05',
    due: '2024-10-08',
    reason: 'it ends within the National Day holiday',
  },
  {
    id: '条例 第二十三条第三款，告知',
    limit: national['notice.assigned'],
    start: '2024-09-20',
    nominal: '2024-10-05',
    due: '2024-10-08',
    reason: 'a forwarded matter is counted the same',
  },
  {
    id: '条例 第三十四条',
    limit: national.handling,
    start: '2024-08-02',
    nominal: '2024-10-01',
    due: '2024-10-08',
    reason: 'it ends on the festival itself',
  },
  {
    id: '条例 第三十四条，延长',
    limit: national.handling,
    start: '2024-08-02',
    nominal: '2024-10-31',
    due: '2024-10-31',
    reason: 'one period of 90 days, rolled once: adding 30 to the rolled day would give 2024-11-07',
    extension: { length: days(30), approvedOn: '2024-10-08' },
  },
  {
    id: '条例 第三十四条，工作日届满',
    limit: national.handling,
    start: '2024-04-08',
    nominal: '2024-06-07',
    due: '2024-06-07',
    reason: 'a Friday like any other',
  },
  {
    id: '条例 第三十四条，延长至周日',
    limit: national.handling,
    start: '2024-04-08',
    nominal: '2024-07-07',
    due: '2024-07-08',
    reason: 'Sunday rolls to Monday',
    extension: { length: days(30), approvedOn: '2024-06-07' },
  },
  {
    id: '条例 第三十五条，请求复查',
    limit: national['review.request'],
    start: '2024-09-01',
    nominal: '2024-10-01',
    due: '2024-10-08',
    reason: 'a petitioner’s limit rolls like an office’s',
  },
  {
    id: '条例 第三十五条，复查意见',
    limit: national['review.decision'],
    start: '2024-04-02',
    nominal: '2024-05-02',
    due: '2024-05-06',
    reason: 'it ends within the Labour Day holiday',
  },
  {
    id: '条例 第三十六条，请求复核',
    limit: national['reReview.request'],
    start: '2024-09-01',
    nominal: '2024-10-01',
    due: '2024-10-08',
    reason: 're-review is asked for within the same thirty days',
  },
  {
    id: '条例 第三十六条，复核意见',
    limit: national['reReview.opinion'],
    start: '2024-12-02',
    nominal: '2025-01-01',
    due: '2025-01-02',
    reason: 'it ends on New Year’s Day of the next year',
  },
  {
    id: '2005 年条例 第三十三条',
    limit: handling2005,
    start: '2021-12-03',
    nominal: '2022-02-01',
    due: '2022-02-07',
    reason: 'it ends on the first day of the Spring Festival',
  },
  {
    id: '2005 年条例 第三十三条，延长',
    limit: handling2005,
    start: '2021-12-03',
    nominal: '2022-03-03',
    due: '2022-03-03',
    reason: 'the extended period no longer meets the festival',
    extension: { length: days(30), approvedOn: '2022-02-07' },
  },
  {
    id: '条例 第二十三条第三款，异议',
    limit: national.objection,
    start: '2024-02-08',
    due: '2024-02-21',
    reason: '除夕 2024-02-09 was an ordinary working day',
  },
  {
    id: '简易办理，受理',
    limit: simpleAcceptance,
    start: '2024-04-30',
    due: '2024-05-08',
    reason: 'the holiday of 1 to 5 May is not counted',
  },
  {
    id: '简易办理，处理意见',
    limit: simpleOpinion,
    start: '2024-09-12',
    due: '2024-09-27',
    reason: 'Saturday 2024-09-14 counts, the Mid-Autumn days do not',
  },
  {
    id: 'D-7',
    limit: caomiao2023.limits['simple.opinion'],
    start: '2024-02-07',
    due: '2024-02-20',
    reason: 'the count goes on over the festival',
  },
  {
    id: 'D-9',
    limit: caomiao2023.limits['general.opinion'],
    start: '2024-02-22',
    due: '2024-03-07',
    reason: 'two weeks without any holiday',
  },
  {
    id: 'C-13，五一',
    limit: tongliang2022.limits['own.answer'],
    start: '2022-04-28',
    due: '2022-05-11',
    reason: 'Saturday 2022-05-07 counts',
  },
  {
    id: 'C-13，国庆',
    limit: tongliang2022.limits['own.answer'],
    start: '2022-09-28',
    due: '2022-10-12',
    reason: 'Saturday 2022-10-08 and Sunday 2022-10-09 count',
  },
  {
    id: 'C-4',
    limit: tongliang2022.limits['event.report'],
    start: '2022-04-29',
    due: '2022-05-06',
    reason: 'the first working day after the holiday is a Thursday',
  },
  {
    id: 'C-5',
    limit: tongliang2022.limits['event.publication'],
    start: '2022-04-01',
    nominal: '2022-05-01',
    due: '2022-05-05',
    reason: 'it ends on Labour Day',
  },
]

const request = ({ limit, start, extension }: Vector): DeadlineRequest => ({ limit, from: start, extension })

describe('worked examples of deadlines', () => {
  it.each(vectors)('$id from $start is due on $due: $reason', (vector) => {
    expect(orThrow(computeDeadline(request(vector))).dueOn).toBe(vector.due)
  })

  it.each(vectors.filter(({ nominal }) => nominal !== undefined))('$id from $start counts up to $nominal', (vector) => {
    const { days: walked } = orThrow(explainDeadline(orThrow(computeDeadline(request(vector)))))
    expect(walked.filter(({ role }) => role === 'counted').at(-1)?.on).toBe(vector.nominal)
  })
})

describe('the longest that working days can last', () => {
  const starts = eachDate('2007-01-01', '2026-11-30')

  it.each([
    [1, 11],
    [2, 12],
    [3, 13],
    [5, 15],
    [7, 19],
    [10, 22],
  ])('%i of them, from 2007 to 2026, is %i calendar days', (amount, longest) => {
    const spans = starts.map((on) => differenceInCalendarDays(new UTCDate(addWorkingDays(on, amount)), new UTCDate(on)))
    expect(Math.max(...spans)).toBe(longest)
  })
})
