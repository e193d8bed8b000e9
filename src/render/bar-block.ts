import type { TargetStatus } from '../target/evaluation.js'
import type { Block } from './block.js'
import { drawBox, drawHatch, drawText } from './svg.js'
import { SIZES, type Theme } from './theme.js'
import { widthOf } from './wrap.js'

/** A value on a scale from 0, and where it has to be. */
export interface Bar {
  readonly status: TargetStatus
  /** From 0 to 1; none where it is not known. */
  readonly value?: number
  readonly goal?: { readonly at: number; readonly words: string }
  /** What the scale ends with. */
  readonly end?: string
}

const BAR = { top: 18, height: 14 }
const HEIGHT = 50
/** How far the line of a goal stands out of the bar. */
const OVERHANG = 4

/** How a value is drawn: one that cannot be measured is in no colour of a verdict. */
const VALUES: Readonly<Record<TargetStatus, string>> = { met: 'met', missed: 'missed', notMeasurable: 'unmeasured' }

/** The colours of bars; the lengths and the words say the same. */
export const BAR_THEME: Theme = {
  light: `
.xr-track { fill: #e6eaef; stroke: #818b98 }
.xr-met { fill: #1a7f37 }
.xr-missed { fill: #bc4c00 }
.xr-unmeasured { fill: #6e7781 }
.xr-halo { fill: none; stroke: #ffffff; stroke-width: 6 }
.xr-goal { fill: none; stroke: #1f2328; stroke-width: 2.5 }
`,
  dark: `
.xr-track { fill: #2a313c; stroke: #7d8590 }
.xr-met { fill: #3fb950 }
.xr-missed { fill: #f0883e }
.xr-unmeasured { fill: #9198a1 }
.xr-halo { stroke: #151b23 }
.xr-goal { stroke: #f0f6fc }
`,
}

/** Draws a bar, its goal as a line across it; hatched where there is no value to draw. */
export function barBlock(bar: Bar, width: number): Block {
  const { status, value, goal, end } = bar
  return {
    height: HEIGHT,
    draw: (left, top) => {
      const box = { x: left, y: top + BAR.top, width, height: BAR.height }
      const axis = box.y + BAR.height + OVERHANG + SIZES.weekday
      return [
        drawBox(box, 'track', 3),
        value === undefined ? drawHatch(box) : '',
        value ? drawBox({ ...box, width: along(value, width) }, VALUES[status], 3) : '',
        goal === undefined ? '' : drawGoal(goal, box),
        drawText({ x: left, y: axis }, 'weekday', '0'),
        end === undefined ? '' : drawText({ x: left + width, y: axis, anchor: 'end' }, 'weekday', end),
      ].join('')
    },
  }
}

const tenths = (length: number): number => Math.round(length * 10) / 10

/** How far along a width, values and goals alike, so that what is less is never drawn as more. */
const along = (share: number, width: number): number => Math.floor(share * width * 10) / 10

function drawGoal(
  { at, words }: NonNullable<Bar['goal']>,
  { x, y, width, height }: Parameters<typeof drawBox>[0],
): string {
  const line = tenths(x + along(at, width))
  const path = `M${line} ${y - OVERHANG}V${y + height + OVERHANG}`
  const half = (widthOf(words) * SIZES.small) / 2
  const middle = tenths(Math.min(Math.max(line, x + half), x + width - half))
  return [
    `<path d="${path}" class="xr-halo"/><path d="${path}" class="xr-goal"/>`,
    drawText({ x: middle, y: y - OVERHANG - 3, anchor: 'middle' }, 'small', words),
  ].join('')
}
