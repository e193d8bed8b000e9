import { faultOfList, faultOfRecord, firstFault } from '../check-data.js'
import { isLabel, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import { faultOfSpans, faultOfTwice, mentionsIn } from './check-layer.js'
import type { CalendarOverlay, OverlayHoliday } from './overlay.js'

const wrong = (path: string, value: unknown, expected: Label | string): RuleErrorFacts =>
  misfit('InvalidOverlay', path, value, expected)

/** Why a value cannot be laid over a calendar that bears overlays of these ids. */
export function faultOfOverlay(
  value: CalendarOverlay,
  laid: readonly string[],
  path: string,
): RuleErrorFacts | undefined {
  return (
    faultOfRecord('InvalidOverlay', value, ['id', 'number', 'holidays'], path) ??
    faultOfHead(value, laid, path) ??
    faultOfList('InvalidOverlay', value.holidays, '{ names, rest, work }', `${path}.holidays`) ??
    firstFault(value.holidays, (holiday, index) => faultOfHoliday(holiday, `${path}.holidays[${index}]`)) ??
    faultOfTwice('InvalidOverlay', mentionsIn(value.holidays, path))
  )
}

function faultOfHead(
  { id, number }: CalendarOverlay,
  laid: readonly string[],
  path: string,
): RuleErrorFacts | undefined {
  if (!isText(id))
    return wrong(`${path}.id`, id, { zh: '名称，如 "guangxi-2026"', en: 'a name such as "guangxi-2026"' })
  if (laid.includes(id))
    return wrong(`${path}.id`, id, { zh: '未用过的名称', en: 'a name that no other overlay bears' })
  if (number === undefined || isText(number)) return undefined
  return wrong(`${path}.number`, number, { zh: '文号', en: 'a document number' })
}

function faultOfHoliday(holiday: OverlayHoliday, path: string): RuleErrorFacts | undefined {
  return (
    faultOfRecord('InvalidOverlay', holiday, ['names', 'rest', 'work'], path) ??
    faultOfList('InvalidOverlay', holiday.names, '{ zh, en }', `${path}.names`) ??
    firstFault(holiday.names, (name, index) => faultOfName(name, `${path}.names[${index}]`)) ??
    faultOfSpans('InvalidOverlay', holiday.rest, `${path}.rest`) ??
    faultOfSpans('InvalidOverlay', holiday.work, `${path}.work`) ??
    faultOfNothing(holiday, path)
  )
}

function faultOfName(name: Label, path: string): RuleErrorFacts | undefined {
  const fault = faultOfRecord('InvalidOverlay', name, ['zh', 'en'], path)
  return fault ?? (isLabel(name) ? undefined : wrong(path, name, '{ zh, en }'))
}

function faultOfNothing(holiday: OverlayHoliday, path: string): RuleErrorFacts | undefined {
  const { rest = [], work = [] } = holiday
  return rest.length + work.length > 0
    ? undefined
    : wrong(path, holiday, { zh: '列有 rest 或 work 的安排', en: 'with days of rest or work' })
}
