/**
 * What a deadline costs, beside its peers and its floor, in one run.
 *
 * Quote ratios and medians: the absolute figures are those of one machine at one time.
 */
import { UTCDate } from '@date-fns/utc'
import chineseDays from 'chinese-days'
import { addBusinessDays } from 'date-fns'
import { bench, do_not_optimize, run, summary } from 'mitata'
import { addWorkingDays, computeDeadline, countWorkingDays, isWorkingDay } from 'xinfang-rules'
import { readAndWrite } from './floor.mjs'

const AMOUNTS = [7, 250, 2500]

/** Starts spread over ten years, so that no single date is learnt by heart. */
const starts = Array.from({ length: 1024 }, (_, index) =>
  new Date(Date.UTC(2006, 0, 1) + ((index * 7919) % 3652) * 86_400_000).toISOString().slice(0, 10),
)
let turn = 0
const next = (values) => values[turn++ & 1023]
const nextStart = () => next(starts)

/** @type {(amount: number) => import('xinfang-rules').TimeLimit} */
const limitOf = (amount) => ({
  id: 'answer',
  label: { zh: '答复', en: 'answer' },
  length: { amount, unit: 'workingDay' },
  from: 'received',
  effective: { from: '2004-01-01' },
  basis: { document: 'bench', source: 'assumption', evidence: 'inferred' },
})

/** Called once before it is measured: a table built in the first round would be measured with it. */
function measure(name, task) {
  task()
  bench(name, () => do_not_optimize(task()))
}

for (const amount of AMOUNTS) {
  const limit = limitOf(amount)
  summary(() => {
    measure(`floor: read and write the date, n = ${amount}`, () => readAndWrite(nextStart(), amount))
    measure(`addWorkingDays, n = ${amount}`, () => addWorkingDays(nextStart(), amount))
    measure(`computeDeadline, n = ${amount}`, () => computeDeadline({ limit, from: nextStart() }))
    measure(`chinese-days findWorkday, n = ${amount}`, () => chineseDays.findWorkday(amount, nextStart()))
    measure(`date-fns addBusinessDays (no holidays), n = ${amount}`, () =>
      addBusinessDays(new UTCDate(`${nextStart()}T00:00:00Z`), amount),
    )
  })
}

const limit = limitOf(7)
const instants = starts.map((on) => `${on}T16:30:00+08:00`)
measure('computeDeadline from an instant, n = 7', () => computeDeadline({ limit, from: next(instants) }))
measure('isWorkingDay', () => isWorkingDay(nextStart()))
measure('countWorkingDays over a year', () => countWorkingDays(nextStart(), '2017-01-01'))

await run({ colors: process.stdout.isTTY })
