import { describe, expect, test } from 'vitest'
import { orThrow, type Rulebook } from 'xinfang-rules'
import * as shippedBooks from 'xinfang-rules/rulebooks'
import * as shipped from 'xinfang-rules/rulebooks/examples'

const books: readonly Rulebook[] = Object.values(shippedBooks)
const lists = new Map<string, unknown>(Object.entries(shipped))

/** The examples that are shipped for a rulebook, by its name. */
function examplesOf(id: string): readonly shipped.Example[] {
  const found = lists.get(`${id}Examples`)
  if (!Array.isArray(found)) throw new Error(`no examples for ${id}`)
  return found
}

describe.each(books.map((book) => [book.id, book] as const))('the worked examples of %s', (id, book) => {
  const others = books.filter((other) => other !== book)
  const report = orThrow(shipped.runExamples(book, examplesOf(id), { books }))

  test.each(report.results.map((result) => [result.id, result] as const))('%s', (_, { actual, expected, source }) => {
    expect(actual, source).toMatchObject(expected)
  })

  test('all pass', () => {
    expect(report.results.filter(({ passed }) => !passed)).toStrictEqual([])
    expect(report.results).toHaveLength(examplesOf(id).length)
  })

  test('every limit, target and procedure has at least three', () => {
    const { limits, targets, procedures } = report.counts
    const few = Object.entries({ ...limits, ...targets, ...procedures }).filter(([, count]) => count < 3)
    expect(few).toStrictEqual([])
    expect(report.uncovered).toStrictEqual({ limits: [], targets: [], procedures: [] })
  })

  test.each(Object.values(book.limits))('fail where the limit $id is a unit longer or shorter', (limit) => {
    const { amount, unit } = limit.length
    for (const other of [amount - 1, amount + 1].filter((length) => length > 0)) {
      const limits = { ...book.limits, [limit.id]: { ...limit, length: { amount: other, unit } } }
      const own = examplesOf(id).filter((example) => example.kind === 'deadline' && example.limit === limit.id)
      expect(orThrow(shipped.runExamples({ ...book, limits }, own, { books: others })).failed).toBeGreaterThan(0)
    }
  })

  test.each(Object.keys(book.targets))('show the target %s both met and missed', (rule) => {
    const statuses = report.results.filter((result) => result.rule === rule).map(({ actual }) => actual)
    expect(statuses).toContainEqual(expect.objectContaining({ status: 'met' }))
    expect(statuses).toContainEqual(expect.objectContaining({ status: 'missed' }))
  })

  test.each(Object.keys(book.procedures))('show the procedure %s in time, late and not yet due', (rule) => {
    const states = report.results
      .filter((result) => result.rule === rule)
      .flatMap(({ actual }) => Object.values('stages' in actual ? (actual.stages ?? {}) : {}))
      .map(({ state }) => state)
    expect(states).toStrictEqual(expect.arrayContaining(['inTime', 'late', 'running']))
  })

  test('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(examplesOf(id)))).toStrictEqual(examplesOf(id))
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })
})
