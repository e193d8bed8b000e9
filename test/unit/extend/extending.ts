import { type Citation, type Finding, orThrow, type Rulebook, type TimeLimit } from 'xinfang-rules'
import { type ExtendedRulebook, type ExtendOptions, extendRulebook, type RulebookChanges } from 'xinfang-rules/extend'
import * as shipped from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

export const { caomiao2023, national2005, national2022, tongliang2022, xinsheng2024 } = shipped
export const basis: Citation = { document: '试拟〔2025〕1号', clause: '三', source: 'local', evidence: 'verified' }
export const head = {
  id: 'made-up',
  label: { zh: '试拟方案', en: 'Made-up plan' },
  document: { number: '试拟〔2025〕1号', issuer: '试拟镇', level: 'town' },
  effective: { from: '2025-01-02' },
} as const satisfies RulebookChanges
export const law: ExtendOptions = { statutory: [national2005, national2022] }

export const extend = (base: Rulebook, changes: Partial<RulebookChanges> = {}, options: ExtendOptions = law) =>
  extendRulebook(base, { ...head, ...changes } as RulebookChanges, options)
export const made = (base: Rulebook, changes?: Partial<RulebookChanges>, options?: ExtendOptions): ExtendedRulebook =>
  orThrow(extend(base, changes, options))
export const wrong = (base: Rulebook, changes: unknown, options?: ExtendOptions) =>
  refusalOf(extend(base, changes as Partial<RulebookChanges>, options))
export const days = (amount: number): TimeLimit['length'] => ({ amount, unit: 'calendarDay' })
export const workingDays = (amount: number): TimeLimit['length'] => ({ amount, unit: 'workingDay' })
export const messages = (findings: readonly Finding[]) =>
  findings.map(({ severity, message }) => `${severity}: ${message.en}`)

/** A limit of a town on the notice of a matter received directly, which the law gives 15 calendar days. */
export const notice = (more: Partial<TimeLimit>): TimeLimit => ({
  id: 'notice',
  label: { zh: '告知', en: 'Tell the petitioner' },
  length: days(10),
  from: 'received',
  metBy: ['notified'],
  basis,
  ...more,
})
export const events = { notified: { zh: '书面告知信访人', en: 'petitioner told in writing' } }
