// @ts-check
/**
 * Everything the library computes, on invented cases, for reading in a terminal:
 *
 *   npm run demo
 *
 * Each section is a module of its own, and an example of the calls it shows.
 */
import { batches } from './batches.mjs'
import { deadlines } from './deadlines.mjs'
import { explanation } from './explanation.mjs'
import { leadership } from './leadership.mjs'
import { procedure } from './procedure.mjs'
import { refusals } from './refusals.mjs'
import { rosterOf2024 } from './roster.mjs'
import { targets } from './targets.mjs'
import { displayWidth, paint } from './terminal.mjs'

/** @type {readonly (readonly [zh: string, en: string, section: () => string])[]} */
const sections = [
  ['一、期限对照', 'Deadlines side by side', deadlines],
  ['二、逐日说明', 'A deadline day by day', explanation],
  ['三、办理进度', 'A matter through its stages', procedure],
  ['四、目标评估', 'Targets', targets],
  ['五、领导包案', 'A hard case under a leader', leadership],
  ['六、六个一批', 'Six kinds of results', batches],
  ['七、值班表与日历', 'A roster against the calendar', rosterOf2024],
  ['八、不作猜测', 'What it refuses to guess', refusals],
]

console.log('案件均为虚构；期限、目标、放假安排和值班日期取自文件，指标口径和六类名称为本库归纳。')
console.log(
  paint.dim(
    'The cases are invented; limits, targets, holidays and roster dates are those of the documents, how figures are counted is our reading.',
  ),
)
for (const [zh, en, section] of sections) {
  console.log(`\n\n${paint.bold(zh)}  ${en}\n${paint.dim('='.repeat(displayWidth(`${zh}  ${en}`)))}\n`)
  console.log(section())
}
