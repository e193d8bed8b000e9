/**
 * What a new notice costs: 100,000 open deadlines, most of them by forecast, compared under a calendar that has the
 * notice for 2027. Medians of several runs, and the heap that one run holds on to beside the list itself.
 */
import { chinaCalendar, computeDeadline, dayNumber, fromDayNumber, orThrow, withNotice } from 'xinfang-rules'
import { diffDeadlines } from 'xinfang-rules/receipt'
import { caomiao2023, national2022, tongliang2022 } from 'xinfang-rules/rulebooks'

const OPEN = 100_000
const RUNS = 9

/** Invented. */
const notice = {
  number: '试拟〔2026〕1号',
  issuedOn: '2026-11-20',
  year: 2027,
  holidays: [
    { names: ['元旦'], rest: [{ from: '2027-01-01', to: '2027-01-03' }] },
    { names: ['春节'], rest: [{ from: '2027-02-05', to: '2027-02-12' }], work: ['2027-01-31', '2027-02-14'] },
    { names: ['清明节'], rest: [{ from: '2027-04-03', to: '2027-04-05' }] },
    { names: ['劳动节'], rest: [{ from: '2027-05-01', to: '2027-05-05' }], work: ['2027-05-08'] },
    { names: ['端午节'], rest: ['2027-06-09'] },
    { names: ['中秋节'], rest: ['2027-09-15'] },
    { names: ['国庆节'], rest: [{ from: '2027-10-01', to: '2027-10-07' }], work: ['2027-09-26', '2027-10-09'] },
  ],
}
const calendar = orThrow(withNotice(chinaCalendar, notice))

const limits = [
  caomiao2023.limits['general.opinion'],
  national2022.limits.register,
  national2022.limits.handling,
  national2022.limits['reReview.opinion'],
  tongliang2022.limits['own.answer'],
]
const first = dayNumber('2026-09-01')
const DAYS = dayNumber('2026-12-31') - first + 1
const deadlines = Array.from({ length: OPEN }, (_, index) => {
  const limit = limits[index % limits.length]
  const from = fromDayNumber(first + ((index * 7919) % DAYS))
  return orThrow(computeDeadline({ limit, from, fields: { route: 'petition' } }))
})

/** How many moved, each looked at and let go. */
function countMoved() {
  let moved = 0
  for (const change of diffDeadlines(deadlines, calendar)) if ('is' in change) moved++
  return moved
}

const moved = countMoved()
const times = Array.from({ length: RUNS }, () => {
  const start = performance.now()
  countMoved()
  return performance.now() - start
}).sort((a, b) => a - b)
const forecast = deadlines.filter(({ certainty }) => certainty === 'forecast').length
console.log(`diffDeadlines over ${OPEN} open deadlines (${forecast} by forecast): ${times[RUNS >> 1].toFixed(0)} ms`)
console.log(`${moved} moved`)

const { gc } = globalThis
if (gc === undefined) console.log('extra heap: not measured, run with --expose-gc')
else {
  const held = () => {
    gc()
    return process.memoryUsage().heapUsed
  }
  const before = held()
  const changes = diffDeadlines(deadlines, calendar)
  let most = 0
  let seen = 0
  for (const _ of changes) if (++seen % 100 === 0) most = Math.max(most, held() - before)
  console.log(`extra heap on the way: at most ${(most / 1024).toFixed(0)} kB`)
}
