/**
 * A town's rulebook, made from another that it differs from in a few figures; needs `zod`.
 *
 * @module extend
 */

export type { NamingSection, RulingSection } from '../rulebook/sections.js'
export { type ExtendedRulebook, type ExtendOptions, extendRulebook } from './extend-rulebook.js'
export type { Change, RulebookChanges, SectionChanges } from './rulebook-changes.js'
