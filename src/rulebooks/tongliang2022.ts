import { defineRulebook } from '../rulebook/rulebook.js'

/**
 * 铜梁区 2022: what has to be done before a mass-work day (群众工作日), and answers within 7 working days (document C).
 *
 * A feedback stops the local limit of an own case alone, never the national one on the same answer. What
 * comes before the day is counted back from it. It sets no rate; of its grounds for a circular only lateness is counted.
 */
export const tongliang2022 = /* @__PURE__ */ defineRulebook({
  id: 'tongliang2022',
  family: 'tongliang',
  label: { zh: '铜梁区“群众工作日”活动方案（2022）', en: 'Tongliang district plan for mass-work days (2022)' },
  document: { number: '铜梁区“群众工作日”活动方案', issuer: '铜梁区', issuedOn: '2022-02-25', level: 'district' },
  effective: { from: '2022-02-25', source: 'document' },
  events: {
    screened: { zh: '排查矛盾隐患', en: 'disputes screened for' },
    announced: { zh: '公示活动安排', en: 'arrangements announced' },
    openDay: { zh: '群众工作日活动', en: 'mass-work day held' },
    eventReported: { zh: '报送活动开展情况', en: 'mass-work day reported' },
    resultsPublished: { zh: '公示接访案件办理情况', en: 'what came of the cases published' },
    received: { zh: '接访', en: 'received in person' },
    forwardReceived: { zh: '收到交办件', en: 'order received' },
    answered: { zh: '答复', en: 'answered' },
    feedbackGiven: { zh: '反馈信访人', en: 'petitioner told' },
    resultReported: { zh: '书面反馈办理情况', en: 'result reported in writing' },
  },
  fields: {},
  limits: {
    screening: {
      id: 'screening',
      label: { zh: '提前1周排查矛盾隐患', en: 'Screen for disputes a week before' },
      length: { amount: 7, unit: 'calendarDay' },
      from: 'openDay',
      metBy: ['screened'],
      direction: 'before',
      effective: { from: '2022-02-25' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明排查应于何时开始或完成；此处至迟于活动 7 日前开始，遇休息日提前',
          en: 'The text does not say whether it begins or ends then; here it begins by the 7th day before, earlier on a day off',
        },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四(一)',
        rule: 'C-1',
        source: 'local',
        evidence: 'verified',
      },
    },
    'announcement.earliest': {
      id: 'announcement.earliest',
      label: { zh: '公示：至早提前7天', en: 'Announce: 7 days before at the earliest' },
      length: { amount: 7, unit: 'calendarDay' },
      from: 'openDay',
      metBy: ['announced'],
      direction: 'before',
      roll: 'none',
      effective: { from: '2022-02-25' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '“提前5—7天”为时段：此为起点，提前更早公示不算违反；两端均不顺延',
          en: '“5 to 7 days before” is a window: this is where it opens, to announce sooner is no breach, and neither end rolls',
        },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四(一)',
        rule: 'C-2',
        source: 'local',
        evidence: 'verified',
      },
    },
    'announcement.latest': {
      id: 'announcement.latest',
      label: { zh: '公示：至迟提前5天', en: 'Announce: 5 days before at the latest' },
      length: { amount: 5, unit: 'calendarDay' },
      from: 'openDay',
      metBy: ['announced'],
      direction: 'before',
      roll: 'none',
      effective: { from: '2022-02-25' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '“提前5—7天”为时段：此为终点；两端均不顺延',
          en: '“5 to 7 days before” is a window: this is where it closes, and neither end rolls',
        },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四(一)',
        rule: 'C-2',
        source: 'local',
        evidence: 'verified',
      },
    },
    'event.report': {
      id: 'event.report',
      label: { zh: '向区信访联席办报送开展情况', en: 'Report the mass-work day to the joint office of the district' },
      length: { amount: 2, unit: 'workingDay' },
      from: 'openDay',
      metBy: ['eventReported'],
      effective: { from: '2022-02-25' },
      reading: {
        status: 'interpreted',
        note: { zh: '自活动结束之日起算', en: 'It runs from the day on which the mass-work day ends' },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四(三)',
        rule: 'C-4',
        source: 'local',
        evidence: 'verified',
      },
    },
    'event.publication': {
      id: 'event.publication',
      label: { zh: '清理接访案件并公示', en: 'Go through the cases and publish what came of them' },
      length: { amount: 30, unit: 'calendarDay' },
      from: 'openDay',
      metBy: ['resultsPublished'],
      effective: { from: '2022-02-25' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '“30日”按日历日计，自活动结束之日起算，末日为休息日的顺延',
          en: 'The 30 days are calendar days from the day on which the mass-work day ends, and roll from a day off',
        },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四(三)',
        rule: 'C-5',
        source: 'local',
        evidence: 'verified',
      },
    },
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
      label: { zh: '交办案件：答复', en: 'Assigned case: answer' },
      length: { amount: 7, unit: 'workingDay' },
      from: 'forwardReceived',
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
    'assigned.feedback': {
      id: 'assigned.feedback',
      label: { zh: '交办案件：书面反馈办理情况', en: 'Assigned case: report the result in writing' },
      length: { amount: 7, unit: 'workingDay' },
      from: 'forwardReceived',
      metBy: ['resultReported'],
      effective: { from: '2022-02-25' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '“同时”书面反馈：与答复同一期限',
          en: 'It is owed together with the answer: within the same limit',
        },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(四)',
        rule: 'C-15',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  procedures: {
    own: {
      id: 'own',
      label: { zh: '自办案件', en: 'Own case' },
      stages: [
        {
          event: 'answered',
          after: 'received',
          limits: [{ limit: 'own.answer' }, { family: 'national', limit: 'notice.direct' }],
        },
      ],
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(四)',
        rule: 'C-13',
        source: 'local',
        evidence: 'verified',
      },
    },
    assigned: {
      id: 'assigned',
      label: { zh: '交办案件', en: 'Assigned case' },
      stages: [
        {
          event: 'answered',
          after: 'forwardReceived',
          limits: [{ limit: 'assigned.answer' }, { family: 'national', limit: 'notice.assigned' }],
        },
        { event: 'resultReported', after: 'forwardReceived', limits: [{ limit: 'assigned.feedback' }] },
      ],
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
  counts: {
    lateAnswers: {
      id: 'lateAnswers',
      label: { zh: '未按期回复的案件（通报情形）', en: 'Cases not answered in time, a ground for a circular' },
      unit: '件',
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(四)',
        rule: 'C-16',
        source: 'local',
        evidence: 'verified',
      },
      of: {
        any: [
          { limit: 'own.answer', state: 'late' },
          { limit: 'own.answer', state: 'overdue' },
          { limit: 'assigned.answer', state: 'late' },
          { limit: 'assigned.answer', state: 'overdue' },
        ],
      },
    },
  },
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
