import { describe, expect, it } from 'vitest'
import {
  type Citation,
  computeDeadline,
  evaluateTargets,
  eventsOf,
  type Finding,
  orThrow,
  type Result,
  type Rulebook,
  type TimeLimit,
  tallyCases,
  trackProcedure,
} from 'xinfang-rules'
import { type ExtendedRulebook, type ExtendOptions, extendRulebook, type RulebookChanges } from 'xinfang-rules/extend'
import * as shipped from 'xinfang-rules/rulebooks'
import { calendarSpan } from '../../../src/extend/calendar-spans.js'
import { awkward } from '../awkward.js'
import { refusalOf } from '../refusal.js'

const { caomiao2023, national2005, national2022, tongliang2022, xinsheng2024 } = shipped
const basis: Citation = { document: '试拟〔2025〕1号', clause: '三', source: 'local', evidence: 'verified' }
const head = {
  id: 'made-up',
  label: { zh: '试拟方案', en: 'Made-up plan' },
  document: { number: '试拟〔2025〕1号', issuer: '试拟镇', level: 'town' },
  effective: { from: '2025-01-02' },
} as const satisfies RulebookChanges
const law: ExtendOptions = { statutory: [national2005, national2022] }

const extend = (base: Rulebook, changes: Partial<RulebookChanges> = {}, options: ExtendOptions = law) =>
  extendRulebook(base, { ...head, ...changes } as RulebookChanges, options)
const made = (base: Rulebook, changes?: Partial<RulebookChanges>, options?: ExtendOptions): ExtendedRulebook =>
  orThrow(extend(base, changes, options))
const wrong = (base: Rulebook, changes: unknown, options?: ExtendOptions) =>
  refusalOf(extend(base, changes as Partial<RulebookChanges>, options))
const days = (amount: number): TimeLimit['length'] => ({ amount, unit: 'calendarDay' })
const workingDays = (amount: number): TimeLimit['length'] => ({ amount, unit: 'workingDay' })
const messages = (findings: readonly Finding[]) => findings.map(({ severity, message }) => `${severity}: ${message.en}`)

/** A limit of a town on the notice of a matter received directly, which the law gives 15 calendar days. */
const notice = (more: Partial<TimeLimit>): TimeLimit => ({
  id: 'notice',
  label: { zh: '告知', en: 'Tell the petitioner' },
  length: days(10),
  from: 'received',
  metBy: ['notified'],
  basis,
  ...more,
})
const events = { notified: { zh: '书面告知信访人', en: 'petitioner told in writing' } }

