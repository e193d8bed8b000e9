import { type CaseRecord, type RuleError, type TallyOptions, tallyCases } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { rules } from './book.js'

/** Why the tiny rulebook's tally of these records is refused. */
export const refuse = (records: unknown, options: unknown = { asOf: '2024-12-31' }): RuleError =>
  refusalOf(tallyCases(rules, records as CaseRecord[], options as TallyOptions))
