import { defineRulebook } from '../rulebook/rulebook.js'

/** The plan sets no limit: what is due is told by those of the national regulation that is in force. */
const HANDED_DOWN = { event: 'forwardReceived', happened: true } as const
const DIRECT = { event: 'forwardReceived', happened: false } as const

/** The time to tell the petitioner whether the matter is accepted is over, or the petitioner was told. */
const ACCEPTANCE_DUE = {
  any: [
    {
      all: [
        HANDED_DOWN,
        {
          any: [
            { family: 'national', limit: 'notice.assigned', state: 'inTime' },
            { family: 'national', limit: 'notice.assigned', state: 'late' },
            { family: 'national', limit: 'notice.assigned', state: 'overdue' },
          ],
        },
      ],
    },
    {
      all: [
        DIRECT,
        {
          any: [
            { family: 'national', limit: 'notice.direct', state: 'inTime' },
            { family: 'national', limit: 'notice.direct', state: 'late' },
            { family: 'national', limit: 'notice.direct', state: 'overdue' },
          ],
        },
      ],
    },
  ],
} as const
const ACCEPTED = { event: 'accepted', happened: true } as const
const CLOSED = { event: 'closed', happened: true } as const
const RATED = { event: 'rated', happened: true } as const

/**
 * 孟河镇 2020: rates above the district's, every matter accepted and closed, less of the backlog (document E).
 *
 * The document bears no day. It is the plan of 2020, whose first stage begins in February and whose last one ends with
 * the year. It names its rates and its backlog without saying how to count them, nor the base figures of its reductions.
 * What is due rests on the national limits, so that `tallyCases` needs the national rulebooks as `books`.
 */
