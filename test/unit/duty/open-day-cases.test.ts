import { describe, expect, it } from 'vitest'
import {
  checkOpenDay,
  type OpenDayCheckOptions,
  type OpenDayPlan,
  type OpenDayRecord,
  orThrow,
  renderError,
} from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { plan, town } from './open-days.js'

const certain = plan('2024-10-14', { ...town, events: { received: '2024-10-14' } })
const assumed = plan('2024-10-14')
const { label } = tongliang2022.limits['own.answer']
const answer = (on: string, id?: string): OpenDayRecord => ({ what: 'own.answer', on, case: id })

/** What was found of answers alone, and how they stand. */
const own = (
  records: readonly OpenDayRecord[],
  cases: OpenDayCheckOptions['cases'],
  { of = certain, asOf = '2024-12-31' }: { readonly of?: OpenDayPlan; readonly asOf?: string } = {},
) => {
  const { findings, summary } = orThrow(checkOpenDay(of, records, { asOf, cases }))
  const answers = findings.filter(({ rule }) => rule.startsWith('massWorkDay.own.answer'))
  return {
    found: answers.map(({ rule, severity, on }) => `${rule.replace('massWorkDay.', '')} ${severity} ${on}`),
    said: answers.map(({ message }) => message),
    progress: summary.steps.find(({ what }) => what === 'own.answer'),
  }
}
const both = { 'own.answer': ['c1', 'c2'] }

