import { describe, expect, test } from 'vitest'
import type { RuleError } from 'xinfang-rules'
import { refusals } from './errors.js'

describe.each(Object.entries(refusals))('%s', (tag, { build, path, shows }) => {
  const error = build()

  test('is what the library answers, with the place of the fault', () => {
    expect(error).toMatchObject({ _tag: tag, path })
  })

  test('its message begins with the place and shows what was wrong', () => {
    expect(error.message.startsWith(`${path}: `)).toBe(true)
    for (const shown of shows) expect(error.message).toContain(shown)
  })

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(error))).toStrictEqual(error)
  })

  test('is the same each time', () => {
    expect(build()).toStrictEqual(error)
  })
})

test('a message says what was wrong, where, and what to do', () => {
  const messageOf = (tag: RuleError['_tag']) => refusals[tag].build().message
  expect(messageOf('InvalidDate')).toBe('from: "2024-02-30" is not a date (February 2024 has 29 days)')
  expect(messageOf('InvalidCount')).toBe('tally.rates.education.counted: 21 is not at most its base, 20')
  expect(messageOf('InvalidCase')).toBe(
    'cases[0].fields.channel: "fax" is not one of "online", "letter", "visit", "phone"',
  )
})
