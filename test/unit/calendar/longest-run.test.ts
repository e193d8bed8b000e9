import { describe, expect, it } from 'vitest'
import { longestRunOf } from '../../../src/calendar/arrange-holiday.js'
import { readDay } from '../../../src/date/day.js'
import { aHoliday, arrangement, rangeOf } from './in-dates.js'

const tuesday = aHoliday(['2028-04-04'])

describe('the most days that are worked in a row', () => {
  const monday = arrangement(['2028-04-03', '2028-04-04'], ['2028-04-01'])

  it.each([
    ['Monday to the Saturday before a Tuesday', arrangement(['2028-04-03', '2028-04-04'], ['2028-04-01']), 6],
    ['Saturday, Sunday and the week after', arrangement(['2027-10-07'], ['2027-10-09', '2027-10-10']), 8],
    ['a Sunday and the four days up to 除夕', arrangement(['2027-02-05', '2027-02-08'], ['2027-01-31']), 5],
    ['the longer of two runs', arrangement(['2028-04-03', '2028-04-04'], ['2028-04-01', '2028-04-09']), 6],
  ])('%s', (_, arranged, longest) => {
    expect(longestRunOf(arranged, tuesday)).toBe(longest)
  })

  it('count the weekend days that are worked for another holiday', () => {
    expect(longestRunOf(monday, { ...tuesday, taken: [readDay('2028-03-26')] })).toBe(7)
  })

  it('end where another holiday begins or ends', () => {
    expect(longestRunOf(monday, { ...tuesday, before: rangeOf('2028-03-28', '2028-03-28') })).toBe(4)
    expect(longestRunOf(monday, { ...tuesday, after: rangeOf('2028-04-05', '2028-04-05') })).toBe(6)
    const sunday = arrangement(['2028-04-03', '2028-04-04'], ['2028-04-09'])
    expect(longestRunOf(sunday, { ...tuesday, after: rangeOf('2028-04-13', '2028-04-13') })).toBe(4)
  })

  it('are none on account of a holiday for which nothing is worked', () => {
    expect(longestRunOf(arrangement(['2027-04-05'], []), tuesday)).toBe(0)
  })
})
