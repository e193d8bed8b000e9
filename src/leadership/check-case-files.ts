import { isLeft, right } from 'fp-ts/lib/Either.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
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
 * import { menghe2020 } from 'xinfang-rules/rulebooks'
 *
 * const file = (id: string, leaders: string[]) => ({
 *   id,
 *   fields: {},
 *   evidence: { reception: ['r1'], team: ['t1'], plan: ['p1'] },
 *   leads: leaders.map((leader) => ({ leader, from: '2020-03-02' })),
 * })
 * const rules = { ...menghe2020, leadership: { caseLead: menghe2020.leadership.caseLead } }
 * const files = [file('c2', ['L1', 'L2']), file('c1', [])]
 * const { findings } = orThrow(checkCaseFiles(rules, files, { asOf: '2020-06-30' }))
 * findings.map(({ subject, severity, rule }) => `${subject} ${severity} ${rule}`)
 * // => ['c1 breach caseLead.leader', 'c2 warning caseLead.leader']
 * ```
 */
export function checkCaseFiles(
  rules: LeadershipRules,
  caseFiles: readonly CaseFile[],
  options: LeadershipOptions,
): Result<Checked<CaseFilesSummary>> {
  const ready = prepareLeadership(rules, options)
  if (isLeft(ready)) return ready
  const files = readCaseFiles(caseFiles, rules)
  if (isLeft(files)) return files
  const findings: Finding[] = []
  const undecided = new Map<string, string[]>()
  let withoutBreach = 0
  for (const file of files.right) {
    const checked = checkFile(ready.right, file)
    if (isLeft(checked)) return checked
    for (const finding of checked.right.findings) findings.push(finding)
    if (!checked.right.findings.some(({ severity }) => severity === 'breach')) withoutBreach++
    noteUndecided(undecided, file.id, checked.right.summary)
  }
  const summary = { checked: files.right.length, withoutBreach, undecided: Object.fromEntries(undecided) }
  return right({ findings, summary })
}

function noteUndecided(undecided: Map<string, string[]>, id: string, summary: LeadershipSummary): void {
  for (const rule of summary.undecided) {
    const ids = undecided.get(rule)
    if (ids === undefined) undecided.set(rule, [id])
    else ids.push(id)
  }
}

/** Reads case files, each case once, and puts them in the order of their ids. */
export function readCaseFiles(caseFiles: readonly CaseFile[], rules: LeadershipRules): Result<readonly ReadFile[]> {
  if (!Array.isArray(caseFiles)) {
    return refuse(misfit('InvalidArgument', 'caseFiles', caseFiles, '[{ id, fields, evidence, leads }, …]'))
  }
  const files: ReadFile[] = []
  const ids = new Set<string>()
  for (const [index, given] of caseFiles.entries()) {
    const file = readCaseFile(given, rules, `caseFiles[${index}]`)
    if (isLeft(file)) return file
    const { id } = file.right
    if (ids.has(id)) return refuse({ _tag: 'DuplicateCase', path: `caseFiles[${index}].id`, id })
    ids.add(id)
    files.push(file.right)
  }
  return right(files.sort((a, b) => (a.id < b.id ? -1 : 1)))
}
