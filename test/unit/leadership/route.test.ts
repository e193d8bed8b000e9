import { describe, expect, test } from 'vitest'
import { orThrow, type RouteOptions, type Routing, type RoutingFacts, type RoutingRule, route } from 'xinfang-rules'
import { national2005, national2022, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const routed = (rule: RoutingRule, facts: RoutingFacts, options: RouteOptions = {}): Routing =>
  orThrow(route(rule, facts, options))
/** The step, who leads and who supports, the clause. */
const decided = (rule: RoutingRule, facts: RoutingFacts, options: RouteOptions = {}) => {
  const answer = routed(rule, facts, options)
  if (answer.status !== 'decided') return answer.status
  const { step, lead, support, acts, basis } = answer
  return acts === undefined ? [step, lead, support, basis.clause] : [step, acts.map(({ key }) => key), basis.clause]
}
/** The same without the clause. */
const inShort = (...args: Parameters<typeof decided>) => decided(...args).slice(0, -1)
const { severalUnits, subjectThenPlace, onTheSpot } = tongliang2022.routing

describe('several units (C-12)', () => {
  test('the one that the joint office orders leads, and the listed ones support it', () => {
    const parties = { ordered: 'roads', listed: ['water', 'roads', 'town-1'] }
    expect(decided(severalUnits, { parties })).toStrictEqual(['ordered', 'roads', ['water', 'town-1'], '五(四)'])
  })

  test('without an order the first listed leads, and the answer says why no order decided', () => {
    const answer = routed(severalUnits, { parties: { listed: ['water', 'roads'], ordered: [] } })
    expect(answer).toStrictEqual({
      rule: 'severalUnits',
      status: 'decided',
      step: 'listed',
      label: { zh: '排在第一位的责任单位', en: 'The first on the list of responsible units' },
      basis: severalUnits.steps[1]?.basis,
      lead: 'water',
      support: ['roads'],
      passed: [
        {
          step: 'ordered',
          label: severalUnits.steps[0]?.label,
          because: 'partyMissing',
          missing: ['ordered'],
        },
      ],
    })
  })

  test('by the other reading the list goes before the order', () => {
    const parties = { ordered: 'roads', listed: ['water', 'town-1'] }
    const answer = routed(severalUnits, { parties }, { reading: 'listFirst' })
    expect(answer).toMatchObject({
      reading: ['listFirst'],
      step: 'listed',
      lead: 'water',
      support: ['town-1', 'roads'],
    })
  })

  test('with no unit at all no step applies, and nobody is named', () => {
    const answer = routed(severalUnits, {})
    expect(answer.status).toBe('none')
    expect(answer.passed.map(({ because }) => because)).toStrictEqual(['partyMissing', 'partyMissing'])
  })

  test('a unit named twice is named once', () => {
    expect(decided(severalUnits, { parties: { listed: ['water', 'water', 'roads', 'roads'] } })).toStrictEqual([
      'listed',
      'water',
      ['roads'],
      '五(四)',
    ])
  })
})

test('属事为主、属地为辅 (C-11)', () => {
  expect(decided(subjectThenPlace, { parties: { subject: 'water', place: 'town-1' } })).toStrictEqual([
    'subject',
    'water',
    ['town-1'],
    '五(四)',
  ])
  expect(decided(subjectThenPlace, { parties: { place: 'town-1' } })).toStrictEqual(['place', 'town-1', [], '五(四)'])
})

describe('the answer on the spot (C-3)', () => {
  test.each([
    [{ beyondPowers: true }, ['refer', ['refer', 'report'], '四(二)']],
    [{ beyondPowers: false, answerable: true }, ['answer', ['answer'], '四(二)']],
    [{ beyondPowers: false, answerable: false }, ['promise', ['promise'], '四(二)']],
  ])('%j', (fields, expected) => {
    expect(decided(onTheSpot, { fields })).toStrictEqual(expected)
  })

  test('a promise has to keep the limit of an own case', () => {
    expect(routed(onTheSpot, { fields: { beyondPowers: false, answerable: false } })).toMatchObject({
      within: { limit: 'own.answer' },
    })
  })

  test('what is not known is asked for, and not guessed', () => {
    expect(routed(onTheSpot, { fields: { beyondPowers: false } })).toMatchObject({
      status: 'undecided',
      unknown: ['answerable'],
    })
    expect(routed(onTheSpot, {})).toMatchObject({ status: 'undecided', unknown: ['beyondPowers', 'answerable'] })
    expect('otherwise' in routed(onTheSpot, {})).toBe(false)
  })
})

describe('article 24 (2022)', () => {
  const { responsible } = national2022.routing
  const settled = { reorganised: false, disputed: false }

  test.each<[string, RoutingFacts, unknown]>([
    ['the successor', { fields: { reorganised: true }, parties: { successor: 's', agreed: 'a' } }, ['successor', 's']],
    ['an agreement', { fields: settled, parties: { agreed: 'a', superior: 'u' } }, ['agreed', 'a']],
    ['the superior in common', { fields: settled, parties: { superior: 'u', jointMeeting: 'j' } }, ['superior', 'u']],
    ['the joint meeting', { fields: settled, parties: { jointMeeting: 'j' } }, ['jointMeeting', 'j']],
  ])('%s decides', (_, facts, expected) => {
    expect((decided(responsible, facts) as string[]).slice(0, 2)).toStrictEqual(expected)
  })

  test('a dispute goes to the superior in common, else to the joint meeting', () => {
    const asked = (commonSuperior: boolean) =>
      decided(responsible, { fields: { reorganised: false, disputed: true, commonSuperior } })
    expect(asked(true)).toStrictEqual(['askSuperior', ['askSuperior'], '第二十四条第一款'])
    expect(asked(false)).toStrictEqual(['askJointMeeting', ['askJointMeeting'], '第二十四条第一款'])
    expect(routed(responsible, { fields: { reorganised: false, disputed: true } })).toMatchObject({
      status: 'undecided',
      unknown: ['commonSuperior'],
      otherwise: { step: 'negotiate' },
    })
  })

  test('of an organ that was split and whose duties nobody has taken over, the government of that level is asked', () => {
    const fields = { reorganised: true, disputed: true, commonSuperior: true }
    expect(decided(responsible, { fields })).toStrictEqual(['askGovernment', ['askGovernment'], '第二十四条第二款'])
    expect(decided(national2005.routing.responsible, { fields: { reorganised: true } })).toStrictEqual([
      'askGovernment',
      ['askGovernment'],
      '第二十五条',
    ])
    expect(routed(responsible, { fields: { disputed: true, commonSuperior: true } })).toMatchObject({
      status: 'undecided',
      unknown: ['reorganised'],
      otherwise: { step: 'askSuperior' },
    })
  })

  test('where somebody is named already, whether an organ was split matters only beside a successor', () => {
    expect(inShort(responsible, { fields: {}, parties: { agreed: 'a' } })).toStrictEqual(['agreed', 'a', []])
    expect(routed(responsible, { fields: {}, parties: { agreed: 'a', successor: 's' } })).toMatchObject({
      status: 'undecided',
      unknown: ['reorganised'],
      otherwise: { step: 'agreed', lead: 'a' },
    })
  })

  test('the regulation of 2005 has no joint meeting', () => {
    const error = refusalOf(route(national2005.routing.responsible, { parties: { jointMeeting: 'j' } }))
    expect(error).toMatchObject({ _tag: 'InvalidArgument', path: 'facts.parties.jointMeeting' })
  })
})

test('访诉分离 (A-23), and a dispute over 属地 and 主管 (A-22)', () => {
  const { litigation, allocation } = xinsheng2024.routing
  expect(routed(litigation, { fields: { litigation: true } })).toMatchObject({ status: 'decided', step: 'litigation' })
  expect(routed(litigation, {})).toMatchObject({ status: 'undecided', unknown: ['litigation'] })
  const parties = { subject: 'water', place: 'town-1' }
  expect(inShort(allocation, { fields: { disputed: true }, parties })).toStrictEqual(['disputed', ['negotiate']])
  expect(inShort(allocation, { fields: { disputed: false }, parties })).toStrictEqual(['subject', 'water', ['town-1']])
  expect(inShort(allocation, { fields: { disputed: false }, parties }, { reading: 'placeFirst' })).toStrictEqual([
    'place',
    'town-1',
    ['water'],
  ])
})

test('首接首办 (A-18): a decision by the regulation, else who accepted it, else the first to receive it', () => {
  const { firstReceiver } = xinsheng2024.routing
  const receivers = ['town-1', 'water']
  expect(inShort(firstReceiver, { parties: { receivers } })).toStrictEqual(['first', 'town-1', ['water']])
  expect(routed(firstReceiver, { parties: { receivers, accepted: 'roads' } })).toMatchObject({
    step: 'accepted',
    lead: 'roads',
    within: { family: 'national', limit: 'objection' },
  })
  expect(inShort(firstReceiver, { parties: { receivers, accepted: 'roads', decided: 'water' } })).toStrictEqual([
    'decided',
    'water',
    [],
  ])
})

describe('events', () => {
  const label = { zh: '步', en: 'step' }
  const [refer] = onTheSpot.steps as readonly [RoutingRule['steps'][number]]
  const first = { ...refer, when: { event: 'answered', happened: false } } as const
  const rule = { ...onTheSpot, steps: [first] as const }

  test('are known only where all that happened is told', () => {
    expect(routed(rule, {}).status).toBe('undecided')
    expect(routed(rule, { happened: [] }).status).toBe('decided')
    expect(routed(rule, { happened: ['answered'] }).status).toBe('none')
  })

  test.each<[string, unknown, unknown, object, string, string]>([
    ['no rule', undefined, {}, {}, 'InvalidRulebook', 'rule'],
    ['no facts', rule, undefined, {}, 'InvalidArgument', 'facts'],
    ['an empty unit', severalUnits, { parties: { listed: [''] } }, {}, 'InvalidArgument', 'facts.parties.listed'],
    [
      'a party of another rule',
      severalUnits,
      { parties: { place: 'x' } },
      {},
      'InvalidArgument',
      'facts.parties.place',
    ],
    ['parties as a list', severalUnits, { parties: ['x'] }, {}, 'InvalidArgument', 'facts.parties'],
    ['a reading that is not there', severalUnits, {}, { reading: 'x' }, 'UnknownReading', 'options.reading'],
    [
      'an event that nobody knows',
      rule,
      { happened: ['x'] },
      { vocabulary: tongliang2022 },
      'UnknownEvent',
      'facts.happened[0]',
    ],
    [
      'a field that nobody knows',
      rule,
      { fields: { x: true } },
      { vocabulary: tongliang2022 },
      'InvalidCase',
      'facts.fields.x',
    ],
    [
      'a lead that is no party',
      { ...rule, steps: [{ ...rule.steps[0], then: { lead: 'x' } }] },
      {},
      {},
      'InvalidRulebook',
      'rule.steps[0].then.lead',
    ],
    [
      'nothing to do',
      { ...rule, steps: [{ ...rule.steps[0], then: { acts: [] } }] },
      {},
      {},
      'InvalidRulebook',
      'rule.steps[0].then',
    ],
    ['a step twice', { ...rule, steps: [rule.steps[0], rule.steps[0]] }, {}, {}, 'InvalidRulebook', 'rule.steps[1].id'],
    [
      'a limit by its name alone',
      { ...rule, steps: [{ ...rule.steps[0], within: 'x' }] },
      {},
      {},
      'InvalidRulebook',
      'rule.steps[0].within',
    ],
    [
      'a party twice',
      {
        ...rule,
        parties: [
          { key: 'a', label },
          { key: 'a', label },
        ],
      },
      {},
      {},
      'InvalidRulebook',
      'rule.parties[1].key',
    ],
  ])('refused: %s', (_, given, facts, options, tag, path) => {
    expect(refusalOf(route(given as RoutingRule, facts as RoutingFacts, options))).toMatchObject({ _tag: tag, path })
  })
})
