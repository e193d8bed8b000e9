import { AN_ID, firstFault, secondOf } from '../check-data.js'
import { isPlainRecord, isText } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { Label } from '../terms.js'
import type { OpenDayPlan } from './open-day-plan.js'

/** The cases in which steps are owed, by the `what` of the step. */
export type OpenDayCases = Readonly<Record<string, readonly string[]>>

/** What is wrong with the cases that are named; `undefined` where nothing is. */
export function faultOfCases(cases: unknown, { steps }: OpenDayPlan): RuleErrorFacts | undefined {
  if (cases === undefined) return undefined
  if (!isPlainRecord(cases)) return misfit('InvalidArgument', 'options.cases', cases, '{ step: [case, …], … }')
  return firstFault(Object.entries(cases), ([what, ids]) => {
    const path = `options.cases.${what}`
    const step = steps.find((known) => known.what === what)
    if (step === undefined) return misfit('InvalidArgument', path, what, A_STEP)
    return step.perCase === true ? faultOfIds(ids, path) : misfit('InvalidArgument', path, what, OF_CASES)
  })
}

function faultOfIds(ids: unknown, path: string): RuleErrorFacts | undefined {
  if (!Array.isArray(ids)) return misfit('InvalidArgument', path, ids, '[case, …]')
  const bad = [...ids].findIndex((id) => !isText(id))
  const index = bad === -1 ? secondOf(ids) : bad
  return index === -1
    ? undefined
    : misfit('InvalidArgument', `${path}[${index}]`, ids[index], bad === -1 ? A_NEW_ID : AN_ID)
}

const A_NEW_ID: Label = { zh: '只出现一次的编号', en: 'an id that occurs only once' }
export const A_STEP: Label = { zh: '计划中的步骤', en: 'a step of the plan' }
const OF_CASES: Label = { zh: '按案件办理的步骤（答复）', en: 'a step that is owed case by case, as answers are' }
