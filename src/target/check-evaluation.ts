import { isLeft } from 'fp-ts/lib/Either.js'
import { firstFault } from '../check-data.js'
import { readMoment, writeMoment } from '../date/moment.js'
import { isPlainRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import { checkCount } from '../selector/check-count.js'
import { faultOfTarget } from './check-goal.js'
import { checkRate } from './check-tally.js'
import { type NotMeasurable, sumUp, type TargetResult, type TargetStatus } from './evaluation.js'

const STATUSES: Readonly<Record<TargetStatus, true>> = { met: true, missed: true, notMeasurable: true }
const REASONS: Readonly<Record<NotMeasurable, true>> = {
  emptyBase: true,
  noFigure: true,
  noBaseline: true,
  noBenchmark: true,
}

/** What is wrong with an evaluation that may come from anywhere; `undefined` where nothing is. */
export function faultOfEvaluation(evaluation: unknown, path: string): RuleErrorFacts | undefined {
  if (!isPlainRecord(evaluation) || !isText(evaluation.rulebook) || !Array.isArray(evaluation.targets)) {
    const expected = { zh: 'evaluateTargets 的结果', en: 'what evaluateTargets answered' }
    return misfit('InvalidArgument', path, evaluation, expected)
  }
  const { asOf } = evaluation
  if (asOf !== undefined && !isText(asOf)) {
    return misfit('InvalidArgument', `${path}.asOf`, asOf, {
      zh: '统计截止时刻',
      en: 'the moment up to which events count',
    })
  }
  const targets: readonly TargetResult[] = evaluation.targets
  const fault = firstFault(targets, (target, at) => faultOfResult(target, `${path}.targets[${at}]`))
  return (
    faultOfAsOf(evaluation.asOf, `${path}.asOf`) ??
    fault ??
    faultOfIds(targets, path) ??
    faultOfSums(evaluation, sumUp(targets), path)
  )
}

/** The moment must be in its one written form. */
function faultOfAsOf(asOf: unknown, path: string): RuleErrorFacts | undefined {
  if (asOf === undefined) return undefined
  const read = readMoment(asOf, path)
  if (isLeft(read)) return read.left
  const written = writeMoment(read.right)
  return asOf === written ? undefined : misfit('InvalidArgument', path, asOf, `"${written}"`)
}

function faultOfIds(targets: readonly TargetResult[], path: string): RuleErrorFacts | undefined {
  const ids = targets.map(({ id }) => id)
  const again = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  if (again === -1) return undefined
  const expected = { zh: '各不相同的目标编号', en: 'an id of one target alone' }
  return misfit('InvalidArgument', `${path}.targets[${again}].id`, ids[again], expected)
}

function faultOfSums(
  evaluation: Readonly<Record<string, unknown>>,
  sums: Readonly<Record<TargetStatus, number>>,
  path: string,
): RuleErrorFacts | undefined {
  for (const [status, sum] of Object.entries(sums)) {
    if (evaluation[status] !== sum) {
      const expected = { zh: `目标的个数 ${sum}`, en: `${sum}, the number of such targets` }
      return misfit('InvalidArgument', `${path}.${status}`, evaluation[status], expected)
    }
  }
  return undefined
}

function faultOfResult(result: TargetResult, path: string): RuleErrorFacts | undefined {
  const fault = faultOfTarget(result, path, { tag: 'InvalidArgument' })
  if (fault !== undefined) return fault
  const { status, because, missing } = result
  if (!isOneOf(STATUSES, status)) {
    return misfit('InvalidArgument', `${path}.status`, status, Object.keys(STATUSES).join(' | '))
  }
  if (because !== undefined && !isOneOf(REASONS, because)) {
    return misfit('InvalidArgument', `${path}.because`, because, Object.keys(REASONS).join(' | '))
  }
  if (missing !== undefined && !isText(missing)) {
    const expected = { zh: '非空的文字', en: 'a non-empty text' }
    return misfit('InvalidArgument', `${path}.missing`, missing, expected)
  }
  return faultOfFigures(result, path)
}

function isOneOf(words: Readonly<Record<string, true>>, word: unknown): boolean {
  return isText(word) && Object.keys(words).includes(word)
}

function faultOfFigures(result: TargetResult, path: string): RuleErrorFacts | undefined {
  for (const name of ['counted', 'of', 'baseline', 'shortfall', 'slack'] as const) {
    const count = result[name] === undefined ? undefined : checkCount(result[name], `${path}.${name}`)
    if (count !== undefined && isLeft(count)) return count.left
  }
  const { counted = 0, of, benchmark } = result
  const rate = of === undefined ? undefined : checkRate({ counted, of }, path)
  if (rate !== undefined && isLeft(rate)) return rate.left
  const other = benchmark === undefined ? undefined : checkRate(benchmark, `${path}.benchmark`)
  return other !== undefined && isLeft(other) ? other.left : undefined
}
