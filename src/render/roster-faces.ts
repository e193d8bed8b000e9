import { describeDay } from '../calendar/day-info.js'
import { isoDate } from '../date/day.js'
import type { RosterPlan } from '../duty/roster-plan.js'
import type { Finding, Language } from '../terms.js'
import { DOUBT, type Face, faceOfDay, onGround, wrapNote, writeOn } from './day-face.js'
import type { Look, Theme } from './theme.js'
import { widthOf } from './wrap.js'

/** A roster as it is drawn. */
export interface DrawnRoster {
  readonly plan: RosterPlan
  /** Who is down for each day, each once, by id. */
  readonly down: ReadonlyMap<number, readonly string[]>
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly language: Language
}

/** The colours of days with people and without. */
export const ROSTER_THEME: Theme = {
  light: `
.xr-duty .xr-cell { fill: #ddeaff; stroke: #ddeaff }
.xr-duty.xr-swap .xr-cell { stroke: #9a6700 }
.xr-gap .xr-cell { fill: #ffffff; stroke: #59636e }
.xr-gap.xr-swap .xr-cell { stroke: #9a6700 }
.xr-doubt .xr-cell, .xr-doubt.xr-swap .xr-cell { stroke: #a40e26; stroke-width: 2.5 }
`,
  dark: `
.xr-duty .xr-cell { fill: #14345c; stroke: #14345c }
.xr-duty.xr-swap .xr-cell { stroke: #e3b341 }
.xr-gap .xr-cell { fill: #151b23; stroke: #a4adb8 }
.xr-gap.xr-swap .xr-cell { stroke: #e3b341 }
.xr-doubt .xr-cell, .xr-doubt.xr-swap .xr-cell { stroke: #ffb3ad }
`,
}

export const NONE = { zh: '未排', en: 'nobody' }
export const TOO_FEW = {
  zh: (missing: number) => `缺 ${missing} 人`,
  en: (missing: number) => `${missing} short`,
}

/** How wide a name may be that is written in the place of a number, in ems. */
const LARGE = 3.2

/** The faces of the days of a roster, by day number. */
export function rosterFaces(roster: DrawnRoster): ReadonlyMap<number, Face> {
  const { first, last } = roster.plan.range
  const owed = new Set(roster.plan.owed.map(({ range }) => range.first))
  const days = Array.from({ length: last - first + 1 }, (_, distance) => first + distance)
  return new Map(days.map((day) => [day, faceOfDuty(roster, day, owed.has(day))]))
}

function faceOfDuty({ plan, down, findings, language }: DrawnRoster, day: number, isOwed: boolean): Face {
  const { calendar, rule } = plan
  const on = isoDate(day)
  const plain = faceOfDay(describeDay(calendar, day, on), language)
  const who = down.get(day) ?? []
  const found = findings.get(on) ?? []
  const looks = found.some(isDoubt) ? (['doubt'] as const) : []
  const told = [
    plain.told,
    ...(who.length > 0 ? [who.join(', ')] : []),
    ...found.map(({ message }) => message[language]),
  ]
  const words = told.join('  ')
  if (!isOwed && who.length === 0) return { ...plain, told: words }
  const missing = isOwed ? rule.atLeast - who.length : 0
  const ground: Look = missing > 0 ? 'gap' : 'duty'
  const face = { ...(isOwed ? onGround(plain, ground, language) : plain), told: words }
  return writePeople({ ...face, looks: [...face.looks, ...looks] }, who, missing, language)
}

/** Whether a finding is more than that people are missing, which the day itself says. */
export function isDoubt({ rule }: Finding): boolean {
  return !/\.(uncovered|tooFew)$/.test(rule)
}

function writePeople(face: Face, who: readonly string[], missing: number, language: Language): Face {
  if (who.length === 0) return writeOn(face, [], NONE[language])
  const sign = face.looks.includes('doubt') ? DOUBT : ''
  const short = missing > 0 ? [TOO_FEW[language](missing)] : []
  const [only] = who
  const single = `${sign}${only}`
  if (who.length === 1 && widthOf(single) <= LARGE) return writeOn(face, short, single)
  return writeOn(face, [...short, ...wrapNote(`${sign}${who.join(' ')}`)])
}
