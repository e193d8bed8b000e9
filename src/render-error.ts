import { type Phrasing, phrase, type RuleError } from './rule-error.js'
import type { Language } from './terms.js'

const CHINESE: Phrasing = {
  misfit: ({ path, given, expected }) => `${path}：${given} 不符合要求，应为：${expected.zh}`,
  InvalidDate: ({ path, given, reason }) => `${path}：${given} 不是有效日期（${reason.zh}）`,
  DateOutOfRange: ({ path, asked, first, last }) => `${path}：${asked.zh}，超出支持范围（${first} 至 ${last}）`,
  CalendarNotPublished: ({ path, asked, publishedThrough, calendar, remedy }) =>
    `${path}：${asked.zh}，晚于已公布放假安排的最后一日 ${publishedThrough}（日历“${calendar}”）；${remedy?.zh ?? '可要求预测（forecast），以 withNotice 增补通知，或待通知公布后更新本库'}`,
  CalendarMismatch: ({ path, stated, computed }) =>
    `${path}：该期限按日历“${stated.calendar}”为 ${stated.dueAt}，按日历“${computed.calendar}”重算为 ${computed.dueAt}；请使用原日历，或重新计算期限`,
  ClockPaused: ({ path, limit, reason, since, counted, remaining, unit }) =>
    `${path}：期限“${limit}”因“${reason}”自 ${since} 起中止，已计 ${counted}，尚余 ${remaining}（${unit}）；中止结束后请给出结束时间`,
  PauseNotAllowed: ({ path, limit, reason, allowed }) =>
    `${path}：“${reason}”不使期限“${limit}”中止；${allowed.length === 0 ? '该期限不中止，请去掉' : `仅限 ${allowed.join('、')}`}`,
  OfficeHoursMissing: ({ path, limit }) =>
    `${path}：计算期限“${limit}”须给出办公时间，如 { sessions: [{ from: '08:30', to: '12:00' }] }`,
  ExtensionNotAllowed: ({ path, limit }) => `${path}：期限“${limit}”不允许延长；请去掉 extension`,
  ExtensionTooLong: ({ path, limit, amount, max }) =>
    `${path}：${amount} 超过期限“${limit}”可延长的上限 ${max}；请缩短延长期`,
  ExtensionTooLate: ({ path, approvedOn, dueOn }) =>
    `${path}：${approvedOn} 批准延长时，期限已于 ${dueOn} 届满；延长须在届满前批准`,
  MissingEvent: ({ path, limit, event }) =>
    `${path}：缺少期限“${limit}”的起算事件“${event}”；请按名称给出各事件及其时间：{ ${event}: … }`,
  EventsOutOfOrder: ({ path, earlier, later }) =>
    `${path}：“${later.event}”（${later.at}）早于“${earlier.event}”（${earlier.at}）；请核对两个时间`,
  NotInForce: ({ path, limit, rulebook, on, from, to, succession }) =>
    `${path}：${limit === undefined ? `规则集“${rulebook}”` : `期限“${limit}”`}自 ${from} ${to === undefined ? '起' : `至 ${to} `}施行，${on} 不在其内；${succession === undefined ? '请使用当日有效的规定' : succession.zh}`,
  OtherProcedure: ({ path, limit, given }) =>
    `${path}：该事项（${JSON.stringify(given)}）不适用期限“${limit}”；请按所适用的其他程序计算期限`,
  DuplicateCase: ({ path, id }) => `${path}：案件编号“${id}”重复；每件只保留一条记录`,
  TallyMismatch: ({ path, left, right }) =>
    `${path}：${left} 与 ${right} 不能合并或对照；请使用同一规则集、同一截止时间的统计`,
  NoRoster: ({ path, rule, period, needed, available, role, roleLabel }) => {
    const who = roleLabel?.zh ?? `“${role}”`
    if (available >= needed) {
      return `${path}：按“${rule}”，${period} 应由${who}值班，但无人能到岗；请增加任职人员或调整外出时间`
    }
    const whose = role === undefined ? '' : `，其中没有应值班的${who}`
    return `${path}：“${rule}”在 ${period} 须有 ${needed} 人值班，能到岗的只有 ${available} 人${whose}；请增加人员或调整外出时间`
  },
}

/**
 * Says in words why an answer was refused (错误说明).
 *
 * @param error - the `Left` of a result, or the `error` of a `RulesError`
 * @param language - `zh` or `en`
 * @returns one sentence: where, what was wrong, what to do
 * @example
 * ```ts
 * import { computeDeadline, renderError } from 'xinfang-rules'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const limit = caomiao2023.limits['general.opinion']
 * const result = computeDeadline({ limit, from: '2024-02-30' })
 * result._tag === 'Left' && renderError(result.left, 'en') // => 'from: "2024-02-30" is not a date (February 2024 has 29 days)'
 * ```
 */
export function renderError(error: RuleError, language: Language): string {
  return language === 'zh' ? phrase(error, CHINESE) : error.message
}
