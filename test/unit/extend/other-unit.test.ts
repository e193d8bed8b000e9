import { describe, expect, it } from 'vitest'
import type { TimeLimit } from 'xinfang-rules'
import { calendarSpan } from '../../../src/extend/calendar-spans.js'
import {
  basis,
  caomiao2023,
  days,
  events,
  head,
  made,
  messages,
  national2022,
  notice,
  tongliang2022,
  workingDays,
} from './extending.js'

describe('a limit beside one of the law of another unit', () => {
  it('is warned of where it can outlast it: 7 working days took up to 19 calendar days', () => {
    const { findings } = made(tongliang2022)
    const own = findings.filter(({ subject }) => subject === 'own.answer')
    expect(messages(own)).toEqual([
      'warning: “Own case: answer, or say that it cannot be closed yet” has 7 working days, “Matter received directly: tell the petitioner in writing” by 信访工作条例 第二十三条第二款 has 15 calendar days: from 2004 to 2026 it took up to 19 calendar days, and can outlast that of the law; the earlier binds, and that of the law always does',
    ])
    expect(own[0]).toMatchObject({ rule: 'notice.direct', basis: national2022.limits['notice.direct'].basis })
  })

  it('is noted where it never outlasted it: 5 working days took up to 15', () => {
    const { findings } = made(caomiao2023)
    expect(findings.map(({ severity, subject, rule }) => [severity, subject, rule])).toEqual([
      // It starts with the contact, or in another reading with the receipt.
      ['note', 'simple.accepted', 'notice.direct'],
      ['note', 'simple.opinion', 'handling'],
      ['note', 'general.accepted', 'notice.direct'],
      ['note', 'general.opinion', 'handling'],
    ])
    expect(messages(findings)[2]).toContain('it took up to 15 calendar days, and never outlasted that of the law')
  })

  it('is warned of for the longest that it can take, with its extension and in any reading', () => {
    const extension = { max: workingDays(30), basis }
    const answer = (more: Partial<TimeLimit>) => {
      const { findings } = made(tongliang2022, {
        limits: { 'own.answer': { length: workingDays(5), basis, ...more } },
      })
      return messages(findings.filter(({ subject }) => subject === 'own.answer'))
    }
    expect(answer({})).toEqual([expect.stringMatching(/^note: .* has 5 working days, .*never outlasted/)])
    expect(answer({ extension })).toEqual([
      expect.stringMatching(/^warning: .* has 5 working days \(35 working days with its extension\), .*can outlast/),
    ])
    const alternatives = [{ id: 'longer', note: head.label, change: { length: workingDays(12) } }]
    const reading = { status: 'interpreted', alternatives } as const
    expect(answer({ reading })).toEqual([
      expect.stringMatching(/^warning: .* has 5 working days \(12 working days in another reading\), .*can outlast/),
    ])
    expect(answer({ length: workingDays(3660), extension: { max: workingDays(3660), basis } })).toEqual([
      expect.stringMatching(/^warning: .*longer than all the published years/),
    ])
  })

  it('is warned of where it can stand still', () => {
    const { findings } = made(tongliang2022, {
      limits: { 'own.answer': { length: workingDays(5), pausedBy: ['survey'], basis } },
    })
    expect(messages(findings.filter(({ subject }) => subject === 'own.answer'))).toEqual([
      expect.stringMatching(/^warning: .*it can stand still \(survey\) without bound, and can outlast that of the law/),
    ])
  })

  it('cannot be told of office hours', () => {
    const office = notice({ length: { amount: 90, unit: 'hour' }, clock: 'office' })
    const { findings } = made(caomiao2023, { events, limits: { notice: office } })
    expect(messages(findings.filter(({ subject }) => subject === 'notice'))[0]).toContain('it runs in office hours')
    const wall = notice({ length: { amount: 361, unit: 'hour' } })
    const warned = made(caomiao2023, { events, limits: { notice: wall } }).findings
    expect(warned.filter(({ subject }) => subject === 'notice').map(({ severity }) => severity)).toEqual(['warning'])
  })
})
describe('the calendar days that a limit took in the published years', () => {
  // By hand, on the Spring Festival of 2020, off from 24 January to 2 February: from Thursday 23 January the 1st is
  // 3 February (+11), the 2nd the 4th (+12), the 3rd the 5th (+13), the 5th the 7th (+15); from Wednesday 22 January
  // the 7th is Monday 10 February (+19), and the 10th Thursday 13 February (+22).
  it.each([
    [1, 11],
    [2, 12],
    [3, 13],
    [5, 15],
    [7, 19],
    [10, 22],
  ])('%i working days took up to %i', (amount, most) => {
    expect(calendarSpan(notice({ length: workingDays(amount) }))?.most).toBe(most)
  })

  it('are those of the limit itself at least, and roll from days off', () => {
    expect(calendarSpan(notice({ length: days(15), roll: 'none' }))).toEqual({ least: 15, most: 15 })
    expect(calendarSpan(notice({ length: days(15) }))?.least).toBe(15)
    expect(calendarSpan(notice({ length: { amount: 25, unit: 'hour' } }))).toEqual({ least: 1, most: 2 })
  })
})
