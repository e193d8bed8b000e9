/**
 * What a deadline costs, beside its peers and its floor, in one run.
 *
 * Medians, and ratios to the floor and to the peer: the times are those of one machine at one moment.
 */
import { UTCDate } from '@date-fns/utc'
import chineseDays from 'chinese-days'
import { addBusinessDays } from 'date-fns'
import { bench, do_not_optimize, run } from 'mitata'
import { addWorkingDays, computeDeadline, countWorkingDays, isWorkingDay } from 'xinfang-rules'
import { readAndWrite } from './floor.mjs'

const AMOUNTS = [7, 250, 2500]
const STARTS = 1024
const FLOOR = 'floor: read and write the date'
const PEER = 'chinese-days findWorkday'

/** Starts spread over ten years, so that no single date is learnt by heart. */
const starts = Array.from({ length: STARTS }, (_, index) =>
  new Date(Date.UTC(2006, 0, 1) + ((index * 7919) % 3652) * 86_400_000).toISOString().slice(0, 10),
)
const unpublished = starts.map(
  (on) => `${Number(on.slice(0, 4)) + 21}${on.slice(4, 8)}${on.slice(8) === '29' ? '28' : on.slice(8)}`,
)
const instants = starts.map((on) => `${on}T16:30:00+08:00`)
let turn = 0
const next = (values) => values[turn++ % STARTS]

/** @type {(amount: number) => import('xinfang-rules').TimeLimit} */
const limitOf = (amount) => ({
  id: 'answer',
  label: { zh: '答复', en: 'answer' },
  length: { amount, unit: 'workingDay' },
  from: 'received',
  effective: { from: '2004-01-01' },
  basis: { document: 'bench', source: 'assumption', evidence: 'inferred' },
})

/** Warmed up first: what is slow in its first calls is otherwise timed call by call, timer and all. */
function measure(name, task, warmUp = 20_000) {
  for (let call = 0; call < warmUp; call++) task()
  bench(name, () => do_not_optimize(task()))
}

for (const amount of AMOUNTS) {
  const limit = limitOf(amount)
  measure(`${FLOOR}, n = ${amount}`, () => readAndWrite(next(starts), amount))
  measure(`addWorkingDays, n = ${amount}`, () => addWorkingDays(next(starts), amount))
  measure(`computeDeadline, n = ${amount}`, () => computeDeadline({ limit, from: next(starts) }))
  measure(`${PEER}, n = ${amount}`, () => chineseDays.findWorkday(amount, next(starts)), 10)
  measure(`date-fns addBusinessDays, no holidays, n = ${amount}`, () =>
    addBusinessDays(new UTCDate(`${next(starts)}T00:00:00Z`), amount),
  )
}
const limit = limitOf(7)
measure('computeDeadline from an instant, n = 7', () => computeDeadline({ limit, from: next(instants) }))
measure('computeDeadline by forecast, n = 7', () => computeDeadline({ limit, from: next(unpublished) }))
const officeHours = {
  sessions: [
    { from: '08:30', to: '12:00' },
    { from: '14:00', to: '17:30' },
  ],
}
/** @type {import('xinfang-rules').TimeLimit} */
const twoHours = { ...limit, length: { amount: 2, unit: 'hour' }, clock: 'office' }
measure('computeDeadline in office hours, n = 2', () =>
  computeDeadline({ limit: twoHours, from: next(instants), officeHours }),
)
const pausable = { ...limit, pausedBy: ['hearing'] }
measure('computeDeadline with a pause, n = 7', () => {
  const from = next(starts)
  return computeDeadline({ limit: pausable, from, pauses: [{ reason: 'hearing', from, to: from }] })
})
measure('addWorkingDays by forecast, n = 7', () => addWorkingDays(next(unpublished), 7, { forecast: true }))
measure('isWorkingDay', () => isWorkingDay(next(starts)))
measure('countWorkingDays over years', () => countWorkingDays(next(starts), '2017-01-01'))

const { benchmarks } = await run({ format: 'quiet' })
const medians = new Map(benchmarks.map(({ alias, runs }) => [alias, runs[0]?.stats?.p50 ?? Number.NaN]))

console.log(`${'median'.padStart(14)}${'of the floor'.padStart(14)}${'faster than peer'.padStart(18)}`)
for (const [name, median] of medians) {
  const n = /n = \d+$/.exec(name)?.[0]
  const floor = medians.get(`${FLOOR}, ${n ?? 'n = 7'}`) ?? Number.NaN
  const peer = medians.get(`${PEER}, ${n}`)
  const faster = peer === undefined ? '' : `${(peer / median).toFixed(1)}x`
  console.log(
    `${median.toFixed(1).padStart(11)} ns${`${(median / floor).toFixed(1)}x`.padStart(14)}${faster.padStart(18)}  ${name}`,
  )
}
console.log(`\npeer: ${PEER} of the same n; floor: the date read and written, nothing between`)
