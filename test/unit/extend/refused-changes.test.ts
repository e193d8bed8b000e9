import { describe, expect, it } from 'vitest'
import type { Result, Rulebook } from 'xinfang-rules'
import { extendRulebook, type RulebookChanges } from 'xinfang-rules/extend'
import { awkward } from '../awkward.js'
import { refusalOf } from '../refusal.js'
import {
  basis,
  caomiao2023,
  days,
  head,
  national2005,
  national2022,
  notice,
  tongliang2022,
  workingDays,
  wrong,
} from './extending.js'

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
