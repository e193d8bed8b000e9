import { describe, expect, test } from 'vitest'
import { checkHard, hard, refuse } from './cases.js'

describe('files that are refused', () => {
  const lead = (part: object) => ({ ...hard(), leads: [{ leader: 'L1', ...part }] })
  const act = (part: object) => ({ ...hard(), acts: [{ key: 'analysis', by: 'L1', on: '2024-03-04', ...part }] })

  test.each<[string, unknown, string, string]>([
    ['null', null, 'InvalidCase', 'caseFile'],
    ['a list', [hard()], 'InvalidCase', 'caseFile'],
    ['no id', { ...hard(), id: undefined }, 'InvalidCase', 'caseFile.id'],
    ['an empty id', { ...hard(), id: '' }, 'InvalidCase', 'caseFile.id'],
    ['an id of spaces', { ...hard(), id: '  ' }, 'InvalidCase', 'caseFile.id'],
    ['a lead of nobody', hard({ leads: [{ leader: '' }] }), 'InvalidCase', 'caseFile.leads[0].leader'],
    [
      'an act by nobody',
      hard({ acts: [{ key: 'analysis', by: '', on: '2024-03-05' }] }),
      'InvalidCase',
      'caseFile.acts[0].by',
    ],
    ['a blank reference', hard({ evidence: { plan: [' '] } }), 'InvalidCase', 'caseFile.evidence.plan'],
    ['no fields', { ...hard(), fields: undefined }, 'InvalidCase', 'caseFile.fields'],
    ['an unknown field', { ...hard(), fields: { colour: 'red' } }, 'InvalidCase', 'caseFile.fields.colour'],
    ['an inherited field', { ...hard(), fields: { constructor: 'a' } }, 'InvalidCase', 'caseFile.fields.constructor'],
    ['an unknown value', { ...hard(), fields: { channel: 'fax' } }, 'InvalidCase', 'caseFile.fields.channel'],
    ['no evidence', { ...hard(), evidence: undefined }, 'InvalidCase', 'caseFile.evidence'],
    ['a bare reference', { ...hard(), evidence: { plan: 'd1' } }, 'InvalidCase', 'caseFile.evidence.plan'],
    ['an empty reference', { ...hard(), evidence: { plan: [''] } }, 'InvalidCase', 'caseFile.evidence.plan'],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    ['a hole for a reference', { ...hard(), evidence: { plan: [,] } }, 'InvalidCase', 'caseFile.evidence.plan'],
    ['no leads', { ...hard(), leads: undefined }, 'InvalidCase', 'caseFile.leads'],
    ['a bare leader', { ...hard(), leads: ['L1'] }, 'InvalidCase', 'caseFile.leads[0]'],
    ['a lead without a leader', { ...hard(), leads: [{ from: '2024-03-01' }] }, 'InvalidCase', 'caseFile.leads[0]'],
    ['an empty leader', lead({ leader: '' }), 'InvalidCase', 'caseFile.leads[0]'],
    ['a first day in words', lead({ from: 'March' }), 'InvalidMoment', 'caseFile.leads[0].from'],
    ['a first day with a time', lead({ from: '2024-03-01T08:00' }), 'InvalidMoment', 'caseFile.leads[0].from'],
    ['a first day that is null', lead({ from: null }), 'InvalidMoment', 'caseFile.leads[0].from'],
    ['a last day that does not exist', lead({ to: '2024-02-30' }), 'InvalidDate', 'caseFile.leads[0].to'],
    ['a last day too late', lead({ to: '2101-01-01' }), 'DateOutOfRange', 'caseFile.leads[0].to'],
    [
      'a lead that ends first',
      lead({ from: '2024-03-02', to: '2024-03-01' }),
      'EventsOutOfOrder',
      'caseFile.leads[0].to',
    ],
    ['a reason that is no text', lead({ reason: { toString: 1 } }), 'InvalidCase', 'caseFile.leads[0].reason'],
    ['acts that are null', { ...hard(), acts: null }, 'InvalidCase', 'caseFile.acts'],
    ['acts by key', { ...hard(), acts: {} }, 'InvalidCase', 'caseFile.acts'],
    ['an act that is null', { ...hard(), acts: [null] }, 'InvalidCase', 'caseFile.acts[0]'],
    ['an act without a key', act({ key: '' }), 'InvalidCase', 'caseFile.acts[0]'],
    ['an act by nobody', act({ by: '' }), 'InvalidCase', 'caseFile.acts[0]'],
    ['an act on no day', act({ on: undefined }), 'InvalidMoment', 'caseFile.acts[0].on'],
    ['an act on a day that does not exist', act({ on: '2023-02-29' }), 'InvalidDate', 'caseFile.acts[0].on'],
  ])('%s, with its place', (_, file, tag, path) => {
    const error = refuse(file)
    expect(error._tag).toBe(tag)
    expect(error.path.startsWith(path)).toBe(true)
    expect(error.message).toContain(path)
  })

  test('a bad lead or act is refused also where it lies after asOf', () => {
    const leads = [{ leader: 'L1', from: '2025-03-02', to: '2025-03-01' }]
    expect(refuse({ ...hard(), leads })).toMatchObject({ _tag: 'EventsOutOfOrder' })
  })

  test('the second bad lead is named by its place in the list given, not in order of time', () => {
    const leads = [
      { leader: 'L2', from: '2024-03-01' },
      { leader: 'L1', from: '2024-01-32' },
    ]
    expect(refuse({ ...hard(), leads })).toMatchObject({ path: 'caseFile.leads[1].from' })
  })

  test('a file is not changed by being read', () => {
    const leads = [
      { leader: 'L2', from: '2024-04-01' },
      { leader: 'L1', from: '2024-03-01' },
    ]
    const file = hard({ leads })
    const before = structuredClone(file)
    checkHard(file)
    expect(file).toStrictEqual(before)
  })
})
