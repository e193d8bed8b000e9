import type { Label, Language } from '../terms.js'
import type { Block } from './block.js'
import { DOUBT, type Face, OFF, ON } from './day-face.js'
import { drawBox, drawHatch, drawText } from './svg.js'
import { isHatched, type Look, SIZES } from './theme.js'
import { widthOf } from './wrap.js'

interface Entry {
  /** Shown where a day has all of these looks, */
  readonly looks: readonly Look[]
  /** and none of these. */
  readonly without?: readonly Look[]
  readonly label: Label
  /** A sign in the sample, as the days have it. */
  readonly sign?: Label
}

const REST: Label = { zh: '休息日', en: 'day off' }

const ENTRIES: readonly Entry[] = [
  { looks: ['start'], label: { zh: '起算日，不计', en: 'start, not counted' } },
  { looks: ['counted'], label: { zh: '计入', en: 'counted' } },
  { looks: ['counted', 'off'], label: { zh: '计入的休息日', en: 'day off that counts' }, sign: OFF },
  { looks: ['due'], label: { zh: '期限届满', en: 'the last day' } },
  { looks: ['done'], label: { zh: '已办', en: 'done' } },
  { looks: ['rolled'], label: { zh: '顺延', en: 'rolled on' } },
  { looks: ['paused'], label: { zh: '中止，不计', en: 'paused, not counted' } },
  { looks: ['mark'], label: { zh: '标注', en: 'marked' } },
  { looks: ['duty'], label: { zh: '已排', en: 'on duty' } },
  { looks: ['gap'], label: { zh: '无人或不足', en: 'nobody, or too few' } },
  { looks: ['doubt'], label: { zh: '有疑问，见下', en: 'in doubt, see below' }, sign: { zh: DOUBT, en: DOUBT } },
  { looks: ['work'], label: { zh: '工作日', en: 'working day' } },
  { looks: ['swap'], label: { zh: '调休上班', en: 'worked by exchange' }, sign: ON },
  { looks: ['rest'], without: ['off'], label: { zh: '双休日', en: 'weekend' } },
  { looks: ['rest', 'off'], label: REST, sign: OFF },
  { looks: ['off'], without: ['rest', 'counted'], label: REST, sign: OFF },
  { looks: ['feast'], label: { zh: '法定节日', en: 'statutory holiday' }, sign: OFF },
  { looks: ['forecast'], label: { zh: '预测', en: 'forecast' } },
  { looks: ['window'], label: { zh: '可能届满的日子', en: 'where the end may fall' } },
  { looks: ['projected'], label: { zh: '预计', en: 'projected' } },
]

/** What else a look may be called in one picture. */
export type OtherWords = Partial<Readonly<Record<Look, Label>>>

/** The looks that are no ground of their own. */
const OUTLINES: readonly Look[] = ['swap', 'off', 'forecast', 'window', 'projected', 'doubt']

const SWATCH = { width: 22, height: 16 }
const ROW = 24
const GAP = 14

/** The looks that occur, each with its name, in as many rows as it takes. */
export function legendBlock(faces: Iterable<Face>, language: Language, width: number, words: OtherWords = {}): Block {
  const placed = placeEntries(
    entriesFor([...faces]).map((entry) => ({ ...entry, words: wordsFor(entry, words)[language] })),
    width,
  )
  return {
    height: placed.length === 0 ? 0 : ((placed[placed.length - 1] as Placed).row + 1) * ROW,
    draw: (left, top) => placed.map((entry) => drawEntry(entry, left, top, language)).join('\n'),
  }
}

/** What is to be said of some days, each thing once. */
function entriesFor(faces: readonly Face[]): readonly Entry[] {
  const used = ENTRIES.filter(({ looks, without = [] }) =>
    faces.some((face) => looks.every((l) => face.looks.includes(l)) && !without.some((l) => face.looks.includes(l))),
  )
  return used.filter(({ label }, index) => used.findIndex((other) => other.label === label) === index)
}

function wordsFor({ looks: [look, ...more], label }: Entry, words: OtherWords): Label {
  return (more.length === 0 ? words[look as Look] : undefined) ?? label
}

interface Named extends Entry {
  readonly words: string
}

interface Placed extends Named {
  readonly x: number
  readonly row: number
}

function placeEntries(entries: readonly Named[], width: number): readonly Placed[] {
  let [x, row] = [0, 0]
  return entries.map((entry) => {
    const needed = SWATCH.width + 6 + widthOf(entry.words) * SIZES.small
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1]
    const placed = { ...entry, x, row }
    x += needed + GAP
    return placed
  })
}

function drawEntry({ looks, sign, words, x, row }: Placed, left: number, top: number, language: Language): string {
  const box = { x: left + x + 1, y: top + row * ROW + 1, ...SWATCH }
  const middle = { x: box.x + SWATCH.width / 2, y: box.y + 12, anchor: 'middle' } as const
  const grounded: readonly Look[] = OUTLINES.includes(looks[0] as Look) ? ['work', ...looks] : looks
  const ground = grounded.map((look) => `xr-${look}`).join(' ')
  return [
    `<g class="xr-key ${ground}">`,
    drawBox(box, 'cell', 4),
    isHatched(looks) ? drawHatch(box) : '',
    sign === undefined ? '' : drawText(middle, 'badge', sign[language]),
    '</g>',
    drawText({ x: box.x + SWATCH.width + 6, y: box.y + 12 }, 'small', words),
  ].join('')
}
