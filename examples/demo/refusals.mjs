// @ts-check
import { chinaCalendar, computeDeadline, renderError } from 'xinfang-rules'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { paint, wrap } from './terminal.mjs'

/** @typedef {import('xinfang-rules').DeadlineRequest} DeadlineRequest */

const limit = caomiao2023.limits['general.opinion']
const { handling } = national2022.limits
const from = '2024-02-08'

/** As it may come from a file, where no compiler looks. */
const inWeeks = JSON.parse(JSON.stringify({ ...limit, length: { amount: 2, unit: 'week' } }))

/** @type {readonly (readonly [question: string, request: DeadlineRequest])[]} */
const questions = [
  ['没有这一天 a day that does not exist', { limit, from: '2024-02-30' }],
  [
    `晚于 ${chinaCalendar.publishedThrough} 的日期 a date that no notice arranges yet`,
    { limit, from: chinaCalendar.publishedThrough },
  ],
  ['未知的单位 an unknown unit', { limit: inWeeks, from }],
  [
    '延长过久 too long an extension',
    { limit: handling, from, extension: { length: { amount: 45, unit: 'calendarDay' }, approvedOn: '2024-03-29' } },
  ],
  ['另有法定程序 another procedure governs it', { limit: handling, from, fields: { route: 'arbitration' } }],
]

/** What the library answers instead of guessing. */
export function refusals() {
  return questions.map(([question, request]) => [paint.bold(question), ...answerTo(request)].join('\n')).join('\n\n')
}

/** @param {DeadlineRequest} request */
function answerTo(request) {
  const result = computeDeadline(request)
  if (result._tag === 'Right') return [`  ${result.right.dueOn}`]
  const error = result.left
  return [
    `  ${paint.yellow(error._tag)}`,
    ...wrap(renderError(error, 'zh'), 96).map((line) => `  ${line}`),
    ...wrap(renderError(error, 'en'), 96).map((line) => paint.dim(`  ${line}`)),
  ]
}
