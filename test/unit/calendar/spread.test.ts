import { describe, expect, it } from 'vitest'
import type { Arrangement } from '../../../src/calendar/arrange-holiday.js'
import { gainWithin, type Spread, spreadOf } from '../../../src/calendar/spread.js'
import { isoDate, readDay } from '../../../src/date/day.js'
import { arrangement } from './in-dates.js'

/** 清明节 2028, a Tuesday: with the Monday off and a weekend day worked, or alone. */
const usual = arrangement(['2028-04-03', '2028-04-04'], ['2028-04-01'])
const later = arrangement(['2028-04-03', '2028-04-04'], ['2028-04-08'])
const alone = arrangement(['2028-04-04'], [])

const spread = (possible: readonly Arrangement[], fixed: readonly string[] = []): Spread | undefined =>
  spreadOf({ festivals: [], usual, possible: () => [usual, ...possible] }, new Set(fixed.map(readDay)))

const gain = (found: Spread | undefined, from: string, to: string) =>
  found && gainWithin(found, readDay(from), readDay(to))

describe('how far the arrangements of a holiday lead apart', () => {
  it('is not asked where all are alike', () => {
    expect(spread([])).toBeUndefined()
    expect(spread([usual])).toBeUndefined()
  })

  it('reaches from the first to the last day on which they differ', () => {
    const found = spread([later, alone])
    expect(found && [isoDate(found.first), isoDate(found.last)]).toEqual(['2028-04-01', '2028-04-08'])
  })

  it.each([
    ['the whole of it', '2028-03-31', '2028-04-08', { least: 0, most: 0 }],
    ['the Saturday worked as a rule', '2028-03-31', '2028-04-01', { least: -1, most: 0 }],
    ['Saturday and the Monday off as a rule', '2028-03-31', '2028-04-03', { least: -1, most: 0 }],
    ['the Monday, the Saturday itself not counted', '2028-04-01', '2028-04-03', { least: 0, most: 1 }],
    ['the Saturday worked instead', '2028-04-07', '2028-04-08', { least: 0, most: 1 }],
    ['the days before', '2028-03-20', '2028-03-31', { least: 0, most: 0 }],
    ['the days after', '2028-04-08', '2028-04-20', { least: 0, most: 0 }],
    ['no day', '2028-04-03', '2028-04-03', { least: 0, most: 0 }],
  ])('is what they may gain or lose in %s, (%s, %s]', (_, from, to, expected) => {
    expect(gain(spread([later, alone]), from, to)).toEqual(expected)
  })

  it('leaves out days that an overlay decides', () => {
    expect(gain(spread([alone], ['2028-04-01']), '2028-03-31', '2028-04-01')).toEqual({ least: 0, most: 0 })
    expect(gain(spread([alone], ['2028-04-01']), '2028-03-31', '2028-04-08')).toEqual({ least: 0, most: 1 })
    expect(spread([alone], ['2028-04-01', '2028-04-03'])).toBeUndefined()
  })
})
