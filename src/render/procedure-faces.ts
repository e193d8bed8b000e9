import { describeDay } from '../calendar/day-info.js'
import { isoDate, readDay } from '../date/day.js'
import type { ExplainedDay, Explanation } from '../deadline/explain-deadline.js'
import type { ProcedureStatus, StageStatus } from '../procedure/procedure-status.js'
import type { Label, Language } from '../terms.js'
import { type Face, faceOfDay, NOTES_BELOW_NUMBER, onGround, wrapNote, writeOn } from './day-face.js'
import { startOfDays } from './explanation-head.js'
import type { PictureSettings } from './picture.js'
import { tagOf } from './procedure-lines.js'
import type { Look } from './theme.js'
import { always, endClock, timeOf } from './words.js'

/** What a day is to one stage, or to a contact; those that matter most come first. */
type Part = 'due' | 'done' | 'contact' | 'start' | 'asOf' | 'counted' | 'rolled' | 'paused' | 'passed'
const PARTS: readonly Part[] = ['due', 'done', 'contact', 'start', 'asOf', 'counted', 'rolled', 'paused', 'passed']

const GROUNDS: Readonly<Record<Part, Look | undefined>> = {
  due: 'due',
  done: 'done',
  contact: 'mark',
  start: 'start',
  asOf: undefined,
  counted: 'counted',
  rolled: 'rolled',
  paused: 'paused',
  passed: undefined,
}

interface Entry {
  readonly part: Part
  /** In a word or a number, with the stage's sign. */
  readonly short: Label
  /** Of a counted day that has a word too, the number with the stage's sign and the word, told apart where there is room. */
  readonly apart?: readonly [Label, Label]
  /** What else is written where the day is not shared. */
  readonly more: readonly Label[]
  /** Of the event of a stage or contact, and of a limit's end, its name. */
  readonly label?: Label
  readonly projected?: boolean
}

type Entries = Map<number, Entry[]>

/** The faces of all days that are something to a stage, a contact, or the moment of asking. */
export function facesOfProcedure(
  status: ProcedureStatus,
  explained: readonly (Explanation | undefined)[],
  { calendar, language }: PictureSettings,
): ReadonlyMap<number, Face> {
  const entries: Entries = new Map()
  add(entries, status.asOf, { part: 'asOf', short: { zh: '截至', en: 'as of' }, more: [] })
  for (const [index, stage] of status.stages.entries()) {
    addStage(entries, stage, tagOf(index))
    const explanation = explained[index]
    if (explanation !== undefined) addDays(entries, explanation, stage, tagOf(index))
  }
  for (const { label, doneAt } of status.contacts) {
    if (doneAt !== undefined) add(entries, doneAt, { part: 'contact', short: label, more: [], label })
  }
  return new Map(
    [...entries].map(([day, on]) => [
      day,
      faceOfEntries(faceOfDay(describeDay(calendar, day, isoDate(day)), language), on, language),
    ]),
  )
}

function add(entries: Entries, at: string, entry: Entry): void {
  const day = readDay(at.slice(0, 10))
  const there = entries.get(day)
  if (there === undefined) entries.set(day, [entry])
  else there.push(entry)
}

function addStage(entries: Entries, { doneAt, label }: StageStatus, tag: string): void {
  if (doneAt === undefined) return
  add(entries, doneAt, { part: 'done', short: tagged(tag, { zh: '已办', en: 'done' }), more: timeOf(doneAt), label })
}

function addDays(entries: Entries, explanation: Explanation, stage: StageStatus, tag: string): void {
  const projected = stage.limits[0]?.projected === true
  for (const day of explanation.days) {
    add(entries, day.on, { ...entryOf(day, explanation, stage.label, tag), projected })
  }
}

