import { isoDate } from '../date/day.js'
import type { Moment } from '../date/moment.js'
import type { TimeLimit } from '../deadline/time-limit.js'
import type { Finding, Label } from '../terms.js'
import type { FollowedTransfer, Stray } from './follow-transfers.js'
import { mayBeFirst, type ReadReceipt } from './read-transfers.js'
import type { RoutingRule } from './routing-rules.js'

/** Units of which nobody says which received the matter first. */
export function findReceipts(rule: RoutingRule, subject: string, receipts: readonly ReadReceipt[]): Finding[] {
  const first = receipts.filter((receipt) => mayBeFirst(receipt, receipts))
  const units = [...new Set(first.map(({ unit }) => unit))]
  const [one] = first
  if (one === undefined || units.length < 2) return []
  const on = isoDate(one.at.day)
  const message = {
    zh: `${units.join('、')} 均于 ${on} 收到，先后未记录：以列在前的 ${one.unit} 为先`,
    en: `${units.join(', ')} received it on ${on}, and which of them first is not recorded: ${one.unit} counts, the first that is listed`,
  }
  return [{ rule: `${rule.id}.receipts`, severity: 'warning', subject, on, message, basis: rule.basis }]
}

/** When a unit did something with a matter that was not its own, and how that is put. */
const STRAY: Readonly<
  Record<Stray, (transfer: FollowedTransfer) => { readonly at: Moment | undefined; readonly message: Label }>
> = {
  handed: ({ from, to, at }) => ({
    at,
    message: {
      zh: `${from} 移交给 ${to} 时并非责任单位，责任不转移`,
      en: `${from} was not responsible when it passed the matter on to ${to}: nothing passes`,
    },
  }),
  accepted: ({ from, to, acceptedAt }) => ({
    at: acceptedAt,
    message: {
      zh: `${to} 接收 ${from} 移交的事项时，${from} 并非责任单位，责任不转移`,
      en: `${from} was not responsible when ${to} accepted the matter from it: nothing passes`,
    },
  }),
  own: ({ to, at }) => ({
    at,
    message: {
      zh: `${to} 已是责任单位，移交给 ${to} 不改变责任`,
      en: `${to} was responsible already: the transfer to it changes nothing`,
    },
  }),
  returned: ({ to, returnedAt }) => ({
    at: returnedAt,
    message: {
      zh: `${to} 退回时已不是责任单位，责任不变`,
      en: `${to} was not responsible any more when it gave the matter back: nothing changes`,
    },
  }),
}

/** What is wrong with a transfer: an answer after its time, none by then, or one by a unit that was not responsible. */
export function findTransfer(
  rule: RoutingRule,
  subject: string,
  transfer: FollowedTransfer,
  objection: TimeLimit | undefined,
): Finding[] {
  const { to, acceptedAt, objectedAt, state, objectBy, stray } = transfer
  if (stray !== undefined) {
    const { at, message } = STRAY[stray](transfer)
    const on = isoDate((at ?? transfer.at).day)
    return [{ rule: `${rule.id}.transfer`, severity: 'warning', subject, on, message, basis: rule.basis }]
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
  if (state === 'accepted' && acceptedAt !== undefined && isoDate(acceptedAt.day) > objectBy) {
    const on = isoDate(acceptedAt.day)
    const message = {
      zh: `${to} 于 ${on} 才接收，晚于最后一日 ${objectBy}；此前责任未转移`,
      en: `${to} accepted only on ${on}, after ${objectBy}, the last day for it: until then responsibility had not passed`,
    }
    return [{ ...finding, severity: 'warning', on, message }]
  }
  if (state !== 'silent') return []
  const message = {
    zh: `${to} 至 ${objectBy} 既未接收，也未提出异议；责任未转移`,
    en: `${to} neither accepted nor objected by ${objectBy}: responsibility has not passed`,
  }
  return [{ ...finding, severity: 'warning', on: objectBy, message }]
}
