import type { DayInfo } from '../calendar/day-info.js'
import { isLabel, isRecord, isText } from '../plain.js'
import type { Citation, IsoDate, Label } from '../terms.js'
import { citationText } from './labels.js'

/** Words that are the same in both languages. */
export const always = (text: string): Label => ({ zh: text, en: text })

/** Words for each language, joined from several: Chinese by `，`, English by a comma, unless told otherwise. */
export function joined(words: readonly Label[], zh = '，', en = ', '): Label {
  return { zh: words.map((word) => word.zh).join(zh), en: words.map((word) => word.en).join(en) }
}

/** What has no name for people, as it is. */
export const quoted = (text: string): Label => always(`“${text}”`)

/** A label that may be none, as data from outside has it. */
export function labelOr(label: unknown, instead: string): Label {
  return isLabel(label) ? label : always(instead)
}

/** A citation that may be none, as data from outside has it. */
export function basisText(basis: unknown): string {
  return isRecord(basis) ? citationText(basis as unknown as Citation) : ''
}

/** A time of day without its seconds where there are none. */
export const toMinute = (clock: string): string => clock.replace(/^(\d\d:\d\d):00$/, '$1')

/** The time of day of an instant in Beijing time. */
const clockOf = (instant: string): string => toMinute(instant.slice(11).replace(/\+08:00$/, ''))

/** The time of day of a moment; a whole day has none. */
export function timeOf(moment: string): readonly Label[] {
  return moment.length > 10 ? [always(clockOf(moment))] : []
}

/** A date, or an instant in Beijing time, for people. */
export function momentText(moment: string): string {
  return moment.length > 10 ? `${moment.slice(0, 10)} ${clockOf(moment)}` : moment
}

/** The time on the last day at which a limit ends within that day; none where it ends with it. */
export function endClock({ dueOn, dueAt }: { readonly dueOn: IsoDate; readonly dueAt: string }): string | undefined {
  return isText(dueAt) && dueAt.slice(0, 10) === dueOn ? clockOf(dueAt) : undefined
}

/** In brackets, that something rests on days which no notice arranges yet. */
export function forecastNote(certainty: DayInfo['certainty']): Label {
  return certainty === 'forecast' ? { zh: '（预测）', en: ' (forecast)' } : { zh: '', en: '' }
}
