import { defineRulebook } from '../rulebook/rulebook.js'

/** 一回应两见面 (D-10): the same in both procedures. */
const CONTACTS = [
  {
    event: 'replied',
    label: { zh: '受理回应', en: 'Reply on acceptance' },
    after: 'received',
    before: 'accepted',
    basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-10', source: 'local', evidence: 'verified' },
  },
  {
    event: 'metInHandling',
    label: { zh: '办理见面', en: 'Meeting while it is handled' },
    after: 'accepted',
    before: 'opinionIssued',
    basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-10', source: 'local', evidence: 'verified' },
  },
  {
    event: 'metAtClose',
    label: { zh: '办结见面', en: 'Meeting at the close' },
    after: 'opinionIssued',
    basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-10', source: 'local', evidence: 'verified' },
  },
] as const

/** 自收到计 instead of the step before: how the second limit of a procedure may be read (D-6, D-9). */
const FROM_RECEIPT = {
  id: 'fromReceipt',
  note: { zh: '自收到之时（日）起算', en: 'It runs from receipt' },
  change: { from: 'received' },
} as const

/** 昼夜连续计时: how both limits of two hours may be read (D-5, D-6). */
const WALL_CLOCK = {
  id: 'wallClock',
  note: { zh: '自然时间：夜间和休息日照计', en: 'Elapsed time: nights and days off count' },
  change: { clock: 'wall' },
} as const

/**
 * 曹庙镇 2023: simple matters by 225, general ones by 510 (document D).
 *
 * The plan ends with its last phase, its limits do not. The document does not say whether the two hours
 * run at night, nor from what the second two run: here they run in office hours, so that what is left at
 * closing goes on the next morning, and the second two from signing. The other readings can be asked for.
 */
export const caomiao2023 = /* @__PURE__ */ defineRulebook({
  id: 'caomiao2023',
  family: 'caomiao',
  label: { zh: '曹庙镇信访工作方案（2023）', en: 'Caomiao town plan on letters and visits (2023)' },
  document: { number: '曹办〔2023〕59号', issuer: '曹庙镇', issuedOn: '2023-12-22', level: 'town' },
  effective: { from: '2023-12-22', to: '2024-03-15', source: 'document' },
  events: {
    received: { zh: '收到', en: 'received' },
    signed: { zh: '签收', en: 'signed for' },
    accepted: { zh: '受理', en: 'accepted' },
    opinionIssued: { zh: '作出处理意见', en: 'opinion issued' },
    replied: { zh: '受理回应', en: 'reply on acceptance given' },
    metInHandling: { zh: '办理见面', en: 'met while it is handled' },
    metAtClose: { zh: '办结见面', en: 'met at the close' },
  },
  fields: {},
  limits: {
    'simple.signed': {
      id: 'simple.signed',
      label: { zh: '简易信访事项：签收', en: 'Simple matter: sign for it' },
      length: { amount: 2, unit: 'hour' },
      from: 'received',
      metBy: ['signed'],
      clock: 'office',
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明是否按办公时间计；此处只计办公时间，下班未满的次一工作日续计',
          en: 'The text does not say on which clock; here office hours alone count, and the rest is carried over the night',
        },
        alternatives: [WALL_CLOCK],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-5', source: 'local', evidence: 'verified' },
    },
    'simple.accepted': {
      id: 'simple.accepted',
      label: { zh: '简易信访事项：受理', en: 'Simple matter: accept it' },
      length: { amount: 2, unit: 'hour' },
      from: 'signed',
      metBy: ['accepted'],
      clock: 'office',
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明是否按办公时间计；此处只计办公时间，下班未满的次一工作日续计；自签收起算',
          en: 'The text does not say on which clock; here office hours alone count, and the rest is carried over the night, from signing',
        },
        alternatives: [WALL_CLOCK, FROM_RECEIPT],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-6', source: 'local', evidence: 'verified' },
    },
    'simple.opinion': {
      id: 'simple.opinion',
      label: { zh: '简易信访事项：作出处理意见', en: 'Simple matter: issue the opinion' },
      length: { amount: 5, unit: 'workingDay' },
      from: 'accepted',
      metBy: ['opinionIssued'],
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明自何时起算；此处自受理起算',
          en: 'The text does not say from when; here from acceptance',
        },
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-7', source: 'local', evidence: 'verified' },
    },
    'general.accepted': {
      id: 'general.accepted',
      label: { zh: '一般信访事项：受理', en: 'General matter: accept it' },
      length: { amount: 5, unit: 'workingDay' },
      from: 'received',
      metBy: ['accepted'],
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: { zh: '文件未说明自何时起算；此处自收到起算', en: 'The text does not say from when; here from receipt' },
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-8', source: 'local', evidence: 'verified' },
    },
    'general.opinion': {
      id: 'general.opinion',
      label: { zh: '一般信访事项：作出处理意见', en: 'General matter: issue the opinion' },
      length: { amount: 10, unit: 'workingDay' },
      from: 'accepted',
      metBy: ['opinionIssued'],
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明自何时起算；此处自受理起算',
          en: 'The text does not say from when; here from acceptance',
        },
        alternatives: [FROM_RECEIPT],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-9', source: 'local', evidence: 'verified' },
    },
  },
  procedures: {
    simple: {
      id: 'simple',
      label: { zh: '简易信访事项“225”', en: 'Simple matter (225)' },
      stages: [
        { event: 'signed', after: 'received', limits: [{ limit: 'simple.signed' }] },
        { event: 'accepted', limits: [{ limit: 'simple.accepted' }, { family: 'national', limit: 'notice.direct' }] },
        { event: 'opinionIssued', limits: [{ limit: 'simple.opinion' }, { family: 'national', limit: 'handling' }] },
      ],
      contacts: CONTACTS,
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-5', source: 'local', evidence: 'verified' },
    },
    general: {
      id: 'general',
      label: { zh: '一般信访事项“510”', en: 'General matter (510)' },
      stages: [
        {
          event: 'accepted',
          after: 'received',
          limits: [{ limit: 'general.accepted' }, { family: 'national', limit: 'notice.direct' }],
        },
        { event: 'opinionIssued', limits: [{ limit: 'general.opinion' }, { family: 'national', limit: 'handling' }] },
      ],
      contacts: CONTACTS,
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-8', source: 'local', evidence: 'verified' },
    },
  },
  indicators: {},
  counts: {},
  targets: {},
  leadership: {},
  batches: {},
})
