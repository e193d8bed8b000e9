import { describe, expect, it } from 'vitest'
import { runNode, subpaths } from './consumer.js'

const names = (kind: 'module' | 'commonjs', subpath: string): string[] =>
  JSON.parse(
    kind === 'module'
      ? runNode(kind, `import * as it from '${subpath}'; console.log(JSON.stringify(Object.keys(it).sort()))`)
      : runNode(kind, `console.log(JSON.stringify(Object.keys(require('${subpath}')).sort()))`),
  )

describe.each(subpaths)('%s in Node', (subpath) => {
  it('gives the same names to import and to require', () => {
    const imported = names('module', subpath)
    expect(imported).not.toEqual([])
    expect(names('commonjs', subpath)).toEqual(imported)
  })
})

describe('the packed package', () => {
  const WORK = `
    const deadline = rules.orThrow(
      rules.computeDeadline({ limit: books.caomiao2023.limits['simple.opinion'], from: '2024-02-08' }),
    )
    const text = render.renderExplanation(rules.orThrow(rules.explainDeadline(deadline)), 'en')
    const { days } = rules.orThrow(receipt.sealDeadline(deadline))
    const { id } = schema.parseRulebook(JSON.parse(JSON.stringify(books.caomiao2023)))
    const said = [rules.addWorkingDays('2024-02-08', 5), deadline.dueOn, text.includes('working day 5'), days.length, id]
    console.log(JSON.stringify(said))`

  it('answers as an ES module', () => {
    const imports = `
      import * as rules from 'xinfang-rules'
      import * as books from 'xinfang-rules/rulebooks'
      import * as render from 'xinfang-rules/render'
      import * as receipt from 'xinfang-rules/receipt'
      import * as schema from 'xinfang-rules/schema'`
    expect(JSON.parse(runNode('module', imports + WORK))).toEqual(['2024-02-21', '2024-02-21', true, 13, 'caomiao2023'])
  })

  it('answers as CommonJS', () => {
    const requires = `
      const rules = require('xinfang-rules')
      const books = require('xinfang-rules/rulebooks')
      const render = require('xinfang-rules/render')
      const receipt = require('xinfang-rules/receipt')
      const schema = require('xinfang-rules/schema')`
    expect(JSON.parse(runNode('commonjs', requires + WORK))).toEqual([
      '2024-02-21',
      '2024-02-21',
      true,
      13,
      'caomiao2023',
    ])
  })

  it('knows a calendar of its ES module in CommonJS too', () => {
    const both = `
      import { createRequire } from 'node:module'
      import { chinaCalendar } from 'xinfang-rules'
      const { addWorkingDays } = createRequire(import.meta.url)('xinfang-rules')
      console.log(addWorkingDays('2024-02-08', 5, { calendar: chinaCalendar }))`
    expect(runNode('module', both)).toBe('2024-02-21\n')
  })

  it('throws an error of /schema that the root knows as its own', () => {
    const code = `
      import { RulesError } from 'xinfang-rules'
      import { parseRulebook } from 'xinfang-rules/schema'
      try {
        parseRulebook({})
      } catch (error) {
        console.log(error instanceof RulesError && error.error._tag)
      }`
    expect(runNode('module', code)).toBe('InvalidRulebook\n')
  })

  it('gives its JSON Schemas by their path', () => {
    const code = "console.log(require('xinfang-rules/schema/rulebook.json').$id)"
    expect(runNode('commonjs', code)).toBe('urn:xinfang-rules:rulebook\n')
  })

  it('has rulebooks that survive JSON unchanged', () => {
    const check = `
      import { isDeepStrictEqual } from 'node:util'
      import * as books from 'xinfang-rules/rulebooks'
      const kept = Object.entries(books).map(([name, book]) => [name, isDeepStrictEqual(JSON.parse(JSON.stringify(book)), book)])
      console.log(JSON.stringify(kept))`
    const kept: [string, boolean][] = JSON.parse(runNode('module', check))
    expect(kept.length).toBeGreaterThanOrEqual(5)
    expect(kept.filter(([, same]) => !same)).toEqual([])
  })
})

describe('the worked examples in the packed package', () => {
  const RUN = `
    const { caomiao2023Examples: list, runExamples } = examples
    const ran = runExamples(books.caomiao2023, list, { books: Object.values(books) })
    console.log(JSON.stringify([ran._tag, ran.right.failed, ran.right.passed === list.length]))`

  it('pass as ES modules', () => {
    const imports = `
      import * as books from 'xinfang-rules/rulebooks'
      import * as examples from 'xinfang-rules/rulebooks/examples'`
    expect(JSON.parse(runNode('module', imports + RUN))).toEqual(['Right', 0, true])
  })

  it('pass as CommonJS', () => {
    const requires = `
      const books = require('xinfang-rules/rulebooks')
      const examples = require('xinfang-rules/rulebooks/examples')`
    expect(JSON.parse(runNode('commonjs', requires + RUN))).toEqual(['Right', 0, true])
  })
})
