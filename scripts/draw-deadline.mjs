// @ts-check
/**
 * Draws docs/deadline.svg: a limit of working days across Spring Festival, on the calendar.
 *
 *   node scripts/draw-deadline.mjs            writes it
 *   node scripts/draw-deadline.mjs --check    fails where it is out of date
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { computeDeadline, orThrow } from 'xinfang-rules'
import { renderTimeline } from 'xinfang-rules/render'
import { caomiao2023 } from 'xinfang-rules/rulebooks'

const limit = caomiao2023.limits['simple.opinion']
const drawn = orThrow(renderTimeline(orThrow(computeDeadline({ limit, from: '2024-02-08' }))))

const file = new URL('../docs/deadline.svg', import.meta.url)
if (!process.argv.includes('--check')) {
  writeFileSync(file, drawn)
  console.log('docs/deadline.svg drawn')
} else if (readFileSync(file, 'utf8') !== drawn) {
  console.error('docs/deadline.svg is out of date: run node scripts/draw-deadline.mjs')
  process.exitCode = 1
}
