import { right } from 'fp-ts/lib/Either.js'
import { type Result, refuse } from '../result.js'
import { misfit } from '../rule-error.js'
import type { Label } from '../terms.js'

/** What a figure must be. */
export const WHOLE: Label = { zh: '0 至 2^53-1 的整数', en: 'a whole number from 0 to 2^53-1' }

/** A figure is a whole number of things. */
export function checkCount(count: unknown, path: string): Result<number> {
  return isWhole(count) ? right(count) : refuse(misfit('InvalidCount', path, count, WHOLE))
}

/** Whether a value is a whole number of things, up to 2^53-1. */
export function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
}
