// @ts-check
/**
 * Writes docs/rulebooks: a page on each regulation in each language, for the documentation and for the offices.
 *
 *   node scripts/write-rulebooks.mjs            writes them
 *   node scripts/write-rulebooks.mjs --check    fails where one is out of date
 */
import { describeRulebook } from 'xinfang-rules/render'
import * as rulebooks from 'xinfang-rules/rulebooks'
import { keepFiles } from './keep-files.mjs'
import { rulebookPages } from './rulebook-pages.mjs'

keepFiles(rulebookPages(rulebooks, describeRulebook), 'npm run write:rulebooks')
