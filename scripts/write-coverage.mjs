// @ts-check
/**
 * Writes docs/guide/coverage.md: where each rule of the documents lives, or why it is left out.
 *
 *   node scripts/write-coverage.mjs            writes it
 *   node scripts/write-coverage.mjs --check    fails where it is out of date, or where a rule has neither
 */
import * as rulebooks from 'xinfang-rules/rulebooks'
import { coveragePage, coverRules } from './coverage/coverage-page.mjs'
import { DOCUMENTS } from './coverage/rules.mjs'
import { keepFiles } from './keep-files.mjs'
import { rulebooksOf } from './rulebook-pages.mjs'

const books = rulebooksOf(rulebooks)
for (const fault of coverRules(DOCUMENTS, books).faults) {
  console.error(fault)
  process.exitCode = 1
}
keepFiles(new Map([['docs/guide/coverage.md', coveragePage(DOCUMENTS, books)]]), 'npm run write:coverage')
