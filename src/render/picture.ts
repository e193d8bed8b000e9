import { right } from 'fp-ts/lib/Either.js'
import { chinaCalendar, isCalendar, notACalendar, type WorkingCalendar } from '../calendar/working-calendar.js'
import { faultOfRecord } from '../check-data.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Language } from '../terms.js'
import { type Block, stack } from './block.js'
import { faultOfLanguage } from './labels.js'
import { MONTH_GAP, MONTH_WIDTH } from './month-grid.js'
import { drawBox, escapeXml } from './svg.js'
import { styleSheet, type Theme } from './theme.js'

/** How a picture is to be drawn. */
export interface PictureOptions {
  /**
   * The calendar to draw; for a deadline the one it was computed on.
   *
   * @defaultValue {@link chinaCalendar}
   */
  readonly calendar?: WorkingCalendar | undefined
  /** @defaultValue `zh` */
  readonly language?: Language | undefined
  /**
   * Months side by side, 1 to 4 (both included); one is as wide as a telephone, 360 units.
   *
   * @defaultValue `1`
   */
  readonly columns?: number | undefined
}

/** Options, with what was left out. */
export interface PictureSettings {
  readonly calendar: WorkingCalendar
  readonly language: Language
  readonly columns: number
  /** How wide the picture is within its margins. */
  readonly width: number
}

const OPTIONS: readonly string[] = ['calendar', 'language', 'columns'] satisfies (keyof PictureOptions)[]
const MOST_COLUMNS = 4
const MARGIN = 12

export function readPictureOptions(
  options: PictureOptions = {},
  more: readonly string[] = [],
): Result<PictureSettings> {
  const stranger = faultOfRecord('InvalidArgument', options, [...OPTIONS, ...more], 'options')
  if (stranger !== undefined) return refuse(stranger)
  const { calendar = chinaCalendar, language = 'zh', columns = 1 } = options as PictureOptions
  if (!isCalendar(calendar)) return refuse(notACalendar(calendar, 'options.calendar'))
  const unknown = faultOfLanguage(language, 'options.language')
  if (unknown !== undefined) return refuse(unknown)
  if (!(Number.isInteger(columns) && columns >= 1 && columns <= MOST_COLUMNS)) {
    const expected = { zh: `1 至 ${MOST_COLUMNS} 的整数`, en: `a whole number from 1 to ${MOST_COLUMNS}` }
    return refuse(misfit('InvalidArgument', 'options.columns', columns, expected))
  }
  return right({ calendar, language, columns, width: columns * MONTH_WIDTH + (columns - 1) * MONTH_GAP })
}

/** What a picture shows, in words and in blocks. */
export interface Picture {
  /** One line. */
  readonly title: string
  /** All that it tells. */
  readonly told: string
  readonly blocks: readonly Block[]
  /** The colours of what only this picture has. */
  readonly theme?: Theme
}

/** Puts blocks below each other on a card: an SVG that can stand alone or within a page. */
export function drawPicture(picture: Picture, settings: Pick<PictureSettings, 'width' | 'language'>): string {
  const { title, told, blocks, theme } = picture
  const { width, language } = settings
  const body = stack(blocks, 16)
  const [fullWidth, height] = [width + 2 * MARGIN, body.height + 2 * MARGIN]
  const words = escapeXml(title)
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" class="xr-picture" width="${fullWidth}" height="${height}" viewBox="0 0 ${fullWidth} ${height}" style="max-width:100%;height:auto" lang="${language === 'zh' ? 'zh-CN' : 'en'}" role="img" aria-label="${words}">`,
    `<title>${words}</title>`,
    `<desc>${escapeXml(told)}</desc>`,
    `<style>\n${styleSheet(theme)}\n</style>`,
    drawBox({ x: 0.5, y: 0.5, width: fullWidth - 1, height: height - 1 }, 'card', 10),
    body.draw(MARGIN, MARGIN),
    '</svg>',
  ].join('\n')}\n`
}
