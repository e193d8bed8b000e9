import {
  checkOpenDay,
  type OpenDayOptions,
  type OpenDayPlan,
  type OpenDayRecord,
  orThrow,
  planOpenDay,
} from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'

export const town = { fields: { organiser: 'town' } }
export const plan = (on: string, options: OpenDayOptions = town) =>
  orThrow(planOpenDay(tongliang2022, 'massWorkDay', on, options))
export const days = (on: string, options?: OpenDayOptions) =>
  plan(on, options).steps.map(({ what, opensOn, dueOn, actBy }) =>
    [what, opensOn, dueOn, actBy].filter(Boolean).join(' '),
  )

export const told = { time: ['n1'], place: ['n1'], participants: ['n1'], agenda: ['n1'], procedure: ['n1'] }
export const there = { mainLeader: ['a1'], teamMembers: ['a1'], subordinateHeads: ['a1'], invitation: ['a2'] }
export const filed = Object.fromEntries(
  ['screening', 'announcement', 'attendance', 'register', 'analysis', 'assignment', 'ledger', 'handling'].map((key) => [
    key,
    ['f1'],
  ]),
)
export const events = { received: '2024-06-26', forwardReceived: '2024-06-26' }
export const known = plan('2024-06-26', { ...town, events })
export const complete: readonly OpenDayRecord[] = [
  { what: 'screening', on: '2024-06-19' },
  { what: 'announcement', on: '2024-06-20', evidence: told },
  { what: 'attendance', on: '2024-06-26', evidence: there },
  { what: 'report', on: '2024-06-28' },
  { what: 'own.answer', on: '2024-07-05' },
  { what: 'assigned.answer', on: '2024-07-04' },
  { what: 'assigned.feedback', on: '2024-07-04' },
  { what: 'publication', on: '2024-07-26' },
  { what: 'archive', on: '2024-07-30', evidence: filed },
]
export const found = (records: readonly OpenDayRecord[], asOf = '2024-08-01', of: OpenDayPlan = known) =>
  orThrow(checkOpenDay(of, records, { asOf })).findings.map(({ rule, severity, on }) =>
    [rule.replace('massWorkDay.', ''), severity, on].filter(Boolean).join(' '),
  )
export const changed = (what: string, part: Partial<OpenDayRecord>) =>
  complete.map((record) => (record.what === what ? { ...record, ...part } : record))
