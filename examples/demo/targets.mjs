// @ts-check
import { evaluateTargets, mergeTallies, orThrow, tallyCases } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { cases } from './data.mjs'
import { table } from './table.mjs'
import { paint, wrap } from './terminal.mjs'

/** @typedef {import('xinfang-rules').TargetResult} TargetResult */

/** What no case record tells: invented totals, by the day up to which they count. A-5 has none. */
const byHand = {
  '2024-06-30': { groupVisits: 0, offSiteVisits: 0, massIncidents: 0, supervisionRounds: 2 },
  '2024-12-31': { groupVisits: 0, offSiteVisits: 1, massIncidents: 0, supervisionRounds: 4 },
}

const STATUS = {
  met: { zh: paint.green('达标'), en: 'met' },
  missed: { zh: paint.red('未达标'), en: 'missed' },
  notMeasurable: { zh: paint.yellow('无法评估'), en: 'not measurable' },
}

/** How 新胜镇's targets stand at the end of the year, and how they stood in the middle of it. */
export function targets() {
  const yearEnd = evaluate('2024-12-31')
  const totals = yearEnd.targets.filter(({ id }) => isTotal(id)).map(({ id }) => id)
  return [
    `截至 2024-12-31，${cases.length} 件虚构事项  ${paint.dim(`${cases.length} invented cases as of 2024-12-31`)}`,
    '',
    table(
      [
        { zh: '编号', en: 'id' },
        { zh: '目标', en: 'target' },
        { zh: '计数', en: 'figure', align: 'right' },
        { zh: '比率', en: 'rate', align: 'right' },
        { zh: '结论', en: 'status' },
        { zh: '差额或余量', en: 'margin' },
      ],
      yearEnd.targets.map(row),
    ),
    '',
    `${totals.join('、')} 只能由使用者给出总数，不按案件统计  ${paint.dim('totals by hand, never from cases')}`,
    '',
    oneLine('2024-12-31'),
    oneLine('2024-06-30'),
  ].join('\n')
}

/**
 * Counts the cases, adds the totals, and holds the sum against the targets.
 *
 * @param {keyof typeof byHand} asOf
 */
function evaluate(asOf) {
  const counted = orThrow(tallyCases(xinsheng2024, cases, { asOf }))
  const totals = { rulebook: xinsheng2024.id, asOf, rates: {}, counts: byHand[asOf] }
  return orThrow(evaluateTargets(xinsheng2024, orThrow(mergeTallies(counted, totals))))
}

/** @param {TargetResult} result */
function row(result) {
  const { id, label, status, counted, of } = result
  const figure = counted === undefined ? '-' : of === undefined ? `${counted}` : `${counted}/${of}`
  return [
    id,
    twoLines(label.zh, ...wrap(label.en, 48)),
    twoLines(figure, figureOf(id)?.unit ?? ''),
    percent(counted, of),
    twoLines(STATUS[status].zh, STATUS[status].en),
    margin(result),
  ]
}

/**
 * @param {string} first
 * @param {string[]} below - one line or more
 */
function twoLines(first, ...below) {
  return [first, ...below.map(paint.dim)].join('\n')
}

/**
 * The indicator or count that a target is about.
 *
 * @param {string} id
 */
function figureOf(id) {
  const goal = xinsheng2024.targets[id]?.goal
  if (goal === undefined) return undefined
  return 'indicator' in goal ? xinsheng2024.indicators[goal.indicator] : xinsheng2024.counts[goal.count]
}

/** @param {string} id */
function isTotal(id) {
  const figure = figureOf(id)
  return figure !== undefined && 'totalsOnly' in figure
}

/**
 * For reading only. It is cut, not rounded, so that a missed 90 % never reads 90.0; the library itself
 * compares whole numbers.
 *
 * @param {number | undefined} counted
 * @param {number | undefined} of
 */
function percent(counted, of) {
  return counted === undefined || !of ? '' : `${(Math.floor((counted * 1000) / of) / 10).toFixed(1)} %`
}

/** @param {TargetResult} result */
function margin({ shortfall, slack, because, missing }) {
  if (shortfall !== undefined) return twoLines(`还差 ${shortfall}`, `${shortfall} short`)
  if (slack !== undefined) return twoLines(`余 ${slack}`, `${slack} to spare`)
  if (because === 'emptyBase') return twoLines('基数为 0', 'nothing to count')
  return because === 'noFigure' ? twoLines('未给出', missing ?? '') : ''
}

/** @param {keyof typeof byHand} asOf */
function oneLine(asOf) {
  const evaluation = evaluate(asOf)
  const ids = (/** @type {TargetResult['status']} */ status) =>
    evaluation.targets
      .filter((target) => target.status === status)
      .map(({ id }) => id)
      .join(' ')
  return [
    `截至 ${asOf}`,
    `${STATUS.met.zh} ${evaluation.met} (${ids('met')})`,
    `${STATUS.missed.zh} ${evaluation.missed} (${ids('missed')})`,
    `${STATUS.notMeasurable.zh} ${evaluation.notMeasurable} (${ids('notMeasurable')})`,
  ].join('  ')
}
