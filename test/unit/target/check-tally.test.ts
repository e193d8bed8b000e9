import { describe, expect, test } from 'vitest'
import { evaluateTargets, type Tally } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { inherited } from '../inherited.js'
import { refusalOf } from '../refusal.js'

describe('figures that are refused', () => {
  const rate = (counted: unknown, of: unknown) => ({ rates: { education: { counted, of } } })
  const { counted, base } = { counted: 'tally.rates.education.counted', base: 'tally.rates.education.of' }

  test.each<[string, unknown, string, string, string]>([
    ['more counted than the base', rate(21, 20), 'InvalidCount', counted, '21'],
    ['one counted of an empty base', rate(1, 0), 'InvalidCount', counted, '1'],
    ['a fraction counted', rate(1.5, 20), 'InvalidCount', counted, '1.5'],
    ['a base that is a fraction', rate(1, 20.5), 'InvalidCount', base, '20.5'],
    ['a negative figure', rate(-1, 20), 'InvalidCount', counted, '-1'],
    ['a negative base', rate(0, -20), 'InvalidCount', base, '-20'],
    ['an unsafe integer', rate(1, 2 ** 53), 'InvalidCount', base, '9007199254740992'],
    ['infinity', rate(1, Number.POSITIVE_INFINITY), 'InvalidCount', base, 'Infinity'],
    ['NaN', rate(Number.NaN, 20), 'InvalidCount', counted, 'NaN'],
    ['a figure as a string', rate('17', 20), 'InvalidCount', counted, '"17"'],
    ['a base as a string', rate(17, '20'), 'InvalidCount', base, '"20"'],
    ['a figure that is null', rate(null, 20), 'InvalidCount', counted, 'null'],
    ['a missing base', { rates: { education: { counted: 1 } } }, 'InvalidCount', base, 'undefined'],
    ['a figure that is a bare number', { rates: { education: 17 } }, 'InvalidCount', 'tally.rates.education', '17'],
    ['a negative count', { counts: { groupVisits: -1 } }, 'InvalidCount', 'tally.counts.groupVisits', '-1'],
    ['a fraction of a count', { counts: { groupVisits: 0.5 } }, 'InvalidCount', 'tally.counts.groupVisits', '0.5'],
    ['a count as a string', { counts: { groupVisits: '0' } }, 'InvalidCount', 'tally.counts.groupVisits', '"0"'],
    ['an unsafe count', { counts: { groupVisits: 2 ** 53 } }, 'InvalidCount', 'tally.counts.groupVisits', '9007199'],
    [
      'an unknown indicator',
      { rates: { nobody: { counted: 1, of: 2 } } },
      'UnknownIndicator',
      'tally.rates.nobody',
      'nobody',
    ],
    ['an unknown count', { counts: { nobody: 0 } }, 'UnknownIndicator', 'tally.counts.nobody', '"nobody"'],
    [
      'a rate where a count is meant',
      { rates: { groupVisits: { counted: 0, of: 1 } } },
      'UnknownIndicator',
      'tally.rates.groupVisits',
      '"groupVisits"',
    ],
    ['the id of a target', { rates: { 'A-2': { counted: 1, of: 2 } } }, 'UnknownIndicator', 'tally.rates.A-2', '"A-2"'],
    ['no tally', null, 'InvalidArgument', 'tally', 'null'],
    ['a list', [], 'InvalidArgument', 'tally', '[]'],
    ['a tally without a list of rates', { rates: [] }, 'InvalidArgument', 'tally.rates', '[]'],
    ['rates that are null', { rates: null }, 'InvalidArgument', 'tally.rates', 'null'],
    ['a moment that is none', { asOf: 'last year' }, 'InvalidMoment', 'tally.asOf', '"last year"'],
    ['a moment that is null', { asOf: null }, 'InvalidMoment', 'tally.asOf', 'null'],
    ['a moment on a day that does not exist', { asOf: '2024-02-30' }, 'InvalidDate', 'tally.asOf', '"2024-02-30"'],
    ['counts that are a number', { counts: 3 }, 'InvalidArgument', 'tally.counts', '3'],
  ])('%s', (_, tally, tag, path, given) => {
    const error = refusalOf(evaluateTargets(xinsheng2024, tally as Tally))
    expect(error).toMatchObject({ _tag: tag, path, given: expect.stringContaining(given) })
    expect(error.message).toContain(path)
  })

  test('a tally of another rulebook, which names both', () => {
    expect(refusalOf(evaluateTargets(xinsheng2024, { rulebook: 'sanjian2021' }))).toMatchObject({
      _tag: 'TallyMismatch',
      path: 'tally.rulebook',
      left: '"sanjian2021"',
      right: '"xinsheng2024"',
    })
  })

  test('one bad figure is refused however good the others are', () => {
    const rates = { education: { counted: 3, of: 10 }, onlineShare: { counted: 2, of: 1 } }
    expect(refusalOf(evaluateTargets(xinsheng2024, { rates }))).toMatchObject({
      path: 'tally.rates.onlineShare.counted',
    })
  })

  test('minus zero is either refused or no different from 0 in JSON', () => {
    const result = evaluateTargets(xinsheng2024, { rates: { education: { counted: -0, of: 1 } }, counts: {} })
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
  })
})

describe('names that every object inherits', () => {
  test.each(inherited)('the figure %s is unknown where the rulebook does not define it', (name) => {
    const rates = Object.fromEntries([[name, { counted: 1, of: 2 }]])
    const counts = Object.fromEntries([[name, 1]])
    expect(refusalOf(evaluateTargets(xinsheng2024, { rates }))).toMatchObject({
      _tag: 'UnknownIndicator',
      path: `tally.rates.${name}`,
    })
    expect(refusalOf(evaluateTargets(xinsheng2024, { counts }))).toMatchObject({
      _tag: 'UnknownIndicator',
      path: `tally.counts.${name}`,
    })
  })
})
