import { defineRulebook } from '../rulebook/rulebook.js'

/**
 * 曹庙镇 2023: simple matters by 225, general ones by 510 (document D).
 *
 * The plan ends with its last phase, its limits do not. The document does not say whether the two hours
 * run at night, nor from what the second two run: here they run on the wall clock, the second from signing.
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
  },
  fields: {},
  limits: {
    'simple.signed': {
      id: 'simple.signed',
      label: { zh: '简易信访事项：签收', en: 'Simple matter: sign for it' },
      length: { amount: 2, unit: 'hour' },
      from: 'received',
      metBy: ['signed'],
      effective: { from: '2023-12-22' },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-5', source: 'local', evidence: 'verified' },
    },
    'simple.accepted': {
      id: 'simple.accepted',
      label: { zh: '简易信访事项：受理', en: 'Simple matter: accept it' },
      length: { amount: 2, unit: 'hour' },
      from: 'signed',
      metBy: ['accepted'],
      effective: { from: '2023-12-22' },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-6', source: 'local', evidence: 'verified' },
    },
    'simple.opinion': {
      id: 'simple.opinion',
      label: { zh: '简易信访事项：作出处理意见', en: 'Simple matter: issue the opinion' },
      length: { amount: 5, unit: 'workingDay' },
      from: 'accepted',
      metBy: ['opinionIssued'],
      effective: { from: '2023-12-22' },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-7', source: 'local', evidence: 'verified' },
    },
    'general.accepted': {
      id: 'general.accepted',
      label: { zh: '一般信访事项：受理', en: 'General matter: accept it' },
      length: { amount: 5, unit: 'workingDay' },
      from: 'received',
      metBy: ['accepted'],
      effective: { from: '2023-12-22' },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-8', source: 'local', evidence: 'verified' },
    },
    'general.opinion': {
      id: 'general.opinion',
      label: { zh: '一般信访事项：作出处理意见', en: 'General matter: issue the opinion' },
      length: { amount: 10, unit: 'workingDay' },
      from: 'accepted',
      metBy: ['opinionIssued'],
      effective: { from: '2023-12-22' },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-9', source: 'local', evidence: 'verified' },
    },
  },
  indicators: {},
  counts: {},
  targets: {},
  leadership: {},
  batches: {},
})