describe('an answer that is owed in cases that are named', () => {
  it('is missing in each of them in which none is recorded, though another was answered', () => {
    const one = own([answer('2024-10-20', 'c1')], both)
    expect(one.found).toEqual(['own.answer breach 2024-10-23'])
    expect(one.said).toEqual([
      {
        zh: `${label.zh}：案件 c2 截至 2024-10-23 没有记录`,
        en: `${label.en}: case c2: nothing recorded by 2024-10-23`,
      },
    ])
    expect(one.progress).toEqual({ what: 'own.answer', state: 'missing', cases: { inTime: 1, late: 0, missing: 1 } })
    const none = own([], both)
    expect(none.found).toEqual(['own.answer breach 2024-10-23', 'own.answer breach 2024-10-23'])
    expect(none.progress).toEqual({ what: 'own.answer', state: 'missing', cases: { inTime: 0, late: 0, missing: 2 } })
  })

  it('is open until its last day is over, and done where each case has its answer', () => {
    const open = own([answer('2024-10-20', 'c1')], both, { asOf: '2024-10-22' })
    expect(open.found).toEqual([])
    expect(open.progress).toEqual({ what: 'own.answer', state: 'open', cases: { inTime: 1, late: 0, missing: 1 } })
    const done = own([answer('2024-10-20', 'c1'), answer('2024-10-23', 'c2')], both)
    expect(done.found).toEqual([])
    expect(done.progress).toEqual({
      what: 'own.answer',
      state: 'done',
      doneOn: '2024-10-23',
      cases: { inTime: 2, late: 0, missing: 0 },
    })
  })

  it('is late where one case was, whatever another lacks', () => {
    const { found, progress } = own([answer('2024-10-24', 'c1')], both)
    expect(found).toEqual(['own.answer.late breach 2024-10-24', 'own.answer breach 2024-10-23'])
    expect(progress).toEqual({ what: 'own.answer', state: 'late', cases: { inTime: 0, late: 1, missing: 1 } })
  })

  it('is not given by a record that names no case', () => {
    const { found, progress } = own([answer('2024-10-20')], { 'own.answer': ['c1'] })
    expect(found).toEqual(['own.answer breach 2024-10-23'])
    expect(progress).toMatchObject({ cases: { inTime: 1, late: 0, missing: 1 } })
  })

  it('is not missing where no case is named to owe one, and nobody knows of any where none is named at all', () => {
    expect(own([], { 'own.answer': [] })).toMatchObject({
      found: [],
      progress: { state: 'done', cases: { inTime: 0, late: 0, missing: 0 } },
    })
    expect(own([answer('2024-10-20', 'c1')], undefined).progress).toEqual({
      what: 'own.answer',
      state: 'done',
      doneOn: '2024-10-20',
      cases: { inTime: 1, late: 0 },
    })
    expect(own([], { 'assigned.answer': ['c1'] })).toMatchObject({
      found: ['own.answer breach 2024-10-23'],
      progress: { what: 'own.answer', state: 'missing' },
    })
  })

  it('is missing with a warning where it should be given only as a rule', () => {
    const steps = certain.steps.map((step) => (step.what === 'own.answer' ? { ...step, strength: 'should' } : step))
    expect(own([], both, { of: { ...certain, steps } as OpenDayPlan }).found).toEqual([
      'own.answer warning 2024-10-23',
      'own.answer warning 2024-10-23',
    ])
  })

  it('is missing with a warning where its last day is assumed, and says what that rests on', () => {
    const { found, said, progress } = own([], { 'own.answer': ['c2'] }, { of: assumed })
    expect(found).toEqual(['own.answer warning 2024-10-23'])
    expect(said).toEqual([
      {
        zh: `${label.zh}：案件 c2 截至 2024-10-23 没有记录；该日系推定，未载明：“接访”`,
        en: `${label.en}: case c2: nothing recorded by 2024-10-23; that day is assumed, as this is not known: received in person`,
      },
    ])
    expect(progress).toMatchObject({ state: 'missing' })
  })

  it('is late with a warning that says so where its last day is assumed', () => {
    const { found, said } = own([answer('2024-10-24', 'c1')], undefined, { of: assumed })
    expect(found).toEqual(['own.answer.late warning 2024-10-24'])
    expect(said).toEqual([
      {
        zh: `${label.zh}：案件 c1 记录为 2024-10-24，晚于最后一日 2024-10-23；该日系推定，未载明：“接访”`,
        en: `${label.en}: case c1 on 2024-10-24, later than the last day, 2024-10-23; that day is assumed, as this is not known: received in person`,
      },
    ])
  })

  it.each<[string, unknown, string]>([
    ['options.cases', ['c1'], '{ step: [case, …], … }'],
    ['options.cases.own.answr', { 'own.answr': ['c1'] }, 'a step of the plan'],
    ['options.cases.constructor', { constructor: ['c1'] }, 'a step of the plan'],
    ['options.cases.report', { report: ['c1'] }, 'a step that is owed case by case, as answers are'],
    ['options.cases.own.answer', { 'own.answer': 'c1' }, '[case, …]'],
    ['options.cases.own.answer[1]', { 'own.answer': ['c1', ''] }, 'a non-empty id'],
    ['options.cases.own.answer[0]', { 'own.answer': new Array(1) }, 'a non-empty id'],
    ['options.cases.own.answer[1]', { 'own.answer': ['c1', 'c1'] }, 'an id that occurs only once'],
  ])('is refused by name and place where that is not well formed: %s %j', (path, cases, expected) => {
    const refused = refusalOf(checkOpenDay(certain, [], { asOf: '2024-12-31', cases } as never))
    expect(refused).toMatchObject({ _tag: 'InvalidArgument', path, expected: { en: expected } })
  })

  it('is refused in a case that is not named, also after asOf', () => {
    const records = [answer('2024-10-20', 'c1'), answer('2024-10-20', 'c3')]
    const refused = refusalOf(checkOpenDay(certain, records, { asOf: '2024-10-15', cases: both }))
    expect(refused).toMatchObject({ _tag: 'InvalidArgument', path: 'records[1].case' })
    expect(refused.message).toBe('records[1].case: "c3" is not one of the cases in options.cases.own.answer')
    expect(renderError(refused, 'zh')).toBe(
      'records[1].case："c3" 不符合要求，应为：options.cases.own.answer 所列的案件',
    )
    expect(checkOpenDay(certain, records, { asOf: '2024-10-15', cases: { 'assigned.answer': ['c1'] } })._tag).toBe(
      'Right',
    )
  })
})

describe('a record of a step that is done once for all cases', () => {
  it('bears no case, and the refusal says why', () => {
    const records = [{ what: 'report', on: '2024-10-15', case: 'c1' }]
    const refused = refusalOf(checkOpenDay(certain, records, { asOf: '2024-12-31' }))
    expect(refused.message).toBe(
      'records[0].case: "c1" is not possible here, as only answers are given case by case; leave it out',
    )
    expect(renderError(refused, 'zh')).toBe('records[0].case："c1" 不符合要求，应为：不填（只有答复才按案件记录）')
  })
})
