// @ts-check
/**
 * Draws docs/deadline.svg: a limit of working days across Spring Festival, on the calendar. Every date,
 * number and name of a day in it is the library's own answer.
 *
 *   node scripts/draw-deadline.mjs            writes it
 *   node scripts/draw-deadline.mjs --check    fails where it is out of date
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { computeDeadline, dayInfo, explainDeadline, orThrow } from 'xinfang-rules'
import { citationText, dayKindLabel, lengthLabel, renderExplanation } from 'xinfang-rules/render'
import { caomiao2023 } from 'xinfang-rules/rulebooks'

/** @typedef {import('xinfang-rules').ExplainedDay} ExplainedDay */
/** @typedef {'start' | 'counted' | 'exchanged' | 'off' | 'due' | 'outside'} Look */

const limit = caomiao2023.limits['simple.opinion']
const explanation = orThrow(explainDeadline(orThrow(computeDeadline({ limit, from: '2024-02-08' }))))
const { startedOn, dueOn } = explanation.deadline
const byDate = new Map(explanation.days.map((day) => [day.on, day]))

const WIDTH = 760
const MARGIN = 30
const GRID = { top: 158, cellWidth: 94, cellHeight: 92, gap: 7 }
const WEEKDAYS = ['一 Mon', '二 Tue', '三 Wed', '四 Thu', '五 Fri', '六 Sat', '日 Sun']

const LEGEND = /** @type {const} */ ([
  ['start', '起算日，不计', 'start, not counted'],
  ['counted', '工作日，计入', 'working day, counted'],
  ['exchanged', '调休上班，计入', 'worked by exchange, counted'],
  ['off', '放假，不计', 'day off, not counted'],
  ['due', '期限届满', 'the last day, until 24:00'],
])

const STYLE = `
  text { font-family: system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif; fill: #1f2328 }
  .card { fill: #ffffff; stroke: #d0d7de }
  .title { font-size: 25px; font-weight: 600 }
  .large { font-size: 18px }
  .small { font-size: 16px; fill: #59636e }
  .number { font-size: 32px; font-weight: 700 }
  .start { fill: #ffffff; stroke: #59636e; stroke-width: 2; stroke-dasharray: 6 4 }
  .counted { fill: #dafbe1; stroke: #dafbe1; stroke-width: 2 }
  .exchanged { fill: #dafbe1; stroke: #9a6700; stroke-width: 3 }
  .off { fill: #eaeef2; stroke: #eaeef2; stroke-width: 2 }
  .due { fill: #0550ae; stroke: #0550ae; stroke-width: 2 }
  .outside { fill: none }
  .on-off, .on-outside { fill: #59636e }
  .on-due { fill: #ffffff }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .card { fill: #151b23; stroke: #3d444d }
    .small { fill: #a4adb8 }
    .start { fill: #151b23; stroke: #a4adb8 }
    .counted { fill: #0f4421; stroke: #0f4421 }
    .exchanged { fill: #0f4421; stroke: #e3b341 }
    .off { fill: #2a313c; stroke: #2a313c }
    .due { fill: #79c0ff; stroke: #79c0ff }
    .on-off, .on-outside { fill: #a4adb8 }
    .on-due { fill: #0b1f38 }
  }
`

/** @param {string} text */
const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * @param {number} x
 * @param {number} y
 * @param {string} classes
 * @param {string} words
 * @param {'start' | 'middle' | 'end'} [anchor]
 */
const text = (x, y, classes, words, anchor = 'start') =>
  `<text x="${x}" y="${y}" class="${classes}" text-anchor="${anchor}">${escapeXml(words)}</text>`

/**
 * The days from the Monday before the start to the Sunday after the end.
 *
 * @returns {string[]}
 */
function daysOfGrid() {
  const first = shift(startedOn, -((new Date(startedOn).getUTCDay() + 6) % 7))
  const last = shift(dueOn, (7 - new Date(dueOn).getUTCDay()) % 7)
  const days = []
  for (let on = first; on <= last; on = shift(on, 1)) days.push(on)
  return days
}

/**
 * @param {string} on
 * @param {number} days
 */
