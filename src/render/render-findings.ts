import { isLeft, right } from 'fp-ts/lib/Either.js'
import { faultOfRecord } from '../check-data.js'
import { type FindingGroupBy, groupsOf } from '../finding/group-findings.js'
import { sortFindings } from '../finding/sort-findings.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Finding, Label, Language } from '../terms.js'
import { type Column, escapeMarkdown, tableOf, writeMarkdownTable } from './markdown.js'
import { readPictureOptions } from './picture.js'
import { always, basisText, joined } from './words.js'

/** How findings are to be put before people. */
export interface FindingsOptions {
  /** @defaultValue `zh` */
  readonly language?: Language | undefined
  /**
   * A table for each group, as of `groupFindings`, that with the gravest finding first, headed by its name, or by the words for
   * a severity; left out, one table of all.
   */
  readonly groupBy?: FindingGroupBy | undefined
}

/**
 * Puts findings before people (检查结论表): a table in Markdown, the gravest first, or one under a heading for each group.
 *
 * Of each finding it tells how grave it is, by a sign and a word, the rule, the subject, the day, what was found and where
 * it is written. Whatever text a finding holds stands in its cell as text.
 *
 * @param findings - of any checks, in any order
 * @param options - the language, and by what findings are told apart
 * @returns the text; or `InvalidArgument`. It throws only what the caller's own function throws.
 * @example
 * ```ts
 * import { checkLeadership, orThrow } from 'xinfang-rules'
 * import { renderFindings } from 'xinfang-rules/render'
 * import { sanjian2021 } from 'xinfang-rules/rulebooks'
 *
 * const leads = [{ leader: 'L3', from: '2021-04-01' }]
 * const file = { id: 'c1', fields: {}, evidence: { problem: ['p1'], team: ['t1'], plan: [] }, leads }
 * const { findings } = orThrow(checkLeadership(sanjian2021, file, { asOf: '2021-06-30' }))
 * const table = orThrow(renderFindings(findings, { groupBy: { c1: 'village-1' } }))
 * table.includes('### village-1') // => true
 * table.includes('| ✗ 违反 | caseLead.plan | c1 |') // => true
 * ```
 */
export function renderFindings(findings: readonly Finding[], options: FindingsOptions = {}): Result<string> {
  const stranger = faultOfRecord('InvalidArgument', options, ['language', 'groupBy'], 'options')
  if (stranger !== undefined) return refuse(stranger)
  const { groupBy } = options as FindingsOptions
  const settings = readPictureOptions({ language: (options as FindingsOptions).language })
  if (isLeft(settings)) return settings
  const { language } = settings.right
  const sorted = sortFindings(findings)
  if (isLeft(sorted)) return sorted
  const sums = sumsLabel(sorted.right)[language]
  if (groupBy === undefined) return right(written([sums, ...linesOf(sorted.right, language)]))
  const groups = groupsOf(sorted.right, groupBy)
  if (isLeft(groups)) {
    return groups.left.path === 'by' ? refuse(misfit('InvalidArgument', 'options.groupBy', groupBy, WAYS)) : groups
  }
  const parts = [...groups.right].flatMap(([group, members]) => [
    '',
    `### ${escapeMarkdown(headOf(group, groupBy)[language])}`,
    ...linesOf(members, language),
  ])
  return right(written([sums, ...parts]))
}

const WAYS = '"subject" | "rule" | "severity" | { subject: unit, … } | (finding) => string'
/** What a group is called; severities by the words of the table. */
function headOf(group: string, groupBy: FindingGroupBy): Label {
  if (group === '') return NO_GROUP
  return groupBy === 'severity' ? SEVERITIES[group as Finding['severity']] : always(group)
}

const NO_GROUP: Label = { zh: '（未分组）', en: '(no group)' }
const NONE: Label = { zh: '没有检查结论', en: 'No findings' }

const SEVERITIES: Readonly<Record<Finding['severity'], Label>> = {
  breach: { zh: '✗ 违反', en: '✗ breach' },
  warning: { zh: '△ 提醒', en: '△ warning' },
  note: { zh: '○ 说明', en: '○ note' },
}

const COLUMNS: readonly Column<Finding>[] = [
  { head: { zh: '程度', en: 'Severity' }, cell: ({ severity }) => SEVERITIES[severity] },
  { head: { zh: '规则', en: 'Rule' }, cell: ({ rule }) => always(rule) },
  { head: { zh: '对象', en: 'Subject' }, cell: ({ subject }) => always(subject) },
  { head: { zh: '日期', en: 'Day' }, cell: ({ on }) => (on === undefined ? undefined : always(on)) },
  { head: { zh: '情况', en: 'Finding' }, cell: ({ message }) => message },
  { head: { zh: '依据', en: 'Basis' }, cell: ({ basis }) => always(basisText(basis)) },
]

/** How many findings there are of each severity. */
function sumsLabel(findings: readonly Finding[]): Label {
  if (findings.length === 0) return NONE
  const sums = (Object.keys(SEVERITIES) as Finding['severity'][]).map((severity) => {
    const { zh, en } = SEVERITIES[severity]
    const count = findings.filter((finding) => finding.severity === severity).length
    return { zh: `${zh} ${count}`, en: `${en}: ${count}` }
  })
  return joined(sums)
}

function linesOf(findings: readonly Finding[], language: Language): readonly string[] {
  return findings.length === 0 ? [] : ['', writeMarkdownTable(tableOf(COLUMNS, findings), language)]
}

const written = (lines: readonly string[]): string => `${lines.join('\n')}\n`
