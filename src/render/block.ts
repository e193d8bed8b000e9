import { drawText } from './svg.js'
import { BOLD, SIZES, type TextType } from './theme.js'
import { wrap } from './wrap.js'

/** A part of a picture that knows how high it is, and is drawn once it is known where. */
export interface Block {
  readonly height: number
  readonly draw: (left: number, top: number) => string
}

/** Blocks below each other. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const filled = blocks.filter(({ height }) => height > 0)
  const height = filled.reduce((sum, block) => sum + block.height + gap, 0)
  return {
    height: Math.max(0, height - gap),
    draw: (left, top) => {
      let y = top
      return filled
        .map((block) => {
          const drawn = block.draw(left, y)
          y += block.height + gap
          return drawn
        })
        .join('\n')
    },
  }
}

/** Blocks side by side, row after row. */
export function inColumns(blocks: readonly Block[], columns: number, pitch: number, gap: number): Block {
  const rows: Block[] = []
  for (let at = 0; at < blocks.length; at += columns) rows.push(row(blocks.slice(at, at + columns), pitch))
  return stack(rows, gap)
}

function row(blocks: readonly Block[], pitch: number): Block {
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    draw: (left, top) => blocks.map((block, at) => block.draw(left + at * pitch, top)).join('\n'),
  }
}

const LINE_HEIGHT = 1.4

/** How much wider bold letters are. */
const BOLDER = 1.15

/** A text that is broken into as many lines as it takes. */
export function paragraph(words: string, type: TextType, width: number): Block {
  const size = SIZES[type]
  const lines = wrap(words, width / size / (BOLD.includes(type) ? BOLDER : 1))
  const pitch = Math.round(size * LINE_HEIGHT)
  return {
    height: lines.length * pitch,
    draw: (x, top) => lines.map((line, at) => drawText({ x, y: top + size + at * pitch }, type, line)).join('\n'),
  }
}
