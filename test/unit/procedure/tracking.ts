import { orThrow, type Procedure, type ProcedureStatus, type TrackRequest, trackProcedure } from 'xinfang-rules'
import { aLimit, basis, extensible } from '../deadline/a-limit.js'
import { refusalOf } from '../refusal.js'

export const officeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}
export const change = { length: { amount: 1, unit: 'workingDay' } } as const
export const label = { zh: '试拟流程', en: 'Procedure' }
export const events = {
  received: { zh: '收到', en: 'received' },
  accepted: { zh: '受理', en: 'accepted' },
  answered: { zh: '答复', en: 'answered' },
  told: { zh: '告知', en: 'told' },
  closed: { zh: '办结', en: 'closed' },
}
export const own = {
  family: 'town',
  events,
  fields: { route: { label, values: { petition: label } } },
  limits: {
    accept: aLimit(5, 'workingDay'),
    answer: { ...aLimit(10, 'workingDay'), from: 'accepted', metBy: ['told'], pausedBy: ['hearing'] },
    close: extensible({ ...aLimit(2, 'hour'), from: 'answered' }, 2),
  },
}
export const stages = [
  { event: 'accepted', limits: [{ limit: 'accept' }] },
  { event: 'answered', limits: [{ limit: 'answer' }] },
  { event: 'closed', limits: [{ limit: 'close' }] },
]
export const procedure: Procedure = { id: 'one', label, stages, basis }
export const inCity = { family: 'city', limit: 'accept' }
export const overlong = (extension: object) => ({ ...extension, length: { amount: 9, unit: 'workingDay' } })
/** The own book, whose answers were owed until a day. */
export const ended = (to: string) => ({
  ...own,
  limits: { ...own.limits, answer: { ...own.limits.answer, effective: { from: '2020-01-01', to } } },
})

const listed = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([event, at]) => ({ event, at }))
export const ask = (
  record: Readonly<Record<string, string>>,
  asOf: string,
  more: Partial<TrackRequest> = {},
): TrackRequest => ({
  books: [own],
  procedure,
  events: listed(record),
  asOf,
  ...more,
})
export const track = (...asked: Parameters<typeof ask>): ProcedureStatus => orThrow(trackProcedure(ask(...asked)))
export const refused = (...asked: Parameters<typeof ask>) => refusalOf(trackProcedure(ask(...asked)))

/** Of each stage: its event, state, and of each limit when it is due and its state. */
export const outline = ({ stages: told }: ProcedureStatus) =>
  told.map(({ event, state, limits }) => [event, state, limits.map((limit) => [limit.deadline.dueOn, limit.state])])
