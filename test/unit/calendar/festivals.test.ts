import { describe, expect, it } from 'vitest'
import { festivalLabel, type MovableFestival, movableFestival } from '../../../src/calendar/festivals.js'
import { movableDate } from '../../differential/statutory-days.js'

const YEARS = Array.from({ length: 23 }, (_, index) => 2004 + index)
const MOVABLE: readonly MovableFestival[] = ['春节', '清明节', '端午节', '中秋节']

describe('the dates of festivals that move', () => {
  it.each(MOVABLE)('are those that date-holidays computes, for %s of 2004 to 2026', (name) => {
    expect(YEARS.map((year) => movableFestival(name, year))).toEqual(YEARS.map((year) => movableDate(name, year)))
  })

  it.each([
    ['春节', 2024, '2024-02-10'],
    ['清明节', 2024, '2024-04-04'],
    ['清明节', 2023, '2023-04-05'],
    ['端午节', 2025, '2025-05-31'],
    ['中秋节', 2020, '2020-10-01'],
    ['中秋节', 2025, '2025-10-06'],
  ] as const)('%s of %i fell on %s', (name, year, on) => {
    expect(movableFestival(name, year)).toBe(on)
  })

  it('are not known for a year before 2004', () => {
    expect(movableFestival('春节', 2003)).toBeUndefined()
  })
})

describe('the name of a festival', () => {
  it('has its English words', () => {
    expect(festivalLabel('清明节')).toEqual({ zh: '清明节', en: 'Tomb-Sweeping Day' })
  })

  it('stays Chinese where it has no English words', () => {
    expect(festivalLabel('某纪念日')).toEqual({ zh: '某纪念日', en: '某纪念日' })
  })
})