export const menghe2020 = /* @__PURE__ */ defineRulebook({
  id: 'menghe2020',
  family: 'menghe',
  label: { zh: '孟河镇信访工作方案（2020）', en: 'Menghe town plan on letters and visits (2020)' },
  document: { number: '孟河镇方案', issuer: '孟河镇', level: 'town' },
  effective: { from: '2020-02-01', to: '2020-12-31', source: 'assumption' },
  events: {
    received: { zh: '收到', en: 'received' },
    forwardReceived: { zh: '收到转送、交办的信访事项', en: 'forwarded matter received' },
    objected: { zh: '提出异议并交还', en: 'objection raised and the matter handed back' },
    notified: { zh: '书面告知信访人', en: 'petitioner told in writing' },
    accepted: { zh: '受理', en: 'accepted' },
    declined: { zh: '告知不予受理或者应当循其他途径', en: 'told that it is not accepted, or of another way' },
    closed: { zh: '办结', en: 'closed' },
    relapsed: { zh: '反弹', en: 'relapsed' },
    rated: { zh: '群众评价', en: 'rated' },
    ratingLapsed: { zh: '超期未评价', en: 'not rated within the time for it' },
  },
  fields: {
    route: {
      label: { zh: '办理路径（信访工作条例第三十一条）', en: 'Route of handling (art. 31 of the regulation of 2022)' },
      values: {
        petition: { zh: '信访程序', en: 'the procedure of the regulation' },
        other: { zh: '其他法定程序', en: 'another procedure' },
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
    solved: { label: { zh: '已化解', en: 'Solved' }, values: 'boolean' },
  },
  limits: {},
  procedures: {},
  indicators: {
    participation: {
      id: 'participation',
      label: { zh: '参评率', en: 'Rated, of those whose time for it is over' },
      rate: 'participation',
      unit: '件',
      definition: {
        zh: '已评价件数 ÷（已评价＋超期未评价）；全区平均值须按同一口径',
        en: 'rated ÷ rated, or not rated within the time for it; the mean of the district has to be counted alike',
      },
      basis: { document: '孟河镇方案', rule: 'E-2', source: 'assumption', evidence: 'inferred' },
      of: { any: [RATED, { event: 'ratingLapsed', happened: true }] },
      counted: RATED,
    },
    satisfaction: {
      id: 'satisfaction',
      label: { zh: '满意率', en: 'Satisfied, of those rated' },
      rate: 'satisfaction',
      unit: '件',
      definition: {
        zh: '评价为满意、基本满意的件数 ÷ 已评价件数；全区平均值须按同一口径',
        en: 'rated satisfied or fairly satisfied ÷ rated; the mean of the district has to be counted alike',
      },
      basis: { document: '孟河镇方案', rule: 'E-2', source: 'assumption', evidence: 'inferred' },
      of: RATED,
      counted: { field: 'rating', in: ['satisfied', 'fairlySatisfied'] },
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
      basis: { document: '孟河镇方案', rule: 'E-3', source: 'assumption', evidence: 'inferred' },
      of: { all: [{ event: 'declined', happened: false }, { any: [ACCEPTED, ACCEPTANCE_DUE] }] },
      counted: ACCEPTED,
    },
    'acceptance.received': {
      id: 'acceptance.received',
      label: { zh: '受理率（全部收到）', en: 'Accepted, of all received' },
      rate: 'acceptance',
      unit: '件',
      definition: { zh: '受理件数 ÷ 收到的全部件数', en: 'accepted ÷ all received' },
      basis: { document: '孟河镇方案', rule: 'E-3', source: 'assumption', evidence: 'inferred' },
      of: { any: [{ event: 'received', happened: true }, HANDED_DOWN] },
      counted: ACCEPTED,
    },
    'closing.due': {
      id: 'closing.due',
      label: { zh: '办结率（应办结）', en: 'Closed, of those due' },
      rate: 'closing',
      preferred: true,
      unit: '件',
      definition: {
        zh: '办结件数 ÷（办结＋逾期未办结）；未到期且未办结的不计入基数；2022 年 5 月起受理的限适用信访程序的事项',
        en: 'closed ÷ closed or overdue; what is neither closed nor due yet is not in the base, nor is, of what was accepted from May 2022 on, what does not take the route of petition',
      },
      basis: { document: '孟河镇方案', rule: 'E-3', source: 'assumption', evidence: 'inferred' },
      of: {
        any: [
          { family: 'national', limit: 'handling', state: 'inTime' },
          { family: 'national', limit: 'handling', state: 'late' },
          { family: 'national', limit: 'handling', state: 'overdue' },
        ],
      },
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
      basis: { document: '孟河镇方案', rule: 'E-3', source: 'assumption', evidence: 'inferred' },
      of: ACCEPTED,
      counted: CLOSED,
    },
  },
  counts: {
    relapses: {
      id: 'relapses',
      label: { zh: '反弹的信访事项', en: 'Matters that relapsed' },
      unit: '件',
      basis: { document: '孟河镇方案', rule: 'E-4', source: 'assumption', evidence: 'inferred' },
      of: { event: 'relapsed', happened: true },
    },
    backlog: {
      id: 'backlog',
      label: { zh: '信访积案存量', en: 'Cases in the backlog' },
      unit: '件',
      totalsOnly: true,
    },
    upwardVisits: {
      id: 'upwardVisits',
      label: { zh: '赴省进京上访总量', en: 'Visits to the province and the capital' },
      unit: '件次',
      totalsOnly: true,
    },
    incidents: {
      id: 'incidents',
      label: { zh: '方案要求确保不发生的事件', en: 'Events that the plan says must not happen' },
      unit: '件',
      totalsOnly: true,
    },
  },
  targets: {
    'E-2a': {
      id: 'E-2a',
      label: { zh: '参评率高于全区平均值', en: 'Rated: a higher rate than the mean of the district' },
      goal: { kind: 'rateAbove', indicator: 'participation', benchmark: 'district.participation' },
      note: {
        zh: '“高于”不含等于；平均值按全区合计的分子、分母（加权）',
        en: 'Higher: the same is not enough. The mean is that of the totals of the district, thus weighted',
      },
      basis: { document: '孟河镇方案', clause: '二(一)', rule: 'E-2', source: 'local', evidence: 'verified' },
    },
    'E-2b': {
      id: 'E-2b',
      label: { zh: '满意率高于全区平均值', en: 'Satisfied: a higher rate than the mean of the district' },
      goal: { kind: 'rateAbove', indicator: 'satisfaction', benchmark: 'district.satisfaction' },
      note: {
        zh: '“高于”不含等于；平均值按全区合计的分子、分母（加权）',
        en: 'Higher: the same is not enough. The mean is that of the totals of the district, thus weighted',
      },
      basis: { document: '孟河镇方案', clause: '二(一)', rule: 'E-2', source: 'local', evidence: 'verified' },
    },
    'E-3a': {
      id: 'E-3a',
      label: { zh: '全年受理率 100%', en: 'Accepted over the year: 100 %' },
      goal: { kind: 'rate', indicator: 'acceptance.due', atLeast: '100' },
      basis: { document: '孟河镇方案', clause: '二(一)', rule: 'E-3', source: 'local', evidence: 'verified' },
    },
    'E-3b': {
      id: 'E-3b',
      label: { zh: '全年办结率 100%', en: 'Closed over the year: 100 %' },
      goal: { kind: 'rate', indicator: 'closing.due', atLeast: '100' },
      basis: { document: '孟河镇方案', clause: '二(一)', rule: 'E-3', source: 'local', evidence: 'verified' },
    },
    'E-4a': {
      id: 'E-4a',
      label: { zh: '零反弹', en: 'No relapse' },
      goal: { kind: 'none', count: 'relapses' },
      basis: { document: '孟河镇方案', clause: '二(一)', rule: 'E-4', source: 'local', evidence: 'verified' },
    },
    'E-4b': {
      id: 'E-4b',
      label: { zh: '信访积案零增量', en: 'No more cases in the backlog' },
      goal: { kind: 'noIncrease', count: 'backlog' },
      note: {
        zh: '文件未定义“信访积案”，也未说明基数，均由使用者给出',
        en: 'The text defines neither the backlog nor its base figure: both are the caller’s to give',
      },
      basis: { document: '孟河镇方案', clause: '二(一)', rule: 'E-4', source: 'local', evidence: 'verified' },
    },
    'E-6a': {
      id: 'E-6a',
      label: { zh: '信访积案存量下降 40%以上', en: 'Backlog: at least 40 % less' },
      goal: { kind: 'reduction', count: 'backlog', byAtLeast: '40' },
      note: {
        zh: '文件未说明与何时相比，基数由使用者给出',
        en: 'The text does not say than when: the base figure is the caller’s to give',
      },
      basis: { document: '孟河镇方案', clause: '三(一)', rule: 'E-6', source: 'local', evidence: 'verified' },
    },
    'E-6b': {
      id: 'E-6b',
      label: { zh: '赴省进京上访总量下降 40%以上', en: 'Visits to the province and the capital: at least 40 % less' },
      goal: { kind: 'reduction', count: 'upwardVisits', byAtLeast: '40' },
      note: {
        zh: '文件未说明与何时相比、按何单位计，由使用者给出',
        en: 'The text says neither than when nor in what unit: both are the caller’s to choose',
      },
      basis: { document: '孟河镇方案', clause: '三(一)', rule: 'E-6', source: 'local', evidence: 'verified' },
    },
    'E-15': {
      id: 'E-15',
      label: { zh: '确保不发生所列事件', en: 'None of the events that must not happen' },
      goal: { kind: 'none', count: 'incidents' },
      basis: { document: '孟河镇方案', clause: '一、四', rule: 'E-15', source: 'local', evidence: 'verified' },
    },
  },
  leadership: {
    caseLead: {
      id: 'caseLead',
      label: { zh: '领导包案“五个一”', en: 'Five ones of a case under a leader' },
      ones: [
        { key: 'reception', label: { zh: '一次接访', en: 'one reception' }, must: 'atLeastOne' },
        { key: 'leader', label: { zh: '一名领导', en: 'one leader' }, must: 'exactlyOne' },
        { key: 'team', label: { zh: '一套班子', en: 'one team' }, must: 'exactlyOne' },
        { key: 'plan', label: { zh: '一个方案', en: 'one plan' }, must: 'exactlyOne' },
        { key: 'toTheEnd', label: { zh: '一抓到底', en: 'one lead to the end' }, must: 'sameLeadToEnd' },
      ],
      personalActs: [],
      forbids: [],
      severalLeads: 'firstListed',
      reading: {
        status: 'interpreted',
        note: {
          zh: '附件（E-12）有的案件列两名镇领导；此处以列在前的为包案领导并提示',
          en: 'In the annex (E-12) some cases have two leaders of the town; here the first listed leads, with a warning',
        },
        alternatives: [
          { id: 'both', note: { zh: '两名均为包案领导', en: 'Both lead' }, change: { severalLeads: 'all' } },
        ],
      },
      basis: { document: '孟河镇方案', clause: '二(一)', rule: 'E-1', source: 'local', evidence: 'verified' },
    },
    inPerson: {
      id: 'inPerson',
      label: { zh: '四个亲', en: 'Four things the lead does in person' },
      ones: [],
      personalActs: [
        { key: 'reception', label: { zh: '接访', en: 'reception' } },
        { key: 'analysis', label: { zh: '研究', en: 'analysis' } },
        { key: 'coordination', label: { zh: '协调', en: 'coordination' } },
        { key: 'followUp', label: { zh: '督办', en: 'follow-up' } },
      ],
      forbids: [],
      severalLeads: 'firstListed',
      reading: {
        status: 'interpreted',
        note: {
          zh: '四项内容为我们的理解，以文件原文为准；列两名领导的，以列在前的为准',
          en: 'What the four are is our reading: the text of the document goes before; of two leaders the first listed owes them',
        },
        alternatives: [
          { id: 'both', note: { zh: '两名均为包案领导', en: 'Both lead' }, change: { severalLeads: 'all' } },
        ],
      },
      basis: { document: '孟河镇方案', clause: '三(二)3', rule: 'E-10', source: 'assumption', evidence: 'inferred' },
    },
  },
  checklists: {
    office: {
      id: 'office',
      label: { zh: '五有标准', en: 'Five things an office has' },
      items: [
        { key: 'organisation', label: { zh: '组织领导', en: 'leadership of the work' } },
        { key: 'premises', label: { zh: '接访场所', en: 'a place to receive people' } },
        { key: 'system', label: { zh: '工作制度', en: 'rules of work' } },
        { key: 'staff', label: { zh: '信访干部', en: 'staff' } },
        { key: 'support', label: { zh: '工作保障', en: 'means' } },
      ],
      basis: { document: '孟河镇方案', clause: '二(2)2', rule: 'E-5', source: 'local', evidence: 'verified' },
    },
    casePlan: {
      id: 'casePlan',
      label: { zh: '一案一策、一案一专班', en: 'One plan and one team for each case' },
      items: [
        { key: 'plan', label: { zh: '一案一策', en: 'a plan' } },
        { key: 'team', label: { zh: '一案一专班', en: 'a team' } },
        { key: 'roadMap', label: { zh: '路线图', en: 'a road map' } },
        { key: 'timetable', label: { zh: '时间表', en: 'a timetable' } },
        { key: 'responsible', label: { zh: '责任人', en: 'who is in charge' } },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '“一人一策、一人一专班”按案件计，不按个人',
          en: 'One plan and one team are of each case, never of a person',
        },
      },
      basis: { document: '孟河镇方案', clause: '三(二)2', rule: 'E-9', source: 'local', evidence: 'verified' },
    },
    file: {
      id: 'file',
      label: { zh: '五个有', en: 'Five things in the file' },
      items: [
        { key: 'minutes', label: { zh: '协调会办纪要', en: 'minutes of the coordination meeting' } },
        { key: 'newAnswer', label: { zh: '再次答复记录', en: 'a record of the new answer' } },
        { key: 'ledger', label: { zh: '协商调处的工作台账', en: 'the ledger of mediation' } },
        {
          key: 'conclusion',
          label: { zh: '评查听证结论', en: 'the conclusion of the evaluation or hearing' },
          when: { field: 'solved', in: [false] },
        },
        { key: 'onlineRecord', label: { zh: '网上登记记录', en: 'the record in the online system' } },
      ],
      basis: { document: '孟河镇方案', clause: '三(二)3', rule: 'E-10', source: 'local', evidence: 'verified' },
    },
    leads: {
      id: 'leads',
      label: { zh: '包案责任人', en: 'Who leads a case' },
      items: [
        { key: 'townLead', label: { zh: '镇领导', en: 'a leader of the town' } },
        { key: 'villageLead', label: { zh: '村级责任人', en: 'a lead of the village' } },
      ],
      basis: { document: '孟河镇方案', clause: '附件', rule: 'E-12', source: 'local', evidence: 'verified' },
    },
    fourInPlace: {
      id: 'fourInPlace',
      label: { zh: '四到位', en: 'Four things in place' },
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
          label: { zh: '依法处理到位', en: 'dealt with by law' },
          when: { field: 'lawfulHandlingDue', in: [true] },
        },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '各项是否应当，由承办单位判断后给出',
          en: 'Which of the four a case calls for is for the office to judge',
        },
      },
      basis: { document: '孟河镇方案', source: 'local', evidence: 'secondary' },
    },
  },
  routing: {},
  batches: {},
  roles: {},
  spans: {},
  duties: {},
  rosters: {},
  openDays: {},
  phases: {
    first: {
      id: 'first',
      label: { zh: '第一阶段', en: 'First stage' },
      from: '2020-02-01',
      to: '2020-04-30',
      basis: { document: '孟河镇方案', clause: '三(二)1', rule: 'E-8', source: 'local', evidence: 'verified' },
    },
    second: {
      id: 'second',
      label: { zh: '第二阶段', en: 'Second stage' },
      from: '2020-03-01',
      to: '2020-04-30',
      basis: { document: '孟河镇方案', clause: '三(二)2', rule: 'E-8', source: 'local', evidence: 'verified' },
    },
    third: {
      id: 'third',
      label: { zh: '第三阶段', en: 'Third stage' },
      from: '2020-05-01',
      to: '2020-09-30',
      basis: { document: '孟河镇方案', clause: '三(二)3', rule: 'E-8', source: 'local', evidence: 'verified' },
    },
    fourth: {
      id: 'fourth',
      label: { zh: '第四阶段', en: 'Fourth stage' },
      from: '2020-10-01',
      to: '2020-12-31',
      basis: { document: '孟河镇方案', clause: '三(二)4', rule: 'E-8', source: 'local', evidence: 'verified' },
    },
  },
})
