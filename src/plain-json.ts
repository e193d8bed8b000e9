import type { Label } from './terms.js'

/** What plain JSON may be, wherever it is read as a whole. */

/** The names that would reach what objects inherit, were they ever assigned. */
export const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype']

export const NOT_FORBIDDEN: Label = {
  zh: '可用的成员名：不接受 __proto__、constructor、prototype，请改名或去掉',
  en: 'a name that a member may have: __proto__, constructor, prototype are refused; rename it or leave it out',
}

/** Conditions may stand in each other 100 deep, each two levels of data; no data needs more, and no stack runs out. */
export const DEEPEST = 240

export const NOT_TOO_DEEP: Label = {
  zh: `嵌套不超过 ${DEEPEST} 层的 JSON 数据`,
  en: `plain JSON, at most ${DEEPEST} levels deep`,
}
