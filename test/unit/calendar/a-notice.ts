import type { HolidayNotice, NoticeHoliday } from 'xinfang-rules'

/** An invented notice for 2027, which balances: 20 weekdays off and 7 weekend days worked for 13 days owed. */
export const notice2027: HolidayNotice = {
  number: '试拟〔2026〕1号',
  issuedOn: '2026-11-20',
  year: 2027,
  holidays: [
    { names: ['元旦'], rest: [{ from: '2027-01-01', to: '2027-01-03' }] },
    { names: ['春节'], rest: [{ from: '2027-02-05', to: '2027-02-12' }], work: ['2027-01-31', '2027-02-14'] },
    { names: ['清明节'], rest: [{ from: '2027-04-03', to: '2027-04-05' }] },
    { names: ['劳动节'], rest: [{ from: '2027-05-01', to: '2027-05-05' }], work: ['2027-05-08'] },
    { names: ['端午节'], rest: ['2027-06-09'] },
    { names: ['中秋节'], rest: ['2027-09-15'] },
    { names: ['国庆节'], rest: [{ from: '2027-10-01', to: '2027-10-07' }], work: ['2027-09-26', '2027-10-09'] },
  ],
}

/** The same notice, one of its holidays arranged otherwise. */
export function arrangedAs(name: string, days: Partial<NoticeHoliday>): HolidayNotice {
  const holidays = notice2027.holidays.map((holiday) => (holiday.names[0] === name ? { ...holiday, ...days } : holiday))
  return { ...notice2027, holidays }
}

/** An invented amendment of the notice for 2026. */
export function amendment(holiday: Partial<NoticeHoliday>, more: Partial<HolidayNotice> = {}): HolidayNotice {
  return {
    number: '试拟〔2026〕2号',
    issuedOn: '2026-08-03',
    year: 2026,
    amends: '国办发明电〔2025〕7号',
    holidays: [{ names: ['国庆节'], rest: [], ...holiday }],
    ...more,
  }
}
