import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as shipped from 'xinfang-rules/rulebooks'
import { coveragePage, coverRules } from '../../../scripts/coverage/coverage-page.mjs'
import { listRules } from '../../../scripts/coverage/find-places.mjs'
import { DOCUMENTS } from '../../../scripts/coverage/rules.mjs'
import { rulebooksOf } from '../../../scripts/rulebook-pages.mjs'

const root = join(import.meta.dirname, '../../..')
const books = rulebooksOf(shipped)
const listed = DOCUMENTS.flatMap(({ rules }) => rules)
const docs = (...rules: Parameters<typeof coverRules>[0][number]['rules']) => [{ title: 'made up', rules }]

describe('the list of the rules of the documents', () => {
  it('names each rule once', () => {
    expect(listed.length).toBe(new Set(listed.map(({ id }) => id)).size)
  })

  it('gives each rule a place in a rulebook, or else the reason why it has none', () => {
    expect(coverRules(DOCUMENTS, books).faults).toEqual([])
  })

  it('sends readers to rules that there are', () => {
    const known = listRules(books)
    const sent = listed.flatMap(({ within }) => (within === undefined ? [] : [within]))
    expect(sent.length).toBeGreaterThan(0)
    for (const { rulebook, section, id } of sent) {
      expect(known).toContainEqual(expect.objectContaining({ rulebook, section, id }))
    }
  })

  it('finds a rule by the basis of an extension, of a contact and of a step', () => {
    const { places } = coverRules(DOCUMENTS, books)
    const idsOf = (rule: string) => places.get(rule)?.map(({ section, id }) => `${section}.${id}`)
    expect(idsOf('XF22-34x')).toEqual(['limits.handling'])
    expect(idsOf('D-10')).toEqual(['procedures.simple', 'procedures.general'])
    expect(idsOf('C-12')).toEqual(['routing.severalUnits'])
  })
})

describe('the check of the list', () => {
  it('fails for a rule that has neither place nor reason, for one that has both, and for one that is not listed', () => {
    const { faults } = coverRules(docs({ id: 'Z-1', gist: 'one' }, { id: 'D-7', gist: 'two', leftOut: 'why' }), [
      shipped.caomiao2023,
    ])
    expect(faults).toContain('Z-1: it lives nowhere, and no reason is given')
    expect(faults).toContain('D-7: it lives in a rulebook, yet is said to be left out')
    expect(faults).toContain('D-8: a rulebook cites it, and the list has no such rule')
  })
})

describe('the guide to what is covered', () => {
  it('is as the script makes it', () => {
    expect(readFileSync(join(root, 'docs/guide/coverage.md'), 'utf8')).toBe(coveragePage(DOCUMENTS, books))
  })
})
