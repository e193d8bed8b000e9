import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, countWorkingDays, isWorkingDay, RulesError, workingDays } from 'xinfang-rules'
import { eachDate, publishedDays } from './days.js'
import { peerCalendars } from './peers.js'

const FURTHEST = 30
const NEAR = 40

const chineseDays = peerCalendars.find(({ name }) => name === 'chinese-days')

function workedByChineseDays(on: string): boolean {
  if (chineseDays === undefined) throw new Error('chinese-days is not read')
  return chineseDays.standing(on) !== 'off'
}

/**
 * 国办发明电〔2005〕35号, which arranges 2006, has this Saturday of the year before worked in exchange for
 * the New Year's holiday; chinese-days leaves it a day off.
 */
const CORRECTED = '2005-12-31'

const worked = new Set(publishedDays.filter((on) => workedByChineseDays(on) || on === CORRECTED))

/** The working days passed on the way through a list of dates, at most so many. */
function passed(dates: Iterable<string>, most: number): string[] {
  const found: string[] = []
  for (const on of dates) {
    if (found.length === most) break
    if (worked.has(on)) found.push(on)
  }
  return found
}

function* after(index: number): Generator<string> {
  for (let at = index + 1; at < publishedDays.length; at++) yield publishedDays[at] as string
}

function* before(index: number): Generator<string> {
  for (let at = index - 1; at >= 0; at--) yield publishedDays[at] as string
}

/** (from, to] forwards, minus [to, from) backwards, one day at a time. */
function countDayByDay(from: number, to: number): number {
  let count = 0
  for (let at = from + 1; at <= to; at++) if (worked.has(publishedDays[at] as string)) count++
  for (let at = to; at < from; at++) if (worked.has(publishedDays[at] as string)) count--
  return count
}

function answerOrTag(ask: () => string): string {
  try {
    return ask()
  } catch (thrown) {
    if (thrown instanceof RulesError) return thrown.error._tag
    throw thrown
  }
}

describe('the calendar against chinese-days', () => {
  it('differs on one day alone, Saturday 2005-12-31, worked for the New Year of 2006', () => {
    expect(publishedDays.filter((on) => isWorkingDay(on) !== workedByChineseDays(on))).toEqual([CORRECTED])
  })

  it('knows every day of 2004 to 2026-12-24 as worked or not', () => {
    expect(publishedDays.filter((on) => isWorkingDay(on))).toEqual([...worked])
  })

  it.each(Array.from({ length: 23 }, (_, index) => 2004 + index))('lists the working days of %i', (year) => {
    const to = year === 2026 ? '2026-12-24' : `${year}-12-31`
    expect(workingDays({ from: `${year}-01-01`, to })).toEqual(
      eachDate(`${year}-01-01`, to).filter((on) => worked.has(on)),
    )
  })
})

describe('addWorkingDays against a walk from day to day', () => {
  it('reaches the same day from every day, up to 30 working days onwards', () => {
    const wrong: string[] = []
    for (const [index, on] of publishedDays.entries()) {
      const expected = passed(after(index), FURTHEST)
      for (let n = 1; n <= FURTHEST; n++) {
        const answer = answerOrTag(() => addWorkingDays(on, n))
        if (answer !== (expected[n - 1] ?? 'CalendarNotPublished')) wrong.push(`${on} + ${n} gave ${answer}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('reaches the same day from every day, up to 30 working days back', () => {
    const wrong: string[] = []
    for (const [index, on] of publishedDays.entries()) {
      const expected = passed(before(index), FURTHEST)
      for (let n = 1; n <= FURTHEST; n++) {
        const answer = answerOrTag(() => addWorkingDays(on, -n))
        if (answer !== (expected[n - 1] ?? 'DateOutOfRange')) wrong.push(`${on} - ${n} gave ${answer}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('stays where it is for 0, on every day', () => {
    expect(publishedDays.filter((on) => addWorkingDays(on, 0) !== on)).toEqual([])
  })
})

describe('countWorkingDays against a count from day to day', () => {
  it('counts the same between all days that lie within 40 days of each other', () => {
    const wrong: string[] = []
    for (const [from, on] of publishedDays.entries()) {
      for (let to = Math.max(0, from - NEAR); to <= Math.min(publishedDays.length - 1, from + NEAR); to++) {
        const other = publishedDays[to] as string
        if (countWorkingDays(on, other) !== countDayByDay(from, to)) wrong.push(`${on} to ${other}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('counts the same between days years apart', () => {
    const anyDay = fc.nat(publishedDays.length - 1)
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(countWorkingDays(publishedDays[from] as string, publishedDays[to] as string)).toBe(
          countDayByDay(from, to),
        )
      }),
      { numRuns: 400 },
    )
  })
})
