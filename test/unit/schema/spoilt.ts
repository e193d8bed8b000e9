import type { Result } from 'xinfang-rules'
import { replaceAt } from '../../property/places.js'
import { refusalOf } from '../refusal.js'

/** A copy of data as JSON has them, with another part at a place: `limits/general.opinion/basis`. */
export function spoilt(data: unknown, place: string, part: unknown): unknown {
  return replaceAt(JSON.parse(JSON.stringify(data)), place.split('/'), part)
}

/** All that is wrong with data, each as its tag and its message. */
export function issuesOf(result: Result<unknown>): string[] {
  const { issues = [] } = refusalOf(result)
  return issues.map(({ _tag, message }) => `${_tag} ${message}`)
}