describe('an extended rulebook', () => {
  it.each(Object.entries<Rulebook>(shipped))(
    'of %s with nothing changed has nothing changed but what it is',
    (_, base) => {
      const effective = base.effective.to === undefined ? head.effective : { from: '2021-01-01', to: '2021-12-31' }
      const { rulebook } = made(base, { effective })
      expect(rulebook).toEqual({ ...base, ...head, effective, family: 'made-up' })
    },
  )

  it('has rules changed, added and taken away, each in its place', () => {
    const { rulebook } = made(xinsheng2024, {
      targets: {
        'A-8': { goal: { kind: 'rate', indicator: 'onlineShare', atLeast: '60' }, basis },
        'A-9c': null,
        'T-1': {
          label: { zh: '督导 6 次', en: '6 rounds' },
          goal: { kind: 'countAtLeast', count: 'supervisionRounds', atLeast: 6 },
          basis,
        },
      },
    })
    expect(rulebook.targets['A-8']).toEqual({
      id: 'A-8',
      label: xinsheng2024.targets['A-8']?.label,
      goal: { kind: 'rate', indicator: 'onlineShare', atLeast: '60' },
      basis,
    })
    const ids = Object.keys(xinsheng2024.targets).filter((id) => id !== 'A-9c')
    expect(Object.keys(rulebook.targets)).toEqual([...ids, 'T-1'])
    const { targets } = orThrow(evaluateTargets(rulebook, { rates: { onlineShare: { counted: 59, of: 100 } } }))
    expect(targets.find(({ id }) => id === 'A-8')?.status).toBe('missed')
    expect(orThrow(tallyCases(rulebook, [], { asOf: '2025-06-30' })).rulebook).toBe('made-up')
  })

  it('loses a member that is null, and keeps one that is undefined', () => {
    const { 'general.accepted': limit } = made(caomiao2023, {
      limits: { 'general.accepted': { reading: null, strength: undefined, length: undefined, basis } },
    } as unknown as RulebookChanges).rulebook.limits
    expect(limit).toEqual({
      ...caomiao2023.limits['general.accepted'],
      reading: undefined,
      basis,
      effective: head.effective,
    })
    expect(Object.keys(limit ?? {})).not.toContain('reading')
  })

  it('has its changed limits in force from its own first day on, unless they say otherwise', () => {
    const { limits } = made(caomiao2023, {
      limits: {
        'general.opinion': { length: workingDays(8), basis },
        'simple.opinion': { length: workingDays(4), effective: { from: '2025-07-01' }, basis },
      },
    }).rulebook
    expect(limits['general.opinion']?.effective).toEqual({ from: '2025-01-02' })
    expect(limits['simple.opinion']?.effective).toEqual({ from: '2025-07-01' })
    expect(limits['general.accepted']?.effective).toEqual({ from: '2023-12-22' })
  })

  it('may change words and readings without a new clause', () => {
    const label = { zh: '受理', en: 'Accept' }
    const { rulebook } = made(caomiao2023, { limits: { 'general.accepted': { label } } })
    expect(rulebook.limits['general.accepted']?.basis.document).toBe('曹办〔2023〕59号')
  })

  it('is plain JSON, and leaves what it is made from alone', () => {
    const changes: RulebookChanges = { ...head, limits: { 'general.opinion': { length: workingDays(8), basis } } }
    const before = JSON.stringify([caomiao2023, changes])
    const answer = orThrow(extendRulebook(caomiao2023, changes, law))
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    expect(JSON.stringify([caomiao2023, changes])).toBe(before)
  })
})

