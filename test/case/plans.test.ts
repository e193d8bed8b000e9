import { describe, expect, test } from 'vitest'
import { evaluateTargets, orThrow, type Rulebook, type Tally, type TargetFacts } from 'xinfang-rules'
import { caomiao2023, menghe2020, sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'

/** Of each target: where it stands or, where it cannot be measured, why. */
const standings = (book: Rulebook, tally: Partial<Tally>, facts?: TargetFacts) =>
  Object.fromEntries(
    orThrow(evaluateTargets(book, tally, facts)).targets.map(({ id, status, because }) => [id, because ?? status]),
  )

describe('document E', () => {
  const benchmarks = {
    'district.participation': { counted: 200, of: 300 },
    'district.satisfaction': { counted: 450, of: 500 },
  }
  const tally: Partial<Tally> = {
    rates: {
      // Two of three, as in the district: not higher. Ten of eleven are.
      participation: { counted: 2, of: 3 },
      satisfaction: { counted: 10, of: 11 },
      'acceptance.due': { counted: 30, of: 30 },
      'closing.due': { counted: 29, of: 30 },
    },
    // 12 of 20 are 40 % less; 19 of 31 are 12 less where 12.4 are asked for.
    counts: { relapses: 0, backlog: 12, upwardVisits: 19, incidents: 1 },
  }

  test('against the mean of the district and the base figures', () => {
    expect(standings(menghe2020, tally, { benchmarks, baselines: { backlog: 20, upwardVisits: 31 } })).toStrictEqual({
      'E-2a': 'missed',
      'E-2b': 'met',
      'E-3a': 'met',
      'E-3b': 'missed',
      'E-4a': 'met',
      'E-4b': 'met',
      'E-6a': 'met',
      'E-6b': 'missed',
      'E-15': 'missed',
    })
  })

  test('without these four of its targets cannot be measured, though all figures are there', () => {
    const { 'E-2a': higher, 'E-2b': highest, 'E-4b': more, 'E-6a': less } = standings(menghe2020, tally)
    expect([higher, highest, more, less]).toStrictEqual(['noBenchmark', 'noBenchmark', 'noBaseline', 'noBaseline'])
  })
})

test('document B asks for 80 % where document A asks for 85 %, and 100 % or more is 100 %', () => {
  const settled = { counted: 16, of: 20 }
  const b = {
    rates: {
      'required.settlement': settled,
      'full.resolution': { counted: 3, of: 3 },
      entry: { counted: 99, of: 100 },
    },
  }
  expect(standings(sanjian2021, b)).toMatchObject({ 'B-2a': 'met', 'B-4': 'missed', 'B-5': 'met', 'B-1': 'noFigure' })
  expect(standings(xinsheng2024, { rates: { 'municipal.settlement': settled } })).toMatchObject({ 'A-2': 'missed' })
})

test('document D asks for everyone to be visited, and for no visit to the capital or the province', () => {
  const rates = { 'village.visits': { counted: 1200, of: 1200 }, 'town.visits': { counted: 59, of: 60 } }
  expect(standings(caomiao2023, { rates, counts: { upwardVisits: 0 } })).toStrictEqual({
    'D-2a': 'met',
    'D-2b': 'missed',
    'D-14': 'met',
  })
})

test.each([
  [3, 'missed'],
  [4, 'met'],
])('document A: %i rounds of supervision in the year, %s', (supervisionRounds, status) => {
  expect(standings(xinsheng2024, { counts: { supervisionRounds } })['A-25']).toBe(status)
})
