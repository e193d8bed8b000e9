import type { IsoDate } from '../terms.js'

/**
 * The days off of one holiday: that many in a row with all its statutory days among them, 0 being as
 * many as the statute owes. Without `from` they lie where the fewest must be worked back.
 */
export interface HolidaySpan {
  readonly days: number
  /** How far the first day off lies from the festival's own day: 除夕 is -1. */
  readonly from?: number
}

/** How one holiday is arranged. */
export interface HolidayPractice {
  readonly usual: HolidaySpan
  /** What may come instead. */
  readonly possible: readonly HolidaySpan[]
  /** What holds where the festival is on a Wednesday. */
  readonly onWednesday?: HolidayPractice
}

/** How statutory days are joined with weekends that are worked back (放假调休原则), from a year on. */
export interface ExchangePrinciple {
  readonly publishedOn: IsoDate
  readonly fromYear: number
  /** How many days in a row are worked around a holiday: as a rule, and at the most. */
  readonly longestRun: { readonly usual: number; readonly possible: number }
  /** By holiday; one that is not named stays as an earlier principle has it. */
  readonly holidays: Readonly<Record<string, HolidayPractice>>
}

/** 国庆节 and 中秋节 where no working day lies between them. */
export const JOINED = '国庆节、中秋节'

const OWED: HolidaySpan = { days: 0 }
const upTo = (most: number): readonly HolidaySpan[] => Array.from({ length: most }, (_, index) => ({ days: index + 1 }))

const threeDays: HolidayPractice = { usual: { days: 3 }, possible: [OWED] }
const threeDaysOrWednesday: HolidayPractice = { ...threeDays, onWednesday: { usual: OWED, possible: [{ days: 3 }] } }
const threeDaysButWednesday: HolidayPractice = { ...threeDays, onWednesday: { usual: OWED, possible: [] } }
const sevenFromNationalDay: HolidayPractice = { usual: { days: 7, from: 0 }, possible: [] }
const eightWithMidAutumn: HolidayPractice = { usual: { days: 8, from: 0 }, possible: [] }

/** No document bounds the row until 2024: it was seven as a rule, nine in 2005 and 2008, ten once in 2004. */
const UNBOUNDED = { usual: 7, possible: 9 }

/** Latest first; above each, the document that publishes it or the years that stand behind it. */
export const PRINCIPLES: readonly ExchangePrinciple[] = [
  // 国办发明电〔2024〕12号; that no more than six days are worked in a row, 国务院令第795号.
  {
    publishedOn: '2024-11-12',
    fromYear: 2025,
    longestRun: { usual: 6, possible: 6 },
    holidays: {
      元旦: threeDaysButWednesday,
      春节: { usual: { days: 8, from: -1 }, possible: [] },
      清明节: threeDaysButWednesday,
      劳动节: { usual: { days: 5 }, possible: [] },
      端午节: threeDaysButWednesday,
      中秋节: threeDaysButWednesday,
      国庆节: sevenFromNationalDay,
      [JOINED]: eightWithMidAutumn,
    },
  },
  // 劳动节 had five days off in the notices for 2020, 2021 and 2022.
  {
    publishedOn: '2021-10-25',
    fromYear: 2020,
    longestRun: UNBOUNDED,
    holidays: { 劳动节: { usual: { days: 5 }, possible: [OWED, ...upTo(7)] } },
  },
  // A Wednesday was alone in the notices for 2014 (元旦), 2020 (元旦) and 2023 (清明节).
  {
    publishedOn: '2022-12-08',
    fromYear: 2014,
    longestRun: UNBOUNDED,
    holidays: {
      元旦: threeDaysOrWednesday,
      清明节: threeDaysOrWednesday,
      端午节: threeDaysOrWednesday,
      中秋节: threeDaysOrWednesday,
    },
  },
  // 国务院令第513号 and the 国家法定节假日调整方案 that came with it: weekends are moved to join the festivals.
  // 劳动节 may be as long as it was until 2007; 春节 may begin on 除夕 or, as every year until 2007, on the day
  // after, should the statute take 除夕 back. Where 中秋节 falls into 国庆节, the day it is owed comes on top.
  {
    publishedOn: '2007-12-14',
    fromYear: 2008,
    longestRun: UNBOUNDED,
    holidays: {
      元旦: threeDays,
      春节: {
        usual: { days: 7, from: -1 },
        possible: [{ days: 7, from: 0 }],
      },
      清明节: threeDays,
      劳动节: { usual: { days: 3 }, possible: [OWED, ...upTo(7)] },
      端午节: threeDays,
      中秋节: threeDays,
      国庆节: sevenFromNationalDay,
      [JOINED]: eightWithMidAutumn,
    },
  },
  // Three weeks of seven days a year since 1999 (国务院令第270号); 国办发明电〔2003〕53号.
  {
    publishedOn: '2003-12-18',
    fromYear: 2000,
    longestRun: UNBOUNDED,
    holidays: {
      元旦: { usual: OWED, possible: [{ days: 3 }] },
      春节: { usual: { days: 7, from: 0 }, possible: [] },
      劳动节: { usual: { days: 7, from: 0 }, possible: [] },
      国庆节: sevenFromNationalDay,
    },
  },
]
