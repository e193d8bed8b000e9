import { defineRulebook } from '../rulebook/rulebook.js'

/** Of 法定休假日 in 民法典 203 some hold that weekends are none. */
const STATUTORY_DAY = {
  id: 'statutoryDay',
  note: {
    zh: '末日为法定节日的才顺延，周末和调休放假不顺延',
    en: 'It rolls from statutory holidays alone, not from weekends or days off in exchange',
  },
  change: { rollOn: 'statutoryDay' },
} as const

/** How every limit in calendar days is read. */
const ROLLING = {
  status: 'interpreted',
  note: {
    zh: '条例未规定计算方法，类推适用民法典第二百零一条、第二百零三条：当日不计，末日为休息日的顺延',
    en: 'The text does not say how days are counted; by analogy the first is not, and from any day off the last one rolls',
  },
  alternatives: [STATUTORY_DAY],
} as const

/** Where a matter that was handed down runs from its arrival, and one received directly from its receipt. */
const HANDED_DOWN = { event: 'forwardReceived', happened: true } as const
const DIRECT = { event: 'forwardReceived', happened: false } as const

/** 23(4): of remedies by litigation and of accusations the petitioner is told by other rules. */
const NO_LITIGATION = { field: 'litigation', in: [false], ifUnknown: true } as const
const NO_ACCUSATION = { not: { field: 'route', in: ['accusation'], ifUnknown: false } } as const

/** How the limit stands within which the petitioner is told: told in time, told late, still running, overdue. */
const TOLD_IN_TIME = {
  any: [
    { all: [HANDED_DOWN, { limit: 'notice.assigned', state: 'inTime' }] },
    { all: [DIRECT, { limit: 'notice.direct', state: 'inTime' }] },
  ],
} as const
const TOLD_LATE = {
  any: [
    { all: [HANDED_DOWN, { limit: 'notice.assigned', state: 'late' }] },
    { all: [DIRECT, { limit: 'notice.direct', state: 'late' }] },
  ],
} as const
const UNTOLD_YET = {
  any: [
    { all: [HANDED_DOWN, { limit: 'notice.assigned', state: 'running' }] },
    { all: [DIRECT, { limit: 'notice.direct', state: 'running' }] },
  ],
} as const
const UNTOLD_OVERDUE = {
  any: [
    { all: [HANDED_DOWN, { limit: 'notice.assigned', state: 'overdue' }] },
    { all: [DIRECT, { limit: 'notice.direct', state: 'overdue' }] },
  ],
} as const

/** How the limit of handling stands; it is that of matters that take the route of petition. */
const CLOSED_IN_TIME = { limit: 'handling', state: 'inTime' } as const
const CLOSED_LATE = { limit: 'handling', state: 'late' } as const
const OPEN_YET = { limit: 'handling', state: 'running' } as const
const OPEN_OVERDUE = { limit: 'handling', state: 'overdue' } as const

const RECEIVED = {
  any: [{ event: 'received', happened: true }, HANDED_DOWN],
} as const
const ACCEPTED = { event: 'accepted', happened: true } as const
const CLOSED = { event: 'closed', happened: true } as const
const RATED = { event: 'rated', happened: true } as const
const RATING_LAPSED = { event: 'ratingLapsed', happened: true } as const
const SATISFIED = { field: 'rating', in: ['satisfied', 'fairlySatisfied'] } as const

/** 条例 defines no rate: what public programs count, which disagree, and our own reading. */
const GUANGDONG = { document: '广东信访数据看板（公开源码）', source: 'assumption', evidence: 'secondary' } as const
const PETITION_MANAGE = {
  document: 'petition-manage-back（公开源码，2020）',
  source: 'assumption',
  evidence: 'secondary',
} as const
const NOTICE_READ = {
  document: '信访工作条例',
  clause: '第二十三条',
  rule: 'XF22-23-2',
  source: 'assumption',
  evidence: 'inferred',
} as const
const HANDLING_READ = {
  document: '信访工作条例',
  clause: '第三十四条',
  rule: 'XF22-34',
  source: 'assumption',
  evidence: 'inferred',
} as const

/**
 * 《信访工作条例》, in force since 2022-05-01. It does not say how days are counted: 民法典 201-203 is followed by analogy.
 *
 * Nor does it define a rate. Where public definitions of one disagree each is an indicator of its own, and one of
 * them is `preferred`; those of timeliness rest on its limits, and so count only what started under it.
 */
