import { defineRulebook } from '../rulebook/rulebook.js'

/** 三建乡 2021: five ones for each case under a leader (document B). Its day of issue is not shown. */
export const sanjian2021 = /* @__PURE__ */ defineRulebook({
  id: 'sanjian2021',
  family: 'sanjian',
  label: { zh: '三建乡信访工作方案（2021）', en: 'Sanjian township plan on letters and visits (2021)' },
  document: { number: '三建委发〔2021〕46号', issuer: '三建乡', level: 'town' },
  effective: { from: '2021-01-01', source: 'assumption' },
  events: {},
  fields: {},
  limits: {},
  procedures: {},
  indicators: {},
  counts: {},
  targets: {},
  leadership: {
    caseLead: {
      id: 'caseLead',
      label: { zh: '领导包案“五个一”', en: 'Five ones of a case under a leader' },
      ones: [
        { key: 'problem', label: { zh: '一个问题', en: 'one problem' }, must: 'exactlyOne' },
        { key: 'leader', label: { zh: '一个领导', en: 'one leader' }, must: 'exactlyOne' },
        { key: 'team', label: { zh: '一套班子', en: 'one team' }, must: 'exactlyOne' },
        { key: 'plan', label: { zh: '一套化解方案', en: 'one plan of resolution' }, must: 'exactlyOne' },
        { key: 'toTheEnd', label: { zh: '一包到底', en: 'one lead to the end' }, must: 'sameLeadToEnd' },
      ],
      personalActs: [],
      forbids: [],
      basis: { document: '三建委发〔2021〕46号', clause: '三(二)', rule: 'B-9', source: 'local', evidence: 'verified' },
    },
  },
  batches: {},
})