describe('a limit beside one of the law of the same unit', () => {
  const at = 'changes.limits.notice'

  it('may be as long, and no longer', () => {
    expect(extend(caomiao2023, { events, limits: { notice: notice({ length: days(15) }) } })._tag).toBe('Right')
    const refused = wrong(caomiao2023, { events, limits: { notice: notice({ length: days(16) }) } })
    expect(refused).toMatchObject({ _tag: 'InvalidRulebook', path: `${at}.length.amount`, given: '16' })
    expect(refused.message).toBe(
      `${at}.length.amount: 16 is not at most 15: 信访工作条例 第二十三条第二款 sets 15 calendar days, and a local limit never lengthens that of the law; shorten it, or leave it out and the law's own binds`,
    )
  })

  it('is found to be so by its events or by its stage', () => {
    const longer = { length: days(61), metBy: ['opinionIssued'], basis }
    expect(wrong(caomiao2023, { limits: { 'general.opinion': longer } }).path).toBe(
      'changes.limits.general.opinion.length.amount',
    )
    // Not where it starts from another event, nor where what meets it is another act.
    expect(extend(caomiao2023, { events, limits: { notice: notice({ length: days(16), from: 'signed' }) } })._tag).toBe(
      'Right',
    )
    expect(extend(caomiao2023, { limits: { notice: notice({ length: days(16), metBy: ['replied'] }) } })._tag).toBe(
      'Right',
    )
  })

  it('is not extended further, and stands still for no other reason', () => {
    const closing = { ...notice({ from: 'accepted', metBy: ['closed'] }), length: days(50) }
    const more = { events: { closed: { zh: '办结', en: 'closed' } } }
    const extension = (amount: number) => ({ max: days(amount), basis })
    expect(extend(caomiao2023, { ...more, limits: { notice: { ...closing, extension: extension(40) } } })._tag).toBe(
      'Right',
    )
    expect(wrong(caomiao2023, { ...more, limits: { notice: { ...closing, extension: extension(41) } } }).path).toBe(
      `${at}.extension.max.amount`,
    )
    expect(wrong(caomiao2023, { events, limits: { notice: notice({ pausedBy: ['leave'] }) } }).path).toBe(
      `${at}.pausedBy[0]`,
    )
  })

  it('is not longer by another reading either', () => {
    const reading = {
      status: 'interpreted',
      alternatives: [{ id: 'longer', note: { zh: '更长', en: 'longer' }, change: { length: days(20) } }],
    } as const
    expect(wrong(caomiao2023, { events, limits: { notice: notice({ reading }) } }).path).toBe(
      `${at}.reading.alternatives[0].change.length.amount`,
    )
  })

  it('is not longer by a reading that is put to the law itself', () => {
    const alternatives = [{ id: 'long', note: { zh: '更长', en: 'longer' }, change: { length: days(120) } }]
    const reading: TimeLimit['reading'] = { status: 'interpreted', alternatives }
    expect(wrong(national2022, { limits: { handling: { reading } } }).path).toBe('changes.limits.handling.basis')
    const { basis: lawBasis } = national2022.limits.handling
    expect(wrong(national2022, { limits: { handling: { reading, basis: lawBasis } } }).path).toBe(
      'changes.limits.handling.basis',
    )
    expect(wrong(national2022, { limits: { handling: { reading, basis } } }).path).toBe(
      'changes.limits.handling.reading.alternatives[0].change.length.amount',
    )
    const shorter = alternatives.map((one) => ({ ...one, change: { length: days(30) } }))
    const { rulebook } = made(national2022, {
      limits: { handling: { reading: { status: 'interpreted', alternatives: shorter }, basis } },
    })
    const closing = rulebook.procedures['direct']?.stages.find(({ event }) => event === 'closed')
    expect(closing?.limits).toEqual([{ limit: 'handling' }, { family: 'national', limit: 'handling' }])
    // Nor by two of them together: from the event of the law, and longer.
    const apart = [{ id: 'received', note: head.label, change: { from: 'received' } }, ...alternatives]
    const signed = notice({ from: 'signed', reading: { status: 'interpreted', alternatives: apart } })
    expect(wrong(caomiao2023, { events, limits: { notice: signed } }).path).toBe(
      `${at}.reading.alternatives[1].change.length.amount`,
    )
  })

  it('is so whatever law it claims to be', () => {
    const handling = { ...national2022.limits.handling, length: days(120) }
    const base = { ...made(national2022).rulebook, id: 'forged' }
    const forged = { ...base, limits: { ...base.limits, handling } }
    expect(wrong(forged, {}).path).toBe('base.limits.handling.length.amount')
    expect(wrong(forged, {}, { statutory: [] })).toMatchObject({ _tag: 'InvalidArgument', path: 'options.statutory' })
  })

  it('is held against it also where the event and the stage have another name', () => {
    const renamed = (length: TimeLimit['length']): Partial<RulebookChanges> => ({
      events: { replied: { zh: '回复', en: 'replied' } },
      limits: { 'own.answer': { metBy: ['replied'], length, basis } },
      procedures: {
        own: { stages: [{ event: 'replied', after: 'received', limits: [{ limit: 'own.answer' }] }], basis },
      },
    })
    expect(wrong(tongliang2022, renamed(days(20))).path).toBe('changes.limits.own.answer.length.amount')
    expect(made(tongliang2022, renamed(days(10))).rulebook.procedures['own']?.stages[0]?.limits).toEqual([
      { limit: 'own.answer' },
      { family: 'national', limit: 'notice.direct' },
    ])
  })

  it('is held against it also under another id, in a stage that the base has', () => {
    const ours = notice({ id: 'ours', metBy: ['replied'], length: days(20) })
    const stages = [{ event: 'answered', after: 'received', limits: [{ limit: 'ours' }] }]
    const changes = {
      events: { replied: { zh: '回复', en: 'replied' } },
      limits: { ours },
      procedures: { own: { stages, basis } },
    }
    expect(wrong(tongliang2022, changes).path).toBe('changes.limits.ours.length.amount')
  })

  it('cuts no time of the petitioner short', () => {
    const asking = {
      label: { zh: '复查', en: 'Review' },
      from: 'answerReceived',
      metBy: ['reviewRequested'],
      actor: 'petitioner',
      basis,
    } as const
    const names = { answerReceived: head.label, reviewRequested: head.label }
    const refused = wrong(caomiao2023, { events: names, limits: { asking: { ...asking, length: days(15) } } })
    expect(refused).toMatchObject({ path: 'changes.limits.asking.length.amount', given: '15' })
    expect(extend(caomiao2023, { events: names, limits: { asking: { ...asking, length: days(30) } } })._tag).toBe(
      'Right',
    )
    const other = wrong(caomiao2023, { events: names, limits: { asking: { ...asking, length: workingDays(30) } } })
    expect(other).toMatchObject({ path: 'changes.limits.asking.length.unit', given: '"workingDay"' })
  })

  it('is held against the law in force with it, and against no other', () => {
    const old = { effective: { from: '2021-01-01', to: '2021-12-31' } }
    const feedback = {
      id: 'objection',
      label: head.label,
      length: workingDays(6),
      from: 'forwardReceived',
      metBy: ['objected'],
      basis,
    }
    const names = { forwardReceived: head.label, objected: head.label }
    expect(wrong(caomiao2023, { events: names, limits: { objection: feedback } }).path).toBe(
      'changes.limits.objection.length.amount',
    )
    expect(extend(caomiao2023, { ...old, events: names, limits: { objection: feedback } })._tag).toBe('Right')
  })

  it('is refused also where the base has it so', () => {
    const base: Rulebook = {
      ...caomiao2023,
      events: { ...caomiao2023.events, ...events },
      limits: { ...caomiao2023.limits, notice: notice({ length: days(16) }) },
    }
    expect(wrong(base, {}).path).toBe('base.limits.notice.length.amount')
  })
})

