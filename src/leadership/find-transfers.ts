import { isoDate } from '../date/day.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { Finding } from '../terms.js'
import type { ReadTransfer } from './read-transfers.js'
import type { RoutingRule } from './routing-rules.js'

/** What is wrong with a transfer: an objection after its time, no answer by then, or one by a unit that was not responsible. */
export function findTransfer(
  rule: RoutingRule,
  subject: string,
  { from, to, at, objectedAt, state, objectBy }: ReadTransfer,
  objection: TimeLimit | undefined,
): Finding[] {
  if (state === 'notTheirs') {
    const message = {
      zh: `${from} 移交给 ${to} 时并非责任单位，责任不转移`,
      en: `${from} was not responsible when it passed the matter on to ${to}: nothing passes`,
    }
    return [
      { rule: `${rule.id}.transfer`, severity: 'warning', subject, on: isoDate(at.day), message, basis: rule.basis },
    ]
  }
  if (objectBy === undefined || objection === undefined) return []
  const finding = { rule: `${rule.id}.${objection.id}`, subject, basis: objection.basis }
  if (objectedAt !== undefined && isoDate(objectedAt.day) > objectBy) {
    const on = isoDate(objectedAt.day)
    const message = {
      zh: `${to} 于 ${on} 提出异议，晚于最后一日 ${objectBy}`,
      en: `${to} objected on ${on}, after ${objectBy}, the last day for it`,
    }
    return [{ ...finding, severity: objection.strength === 'should' ? 'warning' : 'breach', on, message }]
  }
  if (state !== 'silent') return []
  const message = {
    zh: `${to} 至 ${objectBy} 既未接收，也未提出异议；责任未转移`,
    en: `${to} neither accepted nor objected by ${objectBy}: responsibility has not passed`,
  }
  return [{ ...finding, severity: 'warning', on: objectBy, message }]
}
