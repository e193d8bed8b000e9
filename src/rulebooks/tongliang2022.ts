import { defineRulebook } from '../rulebook/rulebook.js'

/** 铜梁区 2022: answers after a mass-work day within 7 working days (document C). */
export const tongliang2022 = /* @__PURE__ */ defineRulebook({
  id: 'tongliang2022',
  family: 'tongliang',
  label: { zh: '铜梁区“群众工作日”活动方案（2022）', en: 'Tongliang district plan for mass-work days (2022)' },
  document: { number: '铜梁区“群众工作日”活动方案', issuer: '铜梁区', issuedOn: '2022-02-25', level: 'district' },
  effective: { from: '2022-02-25', source: 'document' },
  events: {
    received: { zh: '接访', en: 'received in person' },
    assigned: { zh: '收到交办件', en: 'order received' },
    answered: { zh: '答复', en: 'answered' },
    feedbackGiven: { zh: '反馈信访人', en: 'petitioner told' },
  },
  fields: {},
  limits: {
    'own.answer': {
      id: 'own.answer',
      label: { zh: '自办案件：答复或反馈', en: 'Own case: answer, or tell the petitioner where it stands' },
      length: { amount: 7, unit: 'workingDay' },
      from: 'received',
      metBy: ['answered', 'feedbackGiven'],
      effective: { from: '2022-02-25' },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(四)',
        rule: 'C-13',
        source: 'local',
        evidence: 'verified',
      },
    },
    'assigned.answer': {
      id: 'assigned.answer',
      label: { zh: '交办案件：答复并书面反馈', en: 'Assigned case: answer, with written feedback' },
      length: { amount: 7, unit: 'workingDay' },
      from: 'assigned',
      metBy: ['answered'],
      effective: { from: '2022-02-25' },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(四)',
        rule: 'C-15',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  indicators: {},
  counts: {},
  targets: {},
  leadership: {},
  batches: {},
})
