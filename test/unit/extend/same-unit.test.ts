import { describe, expect, it } from 'vitest'
import type { Rulebook, TimeLimit } from 'xinfang-rules'
import type { RulebookChanges } from 'xinfang-rules/extend'
import {
  basis,
  caomiao2023,
  days,
  events,
  extend,
  head,
  made,
  national2022,
  notice,
  tongliang2022,
  workingDays,
  wrong,
} from './extending.js'

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
