import { describe, expect, test } from 'vitest'
import {
  orThrow,
  type ResponsibleOptions,
  responsibleUnit,
  route,
  type Transfer,
  type TransferRecord,
} from 'xinfang-rules'
import { national2022, sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const { firstReceiver } = xinsheng2024.routing
const { objection } = national2022.limits
const receipts = [
  { unit: 'water', at: '2024-02-07T10:00' },
  { unit: 'town-1', at: '2024-02-07T09:00' },
]
const check = (transfers: readonly Transfer[], options: Partial<ResponsibleOptions> = {}) =>
  orThrow(
    responsibleUnit(
      firstReceiver,
      { subject: 'c1', receipts, transfers },
      { asOf: '2024-03-01', objection, ...options },
    ),
  )
const told = ({ findings }: ReturnType<typeof check>) =>
  findings.map(({ severity, rule, on }) => `${severity} ${rule} ${on}`)
/** Received on the eve of Spring Festival: the fifth working day is 2024-02-21, 9 February being worked. */
const toRoads = { to: 'roads', at: '2024-02-08' }

describe('首接首办', () => {
  test('the first to receive it is responsible, by the instant', () => {
    expect(check([])).toStrictEqual({
      findings: [],
      summary: {
        responsible: 'town-1',
        since: '2024-02-07T09:00:00+08:00',
        by: 'receipt',
        receivers: ['town-1', 'water'],
        transfers: [],
      },
    })
  })

  test('a transfer that is accepted passes it on, from that day', () => {
    const transfers = [{ ...toRoads, acceptedAt: '2024-02-18' }]
    expect(check(transfers).summary).toMatchObject({
      responsible: 'roads',
      since: '2024-02-18',
      by: 'transfer',
      accepted: 'roads',
      transfers: [{ to: 'roads', state: 'accepted', objectBy: '2024-02-21' }],
    })
    expect(check(transfers, { asOf: '2024-02-17' }).summary).toMatchObject({ responsible: 'town-1' })
  })

  test('an objection on the fifth working day is in time, on the sixth a breach of art. 23(3)', () => {
    const objected = (objectedAt: string) => check([{ ...toRoads, objectedAt }])
    expect(told(objected('2024-02-21'))).toStrictEqual([])
    expect(objected('2024-02-21').summary.transfers[0]?.state).toBe('objected')
    const late = objected('2024-02-22')
    expect(told(late)).toStrictEqual(['breach firstReceiver.objection 2024-02-22'])
    expect(late.findings[0]?.basis).toStrictEqual(objection.basis)
    expect(late.summary).toMatchObject({ responsible: 'town-1', transfers: [{ state: 'objectedLate' }] })
  })

  test('silence accepts nothing: pending until the last day, a warning from the next', () => {
    expect(check([toRoads], { asOf: '2024-02-21' })).toMatchObject({
      findings: [],
      summary: { responsible: 'town-1', transfers: [{ state: 'pending' }] },
    })
    const silent = check([toRoads], { asOf: '2024-02-22' })
    expect(told(silent)).toStrictEqual(['warning firstReceiver.objection 2024-02-21'])
    expect(silent.summary).toMatchObject({ responsible: 'town-1', transfers: [{ state: 'silent' }] })
  })

  test('an acceptance after the time for objections passes it on with a warning', () => {
    const accepted = (acceptedAt: string) => check([{ ...toRoads, acceptedAt }])
    expect(accepted('2024-02-21').findings).toStrictEqual([])
    const late = accepted('2024-02-23')
    expect(late.summary).toMatchObject({ responsible: 'roads', since: '2024-02-23' })
    expect(told(late)).toStrictEqual(['warning firstReceiver.objection 2024-02-23'])
    expect(late.findings[0]?.message.zh).toBe('roads 于 2024-02-23 才接收，晚于最后一日 2024-02-21；此前责任未转移')
  })

  test('a transfer is by the unit that was responsible when it was passed on, written or not', () => {
    const toWater = { to: 'water', at: '2024-02-09', acceptedAt: '2024-02-18' }
    const slow = { ...toRoads, acceptedAt: '2024-02-20' }
    const written = { ...slow, from: 'town-1' }
    const checked = check([slow, toWater])
    // When roads accepts, town-1 has nothing to pass on any more.
    expect(checked.summary).toMatchObject({ responsible: 'water', transfers: [{ state: 'notTheirs' }, {}] })
    expect(told(checked)).toStrictEqual(['warning firstReceiver.transfer 2024-02-20'])
    expect(checked.findings[0]?.message.zh).toBe('roads 接收 town-1 移交的事项时，town-1 并非责任单位，责任不转移')
    expect(check([written, { ...toWater, from: 'town-1' }])).toStrictEqual(checked)
  })

  test('without a time for objections nothing is late', () => {
    expect(check([{ ...toRoads, objectedAt: '2024-02-29' }], { objection: undefined })).toMatchObject({
      findings: [],
      summary: { transfers: [{ to: 'roads', state: 'objected' }] },
    })
  })

  test('what was given back passes nothing, also after it had been accepted', () => {
    const returned = { ...toRoads, acceptedAt: '2024-02-09', objectedAt: '2024-02-19', returnedAt: '2024-02-20' }
    expect(check([returned])).toMatchObject({
      findings: [],
      summary: { responsible: 'town-1', transfers: [{ state: 'returned' }] },
    })
    expect(check([returned]).summary).toMatchObject({ by: 'receipt', since: '2024-02-20' })
    expect(check([returned], { asOf: '2024-02-19' }).summary.responsible).toBe('roads')
  })

  test('what was passed on and came back is with whoever passed it on, until they give it back in turn', () => {
    const first = { ...toRoads, acceptedAt: '2024-02-09', returnedAt: '2024-02-23' }
    const onward = {
      from: 'roads',
      to: 'housing',
      at: '2024-02-18',
      acceptedAt: '2024-02-19',
      returnedAt: '2024-02-21',
    }
    const on = (asOf: string) => check([onward, first], { asOf }).summary
    expect(on('2024-02-20')).toMatchObject({ responsible: 'housing', accepted: 'housing' })
    expect(on('2024-02-22')).toMatchObject({ responsible: 'roads', since: '2024-02-21', accepted: 'roads' })
    expect(on('2024-02-23')).toMatchObject({ responsible: 'town-1', since: '2024-02-23', by: 'receipt' })
    expect(check([onward, first]).findings).toStrictEqual([])
  })

  test.each([
    ['n', 'm'],
    ['m', 'n'],
  ])('what is passed on twice on one day goes from unit to unit, whatever they are called: %s, %s', (one, other) => {
    const transfers = [
      { from: 'town-1', to: one, at: '2024-02-08', acceptedAt: '2024-02-08' },
      { from: one, to: other, at: '2024-02-08', acceptedAt: '2024-02-08' },
    ]
    expect(check(transfers).summary.responsible).toBe(other)
    expect(check(transfers).findings).toStrictEqual([])
  })

  test('a day does not go before an hour of it', () => {
    const first = { to: 'roads', at: '2024-02-08T09:00', acceptedAt: '2024-02-08T10:00' }
    const onward = { from: 'roads', to: 'housing', at: '2024-02-08', acceptedAt: '2024-02-18' }
    expect(check([first, onward])).toMatchObject({ findings: [], summary: { responsible: 'housing' } })
    const returned = { ...first, returnedAt: '2024-02-09T15:00' }
    const again = { from: 'town-1', to: 'housing', at: '2024-02-09', acceptedAt: '2024-02-18' }
    expect(check([again, returned])).toMatchObject({ findings: [], summary: { responsible: 'housing' } })
  })

  test('two who accept on one day what one unit passed on: the second is told of', () => {
    const both = ['roads', 'housing'].map((to) => ({ to, at: '2024-02-08', acceptedAt: '2024-02-18' }))
    expect(told(check(both))).toStrictEqual(['warning firstReceiver.transfer 2024-02-18'])
  })

  test('a transfer to the unit that has the matter changes nothing, and is told of', () => {
    const { findings, summary } = check([{ to: 'town-1', at: '2024-02-08', acceptedAt: '2024-02-09' }])
    expect(summary).toMatchObject({ responsible: 'town-1', by: 'receipt', since: '2024-02-07T09:00:00+08:00' })
    expect(findings[0]?.message.zh).toBe('town-1 已是责任单位，移交给 town-1 不改变责任')
  })

  test('who passed it on has nothing to give back', () => {
    const first = { ...toRoads, acceptedAt: '2024-02-09', returnedAt: '2024-02-21' }
    const onward = { from: 'roads', to: 'housing', at: '2024-02-18', acceptedAt: '2024-02-19' }
    const { findings, summary } = check([first, onward])
    expect(summary.responsible).toBe('housing')
    expect(findings).toMatchObject([{ rule: 'firstReceiver.transfer', severity: 'warning', on: '2024-02-21' }])
    expect(findings[0]?.message.zh).toBe('roads 退回时已不是责任单位，责任不变')
  })

  test('what is accepted and given back on one day passes back, whichever of the two has an hour', () => {
    const returned = { ...toRoads, acceptedAt: '2024-02-18T10:00', returnedAt: '2024-02-18' }
    expect(check([returned]).summary).toMatchObject({ responsible: 'town-1', by: 'receipt' })
  })

  test('of receipts that may each have been the first the one that is listed first counts, with a warning', () => {
    const received = (...given: TransferRecord['receipts']) =>
      orThrow(responsibleUnit(firstReceiver, { subject: 'c1', receipts: given }, { asOf: '2024-03-01' }))
    const hour = { unit: 'water', at: '2024-02-07T09:00' }
    const day = { unit: 'town-1', at: '2024-02-07' }
    const next = { unit: 'roads', at: '2024-02-08' }
    const { findings, summary } = received(next, hour, day)
    expect(summary).toMatchObject({ responsible: 'water', receivers: ['water', 'town-1', 'roads'] })
    expect(findings).toStrictEqual([
      {
        rule: 'firstReceiver.receipts',
        severity: 'warning',
        subject: 'c1',
        on: '2024-02-07',
        message: {
          zh: 'water、town-1 均于 2024-02-07 收到，先后未记录：以列在前的 water 为先',
          en: 'water, town-1 received it on 2024-02-07, and which of them first is not recorded: water counts, the first that is listed',
        },
        basis: firstReceiver.basis,
      },
    ])
    expect(received(day, hour).summary.responsible).toBe('town-1')
    // One unit may well receive it twice, and an hour tells who was the first.
    expect(received(day, { ...day, at: '2024-02-07T08:00' }).findings).toStrictEqual([])
    expect(received(hour, { ...hour, unit: 'town-1', at: '2024-02-07T09:01' }).findings).toStrictEqual([])
    expect(received(hour, { ...hour, unit: 'town-1' }).findings).toHaveLength(1)
  })

  test('a second transfer passes it on from the first; one by a unit that is not responsible passes nothing', () => {
    const first = { ...toRoads, acceptedAt: '2024-02-09' }
    const second = { from: 'roads', to: 'housing', at: '2024-02-18', acceptedAt: '2024-02-19' }
    expect(check([second, first]).summary.responsible).toBe('housing')
    const stray = { ...second, from: 'water' }
    const { findings } = check([first, stray])
    expect(findings).toMatchObject([
      {
        rule: 'firstReceiver.transfer',
        severity: 'warning',
        on: '2024-02-18',
        message: { zh: 'water 移交给 housing 时并非责任单位，责任不转移' },
      },
    ])
    const { acceptedAt: _, ...pending } = stray
    expect(told(check([first, pending], { asOf: '2024-02-19' }))).toStrictEqual([
      'warning firstReceiver.transfer 2024-02-18',
    ])
    expect(check([first, stray]).summary).toMatchObject({
      responsible: 'roads',
      transfers: [{}, { state: 'notTheirs' }],
    })
  })

  test('the answer names the parties of the rule', () => {
    const { receivers, accepted } = check([{ ...toRoads, acceptedAt: '2024-02-18' }]).summary
    const parties = { receivers, ...(accepted !== undefined && { accepted }) }
    expect(orThrow(route(firstReceiver, { parties }))).toMatchObject({ step: 'accepted', lead: 'roads' })
    expect(orThrow(route(sanjian2021.routing.firstReceiver, { parties: { receivers } }))).toMatchObject({
      step: 'first',
      lead: 'town-1',
    })
  })

  test('the order of the transfers changes nothing', () => {
    const transfers = [
      { ...toRoads, acceptedAt: '2024-02-09' },
      { to: 'housing', at: '2024-02-18' },
      { to: 'water', at: '2024-02-08', objectedAt: '2024-02-29' },
    ]
    expect(check([...transfers].reverse())).toStrictEqual(check(transfers))
  })
})

test.each<[string, unknown, object, string, string]>([
  ['no receipt by asOf', { receipts }, { asOf: '2024-02-06' }, 'InvalidArgument', 'record.receipts'],
  ['a receipt without a unit', { receipts: [{ at: '2024-02-07' }] }, {}, 'InvalidArgument', 'record.receipts[0].unit'],
  [
    'an acceptance before the receipt',
    { transfers: [{ ...toRoads, acceptedAt: '2024-02-07' }] },
    {},
    'EventsOutOfOrder',
    'record.transfers[0].acceptedAt',
  ],
  [
    'a day that does not exist',
    { transfers: [{ ...toRoads, at: '2024-02-30' }] },
    {},
    'InvalidDate',
    'record.transfers[0].at',
  ],
  [
    'a transfer before the first receipt',
    { transfers: [{ ...toRoads, at: '2024-02-06' }] },
    {},
    'EventsOutOfOrder',
    'record.transfers[0].at',
  ],
  [
    'a matter given back before it was accepted',
    { transfers: [{ ...toRoads, acceptedAt: '2024-02-20', returnedAt: '2024-02-19' }] },
    {},
    'EventsOutOfOrder',
    'record.transfers[0].returnedAt',
  ],
  [
    'a matter given back before anybody objected',
    { transfers: [{ ...toRoads, objectedAt: '2024-02-20', returnedAt: '2024-02-19' }] },
    {},
    'EventsOutOfOrder',
    'record.transfers[0].returnedAt',
  ],
  [
    'a transfer to itself',
    { transfers: [{ ...toRoads, from: 'roads' }] },
    {},
    'InvalidArgument',
    'record.transfers[0].to',
  ],
  ['a transfer to nobody', { transfers: [{ at: '2024-02-08' }] }, {}, 'InvalidArgument', 'record.transfers[0].to'],
  [
    'a limit that was not in force',
    { receipts: [{ unit: 'u', at: '2021-01-04' }], transfers: [{ to: 'v', at: '2021-01-04' }] },
    {},
    'NotInForce',
    'options.objection',
  ],
  ['no subject', { subject: '' }, {}, 'InvalidArgument', 'record.subject'],
])('refused: %s', (_, part, options, tag, path) => {
  const record = { subject: 'c1', receipts, ...(part as object) } as TransferRecord
  const asked = { asOf: '2024-03-01', objection, ...options }
  expect(refusalOf(responsibleUnit(firstReceiver, record, asked))).toMatchObject({ _tag: tag, path })
})
