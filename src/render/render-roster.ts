import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { DayRange } from '../calendar/arrange-holiday.js'
import type { DaySpan } from '../calendar/day-span.js'
import { isoDate, NOT_A_DAY } from '../date/day.js'
import { checkRead, downFor, type RosterSummary, readRoster } from '../duty/check-roster.js'
import { periodOf } from '../duty/periods.js'
import { type ReadShift, type Roster, readMonth } from '../duty/roster.js'
import type { RosterOptions } from '../duty/roster-plan.js'
import type { RosterRule } from '../duty/roster-rule.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Finding, Label, Language } from '../terms.js'
import { type Block, paragraph, stack } from './block.js'
import { DOUBT, type Face, fittingNotes } from './day-face.js'
import { citationText, weekdayLabel } from './labels.js'
import { legendBlock } from './legend.js'
import { type MonthKey, monthBlocks, monthLabel, monthsOf } from './month-grid.js'
import { drawPicture, type PictureOptions, type PictureSettings, readPictureOptions } from './picture.js'
import { type DrawnRoster, isDoubt, ROSTER_THEME, rosterFaces } from './roster-faces.js'
import { monthList, monthRows } from './roster-months.js'
import { ELLIPSIS } from './wrap.js'

/** How a roster is to be drawn. */
export interface RosterPictureOptions extends PictureOptions, Pick<RosterOptions, 'reading' | 'roles'> {
  /**
   * Whether days that no notice arranges yet are drawn by forecast, dashed; otherwise they are refused.
   *
   * @defaultValue `true`
   */
  readonly forecast?: boolean | undefined
}

/**
 * Draws a roster, month by month (值班图): an SVG text that stands alone or within a page.
 *
 * Each day bears who is down for it; days that need somebody and have nobody are hatched and say so (未排). Days off of a
 * holiday carry 休, other days off only where the rule covers them; exchange days carry 班. What `checkRoster` finds
 * besides bears a ▲ and stands below. A roster that covers months is drawn as a list of them, with the places. It reads in
 * light and dark, and holds all it shows in words.
 *
 * @param rule - one of a rulebook's `rosters`
 * @param roster - people and shifts; those outside the range are left out
 * @param range - a month `YYYY-MM`, or `from` and `to`, Beijing civil dates, both included; at most 60 months
 * @param options - the calendar, a reading, words for roles, the language, and how many months stand side by side
 * @returns the picture, or why there is none: the refusals of `checkRoster`. It never throws.
 * @example
 * ```ts
 * import { orThrow, proposeRoster } from 'xinfang-rules'
 * import { renderRoster } from 'xinfang-rules/render'
 * import { sanjian2021 } from 'xinfang-rules/rulebooks'
 *
 * const { reception } = sanjian2021.rosters
 * const people = [{ id: 'L1' }, { id: 'L2' }]
 * if (reception === undefined) throw new Error('no such roster')
 * const roster = orThrow(proposeRoster(reception, people, { from: '2024-02-01', to: '2024-02-29' }))
 * const svg = orThrow(renderRoster(reception, roster, '2024-02'))
 * svg.includes('2024年2月：应排 18 日，已排 18，未排 0') // => true
 * ```
 */
export function renderRoster(
  rule: RosterRule,
  roster: Roster,
  range: DaySpan | string,
  options?: RosterPictureOptions,
): Result<string> {
  const settings = readPictureOptions(options, ['reading', 'roles', 'forecast'])
  if (isLeft(settings)) return settings
  const { reading, roles, forecast = true } = options ?? {}
  const { calendar, language } = settings.right
  const span = spanOf(range)
  if (isLeft(span)) return span
  const read = readRoster(rule, roster, span.right, { calendar, forecast, reading, roles })
  if (isLeft(read)) return read
  const { plan, people } = read.right
  const { first, last } = plan.range
  const months = monthsOf(firstDays(first, last), 'range')
  if (isLeft(months)) return months
  const shifts = read.right.shifts.filter(({ day }) => first <= day && day <= last)
  const checked = checkRead({ plan, people, shifts })
  const drawn = { plan, down: eachOnce(downFor(shifts)), findings: byDay(checked.findings), language }
  return right(
    plan.rule.cover === 'month'
      ? drawList(drawn, shifts, checked.summary, settings.right)
      : drawGrid(drawn, months.right, checked.summary, settings.right),
  )
}

/** A month by its first and last day; what is no text is left as it is, to be read as a span. */
function spanOf(range: DaySpan | string): Result<DaySpan> {
  if (typeof range !== 'string') return right(range)
  const day = readMonth(range)
  if (day === NOT_A_DAY) return refuse(misfit('InvalidArgument', 'range', range, A_MONTH))
  const { first, last } = periodOf('month', day)
  return right({ from: isoDate(first), to: isoDate(last) })
}

const A_MONTH: Label = {
  zh: '月份 YYYY-MM，如 "2024-07"，或 { from, to }',
  en: 'a month YYYY-MM, such as "2024-07", or { from, to }',
}

/** A day of each month between two. */
function firstDays(first: number, last: number): readonly number[] {
  const days: number[] = []
  for (let day = first; day <= last; day = periodOf('month', day).last + 1) days.push(day)
  return days
}

function eachOnce(down: ReadonlyMap<number, readonly string[]>): ReadonlyMap<number, readonly string[]> {
  return new Map([...down].map(([day, who]) => [day, [...new Set(who)].sort()]))
}