function shift(on, days) {
  const date = new Date(on)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/**
 * @param {ExplainedDay | undefined} day
 * @returns {Look}
 */
function lookOf(day) {
  if (day === undefined) return 'outside'
  if (day.due) return 'due'
  if (day.role === 'start') return 'start'
  if (day.role === 'skipped') return 'off'
  return day.day?.kind === 'makeupWorkday' ? 'exchanged' : 'counted'
}

/**
 * What a day is called: its part in the limit, or what the calendar says of it.
 *
 * @param {string} on
 * @param {Look} look
 */
function nameOf(on, look) {
  if (look === 'start') return '受理'
  if (look === 'due') return '届满'
  const { kind } = dayInfo(on)
  return kind === 'workday' ? '' : dayKindLabel(kind).zh
}

/**
 * @param {string} on
 * @param {number} index
 */
function cell(on, index) {
  const { top, cellWidth, cellHeight, gap } = GRID
  const x = MARGIN + (index % 7) * (cellWidth + gap)
  const y = top + Math.floor(index / 7) * (cellHeight + gap)
  const day = byDate.get(on)
  const look = lookOf(day)
  const middle = x + cellWidth / 2
  return [
    `<rect x="${x}" y="${y}" width="${cellWidth}" height="${cellHeight}" rx="8" class="${look}"/>`,
    text(x + 10, y + 26, `large on-${look}`, dateLabel(on, index)),
    ...inCorner(on, day, x + cellWidth - 12, y),
    text(middle, y + cellHeight - 14, `large on-${look}`, nameOf(on, look), 'middle'),
  ].join('\n  ')
}

/**
 * The number of a day that counted, or the festival for which it is off.
 *
 * @param {string} on
 * @param {ExplainedDay | undefined} day
 * @param {number} right
 * @param {number} top
 */
function inCorner(on, day, right, top) {
  const look = lookOf(day)
  if (day?.number !== undefined) return [text(right, top + 46, `number on-${look}`, `${day.number}`, 'end')]
  const festivals = (dayInfo(on).names ?? []).map(({ zh }) => zh).join('、')
  return festivals === '' ? [] : [text(right, top + 26, `large on-${look}`, festivals, 'end')]
}

/**
 * @param {string} on
 * @param {number} index
 */
function dateLabel(on, index) {
  const [month, day] = [Number(on.slice(5, 7)), Number(on.slice(8))]
  return index === 0 || day === 1 ? `${month}月${day}日` : `${day}`
}

function head() {
  const length = lengthLabel(limit.length)
  return [
    text(MARGIN, 48, 'title', `${limit.label.zh}，${length.zh}`),
    text(MARGIN, 76, 'small', `${limit.label.en}, ${length.en}`),
    text(MARGIN, 108, 'large', `${startedOn} 受理，${dueOn} 届满`),
    text(WIDTH - MARGIN, 108, 'small', `accepted on ${startedOn}, due on ${dueOn}`, 'end'),
    ...WEEKDAYS.map((name, at) =>
      text(MARGIN + GRID.cellWidth / 2 + at * (GRID.cellWidth + GRID.gap), GRID.top - 14, 'small', name, 'middle'),
    ),
  ]
}

/** @param {number} top */
function legend(top) {
  return LEGEND.flatMap(([look, zh, en], at) => {
    const y = top + at * 32
    return [
      `<rect x="${MARGIN + 2}" y="${y}" width="22" height="22" rx="5" class="${look}"/>`,
      text(MARGIN + 38, y + 18, 'large', zh),
      text(MARGIN + 182, y + 18, 'small', en),
    ]
  })
}

/** @param {number} y */
function foot(y) {
  const notices = new Set(explanation.days.flatMap(({ day }) => day?.notice ?? []))
  return [
    text(MARGIN, y, 'small', `依据：${citationText(limit.basis)}`),
    text(MARGIN, y + 26, 'small', `放假安排：${[...notices].join('、')}`),
  ]
}

function draw() {
  const days = daysOfGrid()
  const gridBottom = GRID.top + (days.length / 7) * (GRID.cellHeight + GRID.gap)
  const legendTop = gridBottom + 16
  const footTop = legendTop + LEGEND.length * 32 + 22
  const height = footTop + 26 + 22
  const title = `${limit.label.zh}：${startedOn} 受理，${dueOn} 届满 / ${limit.label.en}: from ${startedOn}, due on ${dueOn}`
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(`${renderExplanation(explanation, 'zh')}\n${renderExplanation(explanation, 'en')}`)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="12" class="card"/>`,
    ...head(),
    ...days.map(cell),
    ...legend(legendTop),
    ...foot(footTop),
    '</svg>',
  ].join('\n')}\n`
}

const file = new URL('../docs/deadline.svg', import.meta.url)
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== draw()) {
    console.error('docs/deadline.svg is out of date: run node scripts/draw-deadline.mjs')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, draw())
  console.log('docs/deadline.svg drawn')
}
