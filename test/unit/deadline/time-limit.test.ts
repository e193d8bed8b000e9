import { describe, expect, it } from 'vitest'
import { computeDeadline, type TimeLimit } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { aLimit, basis } from './a-limit.js'

const good = aLimit(5, 'workingDay')
const refuse = (limit: unknown) => refusalOf(computeDeadline({ limit: limit as TimeLimit, from: '2024-02-08' }))

describe('the length of a limit is refused', () => {
  it.each([
    [0, '0'],
    [-0, '-0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [1e9, '1000000000'],
    [3661, '3661'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['5', '"5"'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[5], '[…]'],
  ])('where its amount is %s', (amount, given) => {
    expect(refuse({ ...good, length: { amount, unit: 'workingDay' } })).toMatchObject({
      _tag: 'InvalidLength',
      path: 'limit.length.amount',
      given,
      expected: { zh: '1 至 3660 的整数', en: 'a whole number from 1 to 3660' },
      message: `limit.length.amount: ${given} is not a whole number from 1 to 3660`,
    })
  })

  it.each([
    ['week', '"week"'],
    ['workingDays', '"workingDays"'],
    ['Hour', '"Hour"'],
    [undefined, 'undefined'],
    [1, '1'],
  ])('where its unit is %s', (unit, given) => {
    expect(refuse({ ...good, length: { amount: 5, unit } })).toMatchObject({
      _tag: 'InvalidLength',
      path: 'limit.length.unit',
      given,
      message: `limit.length.unit: ${given} is not "workingDay" | "calendarDay" | "hour"`,
    })
  })

  it.each([undefined, null, 5, '5 days', []])('where there is none: %j', (length) => {
    expect(refuse({ ...good, length })).toMatchObject({
      _tag: 'InvalidLength',
      path: 'limit.length',
      expected: { en: '{ amount, unit }' },
    })
  })
})

describe('a limit is refused', () => {
  it.each([
    ['no object', null, 'limit', '{ id, label, length, from, basis }'],
    ['text', 'register', 'limit', '{ id, label, length, from, basis }'],
    ['a list', [good], 'limit', '{ id, label, length, from, basis }'],
    ['without an id', { ...good, id: undefined }, 'limit.id', 'a non-empty id'],
    ['with an empty id', { ...good, id: '' }, 'limit.id', 'a non-empty id'],
    ['with a number for an id', { ...good, id: 7 }, 'limit.id', 'a non-empty id'],
    [
      'without the event that starts it',
      { ...good, from: undefined },
      'limit.from',
      'the name of the event that starts it',
    ],
    ['with an empty event', { ...good, from: '' }, 'limit.from', 'the name of the event that starts it'],
    ['without a basis', { ...good, basis: undefined }, 'limit.basis', 'a citation; no limit is counted without one'],
    [
      'with text for a basis',
      { ...good, basis: '第一条' },
      'limit.basis',
      'a citation; no limit is counted without one',
    ],
    ['with an unknown roll', { ...good, roll: 'up' }, 'limit.roll', '"none" | "forward" | "backward"'],
    ['on a clock that it does not know', { ...good, clock: 'sun' }, 'limit.clock', '"office" | "wall"'],
    ['in an unknown direction', { ...good, direction: 'back' }, 'limit.direction', '"after" | "before"'],
    ['rolling from other days', { ...good, rollOn: 'sunday' }, 'limit.rollOn', '"dayOff" | "statutoryDay"'],
    ['paused by a mere word', { ...good, pausedBy: 'hearing' }, 'limit.pausedBy', 'the reasons, [string, …]'],
    [
      'paused, though counted back',
      { ...good, direction: 'before', pausedBy: ['hearing'] },
      'limit.pausedBy',
      'possible for a limit that is counted back, which is neither paused nor extended; leave it out',
    ],
    [
      'extensible, though counted back',
      { ...good, direction: 'before', extension: { max: { amount: 1, unit: 'workingDay' }, basis } },
      'limit.extension',
      'possible for a limit that is counted back, which is neither paused nor extended; leave it out',
    ],
    [
      'in office hours, though counted back',
      { ...good, direction: 'before', length: { amount: 2, unit: 'hour' }, clock: 'office' },
      'limit.clock',
      '"wall", the clock on which hours are counted back',
    ],
    ['with a roll of null', { ...good, roll: null }, 'limit.roll', '"none" | "forward" | "backward"'],
    ['with text for its days of effect', { ...good, effective: '2024' }, 'limit.effective', '{ from, to? }'],
    [
      'with a first day in other words',
      { ...good, effective: { from: '2023/12/22' } },
      'limit.effective.from',
      'a date YYYY-MM-DD',
    ],
    [
      'with a first day that never was',
      { ...good, effective: { from: '2023-02-30' } },
      'limit.effective.from',
      'a date YYYY-MM-DD',
    ],
    [
      'with blanks for a first day',
      { ...good, effective: { from: '          ' } },
      'limit.effective.from',
      'a date YYYY-MM-DD',
    ],
    [
      'with a last day that never will be',
      { ...good, effective: { from: '2023-01-01', to: '2024-99-99' } },
      'limit.effective.to',
      'a date YYYY-MM-DD on or after from',
    ],
    ['without its first day', { ...good, effective: {} }, 'limit.effective.from', 'a date YYYY-MM-DD'],
    [
      'with a last day in other words',
      { ...good, effective: { from: '2024-01-01', to: '2024-3-1' } },
      'limit.effective.to',
      'a date YYYY-MM-DD on or after from',
    ],
    [
      'with days of effect that end before they begin',
      { ...good, effective: { from: '2024-01-02', to: '2024-01-01' } },
      'limit.effective.to',
      'a date YYYY-MM-DD on or after from',
    ],
  ])('%s', (_, limit, path, expected) => {
    expect(refuse(limit)).toMatchObject({ _tag: 'InvalidLimit', path, expected: { en: expected } })
  })
})
