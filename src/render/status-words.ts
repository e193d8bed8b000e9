import type { LimitState, TimeSpan } from '../deadline/assess-deadline.js'
import { isText, own } from '../plain.js'
import type { ContactState } from '../procedure/procedure-status.js'
import type { RuleError } from '../rule-error.js'
import type { Label, Length } from '../terms.js'
import { lengthLabel } from './labels.js'
import { quoted } from './words.js'

/** Where a stage or a limit stands, for people. */
export const STAGE_STATES: Readonly<Record<LimitState | 'paused', Label>> = {
  inTime: { zh: '按时', en: 'done in time' },
  late: { zh: '逾期办理', en: 'done late' },
  running: { zh: '进行中', en: 'running' },
  overdue: { zh: '超期未办', en: 'overdue' },
  notStarted: { zh: '未开始', en: 'not started' },
  paused: { zh: '中止', en: 'paused' },
}

/** Where a contact stands, for people. */
export const CONTACT_STATES: Readonly<Record<ContactState, Label>> = {
  made: { zh: '已办', en: 'made' },
  misplaced: { zh: '时机不符', en: 'made out of its time' },
  missed: { zh: '未办，已过时', en: 'missed' },
  owed: { zh: '待办', en: 'owed' },
  notYetOwed: { zh: '未到时', en: 'not owed yet' },
}

const REASONS: Readonly<Record<string, Label>> = {
  OtherProcedure: { zh: '该事项不适用', en: 'does not apply to the matter' },
  NotInForce: { zh: '当时未施行', en: 'was not in force' },
  ClockPaused: { zh: '中止，何时恢复未知', en: 'paused, no one knows yet until when' },
  MissingEvent: { zh: '起算事件未发生', en: 'what starts it has not happened' },
  InvalidMoment: { zh: '未给出时刻', en: 'the time of day is not given' },
  DateOutOfRange: { zh: '超出日历范围', en: 'outside the years of the calendar' },
  CalendarNotPublished: { zh: '放假通知尚未公布', en: 'the holiday notice is not published yet' },
  EventsOutOfOrder: { zh: '先后不符', en: 'out of order' },
  ExtensionTooLate: { zh: '延长批准过晚', en: 'the extension was approved too late' },
}

/** Why a limit has no date, in few words. */
export function reasonLabel({ _tag }: RuleError): Label {
  return own(REASONS, _tag) ?? quoted(isText(_tag) ? _tag : '')
}

/** The reasons of the rulebooks for which a clock stands still; a rulebook gives them no label. */
const PAUSES: Readonly<Record<string, Label>> = {
  hearing: { zh: '听证', en: 'hearing' },
}

/** Why a clock stands still. */
export function pauseLabel(reason: string): Label {
  return own(PAUSES, reason) ?? quoted(reason)
}

/** Says that fields or events were taken to be as a rule asks. */
export function assumedLabel(assumed: readonly string[]): Label {
  return { zh: `未给出，按适用处理：${assumed.join('、')}`, en: `Not given, assumed to fit: ${assumed.join(', ')}` }
}

const MS_PER_MINUTE = 60_000

/** A length of time in the unit of the limit it is measured by; in hours and minutes where it is less than a day. */
export function spanLabel({ workingDays, milliseconds }: TimeSpan, unit: Length['unit']): Label {
  if (unit !== 'hour' && Number.isInteger(workingDays) && workingDays > 0 && workingDays <= 3660) {
    return lengthLabel({ amount: workingDays, unit: 'workingDay' })
  }
  const minutes = Math.floor(milliseconds / MS_PER_MINUTE)
  if (minutes < 1) return { zh: '不足 1 分钟', en: 'less than a minute' }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return {
    zh: [hours > 0 ? `${hours} 小时` : '', rest > 0 ? `${rest} 分钟` : ''].join(' ').trim(),
    en: [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].join(' ').trim(),
  }
}
