import { defineRulebook } from '../rulebook/rulebook.js'

/** The month in which it came out, to the day before the method that replaced it. */
const IN_FORCE = { from: '2016-07-01', to: '2022-07-16' } as const

/**
 * Which matters may be handled so: those raised for the first time that are one of art. 4's, and none of art. 5's. The
 * organ that has the power to handle a matter decides (art. 6).
 */
const FIT = {
  all: [
    { field: 'firstTime', in: [true] },
    { field: 'fit', in: ['clear', 'immediate', 'urgent', 'promised', 'other'] },
    { field: 'assignedFromAbove', in: [false] },
    { field: 'mayBeRefused', in: [false] },
    { field: 'otherProcedure', in: [false] },
    { field: 'complex', in: [false] },
  ],
} as const

/** The numbers were read in a report of the day, not in the text: no article can be named. */
const REPORTED = {
  document: '国信发〔2016〕8号',
  source: 'law',
  evidence: 'secondary',
} as const

/**
 * 《信访事项简易办理办法（试行）》 of 2016: acceptance in 3 working days, an opinion in 10.
 *
 * Its day of effect is not known, only the month. Whether the method that replaced it on 2022-07-17 (国信办发〔2022〕17号)
 * keeps the numbers was not verified, so that these end the day before, and nothing is said of the days after.
 */
export const simplified2016 = /* @__PURE__ */ defineRulebook({
  id: 'simplified2016',
  family: 'simplified',
  label: { zh: '信访事项简易办理办法（试行）（2016）', en: 'Simple handling of matters, trial method (2016)' },
  document: { number: '国信发〔2016〕8号', issuer: '国家信访局', level: 'national' },
  effective: {
    from: '2016-07-01',
    to: '2022-07-16',
    source: 'assumption',
    succession: {
      zh: '由《信访事项简易办理办法》（国信办发〔2022〕17号）取代，其期限未经核实，故未收入',
      en: 'the method of 2022 (no. 17 of the national bureau) replaced it, and its figures are not verified, so that none are given',
    },
  },
  events: {
    received: { zh: '收到信访事项', en: 'matter received' },
    tierReceived: { zh: '中间层级单位收到', en: 'received by a unit on the way' },
    passedOn: { zh: '中间层级单位通过', en: 'passed on by a unit on the way' },
    accepted: { zh: '受理', en: 'accepted' },
    declined: { zh: '决定不予受理', en: 'decided not to accept' },
    opinionIssued: { zh: '作出处理意见', en: 'opinion issued' },
  },
  fields: {
    firstTime: { label: { zh: '初次信访事项（第四条）', en: 'Raised for the first time (art. 4)' }, values: 'boolean' },
    fit: {
      label: { zh: '适用情形（第四条）', en: 'Why it is fit (art. 4)' },
      values: {
        clear: {
          zh: '事实清楚、责任明确、争议不大、易于解决（第一项）',
          en: 'plain facts and responsibility, little dispute, easily solved (1)',
        },
        immediate: {
          zh: '咨询、建议、感谢，可即时反馈（第二项）',
          en: 'a question, an opinion or thanks that can be answered at once (2)',
        },
        urgent: {
          zh: '涉及日常生产生活、时效性强（第三项）',
          en: 'of daily life or work, and pressing (3)',
        },
        promised: { zh: '已有明确承诺或结论（第四项）', en: 'already promised or decided (4)' },
        other: { zh: '其他可以简易办理的（第五项）', en: 'another that can be handled simply (5)' },
        none: { zh: '均不属于', en: 'none of these' },
      },
    },
    assignedFromAbove: {
      label: { zh: '上级交办（第五条第一项）', en: 'Assigned from above (art. 5(1))' },
      values: 'boolean',
    },
    mayBeRefused: {
      label: { zh: '诉求可能不予支持（第五条第二项）', en: 'The claim may not be upheld (art. 5(2))' },
      values: 'boolean',
    },
    otherProcedure: {
      label: { zh: '已进入或可通过法定行政程序处理（第五条第三项）', en: 'A statutory procedure is open (art. 5(3))' },
      values: 'boolean',
    },
    complex: {
      label: {
        zh: '多个责任主体或联名投诉的重大、复杂、疑难等（第五条第四项）',
        en: 'Grave, complex or hard: several responsible bodies, or raised jointly (art. 5(4))',
      },
      values: 'boolean',
    },
  },
  limits: {
    forwarding: {
      id: 'forwarding',
      label: { zh: '中间层级单位依次通过', en: 'Units on the way: pass it on, one after the other' },
      length: { amount: 1, unit: 'workingDay' },
      from: 'tierReceived',
      metBy: ['passedOn'],
      appliesTo: FIT,
      effective: IN_FORCE,
      basis: REPORTED,
    },
    acceptance: {
      id: 'acceptance',
      label: { zh: '决定是否受理', en: 'Decide whether to accept it' },
      length: { amount: 3, unit: 'workingDay' },
      from: 'received',
      metBy: ['accepted', 'declined'],
      appliesTo: FIT,
      effective: IN_FORCE,
      basis: REPORTED,
    },
    opinion: {
      id: 'opinion',
      label: { zh: '作出处理意见', en: 'Issue the opinion' },
      length: { amount: 10, unit: 'workingDay' },
      from: 'accepted',
      metBy: ['opinionIssued'],
      appliesTo: FIT,
      effective: IN_FORCE,
      reading: {
        status: 'explicit',
        note: { zh: '能当即答复的应当即出具意见', en: 'What can be answered at once is to be answered at once' },
      },
      basis: REPORTED,
    },
  },
  procedures: {
    simple: {
      id: 'simple',
      label: { zh: '简易办理', en: 'Simple handling' },
      stages: [
        {
          event: 'accepted',
          after: 'received',
          limits: [{ limit: 'acceptance' }, { family: 'national', limit: 'notice.direct' }],
        },
        { event: 'opinionIssued', limits: [{ limit: 'opinion' }, { family: 'national', limit: 'handling' }] },
      ],
      basis: REPORTED,
    },
  },
  indicators: {},
  counts: {},
  targets: {},
  leadership: {},
  checklists: {},
  routing: {},
  batches: {},
  roles: {},
  spans: {},
  duties: {},
  rosters: {},
  openDays: {},
  phases: {},
})
