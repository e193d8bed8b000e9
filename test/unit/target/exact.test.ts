import { describe, expect, test } from 'vitest'
import { divideUp, shareOf } from '../../../src/target/exact.js'

const MAX = Number.MAX_SAFE_INTEGER
const NEAR = [0, 1, 2, 3, 9_999, 10_000, 2 ** 26, 2 ** 27 + 1, 2 ** 52 - 1, 2 ** 52, 2 ** 52 + 1, MAX - 1, MAX]

describe('near every boundary', () => {
  const pairs = NEAR.filter((of) => of > 0).flatMap((of) => NEAR.filter((part) => part <= of).map((part) => [part, of]))

  test.each(pairs as [number, number][])('a share of %i in %i is what BigInt makes it', (part, of) => {
    for (const times of NEAR) {
      const product = BigInt(times) * BigInt(part)
      const { whole, rest } = shareOf(times, part, of)
      expect([BigInt(whole), BigInt(rest)]).toStrictEqual([product / BigInt(of), product % BigInt(of)])
    }
  })

  test.each(NEAR.slice(1))('division by %i upwards is what BigInt makes it', (by) => {
    for (const amount of NEAR) {
      const most = BigInt(amount) + BigInt(by) - BigInt(1)
      expect(BigInt(divideUp(amount, by))).toBe(most / BigInt(by))
    }
  })
})
