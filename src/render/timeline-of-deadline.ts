import { isLeft, right } from 'fp-ts/lib/Either.js'
import { describeDay } from '../calendar/day-info.js'
import { daysOf } from '../calendar/day-span.js'
import { isoDate, readDay } from '../date/day.js'
import type { Deadline } from '../deadline/deadline.js'
import { type ExplainedDay, type Explanation, explainDeadline } from '../deadline/explain-deadline.js'
import type { Result } from '../result.js'
import type { IsoDate, Label, Language } from '../terms.js'
import { type Block, paragraph, stack } from './block.js'
import { type Face, faceOfDay, onGround, writeOn } from './day-face.js'
import { closingLines, conditionLines, limitLine, startLabel, startOfDays } from './explanation-head.js'
import { weekdayLabel } from './labels.js'
import { legendBlock, type OtherWords } from './legend.js'
import { monthBlocks, monthsOf } from './month-grid.js'
import { drawPicture, type PictureSettings } from './picture.js'
import { dayLine, renderExplanation } from './render-explanation.js'
import type { Look } from './theme.js'
import { endClock, forecastNote, joined, timeOf } from './words.js'

/** Draws one deadline. */
export function drawDeadline(deadline: Deadline, settings: PictureSettings): Result<string> {
  const explained = explainDeadline(deadline, settings.calendar)
  if (isLeft(explained)) return explained
  const faces = facesOf(explained.right, settings)
  const months = monthsOf(faces.keys(), 'of')
  if (isLeft(months)) return months
  const { language, columns, width } = settings
  const picture = {
    title: joined([limitLine(explained.right), ...endLines(explained.right)])[language],
    told: renderExplanation(explained.right, language),
    blocks: [
      headBlock(explained.right, settings),
      monthBlocks(months.right, { faces, language }, columns),
      legendBlock(faces.values(), language, width, wordsOf(explained.right)),
      small(closingLines(explained.right), settings),
    ],
  }
  return right(drawPicture(picture, settings))
}

function headBlock(explanation: Explanation, settings: PictureSettings): Block {
  const { language, width } = settings
  return stack(
    [
      paragraph(limitLine(explanation)[language], 'title', width),
      stack(
        endLines(explanation).map((line) => paragraph(line[language], 'lead', width)),
        0,
      ),
      small(conditionLines(explanation), settings),
    ],
    6,
  )
}

function small(lines: readonly Label[], { language, width }: PictureSettings): Block {
  return stack(
    lines.map((line) => paragraph(line[language], 'small', width)),
    2,
  )
}

/** From when it is counted, and when it ends. */
function endLines(explanation: Explanation): readonly Label[] {
  const { deadline } = explanation
  const { dueOn, certainty } = deadline
  const at = endClock(deadline) ?? '24:00'
  const [weekday, by] = [weekdayLabel(dueOn), forecastNote(certainty)]
  const due = { zh: `${dueOn} ${weekday.zh} ${at} 届满${by.zh}`, en: `due ${weekday.en} ${dueOn}, ${at}${by.en}` }
  return [startLabel(explanation), due]
}

/** What the looks are called where a limit is counted back, or in hours. */
function wordsOf({ limit }: Explanation): OtherWords {
  const backward: OtherWords = {
    start: { zh: '事件当日，不计', en: 'day of the event, not counted' },
    rolled: { zh: '前移', en: 'rolled back' },
  }
  return {
    ...(limit.length.unit === 'hour' && { start: WORDS.start }),
    ...(limit.direction === 'before' && backward),
    counted: {
      hour: { zh: '计入', en: 'counted' },
      workingDay: { zh: '计入，第几个工作日', en: 'counted, and which working day it is' },
      calendarDay: { zh: '计入，第几日', en: 'counted, and which day it is' },
    }[limit.length.unit],
  }
}

type Faces = Map<number, Face>

/** The days that are explained, and those on which a forecast end may come to lie. */
function facesOf(explanation: Explanation, { calendar, language }: PictureSettings): Faces {
  const faces: Faces = new Map(
    explanation.days.map((day) => [readDay(day.on), faceOfExplained(day, explanation, language)]),
  )
  const { window } = explanation.deadline
  for (const day of window === undefined ? [] : daysOf({ from: window.earliest, to: window.latest })) {
    const face = faces.get(day) ?? faceOfDay(describeDay(calendar, day, isoDate(day)), language)
    faces.set(day, { ...face, looks: [...face.looks, 'window'] })
  }
  return faces
}

function faceOfExplained(explained: ExplainedDay, explanation: Explanation, language: Language): Face {
  const face = faceOfDay(explained.day, language)
  const ground = groundOf(explained, explanation)
  const notes = notesOn(explained, explanation).map((note) => note[language])
  return {
    ...writeOn(
      ground === undefined ? face : onGround(face, ground, language),
      notes,
      explained.number === undefined ? undefined : `${explained.number}`,
    ),
    told: dayLine(explained, explanation)[language],
  }
}

/** What the day is drawn as; a day that is passed over stays as the calendar has it. */
function groundOf({ on, role, due }: ExplainedDay, explanation: Explanation): Look | undefined {
  if (due) return 'due'
  if (role === 'start' || isStart(on, explanation)) return 'start'
  return role === 'skipped' ? undefined : role
}

/** Whether a limit starts on a day; one in hours may count that day, or pass over it. */
function isStart(on: IsoDate, explanation: Explanation): boolean {
  return startOfDays(explanation).slice(0, 10) === on
}

const WORDS = {
  start: { zh: '起算', en: 'start' },
  event: { zh: '事件', en: 'event' },
  due: { zh: '届满', en: 'due' },
  rolledOn: { zh: '顺延', en: 'rolled' },
  rolledBack: { zh: '前移', en: 'rolled' },
  paused: { zh: '中止', en: 'paused' },
}

/** What is written on a day, beside its number. */
function notesOn({ on, role, due, pausedBy = [] }: ExplainedDay, explanation: Explanation): readonly Label[] {
  const { deadline, limit } = explanation
  const isBack = limit.direction === 'before'
  const isHours = limit.length.unit === 'hour'
  const notes: Label[] = []
  if (role === 'start' || isStart(on, explanation)) {
    notes.push(isBack ? WORDS.event : WORDS.start, ...(isHours ? timeOf(startOfDays(explanation)) : []))
  }
  if (role === 'rolled' && !due) notes.push(isBack ? WORDS.rolledBack : WORDS.rolledOn)
  if (due) notes.push(...dueNotes(notes, deadline))
  if (role === 'paused' || pausedBy.length > 0) notes.push(WORDS.paused)
  return notes
}

/** The end has the little room there is to itself, but for a start on the same day, which is told as short as can be. */
function dueNotes(notes: Label[], deadline: Deadline): readonly Label[] {
  const before = notes.splice(0)
  const start = before[0] === WORDS.start && before[1] !== undefined ? before[1] : undefined
  const at = endClock(deadline)
  return [
    ...(start ? [{ zh: `${start.zh}起`, en: `${start.en} on` }] : []),
    WORDS.due,
    ...(at === undefined ? before.slice(0, 1) : timeOf(deadline.dueAt)),
  ]
}
