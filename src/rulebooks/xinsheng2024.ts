import { defineRulebook } from '../rulebook/rulebook.js'

/**
 * 新胜镇 2024: rates to reach, things that must not happen, cases under a leader, six kinds of results (document A).
 *
 * The document names its rates without saying how to count them, and its six batches (六个一批) without
 * listing them: indicators and batches are our reading, and say so in their `basis`. It is the plan of
 * the year 2024 and its roster begins in January, though it was issued on 17 February; it names no end.
 */
export const xinsheng2024 = /* @__PURE__ */ defineRulebook({
  id: 'xinsheng2024',
  family: 'xinsheng',
  label: { zh: '新胜镇信访工作方案（2024）', en: 'Xinsheng town plan on letters and visits (2024)' },
  document: { number: '新胜委发〔2024〕14号', issuer: '新胜镇', issuedOn: '2024-02-17', level: 'town' },
  effective: { from: '2024-01-01', source: 'assumption' },
  events: {
    received: { zh: '收到', en: 'received' },
    assigned: { zh: '交办', en: 'assigned' },
    resolved: { zh: '化解', en: 'resolved' },
    stabilised: { zh: '稳定', en: 'stabilised' },
    closed: { zh: '办结', en: 'closed' },
  },
  fields: {
    assignedBy: {
      label: { zh: '交办来源', en: 'Who assigned it' },
      values: {
        nationalBureau: { zh: '国家信访局交办', en: 'national bureau' },
        central: { zh: '中央交办', en: 'central authorities' },
        municipalJointOffice: { zh: '市联席办交办', en: 'municipal joint office' },
        municipalListed: { zh: '市委市政府挂牌督办', en: 'listed for supervision by the municipality' },
        municipalLeader: { zh: '市领导批示', en: 'instructed by a municipal leader' },
        district: { zh: '区级交办', en: 'district' },
        none: { zh: '非上级交办', en: 'nobody above' },
      },
    },
    focus: {
      label: { zh: '重点类别', en: 'Focus' },
      values: {
        keyCase: { zh: '重点案件', en: 'key case' },
        keyGroup: { zh: '重点群体', en: 'key group' },
        keyProblem: { zh: '重点问题', en: 'key problem' },
        ordinary: { zh: '一般事项', en: 'ordinary matter' },
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
    means: {
      label: { zh: '化解方式', en: 'How it was resolved' },
      values: {
        lawful: { zh: '依法解决', en: 'resolved on the merits' },
        mediated: { zh: '调解和解', en: 'mediation' },
        assisted: { zh: '帮扶救助', en: 'assistance' },
        explained: { zh: '解释疏导', en: 'explanation' },
        concluded: { zh: '依法终结', en: 'lawful conclusion' },
      },
    },
  },
  limits: {},
  procedures: {},
  indicators: {
    'national.resolution': {
      id: 'national.resolution',
      label: { zh: '国家信访局交办重点案件化解率', en: 'Resolution of key cases assigned by the national bureau' },
      rate: 'national.resolution',
      unit: '件',
      definition: {
        zh: '已化解件数 ÷ 国家信访局交办的重点案件件数',
        en: 'resolved ÷ key cases assigned by the national bureau',
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-1', source: 'assumption', evidence: 'inferred' },
      of: {
        all: [
          { field: 'assignedBy', in: ['nationalBureau'] },
          { field: 'focus', in: ['keyCase'] },
          { event: 'assigned', happened: true },
        ],
      },
      counted: { event: 'resolved', happened: true },
    },
    'municipal.settlement': {
      id: 'municipal.settlement',
      label: {
        zh: '市联席办交办重点群体、重点问题化解稳定率',
        en: 'Resolution or stabilisation of key groups and problems assigned by the municipal joint office',
      },
      rate: 'municipal.settlement',
      unit: '件',
      definition: {
        zh: '已化解或稳定件数 ÷ 市联席办交办的重点群体、重点问题件数',
        en: 'resolved or stabilised ÷ key groups and problems assigned by the municipal joint office',
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-2', source: 'assumption', evidence: 'inferred' },
      of: {
        all: [
          { field: 'assignedBy', in: ['municipalJointOffice'] },
          { field: 'focus', in: ['keyGroup', 'keyProblem'] },
          { event: 'assigned', happened: true },
        ],
      },
      counted: {
        any: [
          { event: 'resolved', happened: true },
          { event: 'stabilised', happened: true },
        ],
      },
    },
    'district.resolution': {
      id: 'district.resolution',
      label: { zh: '区级交办重点问题化解率', en: 'Resolution of key problems assigned by the district' },
      rate: 'district.resolution',
      unit: '件',
      definition: { zh: '已化解件数 ÷ 区级交办的重点问题件数', en: 'resolved ÷ key problems assigned by the district' },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-3', source: 'assumption', evidence: 'inferred' },
      of: {
        all: [
          { field: 'assignedBy', in: ['district'] },
          { field: 'focus', in: ['keyProblem'] },
          { event: 'assigned', happened: true },
        ],
      },
      counted: { event: 'resolved', happened: true },
    },
    'district.settlement': {
      id: 'district.settlement',
      label: {
        zh: '区级交办重点群体化解稳定率',
        en: 'Resolution or stabilisation of key groups assigned by the district',
      },
      rate: 'district.settlement',
      unit: '件',
      definition: {
        zh: '已化解或稳定件数 ÷ 区级交办的重点群体件数',
        en: 'resolved or stabilised ÷ key groups assigned by the district',
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-4', source: 'assumption', evidence: 'inferred' },
      of: {
        all: [
          { field: 'assignedBy', in: ['district'] },
          { field: 'focus', in: ['keyGroup'] },
          { event: 'assigned', happened: true },
        ],
      },
      counted: {
        any: [
          { event: 'resolved', happened: true },
          { event: 'stabilised', happened: true },
        ],
      },
    },
    education: {
      id: 'education',
      label: { zh: '教育转化率', en: 'Key persons brought round by education' },
      rate: 'education',
      unit: '人次',
      definition: { zh: '由使用者给出总数；不按个人统计', en: 'totals that the caller gives; never counted by person' },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-5', source: 'assumption', evidence: 'inferred' },
      totalsOnly: true,
    },
    'superior.closing': {
      id: 'superior.closing',
      label: { zh: '上级交办、挂牌、批示案件办结率', en: 'Closing of cases assigned, listed or instructed from above' },
      rate: 'superior.closing',
      unit: '件',
      definition: {
        zh: '已办结件数 ÷ 中央交办、市挂牌督办、市领导批示件数',
        en: 'closed ÷ cases assigned by the central authorities, listed or instructed by the municipality',
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-6', source: 'assumption', evidence: 'inferred' },
      of: {
        all: [
          { field: 'assignedBy', in: ['central', 'municipalListed', 'municipalLeader'] },
          { event: 'assigned', happened: true },
        ],
      },
      counted: { event: 'closed', happened: true },
    },
    'all.resolution': {
      id: 'all.resolution',
      label: { zh: '群众反映问题化解率', en: 'Resolution of all matters raised' },
      rate: 'all.resolution',
      unit: '件',
      definition: { zh: '已化解件数 ÷ 收到的全部件数', en: 'resolved ÷ all matters received' },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-7', source: 'assumption', evidence: 'inferred' },
      of: { event: 'received', happened: true },
      counted: { event: 'resolved', happened: true },
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
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-8', source: 'assumption', evidence: 'inferred' },
      of: { event: 'received', happened: true },
      counted: { field: 'channel', in: ['online'] },
    },
    riskAssessment: {
      id: 'riskAssessment',
      label: { zh: '应评尽评：决策风险评估率', en: 'Decisions assessed for risk, of those that had to be' },
      rate: 'riskAssessment',
      unit: '件',
      definition: {
        zh: '已作风险评估的决策 ÷ 应当评估的决策；由使用者给出总数',
        en: 'decisions assessed for risk ÷ decisions that had to be; totals that the caller gives',
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(六)',
        rule: 'A-27',
        source: 'assumption',
        evidence: 'inferred',
      },
      totalsOnly: true,
    },
  },
  counts: {
    groupVisits: {
      id: 'groupVisits',
      label: { zh: '到市进京群体访', en: 'Group visits to the municipality or the capital' },
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
    supervisionRounds: {
      id: 'supervisionRounds',
      label: { zh: '集中督导次数', en: 'Rounds of supervision' },
      unit: '次',
      totalsOnly: true,
    },
  },
  targets: {
    'A-1': {
      id: 'A-1',
      label: {
        zh: '国家信访局交办信访重点案件化解率 100%',
        en: 'Key cases assigned by the national bureau: 100 % resolved',
      },
      goal: { kind: 'rate', indicator: 'national.resolution', atLeast: '100' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-1', source: 'local', evidence: 'verified' },
    },
    'A-2': {
      id: 'A-2',
      label: {
        zh: '市联席办交办重点群体、重点问题化解稳定率 85%以上',
        en: 'Key groups and problems assigned by the municipal joint office: at least 85 % resolved or stabilised',
      },
      goal: { kind: 'rate', indicator: 'municipal.settlement', atLeast: '85' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-2', source: 'local', evidence: 'verified' },
    },
    'A-3': {
      id: 'A-3',
      label: { zh: '区级交办重点问题化解率 100%', en: 'Key problems assigned by the district: 100 % resolved' },
      goal: { kind: 'rate', indicator: 'district.resolution', atLeast: '100' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-3', source: 'local', evidence: 'verified' },
    },
    'A-4': {
      id: 'A-4',
      label: {
        zh: '区级交办重点群体化解稳定率 90%以上',
        en: 'Key groups assigned by the district: at least 90 % resolved or stabilised',
      },
      goal: { kind: 'rate', indicator: 'district.settlement', atLeast: '90' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-4', source: 'local', evidence: 'verified' },
    },
    'A-5': {
      id: 'A-5',
      label: { zh: '重点人员教育转化率 30%以上', en: 'Key persons brought round by education: at least 30 %' },
      goal: { kind: 'rate', indicator: 'education', atLeast: '30' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-5', source: 'local', evidence: 'verified' },
    },
    'A-6': {
      id: 'A-6',
      label: {
        zh: '中央交办、市挂牌督办、市领导批示案件 100%办结',
        en: 'Cases assigned, listed or instructed from above: 100 % closed',
      },
      goal: { kind: 'rate', indicator: 'superior.closing', atLeast: '100' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-6', source: 'local', evidence: 'verified' },
    },
    'A-7': {
      id: 'A-7',
      label: { zh: '群众反映的矛盾和问题化解 90%以上', en: 'Matters raised by the public: at least 90 % resolved' },
      goal: { kind: 'rate', indicator: 'all.resolution', atLeast: '90' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-7', source: 'local', evidence: 'verified' },
    },
    'A-8': {
      id: 'A-8',
      label: { zh: '网上信访占比 55%以上', en: 'At least 55 % of matters raised online' },
      goal: { kind: 'rate', indicator: 'onlineShare', atLeast: '55' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-8', source: 'local', evidence: 'verified' },
    },
    'A-9a': {
      id: 'A-9a',
      label: { zh: '无到市进京群体访', en: 'No group visit to the municipality or the capital' },
      goal: { kind: 'none', count: 'groupVisits' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-9', source: 'local', evidence: 'verified' },
    },
    'A-9b': {
      id: 'A-9b',
      label: { zh: '无到市进京非接待场所上访', en: 'No visit there to places not meant for receiving' },
      goal: { kind: 'none', count: 'offSiteVisits' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-9', source: 'local', evidence: 'verified' },
    },
    'A-9c': {
      id: 'A-9c',
      label: { zh: '无牵头或参与群体性事件', en: 'No mass incident led or joined' },
      goal: { kind: 'none', count: 'massIncidents' },
      basis: { document: '新胜委发〔2024〕14号', clause: '一', rule: 'A-9', source: 'local', evidence: 'verified' },
    },
    'A-25': {
      id: 'A-25',
      label: { zh: '全年集中督导不少于 4 次', en: 'At least 4 rounds of supervision in the year' },
      goal: { kind: 'countAtLeast', count: 'supervisionRounds', atLeast: 4 },
      note: {
        zh: '八个督导组合计；如按组计，各组分别填报',
        en: 'Of the eight teams together; where it is meant of each, give the figures of each team on its own',
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '三(三)',
        rule: 'A-25',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  leadership: {
    caseLead: {
      id: 'caseLead',
      label: { zh: '领导牵头化解疑难信访案件', en: 'Leaders take hard cases on' },
      ones: [],
      personalActs: [
        { key: 'analysis', label: { zh: '研究分析', en: 'analysis' } },
        { key: 'persuasion', label: { zh: '化解疏导', en: 'persuasion and resolution' } },
        { key: 'coordination', label: { zh: '协调落实', en: 'coordination and follow-up' } },
      ],
      forbids: ['subcontracted', 'proxied', 'nominal'],
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(五)',
        rule: 'A-20',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  checklists: {},
  routing: {},
  batches: {
    lawful: {
      id: 'lawful',
      label: { zh: '依法解决一批', en: 'resolved on the merits' },
      of: {
        all: [
          { event: 'resolved', happened: true },
          { field: 'means', in: ['lawful'] },
        ],
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-10', source: 'assumption', evidence: 'inferred' },
    },
    mediated: {
      id: 'mediated',
      label: { zh: '调解化解一批', en: 'resolved by mediation' },
      of: {
        all: [
          { event: 'resolved', happened: true },
          { field: 'means', in: ['mediated'] },
        ],
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-10', source: 'assumption', evidence: 'inferred' },
    },
    assisted: {
      id: 'assisted',
      label: { zh: '帮扶救助一批', en: 'resolved by assistance' },
      of: {
        all: [
          { event: 'resolved', happened: true },
          { field: 'means', in: ['assisted'] },
        ],
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-10', source: 'assumption', evidence: 'inferred' },
    },
    explained: {
      id: 'explained',
      label: { zh: '解释疏导一批', en: 'resolved by explanation' },
      of: {
        all: [
          { event: 'resolved', happened: true },
          { field: 'means', in: ['explained'] },
        ],
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-10', source: 'assumption', evidence: 'inferred' },
    },
    concluded: {
      id: 'concluded',
      label: { zh: '依法终结一批', en: 'lawfully concluded' },
      of: {
        all: [
          { event: 'resolved', happened: true },
          { field: 'means', in: ['concluded'] },
        ],
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-10', source: 'assumption', evidence: 'inferred' },
    },
    education: {
      id: 'education',
      label: { zh: '教育转化一批', en: 'brought round by education' },
      totalsOnly: true,
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-10', source: 'assumption', evidence: 'inferred' },
    },
  },
  roles: {},
  spans: {},
  duties: {},
  rosters: {},
  openDays: {},
  phases: {},
})
