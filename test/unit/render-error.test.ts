import { describe, expect, test } from 'vitest'
import { type RuleError, renderError } from 'xinfang-rules'
import { refusals } from './errors.js'

describe.each(Object.entries(refusals))('%s', (_, { build, path, shows }) => {
  const error = build()

  test('in Chinese begins with the place, shows what was wrong, and is a sentence in Chinese', () => {
    const chinese = renderError(error, 'zh')
    expect(chinese.startsWith(`${path}：`)).toBe(true)
    for (const shown of shows) expect(chinese).toContain(shown)
    expect(chinese.match(/\p{Script=Han}/gu)?.length).toBeGreaterThanOrEqual(4)
  })

  test('in English is the message', () => {
    expect(renderError(error, 'en')).toBe(error.message)
    expect(error.message).not.toMatch(/\p{Script=Han}/u)
  })

  test('nothing is left unfilled in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(renderError(error, language)).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
    }
  })

  test('an error that went through JSON reads the same', () => {
    const copy: RuleError = JSON.parse(JSON.stringify(error))
    for (const language of ['zh', 'en'] as const) expect(renderError(copy, language)).toBe(renderError(error, language))
  })
})

test('a date that does not exist is explained in Chinese', () => {
  expect(renderError(refusals.InvalidDate.build(), 'zh')).toBe(
    'from："2024-02-30" 不是有效日期（2024 年 2 月有 29 天）',
  )
})

test('a day that is not published yet comes with all that can be done about it', () => {
  const error = refusals.CalendarNotPublished.build()
  expect(renderError(error, 'zh')).toMatch(
    /（日历“cn 2004-2026”）；可要求预测（forecast），以 withNotice 增补通知，或待通知公布后更新本库$/,
  )
  expect(renderError(error, 'en')).toMatch(
    /\(calendar "cn 2004-2026"\); ask for a forecast, add the notice \(withNotice\), or update the library once it is out$/,
  )
})

test('a limit no longer in force says until when it was', () => {
  const error: RuleError = {
    _tag: 'NotInForce',
    path: 'limit',
    limit: 'handling',
    on: '2022-05-02',
    from: '2005-05-01',
    to: '2022-04-30',
    message: 'limit: …',
  }
  expect(renderError(error, 'zh')).toContain('自 2005-05-01 至 2022-04-30 施行')
})
