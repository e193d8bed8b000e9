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

  test('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(examplesOf(id)))).toStrictEqual(examplesOf(id))
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
  })
})
