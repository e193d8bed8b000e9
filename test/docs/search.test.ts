import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { load } from '../../scripts/typedoc-cjk.mjs'

describe('the search of the documentation', () => {
  it('keeps Chinese words, without the marks around them', () => {
    load()
    const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr')
    const trimmed = ['（工作日）', '调休', '“deadline”', '(rule)'].map((word) =>
      lunr.trimmer(new lunr.Token(word)).toString(),
    )
    expect(trimmed).toEqual(['工作日', '调休', 'deadline', 'rule'])
  })
})