function byDay(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const days = new Map<string, Finding[]>()
  for (const finding of findings) {
    const on = finding.on as string
    days.set(on, [...(days.get(on) ?? []), finding])
  }
  return days
}

/** A roster of days, on the calendar. */
function drawGrid(
  drawn: DrawnRoster,
  months: readonly MonthKey[],
  summary: RosterSummary,
  settings: PictureSettings,
): string {
  const { language, columns, width } = settings
  const faces = rosterFaces(drawn)
  const asides = new Map(months.map((month) => [month, coveredIn(drawn, month)]))
  const below = [...doubts(drawn), ...cutDays(drawn, faces)]
  return drawAll(drawn, summary, settings, {
    told: [
      ...months.map((month) => `${monthLabel(month)[language]}  ${asides.get(month)}`),
      ...[...faces.values()].map(({ told }) => told),
    ],
    blocks: [
      monthBlocks(months, { faces, asides, language }, columns),
      legendBlock(faces.values(), language, width),
      small(below, width),
    ],
  })
}

/** A roster of months, one below the other. */
function drawList(
  drawn: DrawnRoster,
  shifts: readonly ReadShift[],
  summary: RosterSummary,
  settings: PictureSettings,
): string {
  const places = new Map<number, string[]>()
  for (const shift of shifts) {
    const served = [...(places.get(shift.day) ?? []), ...shift.places]
    places.set(shift.day, [...new Set(served)])
  }
  const rows = monthRows(drawn, places)
  return drawAll(drawn, summary, settings, {
    told: rows.map(({ told }) => told),
    blocks: [monthList(rows, drawn, settings.width), small(doubts(drawn), settings.width)],
  })
}

function drawAll(
  { plan }: DrawnRoster,
  summary: RosterSummary,
  settings: PictureSettings,
  { told, blocks }: { readonly told: readonly string[]; readonly blocks: readonly Block[] },
): string {
  const { language, width } = settings
  const span = spanWords(plan.range)
  const title = titleOf(plan.rule.label, span)[language]
  const figures = figuresOf(summary, span, plan.rule.cover === 'month')[language]
  const calendar = { zh: `日历：${summary.calendar}`, en: `Calendar: ${summary.calendar}` }[language]
  const foot = [citationText(plan.rule.basis), calendar]
  return drawPicture(
    {
      title,
      told: [title, figures, ...told, ...foot].join('\n'),
      blocks: [
        stack([paragraph(plan.rule.label[language], 'title', width), paragraph(figures, 'body', width)], 4),
        ...blocks,
        small(foot, width),
      ],
      theme: ROSTER_THEME,
    },
    settings,
  )
}

const titleOf = ({ zh, en }: Label, span: Label): Label => ({ zh: `${zh}：${span.zh}`, en: `${en}, ${span.en}` })

/** A month or a year by its name, other spans by their ends. */
function spanWords({ first, last }: DayRange): Label {
  const [month, year] = [periodOf('month', first), periodOf('year', first)]
  const [from, to] = [isoDate(first), isoDate(last)]
  if (month.first === first && month.last === last) return monthLabel(from.slice(0, 7))
  const name = from.slice(0, 4)
  if (year.first === first && year.last === last) return { zh: `${name}年`, en: name }
  return { zh: `${from} 至 ${to}`, en: `${from} to ${to}` }
}

function figuresOf(summary: RosterSummary, span: Label, isMonths: boolean): Label {
  const { owed, covered, tooFew, uncovered } = summary
  const few = tooFew === 0 ? { zh: '', en: '' } : { zh: `，人数不足 ${tooFew}`, en: `, ${tooFew} with too few` }
  const unit = isMonths ? { zh: '个月', en: 'months' } : { zh: '日', en: 'days' }
  return {
    zh: `${span.zh}：应排 ${owed} ${unit.zh}，已排 ${covered}${few.zh}，未排 ${uncovered}`,
    en: `${span.en}: ${owed} ${unit.en} to cover, ${covered} covered${few.en}, ${uncovered} with nobody`,
  }
}

/** How many of a month's days have as many people as they need. */
function coveredIn({ plan, down, language }: DrawnRoster, month: MonthKey): string {
  const owed = plan.owed.filter(({ period }) => period.startsWith(month))
  const covered = owed.filter(({ range }) => (down.get(range.first) ?? []).length >= plan.rule.atLeast).length
  return { zh: `已排 ${covered}／${owed.length}`, en: `${covered} of ${owed.length} covered` }[language]
}

/** In words, what is in doubt. */
function doubts({ plan, findings, language }: DrawnRoster): readonly string[] {
  const isMonth = plan.rule.cover === 'month'
  return [...findings].flatMap(([on, found]) =>
    found.filter(isDoubt).map(({ message }) => `${DOUBT} ${isMonth ? '' : dated(on, language)}${message[language]}`),
  )
}

const dated = (on: string, language: Language): string =>
  `${on} ${weekdayLabel(on)[language]}${{ zh: '：', en: ': ' }[language]}`

/** In words, the days that have not room for all who are down for them. */
function cutDays({ down, language }: DrawnRoster, faces: ReadonlyMap<number, Face>): readonly string[] {
  return [...faces].flatMap(([day, face]) => {
    const isCut = fittingNotes(face).some((note) => note.endsWith(ELLIPSIS))
    return isCut ? [`${dated(face.on, language)}${(down.get(day) ?? []).join(', ') || face.told}`] : []
  })
}

const small = (lines: readonly string[], width: number): Block =>
  stack(
    lines.map((line) => paragraph(line, 'small', width)),
    2,
  )
