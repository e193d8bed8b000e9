// @ts-check
/**
 * Where date-holidays, right for all else from 2004 to 2100, is wrong about a festival. Dates are `MM-DD`.
 *
 * @typedef {object} Correction
 * @property {import('../src/calendar/festivals.js').MovableFestival} name
 * @property {number} year
 * @property {string} computed - what date-holidays says
 * @property {string} corrected
 * @property {string} reason
 */

const FALSE_LEAP_MONTH =
  'The lunar month from 08-25 has no major solar term (中气), and date-holidays takes it for a leap 7th month. ' +
  'But from one winter solstice to the next there are only 12 months, so that none is leap: it is the 8th. ' +
  'The leap month of this year follows the 11th.'

const A_DAY_SHORT =
  'date-holidays counts from the first of the lunar month in dynamical time, whose days are shorter than those ' +
  'of the slowing Earth: it arrives less than 0.1 s before the midnight that begins the festival. It forgives ' +
  'that by comparing instants rounded to five decimals of a day, which here round apart, and so names the day before.'

/** @type {readonly Correction[]} */
export const corrections = [
  { name: '中秋节', year: 2033, computed: '10-07', corrected: '09-08', reason: FALSE_LEAP_MONTH },
  { name: '中秋节', year: 2039, computed: '10-01', corrected: '10-02', reason: A_DAY_SHORT },
  { name: '端午节', year: 2053, computed: '06-19', corrected: '06-20', reason: A_DAY_SHORT },
  { name: '中秋节', year: 2059, computed: '09-20', corrected: '09-21', reason: A_DAY_SHORT },
  { name: '中秋节', year: 2077, computed: '09-30', corrected: '10-01', reason: A_DAY_SHORT },
  { name: '端午节', year: 2080, computed: '06-21', corrected: '06-22', reason: A_DAY_SHORT },
  { name: '端午节', year: 2093, computed: '05-28', corrected: '05-29', reason: A_DAY_SHORT },
]
