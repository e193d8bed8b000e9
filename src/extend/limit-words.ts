import type { TimeLimit } from '../deadline/time-limit.js'
import type { Label, Length } from '../terms.js'

const UNITS: Readonly<Record<Length['unit'], Label>> = {
  workingDay: { zh: '个工作日', en: 'working days' },
  calendarDay: { zh: '日', en: 'calendar days' },
  hour: { zh: '小时', en: 'hours' },
}

/** A length as messages say it. */
export function lengthText({ amount, unit }: Length): Label {
  return { zh: ` ${amount} ${UNITS[unit].zh}`, en: `${amount} ${UNITS[unit].en}` }
}

/** The document and clause of a limit of the law. */
export function citeLaw({ basis: { document, clause } }: TimeLimit): Label {
  return { zh: `《${document}》${clause ?? ''}`, en: [document, clause].filter(Boolean).join(' ') }
}
