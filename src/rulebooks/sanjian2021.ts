import { defineRulebook } from '../rulebook/rulebook.js'

const ASSIGNED = { event: 'assigned', happened: true } as const
const RESOLVED = { event: 'resolved', happened: true } as const
const SETTLED = { any: [RESOLVED, { event: 'stabilised', happened: true }] } as const

/**
 * 三建乡 2021: rates to reach, things that must not happen, five ones for each case under a leader (document B).
 *
 * Its day of issue is not shown. It names its rates without saying how to count them: indicators are our reading, and say
 * so in their `basis`. Which of its tasks a case falls under is the office's to say, in the field `task`.
 */
export const sanjian2021 = /* @__PURE__ */ defineRulebook({
  id: 'sanjian2021',
  family: 'sanjian',
  label: { zh: '三建乡信访工作方案（2021）', en: 'Sanjian township plan on letters and visits (2021)' },
  document: { number: '三建委发〔2021〕46号', issuer: '三建乡', level: 'town' },
  effective: { from: '2021-01-01', source: 'assumption' },
  events: {
    assigned: { zh: '交办', en: 'assigned' },
    resolved: { zh: '化解', en: 'resolved' },
    stabilised: { zh: '稳定', en: 'stabilised' },
  },
  fields: {
    task: {
      label: { zh: '所属目标任务', en: 'Task of the plan it falls under' },
      values: {
        'B-1': { zh: '要求全部化解的案件（B-1）', en: 'cases of which all are to be resolved (B-1)' },
        'B-2a': { zh: '要求化解稳定的案件（B-2a）', en: 'cases to be resolved or stabilised (B-2a)' },
        'B-3': { zh: '县联席办交办的案件（B-3）', en: 'cases assigned by the joint office of the county (B-3)' },
        'B-5': {
          zh: '要求化解率“100%以上”的案件（B-5）',
          en: 'cases of which “100 % or more” are to be resolved (B-5)',
        },
        none: { zh: '均不属于', en: 'none of these' },
      },
    },
  },
  limits: {},
  procedures: {},
  indicators: {
    'required.resolution': {
      id: 'required.resolution',
      label: { zh: '化解率（B-1）', en: 'Resolution (B-1)' },
      rate: 'required.resolution',
      unit: '件',
      definition: { zh: '已化解件数 ÷ 交办的 B-1 所指案件件数', en: 'resolved ÷ cases assigned that B-1 is about' },
      basis: { document: '三建委发〔2021〕46号', rule: 'B-1', source: 'assumption', evidence: 'inferred' },
      of: { all: [{ field: 'task', in: ['B-1'] }, ASSIGNED] },
      counted: RESOLVED,
    },
    'required.settlement': {
      id: 'required.settlement',
      label: { zh: '化解稳定率（B-2a）', en: 'Resolution or stabilisation (B-2a)' },
      rate: 'required.settlement',
      unit: '件',
      definition: {
        zh: '已化解或稳定件数（不重复计）÷ 交办的 B-2a 所指案件件数',
        en: 'resolved or stabilised, once each ÷ cases assigned that B-2a is about',
      },
      basis: { document: '三建委发〔2021〕46号', rule: 'B-2', source: 'assumption', evidence: 'inferred' },
      of: { all: [{ field: 'task', in: ['B-2a'] }, ASSIGNED] },
      counted: SETTLED,
    },
    education: {
      id: 'education',
      label: { zh: '教育转化率', en: 'Key persons brought round by education' },
      rate: 'education',
      unit: '人次',
      definition: { zh: '由使用者给出总数；不按个人统计', en: 'totals that the caller gives; never counted by person' },
      basis: { document: '三建委发〔2021〕46号', rule: 'B-2', source: 'assumption', evidence: 'inferred' },
      totalsOnly: true,
    },
    'county.settlement': {
      id: 'county.settlement',
      label: {
        zh: '县联席办交办案件化解稳定率',
        en: 'Resolution or stabilisation of cases assigned by the joint office of the county',
      },
      rate: 'county.settlement',
      unit: '件',
      definition: {
        zh: '已化解或稳定件数（不重复计）÷ 县联席办交办的案件件数',
        en: 'resolved or stabilised, once each ÷ cases assigned by the joint office of the county',
      },
      basis: { document: '三建委发〔2021〕46号', rule: 'B-3', source: 'assumption', evidence: 'inferred' },
      of: { all: [{ field: 'task', in: ['B-3'] }, ASSIGNED] },
      counted: SETTLED,
    },
    entry: {
      id: 'entry',
      label: { zh: '系统规范录入率', en: 'Matters entered in the system as they should be' },
      rate: 'entry',
      unit: '件',
      definition: {
        zh: '规范录入件数 ÷ 应录入件数；“规范”无定义，由使用者给出总数',
        en: 'entered as they should be ÷ to be entered; what that means is not defined, so the caller gives totals',
      },
      basis: { document: '三建委发〔2021〕46号', rule: 'B-4', source: 'assumption', evidence: 'inferred' },
      totalsOnly: true,
    },
    'full.resolution': {
      id: 'full.resolution',
      label: { zh: '化解率（B-5）', en: 'Resolution (B-5)' },
      rate: 'full.resolution',
      unit: '件',
      definition: { zh: '已化解件数 ÷ 交办的 B-5 所指案件件数', en: 'resolved ÷ cases assigned that B-5 is about' },
      basis: { document: '三建委发〔2021〕46号', rule: 'B-5', source: 'assumption', evidence: 'inferred' },
      of: { all: [{ field: 'task', in: ['B-5'] }, ASSIGNED] },
      counted: RESOLVED,
    },
  },
  counts: {
    groupVisits: {
      id: 'groupVisits',
      label: { zh: '到市进京集体访', en: 'Group visits to the municipality or the capital' },
      unit: '批次',
      totalsOnly: true,
    },
    offSiteVisits: {
      id: 'offSiteVisits',
      label: { zh: '到市进京非接待场所上访', en: 'Visits there to places not meant for receiving' },
      unit: '人次',
      totalsOnly: true,
    },
    massIncidents: {
      id: 'massIncidents',
      label: { zh: '牵头或参与群体性事件', en: 'Mass incidents led or joined' },
      unit: '件',
      totalsOnly: true,
    },
    graveGroupVisits: {
      id: 'graveGroupVisits',
      label: { zh: '引发集访、造成恶劣影响的事项', en: 'Matters that led to group visits and did grave harm' },
      unit: '件',
      totalsOnly: true,
    },
  },
  targets: {
    'B-1': {
      id: 'B-1',
      label: { zh: '化解率 100%', en: '100 % resolved' },
      goal: { kind: 'rate', indicator: 'required.resolution', atLeast: '100' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-1',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-2a': {
      id: 'B-2a',
      label: { zh: '化解稳定率 80%以上', en: 'At least 80 % resolved or stabilised' },
      goal: { kind: 'rate', indicator: 'required.settlement', atLeast: '80' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-2',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-2b': {
      id: 'B-2b',
      label: { zh: '重点人员教育转化率 30%以上', en: 'Key persons brought round by education: at least 30 %' },
      goal: { kind: 'rate', indicator: 'education', atLeast: '30' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-2',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-3': {
      id: 'B-3',
      label: { zh: '县联席办交办案件 90%以上', en: 'Cases assigned by the joint office of the county: at least 90 %' },
      goal: { kind: 'rate', indicator: 'county.settlement', atLeast: '90' },
      note: { zh: '所指之率读作化解稳定率', en: 'The rate is read as that of resolution or stabilisation' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-3',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-4': {
      id: 'B-4',
      label: { zh: '系统规范录入率 100%', en: 'Entered in the system as they should be: 100 %' },
      goal: { kind: 'rate', indicator: 'entry', atLeast: '100' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-4',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-5': {
      id: 'B-5',
      label: { zh: '化解率“100%以上”', en: '“100 % or more” resolved' },
      goal: { kind: 'rate', indicator: 'full.resolution', atLeast: '100' },
      note: {
        zh: '原文“100%以上”：不可能超过 100%，按 100% 计',
        en: 'The text asks for 100 % or more, and no rate can be more: counted as 100 %',
      },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-5',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-6a': {
      id: 'B-6a',
      label: { zh: '无到市进京集体访', en: 'No group visit to the municipality or the capital' },
      goal: { kind: 'none', count: 'groupVisits' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-6',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-6b': {
      id: 'B-6b',
      label: { zh: '无到市进京非接待场所上访', en: 'No visit there to places not meant for receiving' },
      goal: { kind: 'none', count: 'offSiteVisits' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-6',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-6c': {
      id: 'B-6c',
      label: { zh: '无牵头或参与群体性事件', en: 'No mass incident led or joined' },
      goal: { kind: 'none', count: 'massIncidents' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '目标任务',
        rule: 'B-6',
        source: 'local',
        evidence: 'verified',
      },
    },
    'B-15': {
      id: 'B-15',
      label: { zh: '不引发集访、造成恶劣影响', en: 'No group visit that does grave harm' },
      goal: { kind: 'none', count: 'graveGroupVisits' },
      note: { zh: '发生的，倒查责任', en: 'Where there is one, responsibility is traced back' },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '四(二)',
        rule: 'B-15',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
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
