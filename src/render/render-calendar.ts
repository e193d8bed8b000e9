import { isLeft, right } from 'fp-ts/lib/Either.js'
import { describeDay } from '../calendar/day-info.js'
import type { DaySpan } from '../calendar/day-span.js'
import { isoDate, NOT_A_DAY, readDay, whyNotADay } from '../date/day.js'
import { isLabel, isRecord } from '../plain.js'
import { type Result, refuse } from '../result.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { IsoDate, Label, Language } from '../terms.js'
import { type Block, paragraph, stack } from './block.js'
import { type Face, faceOfDay, fittingNotes, onGround, wrapNote } from './day-face.js'
import { lengthLabel } from './labels.js'
import { legendBlock } from './legend.js'
import { type MonthKey, monthBlocks, monthLabel, monthsOf } from './month-grid.js'
import { drawPicture, type PictureOptions, type PictureSettings, readPictureOptions } from './picture.js'
import { ELLIPSIS } from './wrap.js'

/** How a calendar is to be drawn. */
export interface CalendarPictureOptions extends PictureOptions {
  /** Days of the span that stand out, each with its label. */
  readonly mark?: readonly { readonly on: IsoDate; readonly label: Label }[] | undefined
}

/**
 * Draws a calendar, month by month (日历图): an SVG text that stands alone or within a page.
 *
 * Days off carry 休, exchange days 班, statutory holidays their names; days that no notice arranges yet are dashed. What
 * a day has no room for stands below.
 * It reads in light and dark, and holds all it shows in words.
 *
 * @param span - `from` and `to`, Beijing civil dates, both included; at most 60 months
 * @param options - the calendar, days to mark, the language, and how many months stand side by side
 * @returns the picture, or why there is none: `InvalidArgument`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`. It
 * never throws.
 * @example
 * ```ts
 * import { orThrow } from 'xinfang-rules'
 * import { renderCalendar } from 'xinfang-rules/render'
 *
 * const svg = orThrow(renderCalendar({ from: '2024-02-01', to: '2024-02-29' }))
 * svg.includes('2024年2月') // => true
 * svg.includes('2024-02-18 星期日  调休上班：春节（国办发明电〔2023〕7号）') // => true
 * ```
 */
export function renderCalendar(span: DaySpan, options?: CalendarPictureOptions): Result<string> {
  const settings = readPictureOptions(options, ['mark'])
  if (isLeft(settings)) return settings
  const fault = faultOfSpan(span) ?? faultOfMarks(options?.mark, span)
  if (fault !== undefined) return refuse(fault)
  const [first, last] = [readDay(span.from), readDay(span.to)]
  const days = Array.from({ length: last - first + 1 }, (_, distance) => first + distance)
  const months = monthsOf(days, 'span')
  if (isLeft(months)) return months
  const faces = new Map(days.map((day) => [day, faceOf(day, settings.right)]))
  for (const { on, label } of options?.mark ?? []) markFace(faces, readDay(on), label, settings.right.language)
  return right(draw(span, months.right, faces, settings.right))
}

function faultOfSpan(span: DaySpan): RuleErrorFacts | undefined {
  if (!isRecord(span)) return misfit('InvalidArgument', 'span', span, '{ from, to }')
  const { from, to } = span
  if (readDay(from) === NOT_A_DAY) return whyNotADay(from, 'span.from')
  if (readDay(to) === NOT_A_DAY) return whyNotADay(to, 'span.to')
  if (from <= to) return undefined
  return misfit('InvalidArgument', 'span.to', to, {
    zh: `${from} 当日或之后的日期`,
    en: `on or after span.from, ${from}`,
  })
}

function faultOfMarks(marks: unknown, { from, to }: DaySpan): RuleErrorFacts | undefined {
  if (marks === undefined) return undefined
  if (!Array.isArray(marks)) return misfit('InvalidArgument', 'options.mark', marks, '[{ on, label }, …]')
  for (const [index, mark] of marks.entries()) {
    const path = `options.mark[${index}]`
    if (!isRecord(mark)) return misfit('InvalidArgument', path, mark, '{ on, label }')
    const { on, label } = mark
    if (readDay(on) === NOT_A_DAY) return whyNotADay(on, `${path}.on`)
    if ((on as IsoDate) < from || (on as IsoDate) > to) {
      const expected = { zh: `${from} 至 ${to} 之间的日期`, en: `a day of the span, ${from} to ${to}` }
      return misfit('InvalidArgument', `${path}.on`, on, expected)
    }
    if (!isLabel(label)) return misfit('InvalidArgument', `${path}.label`, label, '{ zh, en }')
  }
  return undefined
}

function faceOf(day: number, { calendar, language }: PictureSettings): Face {
  return faceOfDay(describeDay(calendar, day, isoDate(day)), language)
}

/** A marked day keeps its badge and outline; its label takes the place of what is written on it. */
function markFace(faces: Map<number, Face>, day: number, label: Label, language: Language): void {
  const face = faces.get(day)
  if (face === undefined) return
  const isMarked = face.looks[0] === 'mark'
  const words = label[language]
  const notes = isMarked ? [...face.notes, ...wrapNote(words)] : wrapNote(words)
  const marked = isMarked ? face : onGround(face, 'mark', language)
  faces.set(day, { ...marked, notes, told: `${face.told}  ◆ ${words}` })
}

type Faces = ReadonlyMap<number, Face>

function draw({ from, to }: DaySpan, months: readonly MonthKey[], faces: Faces, settings: PictureSettings): string {
  const { language, columns, width, calendar } = settings
  const title = { zh: `工作日历：${from} 至 ${to}`, en: `Working calendar, ${from} to ${to}` }[language]
  const asides = new Map(months.map((month) => [month, workedIn(month, faces, settings)]))
  const notice = { zh: `日历：${calendar.id}`, en: `Calendar: ${calendar.id}` }[language]
  return drawPicture(
    {
      title,
      told: [title, ...months.map((m) => `${monthLabel(m)[language]}  ${asides.get(m)}`), ...told(faces), notice].join(
        '\n',
      ),
      blocks: [
        paragraph(title, 'title', width),
        monthBlocks(months, { faces, asides, language }, columns),
        stack([legendBlock(faces.values(), language, width), small([...cutDays(faces), notice], width)], 8),
      ],
    },
    settings,
  )
}

const small = (lines: readonly string[], width: number): Block =>
  stack(
    lines.map((line) => paragraph(line, 'small', width)),
    2,
  )

/** In words, the days that have not room for all that is written on them. */
function cutDays(faces: Faces): readonly string[] {
  const isCut = (face: Face): boolean => fittingNotes(face).some((note) => note.endsWith(ELLIPSIS))
  return [...faces.values()].filter(isCut).map((face) => face.told)
}

/** How many of a month's days within the span are worked. */
function workedIn(month: MonthKey, faces: Faces, { calendar, language }: PictureSettings): string {
  const worked = [...faces].filter(([day, { on }]) => on.startsWith(month) && describeDay(calendar, day, on).working)
  return worked.length === 0
    ? NO_WORKING_DAY[language]
    : lengthLabel({ amount: worked.length, unit: 'workingDay' })[language]
}

const NO_WORKING_DAY = { zh: '无工作日', en: 'no working day' }

/** In words, the days that are not like any other. */
function told(faces: Faces): readonly string[] {
  const isNamed = ({ badge, looks, notes }: Face) => badge !== undefined || looks[0] === 'mark' || notes.length > 0
  return [...faces.values()].filter(isNamed).map((face) => face.told)
}
