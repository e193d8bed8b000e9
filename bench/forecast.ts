/**
 * How well the forecast would have done: every year from 2014 to 2026 forecast from what had been published
 * by 1 October of the year before, and held against the notices that came.
 */
import {
  addWorkingDays,
  chinaCalendar,
  computeDeadline,
  createCalendar,
  dayInfo,
  dayNumber,
  fromDayNumber,
  holidayNotices,
  isWorkingDay,
  orThrow,
  type TimeLimit,
  type WorkingCalendar,
} from 'xinfang-rules'

const YEARS = Array.from({ length: 13 }, (_, index) => 2014 + index)
const LENGTHS = [5, 7, 10] as const

/** Days off that nobody could have foreseen on 1 October of the year before. */
const UNFORESEEABLE = [
  ['2015-09-03', 'a commemoration, 国发明电〔2015〕1号 of 2015-05-13'],
  ['2020-01-31', 'an epidemic, 国办发明电〔2020〕1号 of 2020-01-26'],
] as const

/** What was known of a year when it was forecast. */
interface Knowledge {
  readonly title: string
  readonly calendarOf: (year: number) => WorkingCalendar
}

const HONEST: Knowledge = {
  title: 'from what had been published by 1 October of the year before',
  calendarOf: (year) => orThrow(createCalendar({ knownOn: `${year - 1}-10-01` })),
}

const INFORMED: Knowledge = {
  title: 'the same notices, with the statute and the principle of the year known',
  calendarOf: (year) => {
    const notices = holidayNotices.filter(({ issuedOn }) => issuedOn <= `${year - 1}-10-01`)
    return orThrow(createCalendar({ notices }))
  },
}

const limitOf = (amount: number): TimeLimit => ({
  id: `${amount}`,
  label: { zh: `${amount} 个工作日`, en: `${amount} working days` },
  length: { amount, unit: 'workingDay' },
  from: 'received',
  basis: { document: 'benchmark', source: 'assumption', evidence: 'inferred' },
})

/** The days of a year, on to the last that is published. */
function daysOf(year: number): readonly string[] {
  const first = dayNumber(`${year}-01-01`)
  const last = Math.min(dayNumber(`${year}-12-31`), dayNumber(chinaCalendar.publishedThrough))
  return Array.from({ length: last - first + 1 }, (_, index) => fromDayNumber(first + index))
}

/** Working days by weekends and statutory days alone, with no exchange: what is to be beaten. */
function statutoryAlone(calendar: WorkingCalendar): (on: string) => boolean {
  const worked = new Map<string, boolean>()
  return (on) => {
    const known = worked.get(on)
    if (known !== undefined) return known
    const isWeekend = (dayNumber(on) + 3) % 7 > 4
    const answer = !isWeekend && dayInfo(on, { calendar, forecast: true }).kind !== 'festival'
    worked.set(on, answer)
    return answer
  }
}

function walk(start: string, amount: number, isWorked: (on: string) => boolean): string {
  let day = dayNumber(start)
  for (let left = amount; left > 0; ) if (isWorked(fromDayNumber(++day))) left--
  return fromDayNumber(day)
}

/** What is counted of all starts with one length. */
interface Score {
  starts: number
  wrong: number
  wrongStatutory: number
  outside: Map<number, number>
  /** Of those outside, how many count a day that nobody could have foreseen. */
  unforeseeable: number
  width: number
}

/** The true end, where it is published. */
function endOf(start: string, amount: number): string | undefined {
  try {
    return addWorkingDays(start, amount)
  } catch {
    return undefined
  }
}

function score(amount: number, { calendarOf }: Knowledge): Score {
  const limit = limitOf(amount)
  const result: Score = { starts: 0, wrong: 0, wrongStatutory: 0, outside: new Map(), unforeseeable: 0, width: 0 }
  for (const year of YEARS) {
    const calendar = calendarOf(year)
    const isWorked = statutoryAlone(calendar)
    for (const from of daysOf(year)) {
      const end = endOf(from, amount)
      if (end === undefined) continue
      const { dueOn, window } = orThrow(computeDeadline({ limit, from, calendar }))
      if (window === undefined) throw new Error(`${from} is published on ${calendar.id}`)
      result.starts++
      if (dueOn !== end) result.wrong++
      if (walk(from, amount, isWorked) !== end) result.wrongStatutory++
      if (end < window.earliest || end > window.latest) {
        result.outside.set(year, (result.outside.get(year) ?? 0) + 1)
        if (UNFORESEEABLE.some(([on]) => from < on && on <= end)) result.unforeseeable++
      }
      result.width += dayNumber(window.latest) - dayNumber(window.earliest)
    }
  }
  return result
}

/** How many days have the wrong standing, by the forecast and by statutory days alone. */
function wrongDays({ calendarOf }: Knowledge): readonly [forecast: number, statutory: number, of: number] {
  let [forecast, statutory, of] = [0, 0, 0]
  for (const year of YEARS) {
    const calendar = calendarOf(year)
    const isWorked = statutoryAlone(calendar)
    for (const on of daysOf(year)) {
      const worked = isWorkingDay(on)
      if (isWorkingDay(on, { calendar, forecast: true }) !== worked) forecast++
      if (isWorked(on) !== worked) statutory++
      of++
    }
  }
  return [forecast, statutory, of]
}

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`

function report(knowledge: Knowledge): void {
  const [forecast, statutory, of] = wrongDays(knowledge)
  console.log(`\n${knowledge.title}`)
  console.log(
    `  wrong days: ${forecast} of ${of} (${percent(forecast, of)}); statutory days alone: ${statutory} (${percent(statutory, of)})`,
  )
  for (const amount of LENGTHS) {
    const { starts, wrong, wrongStatutory, outside, unforeseeable, width } = score(amount, knowledge)
    const missed = [...outside.values()].reduce((sum, count) => sum + count, 0)
    const where = [...outside].map(([year, count]) => `${year}: ${count}`).join(', ') || 'none'
    const mean = (width / starts).toFixed(2)
    console.log(`  ${amount} working days from each of ${starts} starts`)
    console.log(`    wrong: ${percent(wrong, starts)}; statutory days alone: ${percent(wrongStatutory, starts)}`)
    console.log(`    inside the window: ${percent(starts - missed, starts)}, which is ${mean} days wide in the mean`)
    console.log(`    outside: ${missed} (${where}), of which ${unforeseeable} count a day listed below`)
  }
}

console.log(`Forecast of ${YEARS[0]} to ${YEARS[YEARS.length - 1]}, all starts of every year`)
report(HONEST)
report(INFORMED)
console.log('\nwhat no forecast could know:')
for (const [on, why] of UNFORESEEABLE) console.log(`  ${on} ${why}`)
