/**
 * Pictures and prose for people, made from what the engines answer.
 *
 * @module render
 */
export { describeRulebook } from './describe-rulebook.js'
export { citationText, dayKindLabel, lengthLabel, weekdayLabel } from './labels.js'
export type { PictureOptions } from './picture.js'
export { type CalendarPictureOptions, renderCalendar } from './render-calendar.js'
export { type EvaluationOptions, renderEvaluation } from './render-evaluation.js'
export { renderExplanation } from './render-explanation.js'
export { type FindingsOptions, renderFindings } from './render-findings.js'
export { type RosterPictureOptions, renderRoster } from './render-roster.js'
export { renderTimeline } from './render-timeline.js'