export const national2022 = /* @__PURE__ */ defineRulebook({
  id: 'national2022',
  family: 'national',
  label: { zh: '信访工作条例（2022）', en: 'Regulations on letters and visits (2022)' },
  document: { number: '信访工作条例', issuer: '中共中央、国务院', issuedOn: '2022-02-25', level: 'national' },
  effective: { from: '2022-05-01', source: 'document' },
  events: {
    received: { zh: '收到信访事项', en: 'matter received' },
    routed: { zh: '登记并转送、交办或者告知', en: 'registered and routed' },
    notified: { zh: '书面告知信访人', en: 'petitioner told in writing' },
    forwardReceived: { zh: '收到转送、交办的信访事项', en: 'forwarded matter received' },
    objected: { zh: '提出异议并交还', en: 'objection raised and the matter handed back' },
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
    declined: { zh: '告知不予受理或者应当循其他途径', en: 'told that it is not accepted, or of another way' },
    rated: { zh: '群众评价', en: 'rated' },
    ratingLapsed: { zh: '超期未评价', en: 'not rated within the time for it' },
  },
  fields: {
    route: {
      label: {
        zh: '事项类别与办理路径（第二十九条至第三十一条）',
        en: 'Kind of matter and route of handling (arts. 29 to 31)',
      },
      values: {
        suggestion: { zh: '建议意见（第二十九条）', en: 'a suggestion (art. 29)' },
        accusation: { zh: '检举控告（第三十条）', en: 'an accusation (art. 30)' },
        litigation: {
          zh: '诉讼、复议、检察、公安程序（第一项）',
          en: 'litigation, reconsideration, procuratorate or police (1)',
        },
        arbitration: { zh: '仲裁（第二项）', en: 'arbitration (2)' },
        partyAppeal: { zh: '党员申诉（第三项）', en: 'appeal of a party member (3)' },
        administrative: { zh: '行政程序（第四项）', en: 'administrative procedure (4)' },
        duty: { zh: '履行法定职责（第五项）', en: 'performance of a statutory duty (5)' },
        petition: { zh: '信访程序（第六项）', en: 'the procedure of this regulation (6)' },
      },
    },
    channel: {
      label: { zh: '信访渠道', en: 'Channel' },
      values: {
        online: { zh: '网上信访', en: 'online' },
        letter: { zh: '来信', en: 'letter' },
        visit: { zh: '来访', en: 'visit' },
        phone: { zh: '来电', en: 'telephone' },
      },
    },
    repetition: {
      label: { zh: '初次或者重复', en: 'First or repeated' },
      values: {
        first: { zh: '初次信访', en: 'raised for the first time' },
        repeated: { zh: '重复信访', en: 'raised again' },
      },
    },
    rating: {
      label: { zh: '满意度评价', en: 'Rating' },
      values: {
        satisfied: { zh: '满意', en: 'satisfied' },
        fairlySatisfied: { zh: '基本满意', en: 'fairly satisfied' },
        dissatisfied: { zh: '不满意', en: 'dissatisfied' },
      },
    },
    solutionDue: { label: { zh: '诉求应予解决', en: 'What is asked for has to be solved' }, values: 'boolean' },
    explanationDue: {
      label: { zh: '诉求应作解释教育', en: 'What is asked for has to be explained' },
      values: 'boolean',
    },
    assistanceDue: { label: { zh: '应予帮扶救助', en: 'Assistance is called for' }, values: 'boolean' },
    lawfulHandlingDue: { label: { zh: '应依法处理', en: 'It has to be dealt with by law' }, values: 'boolean' },
    reorganised: {
      label: { zh: '机关、单位分立、合并或者撤销', en: 'The organ was split, merged or abolished' },
      values: 'boolean',
    },
    disputed: { label: { zh: '受理有争议', en: 'It is disputed who accepts it' }, values: 'boolean' },
    commonSuperior: {
      label: { zh: '有共同的上一级机关、单位', en: 'They have a superior in common' },
      values: 'boolean',
    },
    litigation: { label: { zh: '涉及诉讼权利救济', en: 'Of remedies by litigation' }, values: 'boolean' },
    untraceable: {
      label: { zh: '姓名（名称）、住址不清', en: 'Name or address of the petitioner unclear' },
      values: 'boolean',
    },
    competence: {
      label: { zh: '职权范围', en: 'Whose powers it falls under' },
      values: {
        own: { zh: '本机关、单位', en: 'its own' },
        below: { zh: '本系统下级机关、单位', en: 'those of an organ below it' },
        outside: { zh: '不属于本机关、单位或者本系统', en: 'neither its own nor those of its system' },
      },
    },
  },
  limits: {
    register: {
      id: 'register',
      label: { zh: '信访部门：登记并分别处理', en: 'Letters-and-visits office: register the matter and route it' },
      length: { amount: 15, unit: 'calendarDay' },
      from: 'received',
      metBy: ['routed'],
      effective: { from: '2022-05-01' },
      reading: ROLLING,
      basis: {
        document: '信访工作条例',
        clause: '第二十二条第一款',
        rule: 'XF22-22',
        source: 'law',
        evidence: 'verified',
      },
    },
    'notice.direct': {
      id: 'notice.direct',
      label: { zh: '直接收到的信访事项：书面告知', en: 'Matter received directly: tell the petitioner in writing' },
      length: { amount: 15, unit: 'calendarDay' },
      from: 'received',
      metBy: ['notified'],
      appliesTo: { all: [{ field: 'untraceable', in: [false], ifUnknown: true }, NO_LITIGATION, NO_ACCUSATION] },
      effective: { from: '2022-05-01' },
      note: {
        zh: '能够当场告知的，应当当场书面告知',
        en: 'What can be told on the spot is told there, in writing',
      },
      reading: ROLLING,
      basis: {
        document: '信访工作条例',
        clause: '第二十三条第二款',
        rule: 'XF22-23-2',
        source: 'law',
        evidence: 'verified',
      },
    },
    'notice.assigned': {
      id: 'notice.assigned',
      label: { zh: '转送、交办的信访事项：书面告知', en: 'Forwarded matter: tell the petitioner in writing' },
      length: { amount: 15, unit: 'calendarDay' },
      from: 'forwardReceived',
      metBy: ['notified'],
      appliesTo: { all: [{ event: 'objected', happened: false, ifUnknown: true }, NO_LITIGATION, NO_ACCUSATION] },
      effective: { from: '2022-05-01' },
      note: {
        zh: '不属于职权范围而提出异议并交还的，不适用；再次转送、交办的重新起算',
        en: "What was objected to and handed back is no longer the unit's; forwarded again, it runs anew",
      },
      reading: ROLLING,
      basis: {
        document: '信访工作条例',
        clause: '第二十三条第三款',
        rule: 'XF22-23-3a',
        source: 'law',
        evidence: 'verified',
      },
    },
    objection: {
      id: 'objection',
      label: { zh: '不属于职权范围：提出异议', en: 'Outside competence: object' },
      length: { amount: 5, unit: 'workingDay' },
      from: 'forwardReceived',
      metBy: ['objected'],
      appliesTo: { field: 'competence', in: ['outside'], ifUnknown: true },
      effective: { from: '2022-05-01' },
      basis: {
        document: '信访工作条例',
        clause: '第二十三条第三款',
        rule: 'XF22-23-3b',
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
          document: '信访工作条例',
          clause: '第三十四条',
          rule: 'XF22-34x',
          source: 'law',
          evidence: 'verified',
        },
        note: {
          zh: '经本机关、单位负责人批准，并告知信访人延期理由',
          en: 'approved by the head of the unit, and the petitioner told why',
        },
      },
      appliesTo: { field: 'route', in: ['petition'] },
      effective: { from: '2022-05-01' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '条例未将受理之日系于某一行为，以告知受理之日为准；未规定计算方法，类推适用民法典第二百零一条、第二百零三条：当日不计，末日为休息日的顺延',
          en: 'The text ties the day of acceptance to no act: it is that of the notice of acceptance. Nor does it say how days are counted; by analogy the first is not, and from any day off the last one rolls',
        },
        alternatives: [STATUTORY_DAY],
      },
      basis: { document: '信访工作条例', clause: '第三十四条', rule: 'XF22-34', source: 'law', evidence: 'verified' },
    },
    'review.request': {
      id: 'review.request',
      label: { zh: '请求复查', en: 'Ask for review' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'answerReceived',
      metBy: ['reviewRequested'],
      actor: 'petitioner',
      effective: { from: '2022-05-01' },
      reading: ROLLING,
      basis: { document: '信访工作条例', clause: '第三十五条', rule: 'XF22-35a', source: 'law', evidence: 'verified' },
    },
    'review.decision': {
      id: 'review.decision',
      label: { zh: '提出复查意见', en: 'Decide on review' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'reviewRequestReceived',
      metBy: ['reviewAnswered'],
      effective: { from: '2022-05-01' },
      reading: ROLLING,
      basis: { document: '信访工作条例', clause: '第三十五条', rule: 'XF22-35b', source: 'law', evidence: 'verified' },
    },
    'reReview.request': {
      id: 'reReview.request',
      label: { zh: '请求复核', en: 'Ask for re-review' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'reviewAnswerReceived',
      metBy: ['reReviewRequested'],
      actor: 'petitioner',
      effective: { from: '2022-05-01' },
      reading: ROLLING,
      basis: {
        document: '信访工作条例',
        clause: '第三十六条第一款',
        rule: 'XF22-36a',
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
      effective: { from: '2022-05-01' },
      note: {
        zh: '听证所需时间不计（第三十六条第二款，XF22-36h）',
        en: 'The time of a hearing does not count (36(2), XF22-36h)',
      },
      reading: ROLLING,
      basis: {
        document: '信访工作条例',
        clause: '第三十六条第一款、第二款',
        rule: 'XF22-36b',
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
        document: '信访工作条例',
        clause: '第二十二条至第三十六条',
        rule: 'XF22-22',
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
        document: '信访工作条例',
        clause: '第二十三条至第三十六条',
        rule: 'XF22-23-2',
        source: 'law',
        evidence: 'verified',
      },
    },
  },
  indicators: {
    'timelyAcceptance.due': {
      id: 'timelyAcceptance.due',
      label: { zh: '及时受理率（已到期）', en: 'Told in time, of those due' },
      rate: 'timelyAcceptance',
      preferred: true,
      unit: '件',
      definition: {
        zh: '期限内书面告知的件数 ÷（已告知＋逾期未告知）；未到期且未告知的不计入基数',
        en: 'told in writing within the limit ÷ told or overdue; what is neither told nor due yet is not in the base',
      },
      basis: NOTICE_READ,
      of: { any: [TOLD_IN_TIME, TOLD_LATE, UNTOLD_OVERDUE] },
      counted: TOLD_IN_TIME,
    },
    'timelyAcceptance.all': {
      id: 'timelyAcceptance.all',
      label: { zh: '及时受理率（全部）', en: 'Told in time, of all' },
      rate: 'timelyAcceptance',
      unit: '件',
      definition: {
        zh: '期限内书面告知的件数 ÷ 全部件数，未到期的也计入基数',
        en: 'told in writing within the limit ÷ all, those not due yet in the base',
      },
      basis: GUANGDONG,
      of: { any: [TOLD_IN_TIME, TOLD_LATE, UNTOLD_YET, UNTOLD_OVERDUE] },
      counted: TOLD_IN_TIME,
    },
    'timelyAcceptance.told': {
      id: 'timelyAcceptance.told',
      label: { zh: '按期受理告知率（已告知）', en: 'Told in time, of those told' },
      rate: 'timelyAcceptance',
      unit: '件',
      definition: {
        zh: '期限内书面告知的件数 ÷ 已告知的件数；逾期仍未告知的不计入基数',
        en: 'told in writing within the limit ÷ told; what is overdue and still not told is not in the base',
      },
      basis: PETITION_MANAGE,
      of: { any: [TOLD_IN_TIME, TOLD_LATE] },
      counted: TOLD_IN_TIME,
    },
    'timelyClosing.due': {
      id: 'timelyClosing.due',
      label: { zh: '按期办结率（已到期）', en: 'Closed in time, of those due' },
      rate: 'timelyClosing',
      preferred: true,
      unit: '件',
      definition: {
        zh: '期限内办结的件数 ÷（已办结＋逾期未办结）；限适用信访程序的事项，未到期且未办结的不计入基数',
        en: 'closed within the limit ÷ closed or overdue, of what takes the route of petition; what is neither closed nor due yet is not in the base',
      },
      basis: HANDLING_READ,
      of: { any: [CLOSED_IN_TIME, CLOSED_LATE, OPEN_OVERDUE] },
      counted: CLOSED_IN_TIME,
    },
    'timelyClosing.all': {
      id: 'timelyClosing.all',
      label: { zh: '按期答复率（全部）', en: 'Closed in time, of all' },
      rate: 'timelyClosing',
      unit: '件',
      definition: {
        zh: '期限内办结的件数 ÷ 受理的全部件数，未到期的也计入基数；限适用信访程序的事项',
        en: 'closed within the limit ÷ all accepted, those not due yet in the base; of what takes the route of petition',
      },
      basis: GUANGDONG,
      of: { any: [CLOSED_IN_TIME, CLOSED_LATE, OPEN_YET, OPEN_OVERDUE] },
      counted: CLOSED_IN_TIME,
    },
    'timelyClosing.closed': {
      id: 'timelyClosing.closed',
      label: { zh: '答复按期办结率（已办结）', en: 'Closed in time, of those closed' },
      rate: 'timelyClosing',
      unit: '件',
      definition: {
        zh: '期限内办结的件数 ÷ 已办结的件数；逾期仍未办结的不计入基数；限适用信访程序的事项',
        en: 'closed within the limit ÷ closed; what is overdue and still open is not in the base; of what takes the route of petition',
      },
      basis: PETITION_MANAGE,
      of: { any: [CLOSED_IN_TIME, CLOSED_LATE] },
      counted: CLOSED_IN_TIME,
    },
    'acceptance.due': {
      id: 'acceptance.due',
      label: { zh: '受理率（已到期）', en: 'Accepted, of those due' },
      rate: 'acceptance',
      preferred: true,
      unit: '件',
      definition: {
        zh: '受理件数 ÷（受理＋告知期限已到而未受理）；告知不予受理或者应当循其他途径的不计',
        en: 'accepted ÷ accepted, or told or overdue and not accepted; what was told not to be accepted is left out',
      },
      basis: NOTICE_READ,
      of: {
        all: [{ event: 'declined', happened: false }, { any: [ACCEPTED, TOLD_IN_TIME, TOLD_LATE, UNTOLD_OVERDUE] }],
      },
      counted: ACCEPTED,
    },
    'acceptance.received': {
      id: 'acceptance.received',
      label: { zh: '受理率（全部收到）', en: 'Accepted, of all received' },
      rate: 'acceptance',
      unit: '件',
      definition: { zh: '受理件数 ÷ 收到的全部件数', en: 'accepted ÷ all received' },
      basis: NOTICE_READ,
      of: RECEIVED,
      counted: ACCEPTED,
    },
    'closing.due': {
      id: 'closing.due',
      label: { zh: '办结率（应办结）', en: 'Closed, of those due' },
      rate: 'closing',
      preferred: true,
      unit: '件',
      definition: {
        zh: '办结件数 ÷（办结＋逾期未办结）；限适用信访程序的事项。办结是程序上的，不等于化解',
        en: 'closed ÷ closed or overdue, of what takes the route of petition; closed is of the procedure, not of the substance',
      },
      basis: HANDLING_READ,
      of: { any: [CLOSED_IN_TIME, CLOSED_LATE, OPEN_OVERDUE] },
      counted: CLOSED,
    },
    'closing.accepted': {
      id: 'closing.accepted',
      label: { zh: '办结率（已受理）', en: 'Closed, of those accepted' },
      rate: 'closing',
      unit: '件',
      definition: {
        zh: '办结件数 ÷ 受理件数，未到期的也计入基数',
        en: 'closed ÷ accepted, those not due yet in the base',
      },
      basis: HANDLING_READ,
      of: ACCEPTED,
      counted: CLOSED,
    },
    'participation.asked': {
      id: 'participation.asked',
      label: { zh: '参评率（可评价的）', en: 'Rated, of those whose time for it is over' },
      rate: 'participation',
      preferred: true,
      unit: '件',
      definition: {
        zh: '已评价件数 ÷（已评价＋超期未评价）',
        en: 'rated ÷ rated, or not rated within the time for it',
      },
      basis: GUANGDONG,
      of: { any: [RATED, RATING_LAPSED] },
      counted: RATED,
    },
    'participation.received': {
      id: 'participation.received',
      label: { zh: '参评率（全部收到）', en: 'Rated, of all received' },
      rate: 'participation',
      unit: '件',
      definition: { zh: '已评价件数 ÷ 收到的全部件数', en: 'rated ÷ all received' },
      basis: PETITION_MANAGE,
      of: RECEIVED,
      counted: RATED,
    },
    'satisfaction.rated': {
      id: 'satisfaction.rated',
      label: { zh: '满意率（已评价）', en: 'Satisfied, of those rated' },
      rate: 'satisfaction',
      preferred: true,
      unit: '件',
      definition: { zh: '评价为满意、基本满意的件数 ÷ 已评价件数', en: 'rated satisfied or fairly satisfied ÷ rated' },
      basis: GUANGDONG,
      of: RATED,
      counted: SATISFIED,
    },
    'satisfaction.silent': {
      id: 'satisfaction.silent',
      label: { zh: '满意率（超期未评价视为满意）', en: 'Satisfied, silence counting as satisfied' },
      rate: 'satisfaction',
      unit: '件',
      definition: {
        zh: '（满意＋基本满意＋超期未评价）÷ 收到的全部件数',
        en: 'rated satisfied or fairly satisfied, or not rated within the time for it ÷ all received',
      },
      basis: PETITION_MANAGE,
      of: RECEIVED,
      counted: {
        any: [{ all: [RATED, SATISFIED] }, { all: [{ event: 'rated', happened: false }, RATING_LAPSED] }],
      },
    },
    onlineShare: {
      id: 'onlineShare',
      label: { zh: '网上信访占比', en: 'Share of matters raised online' },
      rate: 'onlineShare',
      unit: '件次',
      definition: {
        zh: '网上信访件次 ÷ 收到的全部件次（渠道未记录的计入基数）',
        en: 'online ÷ all matters received, those of unknown channel in the base',
      },
      basis: GUANGDONG,
      of: RECEIVED,
      counted: { field: 'channel', in: ['online'] },
    },
    'repeats.share': {
      id: 'repeats.share',
      label: { zh: '重复信访率（占全部件次）', en: 'Raised again, of all' },
      rate: 'repeats',
      preferred: true,
      unit: '件次',
      definition: {
        zh: '重复信访件次 ÷ 收到的全部件次（初次或者重复未记录的计入基数）',
        en: 'raised again ÷ all matters received, those not known to be first or repeated in the base',
      },
      basis: GUANGDONG,
      of: RECEIVED,
      counted: { field: 'repetition', in: ['repeated'] },
    },
    'repeats.fromFirst': {
      id: 'repeats.fromFirst',
      label: { zh: '重复信访率（初次与已办结初次之比）', en: 'Raised again, by first matters to first matters closed' },
      rate: 'repeats',
      unit: '件',
      definition: {
        zh: '该程序计为初次信访件数 ÷ 已办结的初次信访件数，未说明何以为重复；由使用者给出总数',
        en: 'its code has first matters ÷ first matters closed, and does not say why that tells of repeats; totals that the caller gives',
      },
      basis: PETITION_MANAGE,
      totalsOnly: true,
    },
  },
  counts: {},
  targets: {},
  leadership: {},
  checklists: {
    threeInPlace: {
      id: 'threeInPlace',
      label: { zh: '三到位一处理', en: 'Three things in place, and one dealt with' },
      items: [
        {
          key: 'solved',
          label: { zh: '解决问题到位', en: 'the problem solved' },
          when: { field: 'solutionDue', in: [true] },
        },
        {
          key: 'explained',
          label: { zh: '思想教育到位', en: 'explained until it is understood' },
          when: { field: 'explanationDue', in: [true] },
        },
        {
          key: 'assisted',
          label: { zh: '帮扶救助到位', en: 'assistance given' },
          when: { field: 'assistanceDue', in: [true] },
        },
        {
          key: 'dealtWith',
          label: { zh: '依法处理', en: 'dealt with by law' },
          when: { field: 'lawfulHandlingDue', in: [true] },
        },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '各项是否应当，由承办单位判断后给出',
          en: 'Which of the four a matter calls for is for the office to judge',
        },
      },
      basis: { document: '信访工作条例', clause: '第二十七条', rule: 'XF22-27', source: 'law', evidence: 'verified' },
    },
  },
  routing: {
    responsible: {
      id: 'responsible',
      label: { zh: '涉及两个以上机关、单位的受理', en: 'Matter of several organs: who accepts it' },
      parties: [
        { key: 'successor', label: { zh: '继续行使职权的机关、单位', en: 'who goes on exercising the powers' } },
        { key: 'designated', label: { zh: '指定的机关、单位', en: 'who is designated' } },
        { key: 'agreed', label: { zh: '协商确定的机关、单位', en: 'whom they agree on' } },
        { key: 'superior', label: { zh: '共同的上一级决定的机关、单位', en: 'whom the superior in common names' } },
        { key: 'jointMeeting', label: { zh: '联席会议协调确定的机关、单位', en: 'whom the joint meeting names' } },
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
            document: '信访工作条例',
            clause: '第二十四条第二款',
            rule: 'XF22-24-2',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'designated',
          label: {
            zh: '职责不清的，由本级党委和政府或者其指定者受理',
            en: 'Who that is is not clear: the government of that level, or whom it designates',
          },
          when: { field: 'reorganised', in: [true] },
          then: { lead: 'designated' },
          basis: {
            document: '信访工作条例',
            clause: '第二十四条第二款',
            rule: 'XF22-24-2',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'agreed',
          label: { zh: '协商一致', en: 'They agree' },
          then: { lead: 'agreed' },
          basis: {
            document: '信访工作条例',
            clause: '第二十四条第一款',
            rule: 'XF22-24',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'superior',
          label: { zh: '由共同的上一级决定', en: 'The superior they have in common has decided' },
          then: { lead: 'superior' },
          basis: {
            document: '信访工作条例',
            clause: '第二十四条第一款',
            rule: 'XF22-24',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'jointMeeting',
          label: { zh: '由共同的信访工作联席会议协调', en: 'The joint meeting they have in common has settled it' },
          then: { lead: 'jointMeeting' },
          basis: {
            document: '信访工作条例',
            clause: '第二十四条第一款',
            rule: 'XF22-24',
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
                  zh: '请本级党委和政府受理或者指定',
                  en: 'ask the party committee and government of that level to accept it, or to designate who does',
                },
              },
            ],
          },
          basis: {
            document: '信访工作条例',
            clause: '第二十四条第二款',
            rule: 'XF22-24-2',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'askSuperior',
          label: { zh: '有争议：报共同的上一级决定', en: 'They dispute it: the superior they have in common decides' },
          when: {
            all: [
              { field: 'disputed', in: [true] },
              { field: 'commonSuperior', in: [true] },
            ],
          },
          then: {
            acts: [
              {
                key: 'askSuperior',
                label: { zh: '报共同的上一级机关、单位决定', en: 'put it to the superior in common' },
              },
            ],
          },
          basis: {
            document: '信访工作条例',
            clause: '第二十四条第一款',
            rule: 'XF22-24',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'askJointMeeting',
          label: {
            zh: '有争议且没有共同的上一级：提请联席会议',
            en: 'They dispute it and have no superior in common: the joint meeting',
          },
          when: {
            all: [
              { field: 'disputed', in: [true] },
              { field: 'commonSuperior', in: [false] },
            ],
          },
          then: {
            acts: [
              {
                key: 'askJointMeeting',
                label: { zh: '提请共同的信访工作联席会议协调处理', en: 'put it to the joint meeting in common' },
              },
            ],
          },
          basis: {
            document: '信访工作条例',
            clause: '第二十四条第一款',
            rule: 'XF22-24',
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
            document: '信访工作条例',
            clause: '第二十四条第一款',
            rule: 'XF22-24',
            source: 'law',
            evidence: 'verified',
          },
        },
      ],
      basis: {
        document: '信访工作条例',
        clause: '第二十四条第一款',
        rule: 'XF22-24',
        source: 'law',
        evidence: 'verified',
      },
    },
    direct: {
      id: 'direct',
      label: { zh: '直接收到的信访事项', en: 'Matter received directly' },
      parties: [],
      steps: [
        {
          id: 'own',
          label: { zh: '属于本机关、单位职权范围', en: 'Within its own powers' },
          when: { field: 'competence', in: ['own'] },
          then: {
            acts: [
              {
                key: 'notify',
                label: {
                  zh: '告知接收情况以及处理途径和程序',
                  en: 'tell the petitioner that it has the matter, and how it is handled',
                },
              },
            ],
          },
          within: { limit: 'notice.direct' },
          basis: {
            document: '信访工作条例',
            clause: '第二十三条第一款、第二款',
            rule: 'XF22-23-2',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'below',
          label: { zh: '属于本系统下级职权范围', en: 'Within the powers of an organ below it' },
          when: { field: 'competence', in: ['below'] },
          then: {
            acts: [
              { key: 'forward', label: { zh: '转送、交办有权处理的机关、单位', en: 'forward it' } },
              { key: 'notify', label: { zh: '告知转送、交办去向', en: 'tell the petitioner where it went' } },
            ],
          },
          within: { limit: 'notice.direct' },
          basis: {
            document: '信访工作条例',
            clause: '第二十三条第一款、第二款',
            rule: 'XF22-23-2',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'outside',
          label: { zh: '不属于职权范围', en: 'Outside its powers' },
          when: { field: 'competence', in: ['outside'] },
          then: {
            acts: [
              {
                key: 'direct',
                label: { zh: '告知向有权处理的机关、单位提出', en: 'tell the petitioner where to take it' },
              },
            ],
          },
          within: { limit: 'notice.direct' },
          basis: {
            document: '信访工作条例',
            clause: '第二十三条第一款、第二款',
            rule: 'XF22-23-2',
            source: 'law',
            evidence: 'verified',
          },
        },
      ],
      basis: {
        document: '信访工作条例',
        clause: '第二十三条第一款、第二款',
        rule: 'XF22-23-2',
        source: 'law',
        evidence: 'verified',
      },
    },
    forwarded: {
      id: 'forwarded',
      label: { zh: '转送、交办的信访事项', en: 'Forwarded or assigned matter' },
      parties: [],
      steps: [
        {
          id: 'own',
          label: { zh: '属于本机关、单位职权范围', en: 'Within its own powers' },
          when: { field: 'competence', in: ['own'] },
          then: {
            acts: [
              {
                key: 'notify',
                label: {
                  zh: '告知接收情况以及处理途径和程序',
                  en: 'tell the petitioner that it has the matter, and how it is handled',
                },
              },
            ],
          },
          within: { limit: 'notice.assigned' },
          basis: {
            document: '信访工作条例',
            clause: '第二十三条第三款',
            rule: 'XF22-23-3a',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'outside',
          label: { zh: '不属于本机关、单位或者本系统职权范围', en: 'Outside its powers and those of its system' },
          when: { field: 'competence', in: ['outside'] },
          then: {
            acts: [
              { key: 'object', label: { zh: '提出异议并详细说明理由', en: 'object, and say why' } },
              { key: 'return', label: { zh: '经核实同意后交还材料', en: 'return it once that is agreed to' } },
            ],
          },
          within: { limit: 'objection' },
          basis: {
            document: '信访工作条例',
            clause: '第二十三条第三款',
            rule: 'XF22-23-3b',
            source: 'law',
            evidence: 'verified',
          },
        },
      ],
      basis: {
        document: '信访工作条例',
        clause: '第二十三条第三款',
        rule: 'XF22-23-3a',
        source: 'law',
        evidence: 'verified',
      },
    },
    litigation: {
      id: 'litigation',
      label: { zh: '诉讼与信访分离', en: 'Litigation and petition apart' },
      parties: [],
      steps: [
        {
          id: 'litigation',
          label: {
            zh: '涉及诉讼权利救济的，由政法部门依法处理',
            en: 'Of remedies by litigation: the political and legal organs',
          },
          when: { field: 'litigation', in: [true] },
          then: {
            acts: [
              {
                key: 'politicalLegal',
                label: {
                  zh: '转送政法部门，或者引导向其反映',
                  en: 'pass it to the political and legal organs, or direct the petitioner there',
                },
              },
            ],
          },
          basis: {
            document: '信访工作条例',
            clause: '第二十八条第二款',
            rule: 'XF22-28-2',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'petition',
          label: { zh: '其他的，按信访程序处理', en: 'Any other: as a petition' },
          when: { field: 'litigation', in: [false] },
          then: { acts: [{ key: 'petition', label: { zh: '按信访程序处理', en: 'handle it as a petition' } }] },
          basis: {
            document: '信访工作条例',
            clause: '第二十八条第二款',
            rule: 'XF22-28-2',
            source: 'law',
            evidence: 'verified',
          },
        },
      ],
      basis: {
        document: '信访工作条例',
        clause: '第二十八条第二款',
        rule: 'XF22-28-2',
        source: 'law',
        evidence: 'verified',
      },
    },
  },
  batches: {},
  roles: {
    authorities: { zh: '党委和政府', en: 'party committee and government' },
    petitionOffice: { zh: '党委和政府信访部门', en: 'the petition office of party committee and government' },
    superiorOffice: { zh: '上一级党委和政府信访部门', en: 'the petition office of the level above' },
  },
  spans: {},
  duties: {
    assessment: {
      id: 'assessment',
      label: { zh: '每年对信访工作情况进行考核', en: 'The work is assessed each year' },
      who: 'authorities',
      every: 'year',
      atLeast: 1,
      measure: 'times',
      basis: {
        document: '信访工作条例',
        clause: '第三十九条第一款',
        rule: 'XF22-39',
        source: 'law',
        evidence: 'verified',
      },
    },
    annualReport: {
      id: 'annualReport',
      label: { zh: '每年向本级党委和政府报告', en: 'Yearly report to party committee and government' },
      who: 'petitionOffice',
      every: 'year',
      atLeast: 1,
      measure: 'times',
      to: 'authorities',
      basis: {
        document: '信访工作条例',
        clause: '第四十一条第一款',
        rule: 'XF22-41',
        source: 'law',
        evidence: 'verified',
      },
    },
    'annualReport.superior': {
      id: 'annualReport.superior',
      label: { zh: '每年向上一级信访部门报告', en: 'Yearly report to the petition office of the level above' },
      who: 'petitionOffice',
      every: 'year',
      atLeast: 1,
      measure: 'times',
      to: 'superiorOffice',
      basis: {
        document: '信访工作条例',
        clause: '第四十一条第一款',
        rule: 'XF22-41',
        source: 'law',
        evidence: 'verified',
      },
    },
  },
  rosters: {},
  openDays: {},
  phases: {},
})
