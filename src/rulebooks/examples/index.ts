/**
 * Worked examples of the rulebooks, and `runExamples` to test them or a rulebook of one's own.
 *
 * @module examples
 */
export type { ExampleAnswer } from '../../example/answer-example.js'
export type {
  DeadlineExample,
  DeadlineGiven,
  Example,
  ExampleBase,
  ExpectedDeadline,
  ExpectedProcedure,
  ExpectedRefusal,
  ExpectedStage,
  ExpectedTarget,
  ProcedureExample,
  ProcedureGiven,
  TargetExample,
  TargetGiven,
} from '../../example/example.js'
export type { ExampleRules } from '../../example/example-rules.js'
export {
  type BySection,
  type ExampleOptions,
  type ExampleReport,
  type ExampleResult,
  type RefusedExample,
  runExamples,
} from '../../example/run-examples.js'
export { caomiao2023Examples } from './caomiao2023.js'
export { menghe2020Examples } from './menghe2020.js'
export { national2005Examples } from './national2005.js'
export { national2022Examples } from './national2022.js'
export { sanjian2021Examples } from './sanjian2021.js'
export { simplified2016Examples } from './simplified2016.js'
export { tongliang2022Examples } from './tongliang2022.js'
export { xinsheng2024Examples } from './xinsheng2024.js'
