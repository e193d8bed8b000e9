import { describe, expect, it } from 'vitest'
import { missingYears } from '../../../scripts/missing-years.mjs'
import { type NamedDay, publishes } from '../../../scripts/read-peers.mjs'

const none = [
  { name: 'one', years: [] },
  { name: 'other', years: [] },
]

describe('the check of the notices', () => {
  it('misses nothing before December where no package is ahead', () => {
    expect(missingYears({ lastYear: 2026, on: '2026-07-01', peers: none })).toEqual([])
    expect(missingYears({ lastYear: 2026, on: '2026-11-30', peers: none })).toEqual([])
  })

  it('misses the next year from 1 December on', () => {
    const missing = [{ year: 2027, publishedBy: [], due: true }]
    expect(missingYears({ lastYear: 2026, on: '2026-12-01', peers: none })).toEqual(missing)
    expect(missingYears({ lastYear: 2026, on: '2026-12-31', peers: none })).toEqual(missing)
  })

  it('misses nothing in December where the next year is here', () => {
    expect(missingYears({ lastYear: 2027, on: '2026-12-01', peers: none })).toEqual([])
  })

  it('still misses a year when it has begun, and then the next as well', () => {
    expect(missingYears({ lastYear: 2026, on: '2027-01-01', peers: none }).map(({ year }) => year)).toEqual([2027])
    expect(missingYears({ lastYear: 2026, on: '2027-12-01', peers: none }).map(({ year }) => year)).toEqual([
      2027, 2028,
    ])
  })

  it('misses a year that a package publishes, on any day, and says which package', () => {
    const peers = [
      { name: 'one', years: [2025, 2026] },
      { name: 'other', years: [2026, 2027] },
    ]
    expect(missingYears({ lastYear: 2026, on: '2026-07-01', peers })).toEqual([
      { year: 2027, publishedBy: ['other'], due: false },
    ])
    expect(missingYears({ lastYear: 2027, on: '2026-07-01', peers })).toEqual([])
  })

  it('names the packages that have a year which is due as well', () => {
    const peers = [
      { name: 'one', years: [2027] },
      { name: 'other', years: [2027] },
    ]
    expect(missingYears({ lastYear: 2026, on: '2026-12-01', peers })).toEqual([
      { year: 2027, publishedBy: ['one', 'other'], due: true },
    ])
  })
})

describe('a package', () => {
  const off: NamedDay = { standing: 'off', festival: '元旦' }
  const exchanged: NamedDay = { standing: 'exchanged', festival: '元旦' }
  const naming = (days: Record<string, NamedDay>) => ({ name: 'made up', daysOf: () => new Map(Object.entries(days)) })

  it('publishes a year of which it names days off and days worked in exchange', () => {
    expect(publishes(naming({ '2027-01-01': off, '2027-01-03': exchanged }), 2027)).toBe(true)
  })

  it('does not publish a year of which it names nothing', () => {
    expect(publishes(naming({}), 2027)).toBe(false)
  })

  it('does not publish a year by its statutory days off, which no notice is needed for', () => {
    expect(publishes(naming({ '2027-01-01': off, '2027-10-01': off }), 2027)).toBe(false)
  })

  it('does not publish a year whose last days alone are worked, in exchange for days of the next', () => {
    expect(publishes(naming({ '2027-12-25': exchanged }), 2027)).toBe(false)
  })
})
