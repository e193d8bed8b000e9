import { describe, expect, it } from 'vitest'
import {
  type Citation,
  computeDeadline,
  eventsOf,
  orThrow,
  type Rulebook,
  type TimeLimit,
  trackProcedure,
} from 'xinfang-rules'
import { type ExtendedRulebook, extendRulebook } from 'xinfang-rules/extend'
import { refusalOf } from '../refusal.js'
import {
  basis,
  caomiao2023,
  days,
  extend,
  head,
  made,
  messages,
  national2005,
  national2022,
  tongliang2022,
  workingDays,
  wrong,
} from './extending.js'

describe('a stage', () => {
  const stagesOf = ({ rulebook }: ExtendedRulebook, id: string) =>
    rulebook.procedures[id]?.stages.map(({ limits }) => limits)

  it('has the limits of the law beside those that the town changed of it', () => {
    const answer = made(national2022, { limits: { handling: { length: days(45), basis } } })
    const [, , closed] = stagesOf(answer, 'direct') ?? []
    expect(closed).toEqual([{ limit: 'handling' }, { family: 'national', limit: 'handling' }])
    expect(messages(answer.findings)).toContain(
      'note: the limit of the law “Close the matter” (信访工作条例 第三十四条) was added to the same stage of the procedure “direct”',
    )
  })

  it('keeps those that its base has, also where the town writes the procedure anew', () => {
    const stages = [{ event: 'opinionIssued', after: 'received', limits: [{ limit: 'general.opinion' }] }]
    const answer = made(caomiao2023, { procedures: { general: { stages, basis } } })
    expect(stagesOf(answer, 'general')).toEqual([
      [{ limit: 'general.opinion' }, { family: 'national', limit: 'handling' }],
    ])
  })

  it('that is gone with a limit of the law is warned of, procedure by procedure', () => {
    const stages = [{ event: 'answered', after: 'received', limits: [{ limit: 'own.answer' }] }]
    const { findings } = made(tongliang2022, { procedures: { own: { stages, basis } } })
    const warned = findings.filter(({ rule, severity }) => rule === 'handling' && severity === 'warning')
    expect(warned.map(({ subject, basis: by }) => [subject, by.clause])).toEqual([['own', '第三十四条']])
    expect(warned[0]?.message.en).toBe(
      'the procedure “own” of the base has the limit of the law “Close the matter” (信访工作条例 第三十四条), and no stage has it any more, so that nobody tracks it; it binds all the same: name it in the stage that it belongs to',
    )
    const without = made(national2022, { procedures: { direct: null } }).findings
    expect(without.map(({ rule, subject }) => [rule, subject])).toEqual([['notice.direct', 'direct']])
  })

  it('has the same limits for matters begun before, where words alone are changed', () => {
    const label = { zh: '办', en: 'b' }
    const { rulebook } = made(national2022, { limits: { handling: { label, note: label } } })
    expect(rulebook.limits['handling']).toEqual({ ...national2022.limits.handling, label, note: label })
    const status = orThrow(
      trackProcedure({
        books: [rulebook],
        procedure: rulebook.procedures['direct'] as Rulebook['procedures'][string],
        fields: { route: 'petition' },
        events: [
          { event: 'received', at: '2024-12-19' },
          { event: 'accepted', at: '2024-12-20' },
        ],
        asOf: '2025-01-05',
      }),
    )
    // 60 days from 20 December are up on Tuesday 18 February.
    const closing = status.stages.find(({ event }) => event === 'closed')
    expect(closing?.limits.map(({ deadline }) => deadline.dueOn)).toEqual(['2025-02-18'])
    const { length } = national2022.limits.handling
    expect(made(national2022, { limits: { handling: { length } } }).rulebook.limits).toEqual(national2022.limits)
  })

  it('binds by the earlier: the town’s own 8 working days here, the 60 days of the law there', () => {
    const { rulebook } = made(caomiao2023, { limits: { 'general.opinion': { length: workingDays(8), basis } } })
    const status = orThrow(
      trackProcedure({
        books: [rulebook, national2022],
        procedure: rulebook.procedures['general'] as Rulebook['procedures'][string],
        fields: { route: 'petition' },
        events: [
          { event: 'received', at: '2025-03-03' },
          { event: 'accepted', at: '2025-03-04' },
        ],
        asOf: '2025-03-05',
      }),
    )
    expect(status.stages[1]?.limits.map(({ deadline }) => [deadline.limit.id, deadline.dueOn])).toEqual([
      ['general.opinion', '2025-03-14'],
      ['handling', '2025-05-06'],
    ])
    const limit = rulebook.limits['general.opinion'] as TimeLimit
    const log = eventsOf([{ event: 'accepted', at: '2025-03-04' }])
    expect(orThrow(computeDeadline({ limit, from: log, alsoBoundBy: [national2022.limits.handling] })).dueOn).toBe(
      '2025-03-14',
    )
  })
})
describe('the law that a stage names', () => {
  it('is that of the library where the caller gives none', () => {
    const limits = { 'own.answer': { length: days(20), basis } }
    const answer = refusalOf(extendRulebook(tongliang2022, { ...head, limits }))
    expect(answer).toMatchObject({ path: 'changes.limits.own.answer.length.amount', given: '20' })
  })

  it('must be at hand, in a version in force', () => {
    const asked = wrong(tongliang2022, {}, { statutory: [] })
    expect(asked).toMatchObject({ _tag: 'InvalidArgument', path: 'options.statutory' })
    expect(asked.message).toContain(
      'national / notice.direct in force from 2025-01-02 on, which base.procedures.own.stages[0] names',
    )
    expect(wrong(tongliang2022, {}, { statutory: [national2005] }).path).toBe('options.statutory')
    expect(wrong(national2005, {}, { statutory: [] }).path).toBe('options.statutory')
    const stages = [
      { event: 'opinionIssued', after: 'received', limits: [{ family: 'provincial', limit: 'handling' }] },
    ]
    expect(wrong(caomiao2023, { procedures: { general: { stages, basis } } }).message).toContain(
      'provincial / handling in force from 2025-01-02 on, which rulebook.procedures.general.stages[0] names',
    )
  })

  it('has a family of its own', () => {
    expect(wrong(national2022, { family: 'national' }).path).toBe('changes.family')
    expect(wrong(national2022, { id: 'national' }).path).toBe('changes.id')
    expect(wrong(tongliang2022, { family: 'national' }).path).toBe('changes.family')
    expect(extend(tongliang2022, { family: 'tongliang' })._tag).toBe('Right')
    const document = { number: '国令', issuer: '国务院', level: 'national' } as const
    const lawBasis: Citation = { ...basis, source: 'law' }
    const { rulebook } = made(national2022, {
      family: 'national',
      document,
      limits: { handling: { length: days(90), basis: lawBasis } },
    })
    expect(rulebook.limits['handling']?.length).toEqual(days(90))
    expect(rulebook.procedures['direct']).toEqual(national2022.procedures.direct)
    // What a newer version of the law leaves out is no limit that it has lost.
    expect(made(national2022, { family: 'national', document, procedures: { direct: null } }).findings).toEqual([])
  })
})
