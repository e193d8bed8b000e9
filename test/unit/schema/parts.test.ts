import { describe, expect, test } from 'vitest'
import { NOT_A_DAY, readDay } from '../../../src/date/day.js'
import { readMoment } from '../../../src/date/moment.js'
import { nearestOf } from '../../../src/schema/nearest.js'
import { day, moment } from '../../../src/schema/parts.js'

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

test('a text is a day to the schema exactly where it is one to the calendar', () => {
  const differing: string[] = []
  for (let year = 2002; year <= 2102; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let on = 0; on <= 32; on++) {
        const text = `${year}-${pad(month)}-${pad(on)}`
        if (day.safeParse(text).success !== (readDay(text) !== NOT_A_DAY)) differing.push(text)
      }
    }
  }
  expect(differing).toEqual([])
})

test.each([
  '2024-02-08',
  '2024-02-08T16:30',
  '2024-02-08 16:30',
  '2024-02-08T16:30:01.500',
  '2024-02-08T16:30Z',
  '2024-02-08T16:30:01.500+0800',
  '2024-02-08T16:30:01-05:30',
  '2003-12-31T23:00:00-08:00',
  '2024-02-08 16:30Z',
  '2024-02-08T24:00',
  '2024-02-08T16:30+8',
  '2024-02-30T16:30',
  '2024-2-8',
  '',
])('%j is a moment to the schema exactly where it is one to the library', (text) => {
  expect(moment.safeParse(text).success).toBe(readMoment(text, '')._tag === 'Right')
})

describe('the name that was meant', () => {
  test.each([
    ['metby', 'metBy'],
    ['lable', 'label'],
    ['bases', 'basis'],
    ['appliesto', 'appliesTo'],
    ['officer', undefined],
    ['x', undefined],
    ['', undefined],
    ['m'.repeat(1000), undefined],
  ])('of %j is %j', (name, meant) => {
    expect(nearestOf(name, ['id', 'label', 'metBy', 'basis', 'appliesTo'])).toBe(meant)
  })
})
