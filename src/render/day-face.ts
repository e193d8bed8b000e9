import type { DayInfo } from '../calendar/day-info.js'
import type { IsoDate, Label, Language } from '../terms.js'
import { dayKindLabel, weekdayLabel } from './labels.js'
import { whyText } from './render-explanation.js'
import type { Look } from './theme.js'
import { shorten, wrap } from './wrap.js'

/** What a day looks like in a month: its ground and outlines, and what is written on it. */
export interface Face {
  readonly on: IsoDate
  readonly looks: readonly Look[]
  /** In the corner: that it is off, or worked by exchange. */
  readonly badge?: string
  /** In large figures: which of the counted days it is. */
  readonly number?: string
  /** Small lines; no more than there is room for are drawn. */
  readonly notes: readonly string[]
  /** All of it in words. */
  readonly told: string
}

/** How many small lines there is room for, below a number or without one. */
export const NOTES_BELOW_NUMBER = 2
const NOTES = 3

/** How wide a small line may be, in ems. */
const NOTE_WIDTH = 5.15

export const OFF: Label = { zh: '休', en: 'off' }
export const ON: Label = { zh: '班', en: 'on' }

/** Before what is in doubt. */
export const DOUBT = '▲'

/** A day as the calendar has it, before anything is made of it. */
export function faceOfDay(day: DayInfo, language: Language): Face {
  const { on, kind, names, working, certainty } = day
  const badge = badgeOf(day)
  const why = whyText(day)
  const told = `${on} ${weekdayLabel(on)[language]}`
  return {
    on,
    looks: [...groundOf(day), ...(certainty === 'forecast' ? (['forecast'] as const) : [])],
    ...(badge && { badge: badge[language] }),
    notes: kind === 'festival' ? namesOf(names, language) : kindNotes(day, language),
    told: `${told}  ${(why ?? dayKindLabel(working ? 'workday' : kind))[language]}`,
  }
}

function groundOf({ kind, working, names }: DayInfo): readonly Look[] {
  if (working) return kind === 'workday' ? ['work'] : ['work', 'swap']
  if (kind === 'festival') return ['feast']
  return isPlainWeekend(kind, names) ? ['rest'] : ['rest', 'off']
}

/** A weekend within a holiday is off with it. */
function isPlainWeekend(kind: DayInfo['kind'], names: DayInfo['names']): boolean {
  return kind === 'weekend' && names === undefined
}

function badgeOf({ kind, working, names }: DayInfo): Label | undefined {
  if (kind === 'workday') return undefined
  if (working) return ON
  return isPlainWeekend(kind, names) ? undefined : OFF
}

function kindNotes({ kind }: DayInfo, language: Language): readonly string[] {
  return kind === 'workday' || kind === 'weekend' ? [] : wrapNote(dayKindLabel(kind)[language])
}

function namesOf(names: DayInfo['names'] = [], language: Language): readonly string[] {
  return wrapNote(names.map((name) => name[language]).join(language === 'zh' ? '、' : ', '))
}

/** A day on another ground; that it is off, which its own ground said, its corner goes on to say. */
export function onGround(face: Face, ground: Look, language: Language): Face {
  const [own, ...rest] = face.looks
  if (own !== 'rest' && own !== 'feast') return { ...face, looks: [ground, ...rest] }
  return { ...face, looks: [ground, 'off', ...rest.filter((look) => look !== 'off')], badge: OFF[language] }
}

/** What is written on a day; what the calendar says of it is left to its badge where there is no room for both. */
export function writeOn(face: Face, notes: readonly string[], number?: string): Face {
  const fits = notes.length + face.notes.length <= roomFor(number)
  return { ...face, ...(number !== undefined && { number }), notes: fits ? [...notes, ...face.notes] : notes }
}

const roomFor = (number: string | undefined): number => (number === undefined ? NOTES : NOTES_BELOW_NUMBER)

/** A text in small lines. */
export function wrapNote(text: string, most = NOTES): readonly string[] {
  return wrap(text, NOTE_WIDTH, most)
}

/** The small lines that are drawn; an ellipsis says that there are more. */
export function fittingNotes({ notes, number }: Face): readonly string[] {
  const room = roomFor(number)
  const lines = notes.map((note) => shorten(note, NOTE_WIDTH))
  if (lines.length <= room) return lines
  return [...lines.slice(0, room - 1), shorten(lines.slice(room - 1).join(' '), NOTE_WIDTH)]
}
