import { describe, expect, test } from 'vitest'
import { mergeTallies, orThrow, type Tally, tallyCases, tallyMonoid } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { thrownBy } from '../thrown-by.js'
import { east, stamp, west } from './tallies.js'

const MAX = Number.MAX_SAFE_INTEGER

describe('tallyMonoid', () => {
  const { concat, empty } = tallyMonoid(xinsheng2024, '2024-12-31')

  test('its empty tally has no figure at all, and the stamp of the rulebook and the moment', () => {
    expect(empty).toStrictEqual({ ...stamp, rates: {}, counts: {} })
  })

  test('its moment is written as tallyCases writes it', () => {
    const asOf = new Date('2024-12-31T04:00:00Z')
    expect(tallyMonoid(xinsheng2024, asOf).empty.asOf).toBe(orThrow(tallyCases(xinsheng2024, [], { asOf })).asOf)
  })

  test('concat adds up', () => {
    expect(concat(east, west)).toStrictEqual(orThrow(mergeTallies(east, west)))
    expect(concat(empty, east)).toStrictEqual(east)
    expect(concat(east, empty)).toStrictEqual(east)
  })

  test('concat throws a RulesError on a tally of another rulebook or moment', () => {
    expect(thrownBy(() => concat(east, { ...west, rulebook: 'sanjian2021' }))).toMatchObject({ _tag: 'TallyMismatch' })
    expect(thrownBy(() => concat({ ...east, asOf: '2024-11-30' }, west))).toMatchObject({ _tag: 'TallyMismatch' })
  })

  test('concat throws a RulesError on two tallies of one rulebook, or one moment, that is not its own', () => {
    const other = { rulebook: 'sanjian2021' }
    const earlier = { asOf: '2024-11-30' }
    expect(thrownBy(() => concat({ ...east, ...other }, { ...west, ...other }))).toMatchObject({
      _tag: 'TallyMismatch',
    })
    expect(thrownBy(() => concat({ ...east, ...earlier }, { ...west, ...earlier }))).toMatchObject({
      _tag: 'TallyMismatch',
    })
  })

  test('concat throws a RulesError past 2^53-1', () => {
    const full: Tally = { ...stamp, rates: {}, counts: { groupVisits: MAX } }
    expect(thrownBy(() => concat(full, full))).toMatchObject({ _tag: 'InvalidCount', path: 'counts.groupVisits' })
  })

  test.each([
    ['now', 'InvalidMoment'],
    ['2024-02-30', 'InvalidDate'],
    ['1999-01-01', 'DateOutOfRange'],
  ])('an asOf of %j throws a RulesError %s', (asOf, tag) => {
    expect(thrownBy(() => tallyMonoid(xinsheng2024, asOf))).toMatchObject({ _tag: tag, path: 'asOf' })
  })
})