describe('a limit beside one of the law of another unit', () => {
  it('is warned of where it can outlast it: 7 working days took up to 19 calendar days', () => {
    const { findings } = made(tongliang2022)
    const own = findings.filter(({ subject }) => subject === 'own.answer')
    expect(messages(own)).toEqual([
      'warning: “Own case: answer, or say that it cannot be closed yet” has 7 working days, “Matter received directly: tell the petitioner in writing” by 信访工作条例 第二十三条第二款 has 15 calendar days: from 2004 to 2026 it took up to 19 calendar days, and can outlast that of the law; the earlier binds, and that of the law always does',
    ])
    expect(own[0]).toMatchObject({ rule: 'notice.direct', basis: national2022.limits['notice.direct'].basis })
  })

  it('is noted where it never outlasted it: 5 working days took up to 15', () => {
    const { findings } = made(caomiao2023)
    expect(findings.map(({ severity, subject, rule }) => [severity, subject, rule])).toEqual([
      // It starts with the contact, or in another reading with the receipt.
      ['note', 'simple.accepted', 'notice.direct'],
      ['note', 'simple.opinion', 'handling'],
      ['note', 'general.accepted', 'notice.direct'],
      ['note', 'general.opinion', 'handling'],
    ])
    expect(messages(findings)[2]).toContain('it took up to 15 calendar days, and never outlasted that of the law')
  })

  it('is warned of for the longest that it can take, with its extension and in any reading', () => {
    const extension = { max: workingDays(30), basis }
    const answer = (more: Partial<TimeLimit>) => {
      const { findings } = made(tongliang2022, {
        limits: { 'own.answer': { length: workingDays(5), basis, ...more } },
      })
      return messages(findings.filter(({ subject }) => subject === 'own.answer'))
    }
    expect(answer({})).toEqual([expect.stringMatching(/^note: .* has 5 working days, .*never outlasted/)])
    expect(answer({ extension })).toEqual([
      expect.stringMatching(/^warning: .* has 5 working days \(35 working days with its extension\), .*can outlast/),
    ])
    const alternatives = [{ id: 'longer', note: head.label, change: { length: workingDays(12) } }]
    const reading = { status: 'interpreted', alternatives } as const
    expect(answer({ reading })).toEqual([
      expect.stringMatching(/^warning: .* has 5 working days \(12 working days in another reading\), .*can outlast/),
    ])
    expect(answer({ length: workingDays(3660), extension: { max: workingDays(3660), basis } })).toEqual([
      expect.stringMatching(/^warning: .*longer than all the published years/),
    ])
  })

  it('is warned of where it can stand still', () => {
    const { findings } = made(tongliang2022, {
      limits: { 'own.answer': { length: workingDays(5), pausedBy: ['survey'], basis } },
    })
    expect(messages(findings.filter(({ subject }) => subject === 'own.answer'))).toEqual([
      expect.stringMatching(/^warning: .*it can stand still \(survey\) without bound, and can outlast that of the law/),
    ])
  })

  it('cannot be told of office hours', () => {
    const office = notice({ length: { amount: 90, unit: 'hour' }, clock: 'office' })
    const { findings } = made(caomiao2023, { events, limits: { notice: office } })
    expect(messages(findings.filter(({ subject }) => subject === 'notice'))[0]).toContain('it runs in office hours')
    const wall = notice({ length: { amount: 361, unit: 'hour' } })
    const warned = made(caomiao2023, { events, limits: { notice: wall } }).findings
    expect(warned.filter(({ subject }) => subject === 'notice').map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('the calendar days that a limit took in the published years', () => {
  // By hand, on the Spring Festival of 2020, off from 24 January to 2 February: from Thursday 23 January the 1st is
  // 3 February (+11), the 2nd the 4th (+12), the 3rd the 5th (+13), the 5th the 7th (+15); from Wednesday 22 January
  // the 7th is Monday 10 February (+19), and the 10th Thursday 13 February (+22).
  it.each([
    [1, 11],
    [2, 12],
    [3, 13],
    [5, 15],
    [7, 19],
    [10, 22],
  ])('%i working days took up to %i', (amount, most) => {
    expect(calendarSpan(notice({ length: workingDays(amount) }))?.most).toBe(most)
  })

  it('are those of the limit itself at least, and roll from days off', () => {
    expect(calendarSpan(notice({ length: days(15), roll: 'none' }))).toEqual({ least: 15, most: 15 })
    expect(calendarSpan(notice({ length: days(15) }))?.least).toBe(15)
    expect(calendarSpan(notice({ length: { amount: 25, unit: 'hour' } }))).toEqual({ least: 1, most: 2 })
  })
})

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

describe('changes are refused by name', () => {
  it.each<[string, unknown, string]>([
    ['no id', { id: '' }, 'changes.id'],
    ['the id of the base', { id: 'caomiao2023' }, 'changes.id'],
    ['no label', { label: '方案' }, 'changes.label'],
    ['no document', { document: undefined }, 'changes.document'],
    ['a level that there is not', { document: { ...head.document, level: 'village' } }, 'changes.document.level'],
    ['a day that there is not', { effective: { from: '2025-02-30' } }, 'changes.effective.from'],
    ['days reversed', { effective: { from: '2025-02-01', to: '2025-01-31' } }, 'changes.effective.to'],
    ['an unknown section', { limit: {} }, 'changes.limit'],
    ['a section that is a list', { limits: [] }, 'changes.limits'],
    [
      'a rule to take away that is not there',
      { limits: { 'general.opinions': null } },
      'changes.limits.general.opinions',
    ],
    [
      'another length under the old clause',
      { limits: { 'general.opinion': { length: workingDays(8) } } },
      'changes.limits.general.opinion.basis',
    ],
    [
      'a town that makes law',
      { limits: { 'general.opinion': { length: workingDays(8), basis: { ...basis, source: 'law' } } } },
      'changes.limits.general.opinion.basis.source',
    ],
    [
      'what is not JSON',
      { limits: { 'general.opinion': { length: workingDays(8), basis, at: new Date(0) } } },
      'changes.limits.general.opinion.at',
    ],
    ['a name that would change an object', JSON.parse('{ "limits": { "__proto__": {} } }'), 'changes.limits.__proto__'],
    [
      'an added limit without a basis',
      { limits: { notice: { label: head.label, length: days(1), from: 'received' } } },
      'changes.limits.notice.basis',
    ],
    [
      'verified without a clause',
      { limits: { 'general.opinion': { length: workingDays(8), basis: { ...basis, clause: undefined } } } },
      'changes.limits.general.opinion.basis.clause',
    ],
    ['another id than the key', { limits: { notice: notice({ id: 'other' }) } }, 'changes.limits.notice.id'],
    ['an unknown event', { limits: { notice: notice({}) } }, 'changes.limits.notice.metBy[0]'],
    ['an event that is still asked for', { events: { signed: null } }, 'rulebook.limits.simple.signed.metBy[0]'],
    [
      'an amount that is none',
      { limits: { 'general.opinion': { length: workingDays(0), basis } } },
      'changes.limits.general.opinion.length.amount',
    ],
    [
      'a limit that a stage still asks for',
      { limits: { 'general.accepted': null } },
      'rulebook.procedures.general.stages[0].limits[0].limit',
    ],
    [
      'an unknown field',
      { limits: { 'general.opinion': { appliesTo: { field: 'route', in: ['petition'] }, basis } } },
      'changes.limits.general.opinion.appliesTo.field',
    ],
    [
      'a target over a missing rate',
      { targets: { 'D-2a': { goal: { kind: 'rate', indicator: 'visits', atLeast: '100' }, basis } } },
      'changes.targets.D-2a.goal.indicator',
    ],
    [
      'a rate of neither cases nor totals',
      { indicators: { 'town.visits': { totalsOnly: null, basis } } },
      'changes.indicators.town.visits.totalsOnly',
    ],
    [
      'a rate over a missing limit',
      { indicators: { timelyClosing: { counted: { limit: 'opinion', state: 'inTime' }, basis } } },
      'changes.indicators.timelyClosing.counted.limit',
    ],
    ['a rate that is still asked for', { indicators: { 'town.visits': null } }, 'rulebook.targets.D-2b.goal.indicator'],
    ['a label that is none', { events: { late: 'late' } }, 'changes.events.late'],
    ['a field that is none', { fields: { kind: { label: head.label, values: 'text' } } }, 'changes.fields.kind.values'],
    ['a field without a label', { fields: { route: { values: 'boolean' } } }, 'changes.fields.route.label'],
    ['a rule that is none', { counts: { late: 7 } }, 'changes.counts.late'],
  ])('%s', (_, changes, path) => {
    expect(wrong(caomiao2023, changes).path).toBe(path)
  })

  it.each<[string, unknown, string]>([
    [
      'a span that ends before it begins',
      { limits: { 'announcement.latest': { length: days(8), basis } } },
      'rulebook.openDays.massWorkDay.announcement.earliest',
    ],
    [
      'a span in hours',
      { limits: { 'announcement.latest': { length: { amount: 9, unit: 'hour' }, basis } } },
      'rulebook.openDays.massWorkDay.announcement.latest',
    ],
    [
      'a limit that an open day still asks for',
      { limits: { screening: null } },
      'rulebook.openDays.massWorkDay.screening',
    ],
    ['a checklist that it still asks for', { checklists: { archive: null } }, 'rulebook.openDays.massWorkDay.archive'],
    ['a role that a duty still asks for', { roles: { town: null } }, 'rulebook.duties.openDay.town.who'],
    ['a misspelt member', { limits: { 'own.answer': { lenght: days(5), basis } } }, 'changes.limits.own.answer.lenght'],
    [
      'a misspelt member that is to be taken away',
      { limits: { 'own.answer': { extention: null, basis } } },
      'changes.limits.own.answer.extention',
    ],
    [
      'a misspelt member of a member',
      { limits: { 'own.answer': { length: { ...workingDays(5), units: 'day' }, basis } } },
      'changes.limits.own.answer.length.units',
    ],
    ['a misspelt day of effect', { effective: { from: '2025-01-02', until: '2025-12-31' } }, 'changes.effective.until'],
    [
      'an empty rule',
      { limits: { 'own.answer': { length: workingDays(5), basis: { ...basis, rule: '' } } } },
      'changes.limits.own.answer.basis.rule',
    ],
    [
      'a status that there is not',
      { limits: { 'own.answer': { reading: { status: 'maybe' }, basis } } },
      'changes.limits.own.answer.reading.status',
    ],
    [
      'a limit of the open day that no longer counts back',
      { limits: { screening: { direction: null, basis } } },
      'rulebook.openDays.massWorkDay.screening',
    ],
    [
      'a limit by whose state cases are counted, and that nothing meets',
      { limits: { 'assigned.answer': { metBy: null, basis } } },
      'changes.limits.assigned.answer.metBy',
    ],
    ['a list of no items', { checklists: { archive: { items: 'all', basis } } }, 'changes.checklists.archive.items'],
    [
      'a step without an outcome',
      { routing: { onTheSpot: { steps: [{ id: 'a', label: head.label, basis }], basis } } },
      'changes.routing.onTheSpot.steps[0].then',
    ],
    [
      'a reading that is none',
      { limits: { screening: { reading: { status: 'explicit', alternatives: [{}] } } } },
      'changes.limits.screening.reading.alternatives[0].id',
    ],
    [
      'an extension of another unit',
      { limits: { 'own.answer': { extension: { max: days(7), basis }, basis } } },
      'changes.limits.own.answer.extension.max.unit',
    ],
  ])('%s', (_, changes, path) => {
    expect(wrong(tongliang2022, changes).path).toBe(path)
  })

  it('and so are bases, changes and options of another shape', () => {
    const asked = (...args: readonly unknown[]): Result<unknown> =>
      extendRulebook(...(args as Parameters<typeof extendRulebook>))
    expect(refusalOf(asked(undefined, head)).path).toBe('base')
    expect(refusalOf(asked({ ...caomiao2023, limits: undefined }, head)).path).toBe('base.limits')
    expect(refusalOf(asked(caomiao2023, null)).path).toBe('changes')
    expect(refusalOf(asked(caomiao2023, head, null))).toMatchObject({ _tag: 'InvalidArgument', path: 'options' })
    expect(refusalOf(asked(caomiao2023, head, { statutory: national2022 })).path).toBe('options.statutory')
    expect(refusalOf(asked(caomiao2023, head, { statuory: [] })).path).toBe('options.statuory')
    expect(refusalOf(asked(caomiao2023, head, { statutory: [{}] })).path).toBe('options.statutory[0].id')
  })

  it('and all at once', () => {
    const limits = { 'own.answer': { lenght: days(5), basis }, 'assigned.answer': { length: days(0), basis } }
    const { path, issues } = wrong(tongliang2022, { effective: { from: '2025-02-30' }, limits })
    expect(issues?.map((issue) => issue.path)).toEqual([
      'changes.effective.from',
      'changes.limits.own.answer.lenght',
      'changes.limits.assigned.answer.length.amount',
    ])
    expect(path).toBe('changes.effective.from')
    const spoilt = { ...national2022, family: '', label: 'law' } as unknown as Rulebook
    expect(wrong(spoilt, {}).issues?.map((issue) => issue.path)).toEqual(['base.family', 'base.label'])
    expect(wrong(tongliang2022, {}, { statutory: [national2005, spoilt] }).issues?.map((issue) => issue.path)).toEqual([
      'options.statutory[1].family',
      'options.statutory[1].label',
    ])
  })

  it.each(awkward)('%s is never passed on, and nothing is thrown', (_, value) => {
    const changes = { ...head, limits: { 'general.opinion': value } } as unknown as RulebookChanges
    expect(extendRulebook(caomiao2023, changes)._tag).toBe('Left')
    expect(extendRulebook(value as Rulebook, head)._tag).toBe('Left')
  })
})
