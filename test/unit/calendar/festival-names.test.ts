import { describe, expect, it } from 'vitest'
import { festivalLabel } from '../../../src/calendar/festival-names.js'
import { holidayNotices } from '../../../src/calendar/notices.js'

describe('the name of a festival', () => {
  it('has its English words', () => {
    expect(festivalLabel('清明节')).toEqual({ zh: '清明节', en: 'Tomb-Sweeping Day' })
  })

  it('stays Chinese where it has no English words', () => {
    expect(festivalLabel('某纪念日')).toEqual({ zh: '某纪念日', en: '某纪念日' })
  })

  it('has English words for every holiday that a notice has named', () => {
    const names = holidayNotices.flatMap(({ holidays }) => holidays.flatMap((holiday) => holiday.names))
    expect(names.filter((name) => /\p{Script=Han}/u.test(festivalLabel(name).en))).toEqual([])
  })
})
