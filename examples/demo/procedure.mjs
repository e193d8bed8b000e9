// @ts-check
import { compareReadings, computeDeadline, orThrow, renderError, trackProcedure } from 'xinfang-rules'
import { citationText } from 'xinfang-rules/render'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { officeHours } from './deadlines.mjs'
import { table } from './table.mjs'
import { paint } from './terminal.mjs'

/** An invented simple matter, signed for after the holidays. */
const events = [
  { event: 'received', at: '2024-02-09T16:30' },
  { event: 'signed', at: '2024-02-18T09:10' },
  { event: 'replied', at: '2024-02-18T10:50' },
  { event: 'accepted', at: '2024-02-18T11:30' },
  { event: 'metInHandling', at: '2024-02-20' },
]

const STATES = {
  inTime: paint.green('按时 in time'),
  late: paint.yellow('逾期 late'),
  running: '进行中 running',
  overdue: paint.yellow('超期未办 overdue'),
  paused: '中止 paused',
  notStarted: '未开始 not started',
}

const CONTACTS = {
  made: paint.green('已做 made'),
  misplaced: paint.yellow('时间不符 misplaced'),
  missed: paint.yellow('未做 missed'),
  owed: '应做 owed',
  notYetOwed: '未到 not yet owed',
}

/** One matter through its stages, its contacts, and what other readings of the text would give. */
export function procedure() {
  const { simple } = caomiao2023.procedures ?? {}
  if (simple === undefined) throw new Error('caomiao2023 has a procedure for simple matters')
  const books = [caomiao2023, national2022]
  const asOf = '2024-02-21'
  const status = orThrow(
    trackProcedure({ books, procedure: simple, events, asOf, officeHours, fields: { route: 'petition' } }),
  )
  return [
    `${paint.bold(simple.label.zh)}  ${paint.dim(`${simple.label.en}, as of ${asOf}`)}`,
    table(
      [
        { zh: '环节', en: 'stage' },
        { zh: '期限', en: 'limit' },
        { zh: '届满', en: 'due' },
        { zh: '状态', en: 'state' },
      ],
      status.stages.flatMap(({ label, limits }) =>
        limits.map(({ deadline: { limit, dueOn, dueAt }, state }) => [
          label.zh,
          citationText(limit.basis),
          limit.length.unit === 'hour' ? dueAt.slice(0, 16).replace('T', ' ') : dueOn,
          STATES[state],
        ]),
      ),
    ),
    '',
    ...status.contacts.map(
      ({ label, state, doneAt = '' }) => `${label.zh}  ${CONTACTS[state]}  ${paint.dim(doneAt.slice(0, 16))}`,
    ),
    '',
    ...readings(),
    '',
    ...hearing(),
  ].join('\n')
}

/** The same two hours, as each reading of the text has them. */
function readings() {
  const limit = caomiao2023.limits['simple.accepted']
  const from = { received: '2024-02-09T16:30', signed: '2024-02-18T09:10' }
  const { deadlines, safe } = orThrow(compareReadings({ limit, from, officeHours }))
  return [
    `${paint.bold(`${limit.label.zh}，各种理解`)}  ${paint.dim('every reading of one limit')}`,
    ...deadlines.map(({ reading = [], dueAt }) => {
      const isSafe = safe.some((set) => set.join() === reading.join())
      const notes = reading.map((id) => limit.reading?.alternatives?.find((other) => other.id === id)?.note.zh)
      return `${dueAt.slice(0, 16).replace('T', ' ')}  ${notes.join('，') || '本库的理解'}${isSafe ? paint.green('  最稳妥 safe') : ''}`
    }),
  ]
}

/** A hearing is not counted; while its end is not known, there is no date. */
function hearing() {
  const limit = national2022.limits['reReview.opinion']
  const from = '2024-04-02'
  const [plain, paused, open] = [[], [{ to: '2024-04-16' }], [{}]].map((pauses) =>
    computeDeadline({
      limit,
      from,
      pauses: pauses.map((pause) => ({ reason: 'hearing', from: '2024-04-10', ...pause })),
    }),
  )
  return [
    `${paint.bold(`${limit.label.zh}，听证不计`)}  ${paint.dim(`from ${from}`)}`,
    `不听证 no hearing：${plain?._tag === 'Right' ? plain.right.dueOn : ''}`,
    `04-10 至 04-16 听证 hearing：${paused?._tag === 'Right' ? paused.right.dueOn : ''}`,
    `听证未结束 still open：${open?._tag === 'Left' ? renderError(open.left, 'zh') : ''}`,
  ]
}
