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
    caseKind: {
      label: { zh: '案件类别', en: 'Kind of case' },
      values: {
        superior: { zh: '上级交办案件', en: 'assigned from above' },
        ownKey: { zh: '本级重点案件', en: 'key case of its own' },
        other: { zh: '其他案件', en: 'any other' },
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
      basis: { document: '三建委发〔2021〕46号', rule: 'B-2a', source: 'assumption', evidence: 'inferred' },
      of: { all: [{ field: 'task', in: ['B-2a'] }, ASSIGNED] },
      counted: SETTLED,
    },
    education: {
      id: 'education',
      label: { zh: '教育转化率', en: 'Key persons brought round by education' },
      rate: 'education',
      unit: '人次',
      definition: { zh: '由使用者给出总数；不按个人统计', en: 'totals that the caller gives; never counted by person' },
      basis: { document: '三建委发〔2021〕46号', rule: 'B-2b', source: 'assumption', evidence: 'inferred' },
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
      label: {
        zh: '到市进京非接待场所上访',
        en: 'Visits to the municipality or the capital at places not meant for receiving',
      },
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
        rule: 'B-2a',
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
        rule: 'B-2b',
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
      label: {
        zh: '无到市进京非接待场所上访',
        en: 'No visit to the municipality or the capital at places not meant for receiving',
      },
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
      rank: {
        label: { zh: '县管领导干部', en: 'a leader managed by the county' },
        atLeast: 'countyManaged',
        order: ['townManaged', 'countyManaged'],
        when: { field: 'caseKind', in: ['superior', 'ownKey'] },
        basis: {
          document: '三建委发〔2021〕46号',
          clause: '三(二)',
          rule: 'B-10',
          source: 'local',
          evidence: 'verified',
        },
      },
      basis: { document: '三建委发〔2021〕46号', clause: '三(二)', rule: 'B-9', source: 'local', evidence: 'verified' },
    },
  },
  checklists: {},
  routing: {
    firstReceiver: {
      id: 'firstReceiver',
      label: { zh: '首接首办', en: 'The first to receive it handles it' },
      parties: [
        { key: 'decided', label: { zh: '依条例确定的受理单位', en: 'whom the national regulation says' } },
        { key: 'accepted', label: { zh: '已同意接收移交的单位', en: 'who accepted a transfer' } },
        { key: 'receivers', label: { zh: '先后收到的单位', en: 'who received it, one after the other' } },
      ],
      steps: [
        {
          id: 'decided',
          label: {
            zh: '已依条例确定受理单位的，从其确定',
            en: 'Where it was decided by the national regulation, that holds',
          },
          then: { lead: 'decided' },
          basis: {
            document: '信访条例（国务院令第431号）',
            clause: '第二十四条',
            rule: 'XF05-24',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'accepted',
          label: { zh: '移交被接收的，由接收单位负责', en: 'A transfer was accepted: who accepted it' },
          then: { lead: 'accepted' },
          basis: {
            document: '三建委发〔2021〕46号',
            clause: '三(五)',
            rule: 'B-13',
            source: 'assumption',
            evidence: 'inferred',
          },
        },
        {
          id: 'first',
          label: { zh: '最先收到的单位负责', en: 'The first to receive it' },
          then: { lead: 'receivers' },
          basis: {
            document: '三建委发〔2021〕46号',
            clause: '三(五)',
            rule: 'B-13',
            source: 'local',
            evidence: 'verified',
          },
        },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明何为首接首办；此处最先收到的单位负责，直至移交被接收，条例的规定优先',
          en: 'The text does not say what it means; here the first to receive it is responsible until a transfer is accepted, and the national regulation goes before',
        },
      },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '三(五)',
        rule: 'B-13',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  batches: {},
  roles: {
    leadership: { zh: '领导班子', en: 'the leaders together' },
    teamMember: { zh: '领导班子成员', en: 'a member of the leadership' },
    village: { zh: '村（居）', en: 'a village or community' },
  },
  spans: {},
  duties: {
    reception: {
      id: 'reception',
      label: { zh: '领导班子成员轮流每天坐班接访', en: 'A member of the leadership receives people every day' },
      who: 'leadership',
      every: 'workingDay',
      atLeast: 1,
      measure: 'times',
      needs: { role: 'teamMember', atLeast: 1 },
      reading: {
        status: 'interpreted',
        note: { zh: '“每天”读作每个工作日', en: 'Every day is read as every working day' },
        alternatives: [
          {
            id: 'everyDay',
            note: { zh: '含休息日', en: 'Days off included' },
            change: { every: 'day', shortPeriod: 'full' },
          },
        ],
      },
      basis: { document: '三建委发〔2021〕46号', clause: '三(一)', rule: 'B-7', source: 'local', evidence: 'verified' },
    },
    visits: {
      id: 'visits',
      label: { zh: '每周至少3天下访、走访', en: 'Visits on at least 3 days a week' },
      who: 'teamMember',
      every: 'week',
      atLeast: 3,
      measure: 'days',
      shortPeriod: 'cap',
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明由谁、短周如何；此处每名成员各自计，工作日不足3天的周按其工作日数',
          en: 'The text says neither who nor what of short weeks; here each member, and a week of fewer than 3 working days owes as many as it has',
        },
        alternatives: [
          {
            id: 'full',
            note: { zh: '短周也须3天', en: 'Short weeks owe 3 days too' },
            change: { shortPeriod: 'full' },
          },
          {
            id: 'together',
            note: { zh: '领导班子合计', en: 'Of the leadership together' },
            change: { who: 'leadership' },
          },
        ],
      },
      basis: { document: '三建委发〔2021〕46号', clause: '三(一)', rule: 'B-8', source: 'local', evidence: 'verified' },
    },
    onlineClosing: {
      id: 'onlineClosing',
      label: { zh: '每月至少办结1件网上信访', en: 'At least one online case closed a month' },
      who: 'village',
      every: 'month',
      atLeast: 1,
      measure: 'items',
      reading: {
        status: 'interpreted',
        note: { zh: '“至少1件以上”即不少于1件', en: 'At least one or more: one is enough' },
      },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '三(五)',
        rule: 'B-11',
        source: 'local',
        evidence: 'verified',
      },
    },
    'report.disputes': {
      id: 'report.disputes',
      label: { zh: '每月上报矛盾纠纷排查月报表', en: 'Monthly table of disputes' },
      who: 'village',
      every: 'month',
      atLeast: 1,
      measure: 'times',
      byDayOfMonth: 20,
      shortPeriod: 'full',
      reading: {
        status: 'interpreted',
        note: {
          zh: '“20日前”读作含当日，至24时；遇休息日不顺延',
          en: 'Before the 20th is read to include that day, to its end; it does not roll from a day off',
        },
        alternatives: [
          {
            id: 'excluded',
            note: { zh: '不含20日当日', en: 'The 20th is not included' },
            change: { byDayOfMonth: 19 },
          },
        ],
      },
      basis: {
        document: '三建委发〔2021〕46号',
        clause: '四(二)',
        rule: 'B-14',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  rosters: {
    reception: {
      id: 'reception',
      label: { zh: '领导班子成员轮流坐班接访', en: 'Members of the leadership take turns to receive people' },
      who: 'teamMember',
      cover: 'workingDay',
      atLeast: 1,
      reading: {
        status: 'interpreted',
        note: { zh: '“每天”读作每个工作日', en: 'Every day is read as every working day' },
        alternatives: [{ id: 'everyDay', note: { zh: '含休息日', en: 'Days off included' }, change: { cover: 'day' } }],
      },
      basis: { document: '三建委发〔2021〕46号', clause: '三(一)', rule: 'B-7', source: 'local', evidence: 'verified' },
    },
  },
  openDays: {},
  phases: {},
})
