import { readDay } from '../date/day.js'
import type { IsoDate } from '../terms.js'
import { type FestivalName, type MovableFestival, movableFestival } from './festivals.js'

/** One festival's days off for everyone: how far each lies from the festival's own day. */
interface StatutoryFestival {
  readonly name: FestivalName
  /** `MM-DD`, or the festival itself where its date moves. */
  readonly anchor: string | { readonly movable: MovableFestival }
  readonly daysFromAnchor: readonly number[]
}

/** A version of the 《全国年节及纪念日放假办法》. */
interface Statute {
  readonly document: string
  readonly inForceFrom: IsoDate
  readonly festivals: readonly StatutoryFestival[]
}

const newYear: StatutoryFestival = { name: '元旦', anchor: '01-01', daysFromAnchor: [0] }
const qingming: StatutoryFestival = { name: '清明节', anchor: { movable: '清明节' }, daysFromAnchor: [0] }
const dragonBoat: StatutoryFestival = { name: '端午节', anchor: { movable: '端午节' }, daysFromAnchor: [0] }
const midAutumn: StatutoryFestival = { name: '中秋节', anchor: { movable: '中秋节' }, daysFromAnchor: [0] }
const nationalDay: StatutoryFestival = { name: '国庆节', anchor: '10-01', daysFromAnchor: [0, 1, 2] }
const springFestival = (...daysFromAnchor: number[]): StatutoryFestival => ({
  name: '春节',
  anchor: { movable: '春节' },
  daysFromAnchor,
})
const labourDay = (...daysFromAnchor: number[]): StatutoryFestival => ({
  name: '劳动节',
  anchor: '05-01',
  daysFromAnchor,
})

/** Latest first. */
const STATUTES: readonly Statute[] = [
  {
    document: '国务院令第795号',
    inForceFrom: '2025-01-01',
    festivals: [newYear, springFestival(-1, 0, 1, 2), qingming, labourDay(0, 1), dragonBoat, midAutumn, nationalDay],
  },
  {
    document: '国务院令第644号',
    inForceFrom: '2014-01-01',
    festivals: [newYear, springFestival(0, 1, 2), qingming, labourDay(0), dragonBoat, midAutumn, nationalDay],
  },
  {
    document: '国务院令第513号',
    inForceFrom: '2008-01-01',
    festivals: [newYear, springFestival(-1, 0, 1), qingming, labourDay(0), dragonBoat, midAutumn, nationalDay],
  },
  {
    document: '国务院令第270号',
    inForceFrom: '1999-09-18',
    festivals: [newYear, springFestival(0, 1, 2), labourDay(0, 1, 2), nationalDay],
  },
]

/**
 * The statutory days off (法定节日) from 2004 to a year (included), by day number, each with its
 * festivals: 中秋节 may meet 国庆节.
 */
export function statutoryFestivals(lastYear: number): ReadonlyMap<number, readonly FestivalName[]> {
  const days = new Map<number, readonly FestivalName[]>()
  for (let year = 2004; year <= lastYear; year++) {
    for (const { name, anchor, daysFromAnchor } of statuteOf(year).festivals) {
      const anchorDay = readDay(
        typeof anchor === 'string' ? `${year}-${anchor}` : movableFestival(anchor.movable, year),
      )
      for (const distance of daysFromAnchor) {
        days.set(anchorDay + distance, [...(days.get(anchorDay + distance) ?? []), name])
      }
    }
  }
  return days
}

function statuteOf(year: number): Statute {
  return STATUTES.find(({ inForceFrom }) => inForceFrom <= `${year}-01-01`) as Statute
}
