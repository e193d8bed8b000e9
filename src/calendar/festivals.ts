import type { Label } from '../terms.js'

/** A holiday by the name that notices give it; one-off days have names of their own. */
export type FestivalName = '元旦' | '春节' | '清明节' | '劳动节' | '端午节' | '中秋节' | '国庆节' | (string & {})

const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: '70th anniversary of victory in the war of resistance',
}

/** The festival's name in both languages; one that has no English name keeps its Chinese one. */
export function festivalLabel(name: FestivalName): Label {
  return { zh: name, en: ENGLISH_NAMES[name] ?? name }
}

/** The festivals whose date moves with the moon or, for 清明, with the sun. */
export type MovableFestival = '春节' | '清明节' | '端午节' | '中秋节'

/** Month and day of the movable festivals, by year: 春节 (初一), 清明节, 端午节, 中秋节. */
const MOVABLE: readonly (readonly [
  year: number,
  springFestival: string,
  qingming: string,
  dragonBoat: string,
  midAutumn: string,
])[] = [
  [2004, '01-22', '04-04', '06-22', '09-28'],
  [2005, '02-09', '04-05', '06-11', '09-18'],
  [2006, '01-29', '04-05', '05-31', '10-06'],
  [2007, '02-18', '04-05', '06-19', '09-25'],
  [2008, '02-07', '04-04', '06-08', '09-14'],
  [2009, '01-26', '04-04', '05-28', '10-03'],
  [2010, '02-14', '04-05', '06-16', '09-22'],
  [2011, '02-03', '04-05', '06-06', '09-12'],
  [2012, '01-23', '04-04', '06-23', '09-30'],
  [2013, '02-10', '04-04', '06-12', '09-19'],
  [2014, '01-31', '04-05', '06-02', '09-08'],
  [2015, '02-19', '04-05', '06-20', '09-27'],
  [2016, '02-08', '04-04', '06-09', '09-15'],
  [2017, '01-28', '04-04', '05-30', '10-04'],
  [2018, '02-16', '04-05', '06-18', '09-24'],
  [2019, '02-05', '04-05', '06-07', '09-13'],
  [2020, '01-25', '04-04', '06-25', '10-01'],
  [2021, '02-12', '04-04', '06-14', '09-21'],
  [2022, '02-01', '04-05', '06-03', '09-10'],
  [2023, '01-22', '04-05', '06-22', '09-29'],
  [2024, '02-10', '04-04', '06-10', '09-17'],
  [2025, '01-29', '04-04', '05-31', '10-06'],
  [2026, '02-17', '04-05', '06-19', '09-25'],
]

/** The date of a movable festival, or `undefined` for a year without one in the table. */
export function movableFestival(name: MovableFestival, year: number): string | undefined {
  const row = MOVABLE.find(([listed]) => listed === year)
  if (row === undefined) return undefined
  const monthDay = { 春节: row[1], 清明节: row[2], 端午节: row[3], 中秋节: row[4] }[name]
  return `${year}-${monthDay}`
}
