import { dayOf } from '../date/day.js'
import type { IsoDate } from '../terms.js'
import type { FestivalName } from './festival-names.js'
import type { MovableFestival } from './festivals.js'
import { movableFestival } from './movable-festival.js'

/** One festival's days off for everyone, as the regulation gives them to every year. */
interface StatutoryRule {
  readonly name: FestivalName
  /** Month and day, or the festival itself where its date moves. */
  readonly anchor: readonly [month: number, day: number] | MovableFestival
  readonly daysFromAnchor: readonly number[]
}

/** A version of the 《全国年节及纪念日放假办法》. */
interface Statute {
  readonly document: string
  readonly publishedOn: IsoDate
  readonly inForceFrom: IsoDate
  readonly festivals: readonly StatutoryRule[]
}

const newYear: StatutoryRule = { name: '元旦', anchor: [1, 1], daysFromAnchor: [0] }
const qingming: StatutoryRule = { name: '清明节', anchor: '清明节', daysFromAnchor: [0] }
const dragonBoat: StatutoryRule = { name: '端午节', anchor: '端午节', daysFromAnchor: [0] }
const midAutumn: StatutoryRule = { name: '中秋节', anchor: '中秋节', daysFromAnchor: [0] }
const nationalDay: StatutoryRule = { name: '国庆节', anchor: [10, 1], daysFromAnchor: [0, 1, 2] }
const springFestival = (...daysFromAnchor: number[]): StatutoryRule => ({
  name: '春节',
  anchor: '春节',
  daysFromAnchor,
})
const labourDay = (...daysFromAnchor: number[]): StatutoryRule => ({
  name: '劳动节',
  anchor: [5, 1],
  daysFromAnchor,
})

/** Latest first. */
export const STATUTES: readonly Statute[] = [
  {
    document: '国务院令第795号',
    publishedOn: '2024-11-10',
    inForceFrom: '2025-01-01',
    festivals: [newYear, springFestival(-1, 0, 1, 2), qingming, labourDay(0, 1), dragonBoat, midAutumn, nationalDay],
  },
  {
    document: '国务院令第644号',
    publishedOn: '2013-12-11',
    inForceFrom: '2014-01-01',
    festivals: [newYear, springFestival(0, 1, 2), qingming, labourDay(0), dragonBoat, midAutumn, nationalDay],
  },
  {
    document: '国务院令第513号',
    publishedOn: '2007-12-14',
    inForceFrom: '2008-01-01',
    festivals: [newYear, springFestival(-1, 0, 1), qingming, labourDay(0), dragonBoat, midAutumn, nationalDay],
  },
  {
    document: '国务院令第270号',
    publishedOn: '1999-09-18',
    inForceFrom: '1999-09-18',
    festivals: [newYear, springFestival(0, 1, 2), labourDay(0, 1, 2), nationalDay],
  },
]

/** A festival in one year. */
export interface Festival {
  readonly name: FestivalName
  /** The festival's own day, by day number: of 春节 the first of the lunar year. */
  readonly own: number
  /** Its statutory days off (法定节日), by day number, in order. */
  readonly days: readonly number[]
}

/** The festivals of a year with their statutory days, under the regulation that was known on a day to govern it. */
export function festivalsOf(year: number, knownOn: IsoDate): readonly Festival[] {
  const statute = STATUTES.find((known) => known.publishedOn <= knownOn && known.inForceFrom <= `${year}-01-01`)
  return (statute as Statute).festivals.map(({ name, anchor, daysFromAnchor }) => {
    const own = typeof anchor === 'string' ? movableFestival(anchor, year) : dayOf(year, anchor[0], anchor[1])
    return { name, own, days: daysFromAnchor.map((distance) => own + distance) }
  })
}
