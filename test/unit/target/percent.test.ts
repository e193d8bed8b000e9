import { describe, expect, test } from 'vitest'
import { leastMeeting, readPercent } from '../../../src/target/percent.js'

describe('readPercent', () => {
  test.each([
    ['0', 0],
    ['5', 500],
    ['85', 8500],
    ['99.5', 9950],
    ['99.55', 9955],
    ['0.01', 1],
    ['1.10', 110],
    ['100', 10_000],
    ['100.0', 10_000],
    ['100.00', 10_000],
  ])('%j is a percentage, read in hundredths of one percent', (percent, hundredths) => {
    expect(readPercent(percent)).toBe(hundredths)
  })

  test.each([
    ['101'],
    ['100.01'],
    ['100.000'],
    ['85.555'],
    ['085'],
    [''],
    [' 85'],
    ['85 '],
    ['85%'],
    ['+85'],
    ['-1'],
    ['-0'],
    ['.5'],
    ['85.'],
    ['8,5'],
    ['1e1'],
    ['0x5'],
    ['８５'],
    ['abc'],
    ['NaN'],
    ['Infinity'],
    [85],
    [0.85],
    [null],
    [undefined],
    [['85']],
    [{ toString: () => '85' }],
  ])('%j is no percentage', (percent) => {
    expect(readPercent(percent as string)).toBeUndefined()
  })

  test('every percentage with two places is read without a rounding error', () => {
    for (let hundredths = 0; hundredths < 10_000; hundredths++) {
      const percent = `${Math.floor(hundredths / 100)}.${`${hundredths % 100}`.padStart(2, '0')}`
      expect(readPercent(percent)).toBe(hundredths)
    }
  })
})

describe('leastMeeting', () => {
  test.each([
    // 85 % of 20 is 17 exactly; of 21 it is 17.85, so 18.
    [8500, 20, 17],
    [8500, 21, 18],
    // 33.33 % of 3 is 0.9999.
    [3333, 3, 1],
    [10_000, 7, 7],
    [0, 7, 0],
    // 0.01 % of 10 000 is 1, of 10 001 it is 1.0001.
    [1, 10_000, 1],
    [1, 10_001, 2],
    // 2^53-1 = 9007199254740991; 85 % of it is 7656119366529842.35.
    [8500, Number.MAX_SAFE_INTEGER, 7_656_119_366_529_843],
    // 99.99 % of it is 9006298534815516.9009.
    [9999, Number.MAX_SAFE_INTEGER, 9_006_298_534_815_517],
    [10_000, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('%i hundredths of a percent of %i is at least %i', (hundredths, base, least) => {
    expect(leastMeeting(hundredths, base)).toBe(least)
  })
})
