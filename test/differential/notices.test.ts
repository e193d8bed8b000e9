import { describe, expect, it } from 'vitest'
import { type DayInfo, type DayKind, dayInfo, isWorkingDay } from 'xinfang-rules'
import { type HolidayNotice, holidayNotices, type NoticeHoliday } from '../../src/calendar/notices.js'
import { fallsOnWeekend, publishedDays, restOf } from './days.js'
import { statutoryDaysOf } from './statutory-days.js'

interface Read {
  readonly kind: DayKind
  readonly notice?: string
  readonly names?: readonly string[]
}

const festivalsOn = new Map<string, string[]>()
for (let year = 2004; year <= 2026; year++) {
  for (const [on, name] of statutoryDaysOf(year)) festivalsOn.set(on, [...(festivalsOn.get(on) ?? []), name])
}

function readRest(on: string, holiday: NoticeHoliday, { number: notice }: HolidayNotice): Read {
  const festivals = festivalsOn.get(on)
  if (festivals !== undefined) return { kind: 'festival', notice, names: festivals }
  if (holiday.special?.includes(on)) return { kind: 'special', notice, names: holiday.names }
  return { kind: fallsOnWeekend(on) ? 'weekend' : 'adjustedRest', notice, names: holiday.names }
}

/** The notices read one after the other in the order of issue, each writing over what an earlier one said. */
function readNotices(): Map<string, Read> {
  const days = new Map<string, Read>()
  const inOrder = [...holidayNotices].sort((a, b) => a.issuedOn.localeCompare(b.issuedOn))
  for (const notice of inOrder) {
    for (const holiday of notice.holidays) {
      for (const on of restOf(holiday)) days.set(on, readRest(on, holiday, notice))
      for (const on of holiday.work ?? []) {
        days.set(on, { kind: 'makeupWorkday', notice: notice.number, names: holiday.names })
      }
    }
  }
  return days
}

const named = readNotices()

function readDay(on: string): Read {
  return named.get(on) ?? { kind: fallsOnWeekend(on) ? 'weekend' : 'workday' }
}

const sortedNames = ({ names }: DayInfo): string[] | undefined => names?.map(({ zh }) => zh).sort()

describe('the calendar against the notices read one after the other', () => {
  it('has every day worked that they leave or make a working day', () => {
    const worked = (on: string): boolean => ['workday', 'makeupWorkday'].includes(readDay(on).kind)
    expect(publishedDays.filter((on) => isWorkingDay(on) !== worked(on))).toEqual([])
    expect(publishedDays.filter((on) => dayInfo(on).working !== worked(on))).toEqual([])
  })

  it('gives every day its kind', () => {
    expect(publishedDays.map((on) => `${on} ${dayInfo(on).kind}`)).toEqual(
      publishedDays.map((on) => `${on} ${readDay(on).kind}`),
    )
  })

  it('cites the notice that spoke last, and none where none spoke', () => {
    expect(publishedDays.filter((on) => dayInfo(on).notice !== readDay(on).notice)).toEqual([])
  })

  it('names every festival that meets on a day', () => {
    const wrong = publishedDays.filter((on) => {
      const [answered, expected] = [sortedNames(dayInfo(on)), readDay(on).names]
      return JSON.stringify(answered) !== JSON.stringify(expected && [...expected].sort())
    })
    expect(wrong).toEqual([])
  })
})
