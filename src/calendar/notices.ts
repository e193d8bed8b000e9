import type { IsoDate } from '../terms.js'
import type { DaySpan } from './day-span.js'
import type { FestivalName } from './festival-names.js'

/** What a notice says of one holiday, or of two that it joins. */
export interface NoticeHoliday {
  readonly names: readonly FestivalName[]
  /** The days off that the notice names, weekend days among them. */
  readonly rest: readonly (IsoDate | DaySpan)[]
  /** Weekend days worked in exchange (调休上班). */
  readonly work?: readonly IsoDate[]
  /** Days among `rest` that neither the statute owes nor an exchange pays for. */
  readonly special?: readonly IsoDate[]
  /** Of an amendment: days that are nothing special any more, neither off nor worked in exchange. */
  readonly ordinary?: readonly IsoDate[]
}

/**
 * A holiday notice of the State Council's office (国务院办公厅关于节假日安排的通知), as it is written.
 *
 * A notice may name days of the previous December. Of two notices that name a day, the later issued wins.
 */
export interface HolidayNotice {
  /** Document number, e.g. `国办发明电〔2023〕7号`. */
  readonly number: string
  readonly issuedOn: IsoDate
  /** The year it arranges. */
  readonly year: number
  /** The number of the notice that it changes. */
  readonly amends?: string
  /** Where its text is published; the library keeps it, and does not read it. */
  readonly source?: string
  /**
   * `official` read on a government page, `repost` known from reposts alone.
   *
   * @defaultValue `official`
   */
  readonly evidence?: 'official' | 'repost'
  readonly holidays: readonly NoticeHoliday[]
}

// Above each notice, where its text is published.

/**
 * The notices for 2004-2026, amendments among them, in the order in which they were issued (历年放假通知).
 *
 * @example
 * ```ts
 * import { holidayNotices } from 'xinfang-rules'
 *
 * holidayNotices.filter(({ amends }) => amends !== undefined).map(({ number }) => number)
 * // => ['国发明电〔2015〕1号', '国办发明电〔2019〕3号', '国办发明电〔2020〕1号']
 * ```
 */
