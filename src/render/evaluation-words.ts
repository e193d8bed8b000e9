import { mostOf } from '../target/evaluate-goal.js'
import type { Evaluation, NotMeasurable, TargetResult, TargetStatus } from '../target/evaluation.js'
import type { RateFigure } from '../target/tally.js'
import type { Label } from '../terms.js'
import { percentLabel, shareLabel } from './percent-text.js'
import { always, joined, momentText } from './words.js'

/** A sign and a word for each status: neither needs colour. */
const STATUSES: Readonly<Record<TargetStatus, Label>> = {
  met: { zh: '✓ 达标', en: '✓ met' },
  missed: { zh: '✗ 未达标', en: '✗ missed' },
  notMeasurable: { zh: '? 无法评估', en: '? not measurable' },
}

export const statusLabel = ({ status }: TargetResult): Label => STATUSES[status]

/** What an evaluation is of and, where it says so, as of when. */
export function evaluationTitle({ rulebook, asOf }: Evaluation): Label {
  const until = asOf === undefined ? always('') : asOfText(momentText(asOf))
  return { zh: `目标评估：${rulebook}${until.zh}`, en: `Targets of ${rulebook}${until.en}` }
}

const asOfText = (moment: string): Label => ({ zh: `（截至 ${moment}）`, en: ` as of ${moment}` })

/** How many targets stand how. */
export function sumsLabel(evaluation: Evaluation): Label {
  const sums = (Object.keys(STATUSES) as TargetStatus[]).map((status) => {
    const { zh, en } = STATUSES[status]
    return { zh: `${zh} ${evaluation[status]}`, en: `${en}: ${evaluation[status]}` }
  })
  return joined(sums, '，', ', ')
}

const figureText = ({ counted, of }: RateFigure): Label => ({ zh: `${counted}/${of}`, en: `${counted} of ${of}` })

/** A rate as a percentage, and the figures that it is made of; of an empty base there are but the figures. */
function rateText(figure: RateFigure): Label {
  const { zh, en } = figureText(figure)
  if (figure.of === 0) return { zh, en }
  const percent = shareLabel(figure.counted, figure.of)
  return { zh: `${percent.zh}（${zh}）`, en: `${percent.en} (${en})` }
}

/** A goal, and what it is held against as far as that is known. */
type Asked = Pick<TargetResult, 'goal' | 'baseline' | 'benchmark'>

/** What a target asks for. */
export function goalLabel(result: Asked): Label {
  const { goal, baseline } = result
  switch (goal.kind) {
    case 'rate': {
      const { zh, en } = percentLabel(goal.atLeast)
      return { zh: `不低于 ${zh}`, en: `at least ${en}` }
    }
    case 'rateAbove':
      return aboveLabel(goal.benchmark, result)
    case 'reduction': {
      const most = baseline === undefined ? undefined : mostOf(goal, baseline)
      const range = most === undefined ? always('') : rangeText(baseline, most)
      const { zh, en } = percentLabel(goal.byAtLeast)
      return { zh: `较基期下降 ${zh} 以上${range.zh}`, en: `down by at least ${en}${range.en}` }
    }
    case 'none':
      return { zh: '零发生', en: 'none at all' }
    case 'countAtLeast':
      return { zh: `不少于 ${goal.atLeast}`, en: `at least ${goal.atLeast}` }
    case 'noIncrease':
      return {
        zh: `不高于基期${baseline === undefined ? '' : `（${baseline}）`}`,
        en: `no more than the base figure${baseline === undefined ? '' : ` (${baseline})`}`,
      }
  }
}

function aboveLabel(name: string, { benchmark }: Asked): Label {
  if (benchmark === undefined) return { zh: `高于对照比率“${name}”`, en: `above the benchmark “${name}”` }
  const { zh, en } = rateText(benchmark)
  return { zh: `高于对照比率“${name}”：${zh}`, en: `above the benchmark “${name}”: ${en}` }
}

function rangeText(baseline: number | undefined, most: number): Label {
  return { zh: `（基期 ${baseline}，至多 ${most}）`, en: ` (from ${baseline} to at most ${most})` }
}

/** What was found; nothing where no figure was given. */
export function valueLabel({ goal, counted, of, baseline }: TargetResult): Label | undefined {
  if (counted === undefined) return undefined
  if (of !== undefined) return rateText({ counted, of })
  if (goal.kind !== 'reduction' || !baseline) return always(`${counted}`)
  if (counted > baseline) {
    return { zh: `${counted}（增加 ${counted - baseline}）`, en: `${counted} (up by ${counted - baseline})` }
  }
  const percent = shareLabel(baseline - counted, baseline)
  return { zh: `${counted}（下降 ${percent.zh}）`, en: `${counted} (down by ${percent.en})` }
}

/** How far off a target is, what it has to spare, or why it cannot be measured; nothing where there is no more to say. */
export function marginLabel(result: TargetResult): Label | undefined {
  const { status, because, shortfall, slack } = result
  if (because !== undefined) return reasonLabel(because, result)
  if (shortfall !== undefined) return shortLabel(shortfall)
  if (slack !== undefined) return { zh: `余 ${slack}`, en: `${slack} to spare` }
  return status === 'missed' ? missedLabel(result) : undefined
}

const shortLabel = (by: number): Label => ({ zh: `还差 ${by}`, en: `${by} short` })

function missedLabel({ goal, counted = 0, baseline }: TargetResult): Label | undefined {
  if (goal.kind === 'rate') return undefined
  if (goal.kind === 'rateAbove') return { zh: '没有比率高于 100%', en: 'no rate is above 100 %' }
  if (goal.kind === 'countAtLeast') return shortLabel(goal.atLeast - counted)
  const most = baseline === undefined && goal.kind !== 'none' ? undefined : mostOf(goal, baseline ?? 0)
  return most === undefined ? undefined : { zh: `超出 ${counted - most}`, en: `${counted - most} too many` }
}

function reasonLabel(because: NotMeasurable, { missing = '', of, benchmark }: TargetResult): Label {
  switch (because) {
    case 'noFigure':
      return { zh: `未给出数据“${missing}”`, en: `the figure “${missing}” is not given` }
    case 'noBaseline':
      return { zh: `未给出基期数“${missing}”`, en: `the base figure of “${missing}” is not given` }
    case 'noBenchmark':
      return { zh: `未给出对照比率“${missing}”`, en: `the benchmark “${missing}” is not given` }
    case 'emptyBase':
      if (of === 0) return { zh: '基数为 0', en: 'the base is 0' }
      if (benchmark?.of === 0) return { zh: '对照比率的基数为 0', en: 'the base of the benchmark is 0' }
      return { zh: '基期数为 0', en: 'the base figure is 0' }
  }
}

/** A remark on the wording of a target, if there is one. */
export function noteLabel({ note }: TargetResult): Label | undefined {
  return note && { zh: `注：${note.zh}`, en: `Note: ${note.en}` }
}
