import { describe, expect, it } from 'vitest'
import { workingDays } from 'xinfang-rules'
import { eachDate, fallsOnWeekend } from '../../differential/days.js'
import { thrownBy } from '../thrown-by.js'

/** Counted by hand: Mondays to Fridays, of which off, and Saturdays and Sundays worked. */
const YEARS_BY_HAND: readonly (readonly [year: number, weekdays: number, off: number, madeUp: number])[] = [
  [2008, 262, 16, 5],
  [2019, 261, 17, 6],
  [2020, 262, 19, 6],
  [2021, 261, 18, 7],
  [2022, 260, 18, 7],
  [2023, 260, 18, 7],
  [2024, 262, 19, 8],
  [2025, 261, 18, 5],
]

describe('the working days of a span', () => {
  it.each(YEARS_BY_HAND)(
    'of %i are its %i weekdays, less %i off, and %i days made up',
    (year, weekdays, off, madeUp) => {
      const worked = workingDays({ from: `${year}-01-01`, to: `${year}-12-31` })
      expect(worked).toHaveLength(weekdays - off + madeUp)
      expect(worked.filter(fallsOnWeekend)).toHaveLength(madeUp)
    },
  )

  it('of 2024 leave 115 of its 366 days off', () => {
    expect(eachDate('2024-01-01', '2024-12-31')).toHaveLength(366)
    expect(workingDays({ from: '2024-01-01', to: '2024-12-31' })).toHaveLength(366 - 115)
  })

  it('include both its ends', () => {
    expect(workingDays({ from: '2024-02-08', to: '2024-02-19' })).toEqual([
      '2024-02-08',
      '2024-02-09',
      '2024-02-18',
      '2024-02-19',
    ])
    expect(workingDays({ from: '2024-02-18', to: '2024-02-18' })).toEqual(['2024-02-18'])
  })

  it('are none within a holiday', () => {
    expect(workingDays({ from: '2024-10-01', to: '2024-10-07' })).toEqual([])
  })

  it('are refused where it ends before it begins', () => {
    expect(thrownBy(() => workingDays({ from: '2024-02-08', to: '2024-02-07' }))).toMatchObject({
      _tag: 'InvalidArgument',
      path: 'span.to',
      given: '"2024-02-07"',
      message: 'span.to: "2024-02-07" is not on or after span.from, 2024-02-08',
    })
  })
})
