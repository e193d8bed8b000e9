import type { IsoDate } from '../terms.js'
import type { FestivalName } from './festivals.js'

/** Consecutive days, both ends included. */
export interface DaySpan {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** What a notice says of one holiday, or of two that it joins. */
export interface NoticeHoliday {
  readonly names: readonly FestivalName[]
  /** The days off that the notice names, weekend days among them. */
  readonly rest: readonly (IsoDate | DaySpan)[]
  /** Weekend days worked in exchange (调休上班). */
  readonly work?: readonly IsoDate[]
  /** Days among `rest` that neither the statute owes nor an exchange pays for. */
  readonly special?: readonly IsoDate[]
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
  /**
   * `official` read on a government page, `repost` known from reposts alone.
   *
   * @defaultValue `official`
   */
  readonly evidence?: 'official' | 'repost'
  readonly holidays: readonly NoticeHoliday[]
}

/** The notices for 2004-2026, in the order in which they were issued; above each, where its text is published. */
export const notices: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2003〕53号',
    issuedOn: '2003-12-18',
    year: 2004,
    evidence: 'repost',
    holidays: [
      { names: ['元旦'], rest: ['2004-01-01'] },
      { names: ['春节'], rest: [{ from: '2004-01-22', to: '2004-01-28' }], work: ['2004-01-17', '2004-01-18'] },
      { names: ['劳动节'], rest: [{ from: '2004-05-01', to: '2004-05-07' }], work: ['2004-05-08', '2004-05-09'] },
      { names: ['国庆节'], rest: [{ from: '2004-10-01', to: '2004-10-07' }], work: ['2004-10-09', '2004-10-10'] },
    ],
  },
  {
    number: '国办发明电〔2004〕52号',
    issuedOn: '2004-12-17',
    year: 2005,
    evidence: 'repost',
    holidays: [
      { names: ['元旦'], rest: [{ from: '2005-01-01', to: '2005-01-03' }] },
      { names: ['春节'], rest: [{ from: '2005-02-09', to: '2005-02-15' }], work: ['2005-02-05', '2005-02-06'] },
      { names: ['劳动节'], rest: [{ from: '2005-05-01', to: '2005-05-07' }], work: ['2005-04-30', '2005-05-08'] },
      { names: ['国庆节'], rest: [{ from: '2005-10-01', to: '2005-10-07' }], work: ['2005-10-08', '2005-10-09'] },
    ],
  },
  {
    number: '国办发明电〔2005〕35号',
    issuedOn: '2005-12-16',
    year: 2006,
    evidence: 'repost',
    holidays: [
      { names: ['元旦'], rest: [{ from: '2006-01-01', to: '2006-01-03' }], work: ['2005-12-31'] },
      { names: ['春节'], rest: [{ from: '2006-01-29', to: '2006-02-04' }], work: ['2006-01-28', '2006-02-05'] },
      { names: ['劳动节'], rest: [{ from: '2006-05-01', to: '2006-05-07' }], work: ['2006-04-29', '2006-04-30'] },
      { names: ['国庆节'], rest: [{ from: '2006-10-01', to: '2006-10-07' }], work: ['2006-09-30', '2006-10-08'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm
  {
    number: '国办发明电〔2006〕49号',
    issuedOn: '2006-12-14',
    year: 2007,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2007-01-01', to: '2007-01-03' }], work: ['2006-12-30', '2006-12-31'] },
      { names: ['春节'], rest: [{ from: '2007-02-18', to: '2007-02-24' }], work: ['2007-02-17', '2007-02-25'] },
      { names: ['劳动节'], rest: [{ from: '2007-05-01', to: '2007-05-07' }], work: ['2007-04-28', '2007-04-29'] },
      { names: ['国庆节'], rest: [{ from: '2007-10-01', to: '2007-10-07' }], work: ['2007-09-29', '2007-09-30'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm
  {
    number: '国办发明电〔2007〕52号',
    issuedOn: '2007-12-15',
    year: 2008,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2007-12-30', to: '2008-01-01' }], work: ['2007-12-29'] },
      { names: ['春节'], rest: [{ from: '2008-02-06', to: '2008-02-12' }], work: ['2008-02-02', '2008-02-03'] },
      { names: ['清明节'], rest: [{ from: '2008-04-04', to: '2008-04-06' }] },
      { names: ['劳动节'], rest: [{ from: '2008-05-01', to: '2008-05-03' }], work: ['2008-05-04'] },
      { names: ['端午节'], rest: [{ from: '2008-06-07', to: '2008-06-09' }] },
      { names: ['中秋节'], rest: [{ from: '2008-09-13', to: '2008-09-15' }] },
      { names: ['国庆节'], rest: [{ from: '2008-09-29', to: '2008-10-05' }], work: ['2008-09-27', '2008-09-28'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm
  {
    number: '国办发明电〔2008〕42号',
    issuedOn: '2008-12-04',
    year: 2009,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2009-01-01', to: '2009-01-03' }], work: ['2009-01-04'] },
      { names: ['春节'], rest: [{ from: '2009-01-25', to: '2009-01-31' }], work: ['2009-01-24', '2009-02-01'] },
      { names: ['清明节'], rest: [{ from: '2009-04-04', to: '2009-04-06' }] },
      { names: ['劳动节'], rest: [{ from: '2009-05-01', to: '2009-05-03' }] },
      { names: ['端午节'], rest: [{ from: '2009-05-28', to: '2009-05-30' }], work: ['2009-05-31'] },
      {
        names: ['国庆节', '中秋节'],
        rest: [{ from: '2009-10-01', to: '2009-10-08' }],
        work: ['2009-09-27', '2009-10-10'],
      },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm
  {
    number: '国办发明电〔2009〕27号',
    issuedOn: '2009-12-07',
    year: 2010,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2010-01-01', to: '2010-01-03' }] },
      { names: ['春节'], rest: [{ from: '2010-02-13', to: '2010-02-19' }], work: ['2010-02-20', '2010-02-21'] },
      { names: ['清明节'], rest: [{ from: '2010-04-03', to: '2010-04-05' }] },
      { names: ['劳动节'], rest: [{ from: '2010-05-01', to: '2010-05-03' }] },
      { names: ['端午节'], rest: [{ from: '2010-06-14', to: '2010-06-16' }], work: ['2010-06-12', '2010-06-13'] },
      { names: ['中秋节'], rest: [{ from: '2010-09-22', to: '2010-09-24' }], work: ['2010-09-19', '2010-09-25'] },
      { names: ['国庆节'], rest: [{ from: '2010-10-01', to: '2010-10-07' }], work: ['2010-09-26', '2010-10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm
  {
    number: '国办发明电〔2010〕40号',
    issuedOn: '2010-12-09',
    year: 2011,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2011-01-01', to: '2011-01-03' }] },
      { names: ['春节'], rest: [{ from: '2011-02-02', to: '2011-02-08' }], work: ['2011-01-30', '2011-02-12'] },
      { names: ['清明节'], rest: [{ from: '2011-04-03', to: '2011-04-05' }], work: ['2011-04-02'] },
      { names: ['劳动节'], rest: [{ from: '2011-04-30', to: '2011-05-02' }] },
      { names: ['端午节'], rest: [{ from: '2011-06-04', to: '2011-06-06' }] },
      { names: ['中秋节'], rest: [{ from: '2011-09-10', to: '2011-09-12' }] },
      { names: ['国庆节'], rest: [{ from: '2011-10-01', to: '2011-10-07' }], work: ['2011-10-08', '2011-10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm
  {
    number: '国办发明电〔2011〕45号',
    issuedOn: '2011-12-05',
    year: 2012,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2012-01-01', to: '2012-01-03' }], work: ['2011-12-31'] },
      { names: ['春节'], rest: [{ from: '2012-01-22', to: '2012-01-28' }], work: ['2012-01-21', '2012-01-29'] },
      { names: ['清明节'], rest: [{ from: '2012-04-02', to: '2012-04-04' }], work: ['2012-03-31', '2012-04-01'] },
      { names: ['劳动节'], rest: [{ from: '2012-04-29', to: '2012-05-01' }], work: ['2012-04-28'] },
      { names: ['端午节'], rest: [{ from: '2012-06-22', to: '2012-06-24' }] },
      { names: ['中秋节', '国庆节'], rest: [{ from: '2012-09-30', to: '2012-10-07' }], work: ['2012-09-29'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm
  {
    number: '国办发明电〔2012〕33号',
    issuedOn: '2012-12-08',
    year: 2013,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2013-01-01', to: '2013-01-03' }], work: ['2013-01-05', '2013-01-06'] },
      { names: ['春节'], rest: [{ from: '2013-02-09', to: '2013-02-15' }], work: ['2013-02-16', '2013-02-17'] },
      { names: ['清明节'], rest: [{ from: '2013-04-04', to: '2013-04-06' }], work: ['2013-04-07'] },
      { names: ['劳动节'], rest: [{ from: '2013-04-29', to: '2013-05-01' }], work: ['2013-04-27', '2013-04-28'] },
      { names: ['端午节'], rest: [{ from: '2013-06-10', to: '2013-06-12' }], work: ['2013-06-08', '2013-06-09'] },
      { names: ['中秋节'], rest: [{ from: '2013-09-19', to: '2013-09-21' }], work: ['2013-09-22'] },
      { names: ['国庆节'], rest: [{ from: '2013-10-01', to: '2013-10-07' }], work: ['2013-09-29', '2013-10-12'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm
  {
    number: '国办发明电〔2013〕28号',
    issuedOn: '2013-12-11',
    year: 2014,
    holidays: [
      { names: ['元旦'], rest: ['2014-01-01'] },
      { names: ['春节'], rest: [{ from: '2014-01-31', to: '2014-02-06' }], work: ['2014-01-26', '2014-02-08'] },
      { names: ['清明节'], rest: ['2014-04-05', '2014-04-07'] },
      { names: ['劳动节'], rest: [{ from: '2014-05-01', to: '2014-05-03' }], work: ['2014-05-04'] },
      { names: ['端午节'], rest: ['2014-06-02'] },
      { names: ['中秋节'], rest: ['2014-09-08'] },
      { names: ['国庆节'], rest: [{ from: '2014-10-01', to: '2014-10-07' }], work: ['2014-09-28', '2014-10-11'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm
  {
    number: '国办发明电〔2014〕28号',
    issuedOn: '2014-12-16',
    year: 2015,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2015-01-01', to: '2015-01-03' }], work: ['2015-01-04'] },
      { names: ['春节'], rest: [{ from: '2015-02-18', to: '2015-02-24' }], work: ['2015-02-15', '2015-02-28'] },
      { names: ['清明节'], rest: [{ from: '2015-04-05', to: '2015-04-06' }] },
      { names: ['劳动节'], rest: ['2015-05-01'] },
      { names: ['端午节'], rest: ['2015-06-20', '2015-06-22'] },
      { names: ['中秋节'], rest: ['2015-09-27'] },
      { names: ['国庆节'], rest: [{ from: '2015-10-01', to: '2015-10-07' }], work: ['2015-10-10'] },
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
        rest: [{ from: '2015-09-03', to: '2015-09-05' }],
        work: ['2015-09-06'],
        special: ['2015-09-03'],
      },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm
  {
    number: '国办发明电〔2015〕18号',
    issuedOn: '2015-12-10',
    year: 2016,
    holidays: [
      { names: ['元旦'], rest: ['2016-01-01'] },
      { names: ['春节'], rest: [{ from: '2016-02-07', to: '2016-02-13' }], work: ['2016-02-06', '2016-02-14'] },
      { names: ['清明节'], rest: ['2016-04-04'] },
      { names: ['劳动节'], rest: [{ from: '2016-05-01', to: '2016-05-02' }] },
      { names: ['端午节'], rest: [{ from: '2016-06-09', to: '2016-06-11' }], work: ['2016-06-12'] },
      { names: ['中秋节'], rest: [{ from: '2016-09-15', to: '2016-09-17' }], work: ['2016-09-18'] },
      { names: ['国庆节'], rest: [{ from: '2016-10-01', to: '2016-10-07' }], work: ['2016-10-08', '2016-10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm
  {
    number: '国办发明电〔2016〕17号',
    issuedOn: '2016-12-01',
    year: 2017,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2017-01-01', to: '2017-01-02' }] },
      { names: ['春节'], rest: [{ from: '2017-01-27', to: '2017-02-02' }], work: ['2017-01-22', '2017-02-04'] },
      { names: ['清明节'], rest: [{ from: '2017-04-02', to: '2017-04-04' }], work: ['2017-04-01'] },
      { names: ['劳动节'], rest: ['2017-05-01'] },
      { names: ['端午节'], rest: [{ from: '2017-05-28', to: '2017-05-30' }], work: ['2017-05-27'] },
      { names: ['中秋节', '国庆节'], rest: [{ from: '2017-10-01', to: '2017-10-08' }], work: ['2017-09-30'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm
  {
    number: '国办发明电〔2017〕12号',
    issuedOn: '2017-11-30',
    year: 2018,
    holidays: [
      { names: ['元旦'], rest: ['2018-01-01'] },
      { names: ['春节'], rest: [{ from: '2018-02-15', to: '2018-02-21' }], work: ['2018-02-11', '2018-02-24'] },
      { names: ['清明节'], rest: [{ from: '2018-04-05', to: '2018-04-07' }], work: ['2018-04-08'] },
      { names: ['劳动节'], rest: [{ from: '2018-04-29', to: '2018-05-01' }], work: ['2018-04-28'] },
      { names: ['端午节'], rest: ['2018-06-18'] },
      { names: ['中秋节'], rest: ['2018-09-24'] },
      { names: ['国庆节'], rest: [{ from: '2018-10-01', to: '2018-10-07' }], work: ['2018-09-29', '2018-09-30'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm
  {
    number: '国办发明电〔2018〕15号',
    issuedOn: '2018-12-04',
    year: 2019,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2018-12-30', to: '2019-01-01' }], work: ['2018-12-29'] },
      { names: ['春节'], rest: [{ from: '2019-02-04', to: '2019-02-10' }], work: ['2019-02-02', '2019-02-03'] },
      { names: ['清明节'], rest: ['2019-04-05'] },
      { names: ['劳动节'], rest: ['2019-05-01'] },
      { names: ['端午节'], rest: ['2019-06-07'] },
      { names: ['中秋节'], rest: ['2019-09-13'] },
      { names: ['国庆节'], rest: [{ from: '2019-10-01', to: '2019-10-07' }], work: ['2019-09-29', '2019-10-12'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm
  {
    number: '国办发明电〔2019〕3号',
    issuedOn: '2019-03-22',
    year: 2019,
    amends: '国办发明电〔2018〕15号',
    holidays: [
      { names: ['劳动节'], rest: [{ from: '2019-05-01', to: '2019-05-04' }], work: ['2019-04-28', '2019-05-05'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm
  {
    number: '国办发明电〔2019〕16号',
    issuedOn: '2019-11-21',
    year: 2020,
    holidays: [
      { names: ['元旦'], rest: ['2020-01-01'] },
      { names: ['春节'], rest: [{ from: '2020-01-24', to: '2020-01-30' }], work: ['2020-01-19', '2020-02-01'] },
      { names: ['清明节'], rest: [{ from: '2020-04-04', to: '2020-04-06' }] },
      { names: ['劳动节'], rest: [{ from: '2020-05-01', to: '2020-05-05' }], work: ['2020-04-26', '2020-05-09'] },
      { names: ['端午节'], rest: [{ from: '2020-06-25', to: '2020-06-27' }], work: ['2020-06-28'] },
      {
        names: ['国庆节', '中秋节'],
        rest: [{ from: '2020-10-01', to: '2020-10-08' }],
        work: ['2020-09-27', '2020-10-10'],
      },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm
  {
    number: '国办发明电〔2020〕1号',
    issuedOn: '2020-01-26',
    year: 2020,
    amends: '国办发明电〔2019〕16号',
    holidays: [{ names: ['春节'], rest: [{ from: '2020-01-31', to: '2020-02-02' }], special: ['2020-01-31'] }],
  },
  // http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm
  {
    number: '国办发明电〔2020〕27号',
    issuedOn: '2020-11-25',
    year: 2021,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2021-01-01', to: '2021-01-03' }] },
      { names: ['春节'], rest: [{ from: '2021-02-11', to: '2021-02-17' }], work: ['2021-02-07', '2021-02-20'] },
      { names: ['清明节'], rest: [{ from: '2021-04-03', to: '2021-04-05' }] },
      { names: ['劳动节'], rest: [{ from: '2021-05-01', to: '2021-05-05' }], work: ['2021-04-25', '2021-05-08'] },
      { names: ['端午节'], rest: [{ from: '2021-06-12', to: '2021-06-14' }] },
      { names: ['中秋节'], rest: [{ from: '2021-09-19', to: '2021-09-21' }], work: ['2021-09-18'] },
      { names: ['国庆节'], rest: [{ from: '2021-10-01', to: '2021-10-07' }], work: ['2021-09-26', '2021-10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm
  {
    number: '国办发明电〔2021〕11号',
    issuedOn: '2021-10-25',
    year: 2022,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2022-01-01', to: '2022-01-03' }] },
      { names: ['春节'], rest: [{ from: '2022-01-31', to: '2022-02-06' }], work: ['2022-01-29', '2022-01-30'] },
      { names: ['清明节'], rest: [{ from: '2022-04-03', to: '2022-04-05' }], work: ['2022-04-02'] },
      { names: ['劳动节'], rest: [{ from: '2022-04-30', to: '2022-05-04' }], work: ['2022-04-24', '2022-05-07'] },
      { names: ['端午节'], rest: [{ from: '2022-06-03', to: '2022-06-05' }] },
      { names: ['中秋节'], rest: [{ from: '2022-09-10', to: '2022-09-12' }] },
      { names: ['国庆节'], rest: [{ from: '2022-10-01', to: '2022-10-07' }], work: ['2022-10-08', '2022-10-09'] },
    ],
  },
  // http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm
  {
    number: '国办发明电〔2022〕16号',
    issuedOn: '2022-12-08',
    year: 2023,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2022-12-31', to: '2023-01-02' }] },
      { names: ['春节'], rest: [{ from: '2023-01-21', to: '2023-01-27' }], work: ['2023-01-28', '2023-01-29'] },
      { names: ['清明节'], rest: ['2023-04-05'] },
      { names: ['劳动节'], rest: [{ from: '2023-04-29', to: '2023-05-03' }], work: ['2023-04-23', '2023-05-06'] },
      { names: ['端午节'], rest: [{ from: '2023-06-22', to: '2023-06-24' }], work: ['2023-06-25'] },
      {
        names: ['中秋节', '国庆节'],
        rest: [{ from: '2023-09-29', to: '2023-10-06' }],
        work: ['2023-10-07', '2023-10-08'],
      },
    ],
  },
  // https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm
  {
    number: '国办发明电〔2023〕7号',
    issuedOn: '2023-10-25',
    year: 2024,
    holidays: [
      { names: ['元旦'], rest: ['2024-01-01'] },
      { names: ['春节'], rest: [{ from: '2024-02-10', to: '2024-02-17' }], work: ['2024-02-04', '2024-02-18'] },
      { names: ['清明节'], rest: [{ from: '2024-04-04', to: '2024-04-06' }], work: ['2024-04-07'] },
      { names: ['劳动节'], rest: [{ from: '2024-05-01', to: '2024-05-05' }], work: ['2024-04-28', '2024-05-11'] },
      { names: ['端午节'], rest: ['2024-06-10'] },
      { names: ['中秋节'], rest: [{ from: '2024-09-15', to: '2024-09-17' }], work: ['2024-09-14'] },
      { names: ['国庆节'], rest: [{ from: '2024-10-01', to: '2024-10-07' }], work: ['2024-09-29', '2024-10-12'] },
    ],
  },
  // https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm
  {
    number: '国办发明电〔2024〕12号',
    issuedOn: '2024-11-12',
    year: 2025,
    holidays: [
      { names: ['元旦'], rest: ['2025-01-01'] },
      { names: ['春节'], rest: [{ from: '2025-01-28', to: '2025-02-04' }], work: ['2025-01-26', '2025-02-08'] },
      { names: ['清明节'], rest: [{ from: '2025-04-04', to: '2025-04-06' }] },
      { names: ['劳动节'], rest: [{ from: '2025-05-01', to: '2025-05-05' }], work: ['2025-04-27'] },
      { names: ['端午节'], rest: [{ from: '2025-05-31', to: '2025-06-02' }] },
      {
        names: ['国庆节', '中秋节'],
        rest: [{ from: '2025-10-01', to: '2025-10-08' }],
        work: ['2025-09-28', '2025-10-11'],
      },
    ],
  },
  // https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
  {
    number: '国办发明电〔2025〕7号',
    issuedOn: '2025-11-04',
    year: 2026,
    holidays: [
      { names: ['元旦'], rest: [{ from: '2026-01-01', to: '2026-01-03' }], work: ['2026-01-04'] },
      { names: ['春节'], rest: [{ from: '2026-02-15', to: '2026-02-23' }], work: ['2026-02-14', '2026-02-28'] },
      { names: ['清明节'], rest: [{ from: '2026-04-04', to: '2026-04-06' }] },
      { names: ['劳动节'], rest: [{ from: '2026-05-01', to: '2026-05-05' }], work: ['2026-05-09'] },
      { names: ['端午节'], rest: [{ from: '2026-06-19', to: '2026-06-21' }] },
      { names: ['国庆节'], rest: [{ from: '2026-10-01', to: '2026-10-07' }], work: ['2026-09-20', '2026-10-10'] },
      { names: ['中秋节'], rest: [{ from: '2026-09-25', to: '2026-09-27' }] },
    ],
  },
]
