// @ts-check
import { computeDeadline, explainDeadline, orThrow } from 'xinfang-rules'
import { citationText, lengthLabel } from 'xinfang-rules/render'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { table } from './table.mjs'
import { pad, paint, wrap } from './terminal.mjs'
import { dateWithWeekday, weekday } from './words.mjs'

/** @typedef {import('xinfang-rules').TimeLimit} TimeLimit */
/** @typedef {import('xinfang-rules').Rulebook} Rulebook */

/** One invented matter: what happened to it and when. Events have the names that the rulebooks give them. */
const log = {
  received: '2024-02-08T16:30',
  signed: '2024-02-08T17:20',
  forwardReceived: '2024-02-09T08:50',
  accepted: '2024-02-09T09:10',
  closed: '2024-05-08',
  answerReceived: '2024-05-10',
  reviewRequested: '2024-06-11',
  reviewRequestReceived: '2024-06-12',
  reviewAnswered: '2024-07-11',
  reviewAnswerReceived: '2024-07-16',
  reReviewRequested: '2024-08-14',
  reReviewRequestReceived: '2024-08-15',
}

/** 第三十四条 governs matters that follow the regulation's own procedure, so the route must be known. */
const fields = { route: 'petition' }

/** The office's own hours, in which the hours of 225 run. */
export const officeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}

/** @type {import('xinfang-rules').Extension} */
const extension = { length: { amount: 30, unit: 'calendarDay' }, approvedOn: '2024-04-08' }

const columns = [
  { zh: '期限', en: 'limit' },
  { zh: '长度', en: 'length' },
  { zh: '起算', en: 'starts from' },
  { zh: '届满', en: 'due' },
  { zh: '历日', en: 'days', align: /** @type {const} */ ('right') },
  { zh: '条款', en: 'clause' },
]

/** The same matter under four sets of limits, side by side. */
export function deadlines() {
  const { simple, general } = caomiaoByMatter()
  return [
    ...describeLog(),
    '',
    table(columns, [
      heading(caomiao2023, '，简易事项“225”'),
      ...simple.map((limit) => row(caomiao2023, limit)),
      heading(caomiao2023, '，一般事项“510”'),
      ...general.map((limit) => row(caomiao2023, limit)),
      heading(tongliang2022, '，7 个工作日'),
      ...Object.values(tongliang2022.limits)
        .filter(({ from }) => from in log)
        .map((limit) => row(tongliang2022, limit)),
      heading(national2022, '，全国期限'),
      ...Object.values(national2022.limits).flatMap((limit) => [
        row(national2022, limit),
        ...(limit.extension === undefined ? [] : [row(national2022, limit, extension)]),
      ]),
    ]),
    '',
    paint.dim('历日：自起算日次日至届满日的日历天数。'),
    paint.dim('days: calendar days from the day after the start to the due date.'),
    '',
    twoLimitsOnOneAct(),
  ].join('\n')
}

function caomiaoByMatter() {
  const limits = Object.values(caomiao2023.limits)
  const ofMatter = (/** @type {string} */ matter) => limits.filter(({ id }) => id.startsWith(matter))
  return { simple: ofMatter('simple.'), general: ofMatter('general.') }
}

/** The log in words; an event that two rulebooks name is told once. */
function describeLog() {
  const names = { ...national2022.events, ...tongliang2022.events, ...caomiao2023.events }
  const told = Object.entries(log).map(([event, at]) => {
    const { zh = event, en = event } = names[event] ?? {}
    return `${pad(at.replace('T', ' '), 16)}  ${pad(zh, 24)}  ${paint.dim(en)}`
  })
  return [
    '同一虚构事项，分别按三份文件的四组期限计算（各地文件只约束本地）：',
    paint.dim(
      'One invented matter under four sets of limits from three documents, each of which binds its own place only:',
    ),
    ...told.map((line) => `  ${line}`),
  ]
}

/**
 * @param {Rulebook} book
 * @param {string} what
 */
const heading = ({ label, document }, what) => `\n${paint.bold(`${label.zh}${what}`)}  ${paint.dim(document.number)}`

/**
 * @param {Rulebook} book
 * @param {TimeLimit} limit
 * @param {import('xinfang-rules').Extension} [longer]
 */
function row(book, limit, longer) {
  const deadline = orThrow(computeDeadline({ limit, from: log, fields, officeHours, extension: longer }))
  const { amount, days } = orThrow(explainDeadline(deadline))
  const length = lengthLabel({ amount, unit: limit.length.unit })
  const basis = longer === undefined ? limit.basis : (limit.extension?.basis ?? limit.basis)
  const started = limit.length.unit === 'hour' ? deadline.startedAt : undefined
  return [
    cell(`${limit.label.zh}${longer === undefined ? '' : `（延长 ${longer.length.amount} 日）`}`, limit.id),
    cell(length.zh, length.en),
    cell(book.events[limit.from]?.zh ?? limit.from, started?.slice(0, 16).replace('T', ' ') ?? deadline.startedOn, 16),
    cell(deadline.dueOn, untilText(deadline)),
    String(days.length - 1), // the explanation lists every day from the start on
    cell(basis.clause ?? '', basis.rule ?? '', 10),
  ]
}

/**
 * @param {string} text
 * @param {string} below
 * @param {number} [width] - columns to which the text is wrapped
 */
const cell = (text, below, width = 30) => [...wrap(text, width), paint.dim(below)].join('\n')

/**
 * The weekday and the time: a limit in hours ends at its own instant, one in days when its last day does.
 *
 * @param {import('xinfang-rules').Deadline} deadline
 */
function untilText({ limit, dueOn, dueAt }) {
  return `${weekday(dueOn, 'zh')} ${limit.length.unit === 'hour' ? dueAt.slice(11, 16) : '24:00'} 止`
}

/** A local limit beside the statutory one on the same act: both are weighed, the earliest binds. */
function twoLimitsOnOneAct() {
  const limit = caomiao2023.limits['general.opinion']
  const alsoBoundBy = [national2022.limits.handling]
  const { bounds = [], dueOn } = orThrow(computeDeadline({ limit, from: log, fields, alsoBoundBy }))
  return [
    `${paint.bold(`${limit.label.zh}，并受条例办结期限约束`)}  ${paint.dim('one act, two limits: alsoBoundBy')}`,
    table(
      [
        { zh: '期限', en: 'limit' },
        { zh: '届满', en: 'due' },
        { zh: '结果', en: 'outcome' },
        { zh: '依据', en: 'basis' },
      ],
      bounds.map((bound) => [
        bound.limit,
        dateWithWeekday(bound.dueOn),
        bound.dueOn === dueOn ? paint.green('以此为准 binds') : '较晚 later',
        citationText(bound.basis),
      ]),
    ),
  ].join('\n')
}
