/**
 * Untrusted JSON read into the library's own types, with all that is wrong with it; needs `zod`.
 *
 * @module schema
 */
export { type CasesOptions, parseCases, safeParseCases } from './parse-cases.js'
export { type EventsOptions, parseEvents, safeParseEvents } from './parse-events.js'
export { parseHolidayNotice, safeParseHolidayNotice } from './parse-holiday-notice.js'
export { parseRulebook, safeParseRulebook } from './parse-rulebook.js'
