import { describe, expect, it } from 'vitest'
import { movableFestival } from '../../../src/calendar/movable-festival.js'
import { isoDate } from '../../../src/date/day.js'

describe('a festival that moves', () => {
  it.each([
    ['春节', 2004, '2004-01-22'],
    ['春节', 2024, '2024-02-10'],
    ['清明节', 2024, '2024-04-04'],
    ['清明节', 2023, '2023-04-05'],
    ['端午节', 2025, '2025-05-31'],
    ['中秋节', 2020, '2020-10-01'],
    ['中秋节', 2025, '2025-10-06'],
    ['中秋节', 2033, '2033-09-08'],
    ['清明节', 2100, '2100-04-05'],
    ['中秋节', 2100, '2100-09-18'],
  ] as const)('%s of %i falls on %s', (name, year, on) => {
    expect(isoDate(movableFestival(name, year))).toBe(on)
  })
})
