import { describe, expect, it } from 'vitest'
import { chinaCalendar } from 'xinfang-rules'
import { isCalendar } from '../../../src/calendar/working-calendar.js'

describe('the national calendar', () => {
  it('says what it is made of and how far it reaches', () => {
    expect(chinaCalendar).toMatchObject({ id: 'cn 2004-2026', publishedThrough: '2026-12-24' })
  })

  it('is known as a calendar, and its copy as JSON is not', () => {
    expect(isCalendar(chinaCalendar)).toBe(true)
    expect(isCalendar(JSON.parse(JSON.stringify(chinaCalendar)))).toBe(false)
  })
})