/** What a day of a stage's limit is; `passed` where it is not counted, or counts by the hour. */
function entryOf(explained: ExplainedDay, explanation: Explanation, label: Label, tag: string): Entry {
  const { role, due, number, on } = explained
  const { deadline, limit } = explanation
  if (due) {
    const at = endClock(deadline)
    return { part: 'due', ...dueWords(tag, number), more: at ? [always(at)] : [], label }
  }
  const start = startOfDays(explanation)
  if (role === 'start' || on === start.slice(0, 10)) {
    const short = tagged(tag, limit.direction === 'before' ? { zh: '事件', en: 'event' } : { zh: '起算', en: 'from' })
    return { part: 'start', short, more: timeOf(start) }
  }
  if (role === 'paused') return { part: 'paused', short: tagged(tag, { zh: '中止', en: 'stop' }), more: [] }
  if (role === 'rolled') {
    const word = limit.direction === 'before' ? '前移' : '顺延'
    return { part: 'rolled', short: tagged(tag, { zh: word, en: 'roll' }), more: [] }
  }
  return number === undefined
    ? { part: 'passed', short: always(''), more: [] }
    : { part: 'counted', short: always(`${tag}${number}`), more: [] }
}

const DUE: Label = { zh: '届满', en: 'due' }

/** The last day keeps the number it has as a counted day. */
function dueWords(tag: string, number: number | undefined): Pick<Entry, 'short' | 'apart'> {
  if (number === undefined) return { short: tagged(tag, DUE) }
  const numbered = `${tag}${number}`
  return { short: { zh: `${numbered}${DUE.zh}`, en: `${numbered} ${DUE.en}` }, apart: [always(numbered), DUE] }
}

const tagged = (tag: string, { zh, en }: Label): Label => ({ zh: `${tag}${zh}`, en: `${tag}${en}` })

/** A day with all that it is: alone it is told at large, together each has a small line. */
function faceOfEntries(base: Face, entries: readonly Entry[], language: Language): Face {
  const sorted = entries
    .filter(({ part }) => part !== 'passed')
    .sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part))
  const [first, second] = remarked(sorted)
  if (first === undefined) return base
  const shorts = sorted.map(({ short }) => short[language])
  const ground = grounded(sorted, base, language)
  return {
    ...(second === undefined ? alone(first, ground, language) : { ...ground, notes: shorts }),
    told: [base.told, ...sorted.map((entry) => tell(entry, language))].join('\n'),
  }
}

/** That a day is asked about is a remark on the one thing that it is besides. */
function remarked(entries: readonly Entry[]): readonly Entry[] {
  const [first, second, third] = entries
  if (first?.part !== 'asOf' || second === undefined || third !== undefined) return entries
  return [{ ...second, more: [first.short, ...second.more] }]
}

/** The ground of what matters most, projected where nothing of that kind is certain. */
function grounded(entries: readonly Entry[], base: Face, language: Language): Face {
  const part = entries.map((entry) => entry.part).find((one) => GROUNDS[one] !== undefined)
  const ground = part && GROUNDS[part]
  if (ground === undefined) return base
  const face = onGround(base, ground, language)
  const isProjected = entries.filter((entry) => entry.part === part).every(({ projected }) => projected)
  return isProjected ? { ...face, looks: [...face.looks, 'projected'] } : face
}

function alone(entry: Entry, base: Face, language: Language): Face {
  if (entry.part === 'contact') return { ...base, notes: wrapNote(entry.short[language]) }
  const [large, ...words] = entry.apart ?? [entry.short]
  const more = [...words, ...entry.more].map((label) => label[language])
  // A name that would be cut short is left out: the sign in front leads to it.
  const name = entry.label === undefined ? [] : wrapNote(entry.label[language])
  const fits = more.length + name.length <= NOTES_BELOW_NUMBER
  return writeOn(base, fits ? [...more, ...name] : more, large[language])
}

function tell({ short, label, part, projected }: Entry, language: Language): string {
  const name = label === undefined || part === 'contact' ? '' : ` ${label[language]}`
  const note = projected ? { zh: '（预计）', en: ' (projected)' }[language] : ''
  return `${short[language]}${name}${note}`
}
