import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Checked, Finding } from '../terms.js'
import { type CaseFile, type ReadFile, readCaseFile } from './case-file.js'
import { checkFile } from './check-file.js'
import type { LeadershipOptions, LeadershipSummary } from './leadership-options.js'
import type { LeadershipRules } from './leadership-rules.js'
import { prepareLeadership } from './prepare-leadership.js'

/** What a check of many case files found besides findings. Plain JSON. */
export interface CaseFilesSummary {
  /** How many files were checked. */
  readonly checked: number
  /** How many of them have no finding that is a breach. */
  readonly withoutBreach: number
  /** Ids of the cases by the rule that what is given does not decide on, sorted. */
  readonly undecided: Readonly<Record<string, readonly string[]>>
}

/**
 * Checks all the cases that leaders have taken on (包案卷宗批量检查), each as {@link checkLeadership} does.
 *
 * The order of the files changes nothing: findings go by the id of the case, and of one case by the rules.
 *
 * @param rules - a rulebook, or its slice for leadership
 * @param caseFiles - a file for each case
 * @param options - as for one file
 * @returns findings, and how many files were checked; or `DuplicateCase`, or the refusals of {@link checkLeadership}
 * with the place of the file, such as `caseFiles[3].leads[0].from`
 * @example
 * ```ts
 * import { checkCaseFiles, orThrow } from 'xinfang-rules'
 * import { sanjian2021 } from 'xinfang-rules/rulebooks'
 *
 * const file = (id: string, leaders: string[]) => ({
 *   id,
 *   fields: { caseKind: 'other' },
 *   evidence: { problem: ['p1'], team: ['t1'], plan: ['d1'] },
 *   leads: leaders.map((leader) => ({ leader, from: '2021-04-01' })),
 * })
 * const files = [file('c3', ['L1', 'L2']), file('c2', ['L1']), file('c1', [])]
 * const { findings, summary } = orThrow(checkCaseFiles(sanjian2021, files, { asOf: '2021-06-30' }))
 * findings.map(({ subject, message }) => `${subject}: ${message.en}`)
 * // => ['c1: missing: one leader', 'c3: one leader: 2 where there must be one']
 * summary.withoutBreach // => 1
 * ```
 */
export function checkCaseFiles(
  rules: LeadershipRules,
  caseFiles: readonly CaseFile[],
  options: LeadershipOptions,
): Result<Checked<CaseFilesSummary>> {
  const ready = prepareLeadership(rules, options)
  if (isLeft(ready)) return ready
  const found: { readonly id: string; readonly findings: readonly Finding[] }[] = []
  const undecided = new Map<string, string[]>()
  let withoutBreach = 0
  const count = eachCaseFile(caseFiles, rules, (file) => {
    const checked = checkFile(ready.right, file)
    if (isLeft(checked)) return checked.left
    const { findings, summary } = checked.right
    if (findings.length > 0) found.push({ id: file.id, findings })
    if (!findings.some(({ severity }) => severity === 'breach')) withoutBreach++
    noteUndecided(undecided, file.id, summary)
    return undefined
  })
  if (isLeft(count)) return count
  const findings: Finding[] = []
  for (const one of found.sort(byId)) for (const finding of one.findings) findings.push(finding)
  const ids = [...undecided].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, cases]) => [rule, cases.sort()] as const)
  return right({ findings, summary: { checked: count.right, withoutBreach, undecided: Object.fromEntries(ids) } })
}

/** No two cases have the same id. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

function noteUndecided(undecided: Map<string, string[]>, id: string, summary: LeadershipSummary): void {
  for (const rule of summary.undecided) {
    const ids = undecided.get(rule)
    if (ids === undefined) undecided.set(rule, [id])
    else ids.push(id)
  }
}

/** Visits case files one by one, each case once, until one is refused; answers how many there are. */
export function eachCaseFile(
  caseFiles: readonly CaseFile[],
  rules: LeadershipRules,
  visit: (file: ReadFile) => RuleErrorFacts | undefined,
): Result<number> {
  if (!Array.isArray(caseFiles)) {
    return refuse(misfit('InvalidArgument', 'caseFiles', caseFiles, '[{ id, fields, evidence, leads }, …]'))
  }
  const ids = new Set<string>()
  for (let index = 0; index < caseFiles.length; index++) {
    const given = caseFiles[index] as CaseFile
    const file = readCaseFile(given, rules, 'caseFile')
    if (isLeft(file)) return readAgain(given, rules, `caseFiles[${index}]`)
    const { id } = file.right
    if (ids.has(id)) return refuse({ _tag: 'DuplicateCase', path: `caseFiles[${index}].id`, id })
    ids.add(id)
    const fault = visit(file.right)
    if (fault !== undefined) return refuse(fault)
  }
  return right(ids.size)
}

/** The refusal of a file at its place: the texts of places are not made for files that are well formed. */
function readAgain(given: CaseFile, rules: LeadershipRules, path: string): Result<never> {
  const read = readCaseFile(given, rules, path)
  return isLeft(read) ? read : refuse(misfit('InvalidCase', path, given, '{ id, fields, evidence, leads }'))
}