export const holidayNotices: readonly HolidayNotice[] = /* @__PURE__ */ inFull([
  {
    number: '国办发明电〔2003〕53号',
    issuedOn: '2003-12-18',
    year: 2004,
    evidence: 'repost',
    holidays: [
      { names: ['元旦'], rest: ['01-01'] },
      { names: ['春节'], rest: [{ from: '01-22', to: '01-28' }], work: ['01-17', '01-18'] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-07' }], work: ['05-08', '05-09'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['10-09', '10-10'] },
    ],
  },
  {
    number: '国办发明电〔2004〕52号',
    issuedOn: '2004-12-17',
    year: 2005,
    evidence: 'repost',
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }] },
      { names: ['春节'], rest: [{ from: '02-09', to: '02-15' }], work: ['02-05', '02-06'] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-07' }], work: ['04-30', '05-08'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['10-08', '10-09'] },
    ],
  },
  {
    number: '国办发明电〔2005〕35号',
    issuedOn: '2005-12-16',
    year: 2006,
    evidence: 'repost',
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }], work: ['2005-12-31'] },
      { names: ['春节'], rest: [{ from: '01-29', to: '02-04' }], work: ['01-28', '02-05'] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-07' }], work: ['04-29', '04-30'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-30', '10-08'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm
  {
    number: '国办发明电〔2006〕49号',
    issuedOn: '2006-12-14',
    year: 2007,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }], work: ['2006-12-30', '2006-12-31'] },
      { names: ['春节'], rest: [{ from: '02-18', to: '02-24' }], work: ['02-17', '02-25'] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-07' }], work: ['04-28', '04-29'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-29', '09-30'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm
  {
    number: '国办发明电〔2007〕52号',
    issuedOn: '2007-12-15',
    year: 2008,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2007-12-30', to: '01-01' }], work: ['2007-12-29'] },
      { names: ['春节'], rest: [{ from: '02-06', to: '02-12' }], work: ['02-02', '02-03'] },
      { names: ['清明节'], rest: [{ from: '04-04', to: '04-06' }] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-03' }], work: ['05-04'] },
      { names: ['端午节'], rest: [{ from: '06-07', to: '06-09' }] },
      { names: ['中秋节'], rest: [{ from: '09-13', to: '09-15' }] },
      { names: ['国庆节'], rest: [{ from: '09-29', to: '10-05' }], work: ['09-27', '09-28'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm
  {
    number: '国办发明电〔2008〕42号',
    issuedOn: '2008-12-04',
    year: 2009,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }], work: ['01-04'] },
      { names: ['春节'], rest: [{ from: '01-25', to: '01-31' }], work: ['01-24', '02-01'] },
      { names: ['清明节'], rest: [{ from: '04-04', to: '04-06' }] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-03' }] },
      { names: ['端午节'], rest: [{ from: '05-28', to: '05-30' }], work: ['05-31'] },
      {
        names: ['国庆节', '中秋节'],
        rest: [{ from: '10-01', to: '10-08' }],
        work: ['09-27', '10-10'],
      },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm
  {
    number: '国办发明电〔2009〕27号',
    issuedOn: '2009-12-07',
    year: 2010,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }] },
      { names: ['春节'], rest: [{ from: '02-13', to: '02-19' }], work: ['02-20', '02-21'] },
      { names: ['清明节'], rest: [{ from: '04-03', to: '04-05' }] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-03' }] },
      { names: ['端午节'], rest: [{ from: '06-14', to: '06-16' }], work: ['06-12', '06-13'] },
      { names: ['中秋节'], rest: [{ from: '09-22', to: '09-24' }], work: ['09-19', '09-25'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-26', '10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm
  {
    number: '国办发明电〔2010〕40号',
    issuedOn: '2010-12-09',
    year: 2011,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }] },
      { names: ['春节'], rest: [{ from: '02-02', to: '02-08' }], work: ['01-30', '02-12'] },
      { names: ['清明节'], rest: [{ from: '04-03', to: '04-05' }], work: ['04-02'] },
      { names: ['劳动节'], rest: [{ from: '04-30', to: '05-02' }] },
      { names: ['端午节'], rest: [{ from: '06-04', to: '06-06' }] },
      { names: ['中秋节'], rest: [{ from: '09-10', to: '09-12' }] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['10-08', '10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm
  {
    number: '国办发明电〔2011〕45号',
    issuedOn: '2011-12-05',
    year: 2012,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }], work: ['2011-12-31'] },
      { names: ['春节'], rest: [{ from: '01-22', to: '01-28' }], work: ['01-21', '01-29'] },
      { names: ['清明节'], rest: [{ from: '04-02', to: '04-04' }], work: ['03-31', '04-01'] },
      { names: ['劳动节'], rest: [{ from: '04-29', to: '05-01' }], work: ['04-28'] },
      { names: ['端午节'], rest: [{ from: '06-22', to: '06-24' }] },
      { names: ['中秋节', '国庆节'], rest: [{ from: '09-30', to: '10-07' }], work: ['09-29'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm
  {
    number: '国办发明电〔2012〕33号',
    issuedOn: '2012-12-08',
    year: 2013,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }], work: ['01-05', '01-06'] },
      { names: ['春节'], rest: [{ from: '02-09', to: '02-15' }], work: ['02-16', '02-17'] },
      { names: ['清明节'], rest: [{ from: '04-04', to: '04-06' }], work: ['04-07'] },
      { names: ['劳动节'], rest: [{ from: '04-29', to: '05-01' }], work: ['04-27', '04-28'] },
      { names: ['端午节'], rest: [{ from: '06-10', to: '06-12' }], work: ['06-08', '06-09'] },
      { names: ['中秋节'], rest: [{ from: '09-19', to: '09-21' }], work: ['09-22'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-29', '10-12'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm
  {
    number: '国办发明电〔2013〕28号',
    issuedOn: '2013-12-11',
    year: 2014,
    holidays: [
      { names: ['元旦'], rest: ['01-01'] },
      { names: ['春节'], rest: [{ from: '01-31', to: '02-06' }], work: ['01-26', '02-08'] },
      { names: ['清明节'], rest: ['04-05', '04-07'] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-03' }], work: ['05-04'] },
      { names: ['端午节'], rest: ['06-02'] },
      { names: ['中秋节'], rest: ['09-08'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-28', '10-11'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm
  {
    number: '国办发明电〔2014〕28号',
    issuedOn: '2014-12-16',
    year: 2015,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }], work: ['01-04'] },
      { names: ['春节'], rest: [{ from: '02-18', to: '02-24' }], work: ['02-15', '02-28'] },
      { names: ['清明节'], rest: [{ from: '04-05', to: '04-06' }] },
      { names: ['劳动节'], rest: ['05-01'] },
      { names: ['端午节'], rest: ['06-20', '06-22'] },
      { names: ['中秋节'], rest: ['09-27'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['10-10'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm
  {
    number: '国发明电〔2015〕1号',
    issuedOn: '2015-05-13',
    year: 2015,
    amends: '国办发明电〔2014〕28号',
    holidays: [
      {
        names: ['抗战胜利70周年纪念日'],
        rest: [{ from: '09-03', to: '09-05' }],
        work: ['09-06'],
        special: ['09-03'],
      },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm
  {
    number: '国办发明电〔2015〕18号',
    issuedOn: '2015-12-10',
    year: 2016,
    holidays: [
      { names: ['元旦'], rest: ['01-01'] },
      { names: ['春节'], rest: [{ from: '02-07', to: '02-13' }], work: ['02-06', '02-14'] },
      { names: ['清明节'], rest: ['04-04'] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-02' }] },
      { names: ['端午节'], rest: [{ from: '06-09', to: '06-11' }], work: ['06-12'] },
      { names: ['中秋节'], rest: [{ from: '09-15', to: '09-17' }], work: ['09-18'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['10-08', '10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm
  {
    number: '国办发明电〔2016〕17号',
    issuedOn: '2016-12-01',
    year: 2017,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-02' }] },
      { names: ['春节'], rest: [{ from: '01-27', to: '02-02' }], work: ['01-22', '02-04'] },
      { names: ['清明节'], rest: [{ from: '04-02', to: '04-04' }], work: ['04-01'] },
      { names: ['劳动节'], rest: ['05-01'] },
      { names: ['端午节'], rest: [{ from: '05-28', to: '05-30' }], work: ['05-27'] },
      { names: ['中秋节', '国庆节'], rest: [{ from: '10-01', to: '10-08' }], work: ['09-30'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm
  {
    number: '国办发明电〔2017〕12号',
    issuedOn: '2017-11-30',
    year: 2018,
    holidays: [
      { names: ['元旦'], rest: ['01-01'] },
      { names: ['春节'], rest: [{ from: '02-15', to: '02-21' }], work: ['02-11', '02-24'] },
      { names: ['清明节'], rest: [{ from: '04-05', to: '04-07' }], work: ['04-08'] },
      { names: ['劳动节'], rest: [{ from: '04-29', to: '05-01' }], work: ['04-28'] },
      { names: ['端午节'], rest: ['06-18'] },
      { names: ['中秋节'], rest: ['09-24'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-29', '09-30'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm
  {
    number: '国办发明电〔2018〕15号',
    issuedOn: '2018-12-04',
    year: 2019,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2018-12-30', to: '01-01' }], work: ['2018-12-29'] },
      { names: ['春节'], rest: [{ from: '02-04', to: '02-10' }], work: ['02-02', '02-03'] },
      { names: ['清明节'], rest: ['04-05'] },
      { names: ['劳动节'], rest: ['05-01'] },
      { names: ['端午节'], rest: ['06-07'] },
      { names: ['中秋节'], rest: ['09-13'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-29', '10-12'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm
  {
    number: '国办发明电〔2019〕3号',
    issuedOn: '2019-03-22',
    year: 2019,
    amends: '国办发明电〔2018〕15号',
    holidays: [{ names: ['劳动节'], rest: [{ from: '05-01', to: '05-04' }], work: ['04-28', '05-05'] }],
  },
  // http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm
  {
    number: '国办发明电〔2019〕16号',
    issuedOn: '2019-11-21',
    year: 2020,
    holidays: [
      { names: ['元旦'], rest: ['01-01'] },
      { names: ['春节'], rest: [{ from: '01-24', to: '01-30' }], work: ['01-19', '02-01'] },
      { names: ['清明节'], rest: [{ from: '04-04', to: '04-06' }] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-05' }], work: ['04-26', '05-09'] },
      { names: ['端午节'], rest: [{ from: '06-25', to: '06-27' }], work: ['06-28'] },
      {
        names: ['国庆节', '中秋节'],
        rest: [{ from: '10-01', to: '10-08' }],
        work: ['09-27', '10-10'],
      },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm
  {
    number: '国办发明电〔2020〕1号',
    issuedOn: '2020-01-26',
    year: 2020,
    amends: '国办发明电〔2019〕16号',
    holidays: [{ names: ['春节'], rest: [{ from: '01-31', to: '02-02' }], special: ['01-31'] }],
  },
  // http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm
  {
    number: '国办发明电〔2020〕27号',
    issuedOn: '2020-11-25',
    year: 2021,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }] },
      { names: ['春节'], rest: [{ from: '02-11', to: '02-17' }], work: ['02-07', '02-20'] },
      { names: ['清明节'], rest: [{ from: '04-03', to: '04-05' }] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-05' }], work: ['04-25', '05-08'] },
      { names: ['端午节'], rest: [{ from: '06-12', to: '06-14' }] },
      { names: ['中秋节'], rest: [{ from: '09-19', to: '09-21' }], work: ['09-18'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-26', '10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm
  {
    number: '国办发明电〔2021〕11号',
    issuedOn: '2021-10-25',
    year: 2022,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }] },
      { names: ['春节'], rest: [{ from: '01-31', to: '02-06' }], work: ['01-29', '01-30'] },
      { names: ['清明节'], rest: [{ from: '04-03', to: '04-05' }], work: ['04-02'] },
      { names: ['劳动节'], rest: [{ from: '04-30', to: '05-04' }], work: ['04-24', '05-07'] },
      { names: ['端午节'], rest: [{ from: '06-03', to: '06-05' }] },
      { names: ['中秋节'], rest: [{ from: '09-10', to: '09-12' }] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['10-08', '10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm
  {
    number: '国办发明电〔2022〕16号',
    issuedOn: '2022-12-08',
    year: 2023,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2022-12-31', to: '01-02' }] },
      { names: ['春节'], rest: [{ from: '01-21', to: '01-27' }], work: ['01-28', '01-29'] },
      { names: ['清明节'], rest: ['04-05'] },
      { names: ['劳动节'], rest: [{ from: '04-29', to: '05-03' }], work: ['04-23', '05-06'] },
      { names: ['端午节'], rest: [{ from: '06-22', to: '06-24' }], work: ['06-25'] },
      {
        names: ['中秋节', '国庆节'],
        rest: [{ from: '09-29', to: '10-06' }],
        work: ['10-07', '10-08'],
      },
    ],
  },
  // https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm
  {
    number: '国办发明电〔2023〕7号',
    issuedOn: '2023-10-25',
    year: 2024,
    holidays: [
      { names: ['元旦'], rest: ['01-01'] },
      { names: ['春节'], rest: [{ from: '02-10', to: '02-17' }], work: ['02-04', '02-18'] },
      { names: ['清明节'], rest: [{ from: '04-04', to: '04-06' }], work: ['04-07'] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-05' }], work: ['04-28', '05-11'] },
      { names: ['端午节'], rest: ['06-10'] },
      { names: ['中秋节'], rest: [{ from: '09-15', to: '09-17' }], work: ['09-14'] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-29', '10-12'] },
    ],
  },
  // https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm
  {
    number: '国办发明电〔2024〕12号',
    issuedOn: '2024-11-12',
    year: 2025,
    holidays: [
      { names: ['元旦'], rest: ['01-01'] },
      { names: ['春节'], rest: [{ from: '01-28', to: '02-04' }], work: ['01-26', '02-08'] },
      { names: ['清明节'], rest: [{ from: '04-04', to: '04-06' }] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-05' }], work: ['04-27'] },
      { names: ['端午节'], rest: [{ from: '05-31', to: '06-02' }] },
      {
        names: ['国庆节', '中秋节'],
        rest: [{ from: '10-01', to: '10-08' }],
        work: ['09-28', '10-11'],
      },
    ],
  },
  // https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
  {
    number: '国办发明电〔2025〕7号',
    issuedOn: '2025-11-04',
    year: 2026,
    holidays: [
      { names: ['元旦'], rest: [{ from: '01-01', to: '01-03' }], work: ['01-04'] },
      { names: ['春节'], rest: [{ from: '02-15', to: '02-23' }], work: ['02-14', '02-28'] },
      { names: ['清明节'], rest: [{ from: '04-04', to: '04-06' }] },
      { names: ['劳动节'], rest: [{ from: '05-01', to: '05-05' }], work: ['05-09'] },
      { names: ['端午节'], rest: [{ from: '06-19', to: '06-21' }] },
      { names: ['国庆节'], rest: [{ from: '10-01', to: '10-07' }], work: ['09-20', '10-10'] },
      { names: ['中秋节'], rest: [{ from: '09-25', to: '09-27' }] },
    ],
  },
])

/**
 * Writes the table's dates in full: as in the notices, one without a year is of the year that is arranged.
 * No one can change it afterwards.
 */
function inFull(table: readonly HolidayNotice[]): readonly HolidayNotice[] {
  const { freeze } = Object
  return freeze(
    table.map(({ year, holidays, ...head }) => {
      const full = (on: string): IsoDate => (on.length === 5 ? `${year}-${on}` : on)
      const fullSpan = (span: IsoDate | DaySpan): IsoDate | DaySpan =>
        typeof span === 'string' ? full(span) : freeze({ from: full(span.from), to: full(span.to) })
      const fullHoliday = ({ names, rest, work, special, ordinary }: NoticeHoliday): NoticeHoliday =>
        freeze({
          names: freeze(names),
          rest: freeze(rest.map(fullSpan)),
          ...(work && { work: freeze(work.map(full)) }),
          ...(special && { special: freeze(special.map(full)) }),
          ...(ordinary && { ordinary: freeze(ordinary.map(full)) }),
        })
      return freeze({ ...head, year, holidays: freeze(holidays.map(fullHoliday)) })
    }),
  )
}

/** The notices in the order in which they were issued, so that the later one wins; of one day, by number. */
export function inOrderOfIssue(issued: readonly HolidayNotice[]): readonly HolidayNotice[] {
  const key = ({ issuedOn, number }: HolidayNotice): string => `${issuedOn} ${number}`
  return [...issued].sort((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)))
}

/**
 * The last day of December that the notices for its year and those before settle: the next one may name
 * days of the same December, as eleven so far, none before the 29th.
 */
export const LAST_SETTLED_IN_DECEMBER = 24

/** The last year that is arranged. */
export function lastYearOf(issued: readonly HolidayNotice[]): number {
  return Math.max(...issued.map(({ year }) => year))
}
