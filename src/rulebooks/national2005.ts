import { defineRulebook } from '../rulebook/rulebook.js'

/** A step is governed by the version in force on the day of the event that starts it; neither text has a rule of transition. */
const IN_FORCE = { from: '2005-05-01', to: '2022-04-30' } as const

/** How every limit in calendar days is read: of 法定休假日 in 民法典 203 some hold that weekends are none. */
const ROLLING = {
  status: 'interpreted',
  note: {
    zh: '条例未规定计算方法，类推适用民法典第二百零一条、第二百零三条：当日不计，末日为休息日的顺延',
    en: 'The text does not say how days are counted; by analogy the first is not, and from any day off the last one rolls',
  },
  alternatives: [
    {
      id: 'statutoryDay',
      note: {
        zh: '末日为法定节日的才顺延，周末和调休放假不顺延',
        en: 'It rolls from statutory holidays alone, not from weekends or days off in exchange',
      },
      change: { rollOn: 'statutoryDay' },
    },
  ],
} as const

/**
 * 《信访条例》 of 2005, in force from 2005-05-01 until the day before its successor.
 *
 * Its 60 days are those of every matter, whatever its route, unless a statute or administrative regulation says
 * otherwise; there are no 5 working days for an objection, and a suggestion has to be answered within 30 days. The text
 * cannot state its own end, and the instrument of repeal was not read: the last day is that before 《信访工作条例》.
 */
