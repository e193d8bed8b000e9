import type { TimeLimit } from '../deadline/time-limit.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { conditionLabel } from './condition-words.js'
import {
  BASIS,
  evidenceLabel,
  forceLabel,
  ID,
  labelColumn,
  listed,
  nameIn,
  type Section,
  STRENGTH,
} from './describe-section.js'
import { lengthLabel } from './labels.js'
import { type Column, tableOf } from './markdown.js'
import { pauseLabel } from './status-words.js'
import { always, basisText, joined } from './words.js'

/** The limits: how long each is, from what, met by what, and whatever else bears on its end (期限). */
export function describeLimits(book: Rulebook): Section {
  const columns: readonly Column<TimeLimit>[] = [
    ID,
    labelColumn({ zh: '期限', en: 'Limit' }),
    { head: { zh: '长度', en: 'Length' }, cell: directedLength },
    { head: { zh: '起算', en: 'Counted from' }, cell: ({ from }) => nameIn(book.events, from) },
    { head: { zh: '完成', en: 'Met by' }, cell: ({ metBy = [] }) => meetingLabel(metBy, book) },
    { head: { zh: '计算与适用', en: 'How it counts and applies' }, cell: (limit) => mannerLabel(limit, book) },
    {
      head: { zh: '施行', en: 'In force' },
      cell: ({ effective }) => (effective === undefined ? undefined : forceLabel(effective)),
    },
    ...BASIS,
  ]
  return {
    title: { zh: '期限', en: 'Limits' },
    parts: [{ table: tableOf(columns, Object.values<TimeLimit>(book.limits)) }],
  }
}

function meetingLabel(metBy: readonly string[], { events }: Rulebook): Label | undefined {
  if (metBy.length === 0) return undefined
  return joined(
    metBy.map((event) => nameIn(events, event)),
    '或',
    ' or ',
  )
}

function directedLength({ length, direction }: TimeLimit): Label {
  const { zh, en } = lengthLabel(length)
  return direction === 'before' ? { zh: `提前 ${zh}`, en: `${en} before` } : { zh, en }
}

/** All that bears on a limit besides its length and its events. */
function mannerLabel(limit: TimeLimit, book: Rulebook): Label {
  const words: readonly (Label | undefined)[] = [
    STRENGTH[limit.strength ?? 'must'],
    limit.actor === 'petitioner' ? { zh: '信访人的期限', en: "the petitioner's own" } : undefined,
    clockLabel(limit),
    rollLabel(limit),
    extensionLabel(limit),
    pausesLabel(limit),
    appliesLabel(limit, book),
    limit.note,
  ]
  return listed(words) as Label
}

function clockLabel({ length, clock }: TimeLimit): Label | undefined {
  if (length.unit !== 'hour') return undefined
  return CLOCKS[clock ?? 'wall']
}

export const CLOCKS: Readonly<Record<'office' | 'wall', Label>> = {
  office: { zh: '只计办公时间', en: 'office hours alone count' },
  wall: { zh: '昼夜连续计时', en: 'nights and days off count' },
}

function rollLabel({ length, roll, rollOn, direction }: TimeLimit): Label | undefined {
  if (length.unit !== 'calendarDay') return undefined
  const way = roll ?? (direction === 'before' ? 'backward' : 'forward')
  const { zh, en } = ROLLS[way]
  if (way === 'none' || rollOn !== 'statutoryDay') return { zh, en }
  return { zh: `${zh}（${STATUTORY.zh}）`, en: `${en} (${STATUTORY.en})` }
}

const STATUTORY: Label = { zh: '仅法定节日', en: 'from statutory holidays alone' }

export const ROLLS: Readonly<Record<'none' | 'forward' | 'backward', Label>> = {
  none: { zh: '末日遇休息日不移动', en: 'an end on a day off stays there' },
  forward: { zh: '末日遇休息日顺延至下一工作日', en: 'an end on a day off moves to the next working day' },
  backward: { zh: '末日遇休息日提前至上一工作日', en: 'an end on a day off moves to the working day before' },
}

export const ROLLING_DAYS: Readonly<Record<'dayOff' | 'statutoryDay', Label>> = {
  dayOff: { zh: '遇任何休息日均移动', en: 'any day off moves it' },
  statutoryDay: { zh: '仅遇法定节日才移动', en: 'statutory holidays alone move it' },
}

function extensionLabel({ extension }: TimeLimit): Label | undefined {
  if (extension === undefined) return undefined
  const { zh, en } = lengthLabel(extension.max)
  const basis = basisText(extension.basis)
  const evidence = evidenceLabel(extension.basis) ?? always('')
  const { note } = extension
  return {
    zh: `经批准可延长，至多 ${zh}${note ? `，须${note.zh}` : ''}（${basis}；${evidence.zh}）`,
    en: `may be extended by up to ${en}${note ? `: ${note.en}` : ''} (${basis}; ${evidence.en})`,
  }
}

function pausesLabel({ pausedBy = [] }: TimeLimit): Label | undefined {
  if (pausedBy.length === 0) return undefined
  const { zh, en } = joined(pausedBy.map(pauseLabel), '、', ', ')
  return { zh: `${zh}期间中止`, en: `stands still during: ${en}` }
}

function appliesLabel({ appliesTo }: TimeLimit, book: Rulebook): Label | undefined {
  if (appliesTo === undefined) return undefined
  const { zh, en } = conditionLabel(appliesTo, book)
  return { zh: `适用于：${zh}`, en: `for matters where ${en}` }
}
