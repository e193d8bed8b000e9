import { right } from 'fp-ts/lib/Either.js'
import { dayOf, isoDate, weekdayOf } from '../date/day.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Label, Language } from '../terms.js'
import { type Block, inColumns } from './block.js'
import { type Face, fittingNotes } from './day-face.js'
import { drawBox, drawHatch, drawText, escapeXml } from './svg.js'
import { isHatched } from './theme.js'
import { widthOf } from './wrap.js'

/** The pitch of the cells, and how much of it is drawn. */
const PITCH = { x: 48, y: 60 }
const CELL = { width: 46, height: 58 }
const RADIUS = 6
const TITLE_HEIGHT = 26
const WEEK_HEIGHT = 18

/** How wide one month is, and how far the next one is away. */
export const MONTH_WIDTH = 336
export const MONTH_GAP = 24

/** The longest picture: five years. */
const MOST_MONTHS = 60

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A month, `YYYY-MM`. */
export type MonthKey = string

/** The name of a month. */
export function monthLabel(month: MonthKey): Label {
  const [year, at] = [month.slice(0, 4), Number(month.slice(5))]
  return { zh: `${year}年${at}月`, en: `${MONTHS[at - 1]} ${year}` }
}

/** The months that hold these days, in order, or the refusal of too many. */
export function monthsOf(days: Iterable<number>, path: string): Result<readonly MonthKey[]> {
  const months = [...new Set([...days].map((day) => isoDate(day).slice(0, 7)))].sort()
  if (months.length <= MOST_MONTHS) return right(months)
  const asked = `${months.length} months`
  return refuse(
    misfit('InvalidArgument', path, asked, {
      zh: `至多 ${MOST_MONTHS} 个月；请分段绘制，或改用文字（renderExplanation）`,
      en: `at most ${MOST_MONTHS} months; draw it in parts, or put it into words (renderExplanation)`,
    }),
  )
}

/** What is drawn: the faces of days by day number, and words that may stand beside a month's name. */
export interface Grid {
  readonly faces: ReadonlyMap<number, Face>
  readonly asides?: ReadonlyMap<MonthKey, string>
  readonly language: Language
}

/** Months in so many columns. */
export function monthBlocks(months: readonly MonthKey[], grid: Grid, columns: number): Block {
  const blocks = months.map((month) => monthBlock(month, grid))
  return inColumns(blocks, columns, MONTH_WIDTH + MONTH_GAP, MONTH_GAP)
}

/** Days from Monday on. */
const columnOf = (day: number): number => (weekdayOf(day) + 6) % 7

/** One month, a week a row. */
function monthBlock(month: MonthKey, grid: Grid): Block {
  const first = dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1)
  const days = daysOfMonth(first)
  const weeks = Math.ceil((columnOf(first) + days.length) / 7)
  const gridTop = TITLE_HEIGHT + WEEK_HEIGHT
  return {
    height: gridTop + weeks * PITCH.y - (PITCH.y - CELL.height),
    draw: (left, top) =>
      [
        ...monthHead(month, grid, left, top),
        ...days.map((day, at) => {
          const place = columnOf(first) + at
          const x = left + (place % 7) * PITCH.x + 1
          const y = top + gridTop + Math.floor(place / 7) * PITCH.y
          return drawCell(at + 1, grid.faces.get(day), x, y)
        }),
      ].join('\n'),
  }
}

/** The day numbers of a month, from its first. */
function daysOfMonth(first: number): readonly number[] {
  const month = isoDate(first).slice(0, 7)
  const isIn = (day: number): boolean => isoDate(day)?.slice(0, 7) === month
  return Array.from({ length: 31 }, (_, at) => first + at).filter(isIn)
}

function monthHead(month: MonthKey, { asides, language }: Grid, left: number, top: number): string[] {
  const aside = asides?.get(month)
  return [
    drawText({ x: left + 2, y: top + 16 }, 'month', monthLabel(month)[language]),
    ...(aside === undefined
      ? []
      : [drawText({ x: left + MONTH_WIDTH - 2, y: top + 16, anchor: 'end' }, 'small', aside)]),
    ...WEEKDAYS[language].map((name, at) =>
      drawText({ x: left + at * PITCH.x + PITCH.x / 2, y: top + TITLE_HEIGHT + 11, anchor: 'middle' }, 'weekday', name),
    ),
  ]
}

/** A day; one of which nothing is to be said keeps its date alone. */
function drawCell(date: number, face: Face | undefined, x: number, y: number): string {
  const dated = drawText({ x: x + 5, y: y + 15 }, 'date', `${date}`)
  if (face === undefined) return `<g class="xr-outside">${dated}</g>`
  const box = { x, y, ...CELL }
  return [
    `<g class="xr-day ${face.looks.map((look) => `xr-${look}`).join(' ')}" data-on="${face.on}">`,
    `<title>${escapeXml(face.told)}</title>`,
    drawBox(box, 'cell', RADIUS),
    isHatched(face.looks) ? drawHatch(box) : '',
    dated,
    face.badge === undefined ? '' : drawText({ x: x + CELL.width - 4, y: y + 13, anchor: 'end' }, 'badge', face.badge),
    ...drawNotes(face, x + CELL.width / 2, y),
    '</g>',
  ].join('')
}

/** From how many ems on a small line is written smaller. */
const SMALL_ENOUGH = 4.2

/** From how many ems on it is a word that is written in the place of a number, and from how many on a long one. */
const LARGE_ENOUGH = 2.5
const LONG_ENOUGH = 3.2

function drawNotes(face: Face, x: number, top: number): string[] {
  const notes = fittingNotes(face)
  const from = face.number === undefined ? 42 - (notes.length - 1) * 6 : 43
  const { number } = face
  return [
    ...(number === undefined ? [] : [drawText({ x, y: top + 31, anchor: 'middle' }, largeType(number), number)]),
    ...notes.map((note, at) =>
      drawText({ x, y: top + from + at * 11, anchor: 'middle' }, widthOf(note) > SMALL_ENOUGH ? 'fine' : 'note', note),
    ),
  ]
}

/** How large there is room to write what stands in the place of a number. */
function largeType(text: string): 'number' | 'word' | 'note' {
  const width = widthOf(text)
  if (width > LONG_ENOUGH) return 'note'
  return width > LARGE_ENOUGH ? 'word' : 'number'
}
