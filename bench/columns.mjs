/**
 * What a column costs per row, beside a plain loop that copies it: medians of many runs over a million rows.
 */
import { addWorkingDaysTo, dayNumber } from 'xinfang-rules'

const ROWS = 1_000_000
const RUNS = 31
const AMOUNTS = [7, 250, -10]

const first = dayNumber('2006-01-01')
const days = Int32Array.from({ length: ROWS }, (_, row) => first + ((row * 7919) % 3652))

/** The floor: a new column, row for row. */
function copyLoop(column) {
  const copy = new Int32Array(column.length)
  for (let row = 0; row < column.length; row++) copy[row] = column[row]
  return copy
}

/** Nanoseconds a row, the median of all runs. */
function perRow(task) {
  task()
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    task()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return (times[RUNS >> 1] * 1e6) / ROWS
}

const floor = perRow(() => copyLoop(days))
console.log(`a copy loop over ${ROWS} rows: ${floor.toFixed(2)} ns a row`)
for (const amount of AMOUNTS) {
  const cost = perRow(() => addWorkingDaysTo(days, amount))
  console.log(
    `addWorkingDaysTo, n = ${amount}: ${cost.toFixed(2)} ns a row, ${(cost / floor).toFixed(1)}x the copy loop`,
  )
}
