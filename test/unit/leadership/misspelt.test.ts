import { describe, expect, test } from 'vitest'
import {
  checkCaseFiles,
  checkChecklist,
  checkLeaderCoverage,
  checkLeadership,
  circularGrounds,
  type Result,
  responsibleUnit,
  route,
} from 'xinfang-rules'
import { menghe2020, sanjian2021, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const asOf = { asOf: '2024-06-30' }
const file = { id: 'c1', fields: {}, evidence: {}, leads: [{ leader: 'L1', from: '2024-03-01' }] }
const record = { subject: 'c1', receipts: [{ unit: 'town-1', at: '2024-02-07' }] }
const basis = sanjian2021.leadership['caseLead']?.basis
const { firstReceiver } = xinsheng2024.routing

/** Asks with one member written wrongly. */
type Ask = (wrong: object) => Result<unknown>
const leadership: Ask = (wrong) => checkLeadership(xinsheng2024, { ...file, ...wrong }, asOf)

describe('a member written wrongly is refused by name, and nothing is passed over', () => {
  test.each<[string, string, object, Ask]>([
    ['a case file', 'caseFile.act', { act: [] }, leadership],
    ['a lead', 'caseFile.leads[0].form', { leads: [{ leader: 'L1', form: '2024-03-01' }] }, leadership],
    [
      'an act',
      'caseFile.acts[0].at',
      { acts: [{ key: 'analysis', by: 'L1', on: '2024-03-05', at: '09:00' }] },
      leadership,
    ],
    [
      'one of many files',
      'caseFiles[0].act',
      { act: [] },
      (wrong) => checkCaseFiles(xinsheng2024, [{ ...file, ...wrong }], asOf),
    ],
    [
      'options on leads',
      'options.reading',
      { reading: {} },
      (wrong) => checkLeadership(xinsheng2024, file, { ...asOf, ...wrong }),
    ],
    [
      'a leader',
      'options.leaders[0].absent',
      { absent: [] },
      (wrong) => checkLeadership(xinsheng2024, file, { ...asOf, leaders: [{ id: 'L1', ...wrong }] }),
    ],
    [
      'an absence',
      'options.leaders[0].away[0].until',
      { until: '2024-03-31' },
      (wrong) =>
        checkLeadership(xinsheng2024, file, {
          ...asOf,
          leaders: [{ id: 'L1', away: [{ from: '2024-03-01', ...wrong }] }],
        }),
    ],
    [
      'options on coverage',
      'options.resolved',
      { resolved: {} },
      (wrong) => checkLeaderCoverage(xinsheng2024, [{ id: 'L1' }], [file], { ...asOf, ...wrong }),
    ],
    [
      'options on a checklist',
      'options.readings',
      { readings: 'x' },
      (wrong) => checkChecklist(menghe2020.checklists.file, {}, {}, wrong),
    ],
    ['facts on a route', 'facts.party', { party: {} }, (wrong) => route(firstReceiver, wrong)],
    ['options on a route', 'options.readings', { readings: 'x' }, (wrong) => route(firstReceiver, {}, wrong)],
    [
      'a record of transfers',
      'record.transfer',
      { transfer: [] },
      (wrong) => responsibleUnit(firstReceiver, { ...record, ...wrong }, asOf),
    ],
    [
      'a receipt',
      'record.receipts[0].on',
      { on: '2024-02-07' },
      (wrong) =>
        responsibleUnit(firstReceiver, { ...record, receipts: [{ unit: 'town-1', at: '2024-02-07', ...wrong }] }, asOf),
    ],
    [
      'a transfer',
      'record.transfers[0].objected',
      { objected: '2024-02-22' },
      (wrong) =>
        responsibleUnit(firstReceiver, { ...record, transfers: [{ to: 'water', at: '2024-02-08', ...wrong }] }, asOf),
    ],
    [
      'facts on a circular',
      'facts.judge',
      { judge: ['concealed'] },
      (wrong) => circularGrounds({ subject: 'c1', basis, ...wrong } as never, asOf),
    ],
    [
      'options on a circular',
      'options.forecast',
      { forecast: true },
      (wrong) => circularGrounds({ subject: 'c1', basis: tongliang2022.procedures.own.basis }, { ...asOf, ...wrong }),
    ],
  ])('%s: %s', (_, path, wrong, ask) => {
    expect(refusalOf(ask(wrong))).toMatchObject({ path })
  })
})