export const national2005 = /* @__PURE__ */ defineRulebook({
  id: 'national2005',
  family: 'national',
  label: { zh: '信访条例（2005）', en: 'Regulations on letters and visits (2005)' },
  document: { number: '信访条例（国务院令第431号）', issuer: '国务院', issuedOn: '2005-01-10', level: 'national' },
  effective: { from: '2005-05-01', to: '2022-04-30', source: 'assumption' },
  events: {
    received: { zh: '收到信访事项', en: 'matter received' },
    routed: { zh: '登记并转送、交办或者告知', en: 'registered and routed' },
    notified: { zh: '书面告知信访人', en: 'petitioner told in writing' },
    forwardReceived: { zh: '收到转送、交办的信访事项', en: 'forwarded matter received' },
    accepted: { zh: '受理', en: 'accepted' },
    closed: { zh: '办结', en: 'closed' },
    answerReceived: { zh: '收到书面答复', en: 'written answer received' },
    reviewRequested: { zh: '请求复查', en: 'review requested' },
    reviewRequestReceived: { zh: '收到复查请求', en: 'request for review received' },
    reviewAnswered: { zh: '提出复查意见并书面答复', en: 'review opinion given in writing' },
    reviewAnswerReceived: { zh: '收到复查意见', en: 'review opinion received' },
    reReviewRequested: { zh: '请求复核', en: 're-review requested' },
    reReviewRequestReceived: { zh: '收到复核请求', en: 'request for re-review received' },
    reReviewAnswered: { zh: '提出复核意见', en: 're-review opinion given' },
    suggestionReceived: { zh: '收到改进建议', en: 'suggestion for improvement received' },
    suggestionAnswered: { zh: '书面反馈改进情况', en: 'what came of the suggestion reported in writing' },
  },
  fields: {
    reorganised: {
      label: { zh: '机关、单位分立、合并或者撤销', en: 'The organ was split, merged or abolished' },
      values: 'boolean',
    },
    disputed: { label: { zh: '受理有争议', en: 'It is disputed who accepts it' }, values: 'boolean' },
    untraceable: {
      label: { zh: '姓名（名称）、住址不清', en: 'Name or address of the petitioner unclear' },
      values: 'boolean',
    },
  },
  limits: {
    register: {
      id: 'register',
      label: { zh: '信访工作机构：登记并分别处理', en: 'Letters-and-visits office: register the matter and route it' },
      length: { amount: 15, unit: 'calendarDay' },
      from: 'received',
      metBy: ['routed'],
      effective: IN_FORCE,
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第二十一条第一款',
        rule: 'XF05-21',
        source: 'law',
        evidence: 'verified',
      },
    },
    'notice.direct': {
      id: 'notice.direct',
      label: {
        zh: '直接收到的信访事项：书面告知是否受理',
        en: 'Matter received directly: tell the petitioner in writing whether it is accepted',
      },
      length: { amount: 15, unit: 'calendarDay' },
      from: 'received',
      metBy: ['notified'],
      appliesTo: { field: 'untraceable', in: [false], ifUnknown: true },
      effective: IN_FORCE,
      note: {
        zh: '能够当场答复是否受理的，应当当场书面答复',
        en: 'What can be answered on the spot is answered there, in writing',
      },
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第二十二条第二款',
        rule: 'XF05-22',
        source: 'law',
        evidence: 'verified',
      },
    },
    'notice.assigned': {
      id: 'notice.assigned',
      label: {
        zh: '转送、交办的信访事项：决定是否受理并书面告知',
        en: 'Forwarded matter: decide whether to accept it and tell the petitioner in writing',
      },
      length: { amount: 15, unit: 'calendarDay' },
      from: 'forwardReceived',
      metBy: ['notified'],
      effective: IN_FORCE,
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第二十一条第二款',
        rule: 'XF05-21-2',
        source: 'law',
        evidence: 'verified',
      },
    },
    handling: {
      id: 'handling',
      label: { zh: '办结', en: 'Close the matter' },
      length: { amount: 60, unit: 'calendarDay' },
      from: 'accepted',
      metBy: ['closed'],
      extension: {
        max: { amount: 30, unit: 'calendarDay' },
        basis: {
          document: '信访条例（国务院令第431号）',
          clause: '第三十三条',
          rule: 'XF05-33',
          source: 'law',
          evidence: 'verified',
        },
      },
      effective: IN_FORCE,
      note: {
        zh: '法律、行政法规另有规定的，从其规定',
        en: 'Where a statute or administrative regulation says otherwise, that holds',
      },
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第三十三条',
        rule: 'XF05-33',
        source: 'law',
        evidence: 'verified',
      },
    },
    'review.request': {
      id: 'review.request',
      label: { zh: '请求复查', en: 'Ask for review' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'answerReceived',
      metBy: ['reviewRequested'],
      actor: 'petitioner',
      effective: IN_FORCE,
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第三十四条',
        rule: 'XF05-34',
        source: 'law',
        evidence: 'verified',
      },
    },
    'review.decision': {
      id: 'review.decision',
      label: { zh: '提出复查意见', en: 'Decide on review' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'reviewRequestReceived',
      metBy: ['reviewAnswered'],
      effective: IN_FORCE,
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第三十四条',
        rule: 'XF05-34',
        source: 'law',
        evidence: 'verified',
      },
    },
    'reReview.request': {
      id: 'reReview.request',
      label: { zh: '请求复核', en: 'Ask for re-review' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'reviewAnswerReceived',
      metBy: ['reReviewRequested'],
      actor: 'petitioner',
      effective: IN_FORCE,
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第三十五条第一款',
        rule: 'XF05-35',
        source: 'law',
        evidence: 'verified',
      },
    },
    'reReview.opinion': {
      id: 'reReview.opinion',
      label: { zh: '提出复核意见', en: 'Give the re-review opinion' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'reReviewRequestReceived',
      metBy: ['reReviewAnswered'],
      pausedBy: ['hearing'],
      effective: IN_FORCE,
      note: {
        zh: '听证所需时间不计（第三十五条第二款）',
        en: 'The time of a hearing does not count (35(2))',
      },
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第三十五条第一款、第二款',
        rule: 'XF05-35',
        source: 'law',
        evidence: 'verified',
      },
    },
    'suggestion.feedback': {
      id: 'suggestion.feedback',
      label: { zh: '改进建议：书面反馈情况', en: 'Suggestion for improvement: report in writing what came of it' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'suggestionReceived',
      metBy: ['suggestionAnswered'],
      effective: IN_FORCE,
      reading: ROLLING,
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第三十六条第二款',
        rule: 'XF05-36',
        source: 'law',
        evidence: 'verified',
      },
    },
  },
  procedures: {
    forwarded: {
      id: 'forwarded',
      label: { zh: '转送、交办的信访事项', en: 'Forwarded or assigned matter' },
      stages: [
        { event: 'routed', after: 'received', limits: [{ limit: 'register' }] },
        { event: 'forwardReceived', limits: [] },
        { event: 'notified', limits: [{ limit: 'notice.assigned' }] },
        { event: 'accepted', after: 'forwardReceived', limits: [] },
        { event: 'closed', limits: [{ limit: 'handling' }] },
        { event: 'answerReceived', limits: [] },
        { event: 'reviewRequested', limits: [{ limit: 'review.request' }] },
        { event: 'reviewRequestReceived', limits: [] },
        { event: 'reviewAnswered', limits: [{ limit: 'review.decision' }] },
        { event: 'reviewAnswerReceived', limits: [] },
        { event: 'reReviewRequested', limits: [{ limit: 'reReview.request' }] },
        { event: 'reReviewRequestReceived', limits: [] },
        { event: 'reReviewAnswered', limits: [{ limit: 'reReview.opinion' }] },
      ],
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第二十一条至第三十五条',
        rule: 'XF05-21',
        source: 'law',
        evidence: 'verified',
      },
    },
    direct: {
      id: 'direct',
      label: { zh: '直接收到的信访事项', en: 'Matter received directly' },
      stages: [
        { event: 'notified', after: 'received', limits: [{ limit: 'notice.direct' }] },
        { event: 'accepted', after: 'received', limits: [] },
        { event: 'closed', limits: [{ limit: 'handling' }] },
        { event: 'answerReceived', limits: [] },
        { event: 'reviewRequested', limits: [{ limit: 'review.request' }] },
        { event: 'reviewRequestReceived', limits: [] },
        { event: 'reviewAnswered', limits: [{ limit: 'review.decision' }] },
        { event: 'reviewAnswerReceived', limits: [] },
        { event: 'reReviewRequested', limits: [{ limit: 'reReview.request' }] },
        { event: 'reReviewRequestReceived', limits: [] },
        { event: 'reReviewAnswered', limits: [{ limit: 'reReview.opinion' }] },
      ],
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第二十二条至第三十五条',
        rule: 'XF05-22',
        source: 'law',
        evidence: 'verified',
      },
    },
  },
  indicators: {},
  counts: {},
  targets: {},
  leadership: {},
  checklists: {},
  routing: {
    responsible: {
      id: 'responsible',
      label: { zh: '涉及两个以上机关、单位的受理', en: 'Matter of several organs: who accepts it' },
      parties: [
        { key: 'successor', label: { zh: '继续行使职权的机关、单位', en: 'who goes on exercising the powers' } },
        { key: 'designated', label: { zh: '指定的机关、单位', en: 'who is designated' } },
        { key: 'agreed', label: { zh: '协商确定的机关、单位', en: 'whom they agree on' } },
        { key: 'superior', label: { zh: '共同的上一级决定的机关、单位', en: 'whom the superior in common names' } },
      ],
      steps: [
        {
          id: 'successor',
          label: {
            zh: '机关分立、合并、撤销的，由继续行使职权者受理',
            en: 'The organ was split, merged or abolished: who goes on exercising its powers',
          },
          when: { field: 'reorganised', in: [true] },
          then: { lead: 'successor' },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十五条',
            rule: 'XF05-25',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'designated',
          label: {
            zh: '职责不清的，由本级人民政府或者其指定的机关受理',
            en: 'Who that is is not clear: the government of that level, or whom it designates',
          },
          when: { field: 'reorganised', in: [true] },
          then: { lead: 'designated' },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十五条',
            rule: 'XF05-25',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'agreed',
          label: { zh: '协商一致', en: 'They agree' },
          then: { lead: 'agreed' },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十四条',
            rule: 'XF05-24',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'superior',
          label: { zh: '由共同的上一级决定', en: 'The superior they have in common has decided' },
          then: { lead: 'superior' },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十四条',
            rule: 'XF05-24',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'askGovernment',
          label: {
            zh: '机关分立、合并、撤销而职责不清，且未确定受理者',
            en: 'The organ was split, merged or abolished, and nobody is named yet',
          },
          when: { field: 'reorganised', in: [true] },
          then: {
            acts: [
              {
                key: 'askGovernment',
                label: {
                  zh: '请本级人民政府受理或者指定',
                  en: 'ask the government of that level to accept it, or to designate who does',
                },
              },
            ],
          },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十五条',
            rule: 'XF05-25',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'askSuperior',
          label: { zh: '有争议：报共同的上一级决定', en: 'They dispute it: the superior they have in common decides' },
          when: { field: 'disputed', in: [true] },
          then: {
            acts: [
              {
                key: 'askSuperior',
                label: { zh: '报共同的上一级行政机关决定', en: 'put it to the superior in common' },
              },
            ],
          },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十四条',
            rule: 'XF05-24',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'negotiate',
          label: { zh: '协商受理', en: 'They come to an agreement' },
          then: {
            acts: [{ key: 'negotiate', label: { zh: '由所涉及的各方协商', en: 'let those concerned agree on one' } }],
          },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十四条',
            rule: 'XF05-24',
            source: 'law',
            evidence: 'verified',
          },
        },
      ],
      basis: {
        document: '信访条例（国务院令第431号）',
        clause: '第二十四条',
        rule: 'XF05-24',
        source: 'law',
        evidence: 'verified',
      },
    },
  },
  batches: {},
  roles: {},
  spans: {},
  duties: {},
  rosters: {},
  openDays: {},
  phases: {},
})
