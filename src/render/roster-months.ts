import { isoDate } from '../date/day.js'
import type { Label } from '../terms.js'
import { type Block, stack } from './block.js'
import { DOUBT } from './day-face.js'
import { monthLabel } from './month-grid.js'
import { type DrawnRoster, isDoubt, NONE, TOO_FEW } from './roster-faces.js'
import { drawBox, drawHatch, drawText, escapeXml } from './svg.js'
import { SIZES } from './theme.js'
import { wrap } from './wrap.js'

const PITCH = 18
const PADDING = 8
const WHO = 92

/** A month of a roster that covers months, in words. */
export interface MonthRow {
  readonly month: string
  readonly who: readonly string[]
  readonly places: readonly string[]
  readonly missing: number
  readonly inDoubt: boolean
  readonly told: string
}

/** What is to be said of each month. */
export function monthRows(
  { plan, down, findings, language }: DrawnRoster,
  placesOf: ReadonlyMap<number, readonly string[]>,
): readonly MonthRow[] {
  return plan.owed.map(({ range, period }) => {
    const who = down.get(range.first) ?? []
    const places = placesOf.get(range.first) ?? []
    const found = findings.get(isoDate(range.first)) ?? []
    const messages = found.map(({ message }) => message[language])
    const told = [monthLabel(period)[language], who.join(', '), places.join(', '), ...messages]
    return {
      month: period,
      who,
      places,
      missing: Math.max(0, plan.rule.atLeast - who.length),
      inDoubt: found.some(isDoubt),
      told: told.filter((words) => words !== '').join('  '),
    }
  })
}

/** The months below each other, each with who is down for it and the places. */
export function monthList(rows: readonly MonthRow[], { language }: DrawnRoster, width: number): Block {
  return stack(
    rows.map((row) => rowBlock(row, language, width)),
    4,
  )
}

function rowBlock(row: MonthRow, language: keyof Label, width: number): Block {
  const { month, who, places, missing, inDoubt, told } = row
  const short = who.length === 0 ? NONE[language] : TOO_FEW[language](missing)
  const names = [inDoubt ? DOUBT : '', who.join(' '), missing > 0 ? short : ''].filter((word) => word !== '').join(' ')
  const room = width - WHO - 2 * PADDING
  const lines = [
    ...wrap(names, room / SIZES.lead / 1.15).map((line) => ['lead', line] as const),
    ...wrap(places.join(language === 'zh' ? '、' : ', '), room / SIZES.small).map((line) => ['small', line] as const),
  ]
  const height = lines.length * PITCH + PADDING
  return {
    height,
    draw: (left, top) => {
      const box = { x: left + 1, y: top, width: width - 2, height }
      const looks = [missing > 0 ? 'xr-gap' : 'xr-duty', ...(inDoubt ? ['xr-doubt'] : [])].join(' ')
      return [
        `<g class="xr-month-row ${looks}" data-month="${month}">`,
        `<title>${escapeXml(told)}</title>`,
        drawBox(box, 'cell', 6),
        missing > 0 ? drawHatch(box) : '',
        drawText({ x: left + PADDING, y: top + 17 }, 'body', monthLabel(month)[language]),
        ...lines.map(([type, line], at) => drawText({ x: left + WHO, y: top + 17 + at * PITCH }, type, line)),
        '</g>',
      ].join('')
    },
  }
}
