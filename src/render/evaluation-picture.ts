import { mostOf } from '../target/evaluate-goal.js'
import type { Evaluation, TargetResult } from '../target/evaluation.js'
import type { Label, Language } from '../terms.js'
import { BAR_THEME, type Bar, barBlock } from './bar-block.js'
import { type Block, inColumns, paragraph, stack } from './block.js'
import {
  evaluationTitle,
  goalLabel,
  marginLabel,
  noteLabel,
  statusLabel,
  sumsLabel,
  valueLabel,
} from './evaluation-words.js'
import { MONTH_GAP, MONTH_WIDTH } from './month-grid.js'
import { percentLabel, shareLabel } from './percent-text.js'
import { drawPicture, type PictureSettings } from './picture.js'
import { basisText, joined } from './words.js'

type Settings = Pick<PictureSettings, 'language' | 'columns' | 'width'>

/** Draws an evaluation, a bar for each target. */
export function drawEvaluation(evaluation: Evaluation, settings: Settings): string {
  const { language, columns, width } = settings
  const [title, sums] = [evaluationTitle(evaluation)[language], sumsLabel(evaluation)[language]]
  const blocks = evaluation.targets.map((result) => targetBlock(result, language))
  return drawPicture(
    {
      title: joined([evaluationTitle(evaluation), sumsLabel(evaluation)])[language],
      told: [title, sums, ...evaluation.targets.map((result) => tell(result)[language])].join('\n'),
      blocks: [
        stack([paragraph(title, 'title', width), paragraph(sums, 'lead', width)], 4),
        inColumns(blocks, columns, MONTH_WIDTH + MONTH_GAP, 22),
      ],
      theme: BAR_THEME,
    },
    settings,
  )
}

/** A target in one line. */
function tell(result: TargetResult): Label {
  const { id, label, basis } = result
  const by = basisText(basis)
  const parts = [standingLabel(result), askedLabel(result), noteLabel(result)].filter(isSaid)
  const { zh, en } = joined(parts, '；', '; ')
  return { zh: `${id} ${label.zh}：${zh}（${by}）`, en: `${id} ${label.en}: ${en} (${by})` }
}

const isSaid = (label: Label | undefined): label is Label => label !== undefined

/** Its status, its figure and its margin. */
function standingLabel(result: TargetResult): Label {
  const { zh, en } = joined([valueLabel(result), marginLabel(result)].filter(isSaid))
  const status = statusLabel(result)
  if (zh === '') return status
  return { zh: `${status.zh}：${zh}`, en: `${status.en}: ${en}` }
}

function askedLabel(result: TargetResult): Label {
  const { zh, en } = goalLabel(result)
  return { zh: `要求：${zh}`, en: `Goal: ${en}` }
}

function targetBlock(result: TargetResult, language: Language): Block {
  const { id, label, basis } = result
  const small = [askedLabel(result), noteLabel(result)].filter(isSaid).map((words) => words[language])
  return stack(
    [
      paragraph(`${id} ${label[language]}`, 'lead', MONTH_WIDTH),
      barBlock(barOf(result, language), MONTH_WIDTH),
      paragraph(standingLabel(result)[language], 'word', MONTH_WIDTH),
      stack(
        [...small, basisText(basis)].map((words) => paragraph(words, 'small', MONTH_WIDTH)),
        2,
      ),
    ],
    4,
  )
}

/** A rate is drawn on its base, a count on the largest of what is known of it. */
function barOf(result: TargetResult, language: Language): Bar {
  return 'indicator' in result.goal ? barOfRate(result, language) : barOfCount(result, language)
}

const BASE: Label = { zh: '基数', en: 'base' }
const BASELINE: Label = { zh: '基期', en: 'base figure' }

function barOfRate({ goal, status, counted = 0, of, benchmark }: TargetResult, language: Language): Bar {
  const base = of === undefined ? [] : [{ zh: `${BASE.zh} ${of}`, en: `${BASE.en} ${of}` }]
  const end = joined([percentLabel('100'), ...base])[language]
  const bar = { status, ...(of && { value: counted / of }), end }
  if (goal.kind === 'rate') {
    return { ...bar, goal: { at: Number(goal.atLeast) / 100, words: `≥ ${percentLabel(goal.atLeast)[language]}` } }
  }
  if (!benchmark?.of) return bar
  const words = `> ${shareLabel(benchmark.counted, benchmark.of)[language]}`
  return { ...bar, goal: { at: benchmark.counted / benchmark.of, words } }
}

function barOfCount(result: TargetResult, language: Language): Bar {
  const { status, counted, baseline = 0 } = result
  const bound = boundOf(result)
  const most = Math.max(counted ?? 0, baseline, bound?.count ?? 0)
  const scale = Math.max(most, 1)
  return {
    status,
    ...(counted !== undefined && { value: counted / scale }),
    ...(bound && { goal: { at: bound.count / scale, words: `${bound.sign} ${bound.count}` } }),
    ...(most > 0 && { end: most === baseline ? `${BASELINE[language]} ${most}` : `${most}` }),
  }
}

/** The number that a count is held against. */
function boundOf({ goal, baseline }: TargetResult): { readonly sign: string; readonly count: number } | undefined {
  if (goal.kind === 'countAtLeast') return { sign: '≥', count: goal.atLeast }
  if (goal.kind === 'none') return { sign: '=', count: 0 }
  if (baseline === undefined || goal.kind === 'rate' || goal.kind === 'rateAbove') return undefined
  return { sign: '≤', count: mostOf(goal, baseline) }
}
