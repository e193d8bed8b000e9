/**
 * Pictures and prose for people, made from what the engines answer.
 *
 * @module render
 */
export { citationText, dayKindLabel, lengthLabel, weekdayLabel } from './labels.js'
export { renderExplanation } from './render-explanation.js'
