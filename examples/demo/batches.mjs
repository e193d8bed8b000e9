// @ts-check
import { orThrow, tallyBatches } from 'xinfang-rules'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { cases } from './data.mjs'
import { table } from './table.mjs'
import { paint } from './terminal.mjs'

/** What kinds of results there are so far. No document asks a number of any of them: nothing is judged. */
export function batches() {
  const middle = orThrow(tallyBatches(xinsheng2024, cases, { asOf: '2024-06-30' }))
  const end = orThrow(tallyBatches(xinsheng2024, cases, { asOf: '2024-12-31' }))
  const labelOf = (/** @type {string} */ id) => xinsheng2024.batches[id]?.label.zh ?? id
  return [
    table(
      [
        { zh: '一批', en: 'batch' },
        { zh: '截至 06-30', en: 'by 06-30', align: 'right' },
        { zh: '截至 12-31', en: 'by 12-31', align: 'right' },
      ],
      Object.values(xinsheng2024.batches).map(({ id, label }) => [
        `${label.zh}\n${paint.dim(label.en)}`,
        `${middle.counts[id] ?? '-'}`,
        `${end.counts[id] ?? '-'}`,
      ]),
    ),
    '',
    `文件只提“六个一批”，未列名称；六类为本库归纳  ${paint.dim('the document names no kinds: these six are our reading')}`,
    `仍为零 still at zero: ${end.atZero.map(labelOf).join('、') || '-'}`,
    `只能由使用者给出总数 by the caller's total only: ${end.totalsOnly.map(labelOf).join('、') || '-'}`,
  ].join('\n')
}
