import { defineRulebook } from '../rulebook/rulebook.js'

/** Who handles a matter goes by the national regulation, where that has decided it. */
const DECIDED = {
  id: 'decided',
  label: {
    zh: '已依条例确定受理单位的，从其确定',
    en: 'Where it was decided by the national regulation, that holds',
  },
  then: { lead: 'decided' },
  basis: {
    document: '信访工作条例',
    clause: '第二十四条',
    rule: 'XF22-24',
    source: 'law',
    evidence: 'verified',
  },
} as const
/** What is disputed is settled as the national regulation says. */
const DISPUTED = {
  id: 'disputed',
  label: {
    zh: '两项原则不一致而有争议：依条例协商或者报请决定',
    en: 'The two disagree and it is disputed: as the national regulation says',
  },
  when: { field: 'disputed', in: [true] },
  then: {
    acts: [
      {
        key: 'negotiate',
        label: {
          zh: '协商受理，协商不成的报共同的上一级决定',
          en: 'agree on one, else put it to the superior in common',
        },
      },
    ],
  },
  basis: {
    document: '信访工作条例',
    clause: '第二十四条',
    rule: 'XF22-24',
    source: 'law',
    evidence: 'verified',
  },
} as const

/** How “每日” is read of the screening in sensitive periods. */
const EVERY_DAY = {
  status: 'interpreted',
  note: {
    zh: '“每日”按日历日计；敏感时期由使用者给出',
    en: 'Every day of the calendar; which periods are sensitive is the caller’s to give',
  },
  alternatives: [
    { id: 'workingDays', note: { zh: '只计工作日', en: 'Working days alone' }, change: { every: 'workingDay' } },
  ],
} as const

/** 疑难案件, which the document does not define: a case is one unless the office says that it is not. */
const HARD = { field: 'hard', in: [true], ifUnknown: true } as const

/**
 * 新胜镇 2024: rates to reach, things that must not happen, cases under a leader, six kinds of results (document A).
 *
 * The document names its rates without saying how to count them, and its six batches (六个一批) without
 * listing them: indicators and batches are our reading, and say so in their `basis`. It is the plan of
 * the year 2024 and its roster begins in January, though it was issued on 17 February; it names no end, and is read to be
 * that of the year.
 */
export const xinsheng2024 = /* @__PURE__ */ defineRulebook({
  id: 'xinsheng2024',
  family: 'xinsheng',
  label: { zh: '新胜镇信访工作方案（2024）', en: 'Xinsheng town plan on letters and visits (2024)' },
  document: { number: '新胜委发〔2024〕14号', issuer: '新胜镇', issuedOn: '2024-02-17', level: 'town' },
  effective: { from: '2024-01-01', to: '2024-12-31', source: 'assumption' },
  events: {
    received: { zh: '收到', en: 'received' },
    assigned: { zh: '交办', en: 'assigned' },
    resolved: { zh: '化解', en: 'resolved' },
    stabilised: { zh: '稳定', en: 'stabilised' },
    closed: { zh: '办结', en: 'closed' },
    answered: { zh: '回复', en: 'answered' },
    rectificationOrdered: { zh: '责令整改', en: 'rectification ordered' },
    rectified: { zh: '整改到位', en: 'put right' },
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
    hard: { label: { zh: '疑难信访案件', en: 'Hard case' }, values: 'boolean' },
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
    solutionDue: { label: { zh: '诉求应予解决', en: 'What is asked for has to be solved' }, values: 'boolean' },
    explanationDue: {
      label: { zh: '诉求应作解释教育', en: 'What is asked for has to be explained' },
      values: 'boolean',
    },
    assistanceDue: { label: { zh: '应予帮扶救助', en: 'Assistance is called for' }, values: 'boolean' },
    lawfulHandlingDue: { label: { zh: '应依法处理', en: 'It has to be dealt with by law' }, values: 'boolean' },
    disputed: { label: { zh: '受理有争议', en: 'It is disputed who accepts it' }, values: 'boolean' },
    litigation: { label: { zh: '涉法涉诉', en: 'Of law and litigation' }, values: 'boolean' },
    riskAssessed: { label: { zh: '决策已作风险评估', en: 'The decision was assessed for risk' }, values: 'boolean' },
    riskResult: {
      label: { zh: '风险评估结论', en: 'What the assessment says of the decision' },
      values: {
        proceed: { zh: '可以实施', en: 'go on' },
        defer: { zh: '暂缓', en: 'defer' },
        stop: { zh: '停止', en: 'stop' },
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
    'letters.answered': {
      id: 'letters.answered',
      label: { zh: '件件有回音：来信回复率', en: 'Every letter answered' },
      rate: 'letters.answered',
      unit: '件',
      definition: {
        zh: '已回复的来信 ÷ 收到的来信；文件未定期限和比率，未回复的用 drillDown 列出',
        en: 'letters answered ÷ letters received; the document sets neither a time nor a rate, and drillDown lists those left',
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-14', source: 'assumption', evidence: 'inferred' },
      of: {
        all: [
          { field: 'channel', in: ['letter'] },
          { event: 'received', happened: true },
        ],
      },
      counted: { event: 'answered', happened: true },
    },
    rectification: {
      id: 'rectification',
      label: { zh: '整改跟踪：整改到位率', en: 'Rectifications followed up' },
      rate: 'rectification',
      unit: '件',
      definition: {
        zh: '整改到位的 ÷ 督导中责令整改的；文件未定期限和比率，未到位的用 drillDown 列出',
        en: 'put right ÷ ordered to be put right in a round of supervision; the document sets neither a time nor a rate, and drillDown lists those left',
      },
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-25', source: 'assumption', evidence: 'inferred' },
      of: { event: 'rectificationOrdered', happened: true },
      counted: { event: 'rectified', happened: true },
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
      label: {
        zh: '无到市进京非接待场所上访',
        en: 'No visit to the municipality or the capital at places not meant for receiving',
      },
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
      casesPerLeader: 1,
      countedCases: HARD,
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明期限，也未说明以牵头还是以解决计；此处按计划年度、以牵头的疑难案件计，未记载的视为疑难案件',
          en: 'The text says neither by when nor whether a case has to be resolved; here it is the year of the plan, and every hard case taken on counts, as does one of which it is not recorded whether it is hard',
        },
        alternatives: [
          {
            id: 'resolved',
            note: { zh: '以已化解的案件计', en: 'Only cases that were resolved count' },
            change: { countedCases: { all: [HARD, { event: 'resolved', happened: true }] } },
          },
        ],
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(五)',
        rule: 'A-20',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  checklists: {
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
      basis: { document: '新胜委发〔2024〕14号', rule: 'A-24', source: 'local', evidence: 'secondary' },
    },
  },
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
        DECIDED,
        {
          id: 'accepted',
          label: {
            zh: '移交被接收的，由接收单位负责；异议须在期限内提出',
            en: 'A transfer was accepted: who accepted it, the objection being raised in time',
          },
          then: { lead: 'accepted' },
          within: { family: 'national', limit: 'objection' },
          basis: {
            document: '信访工作条例',
            clause: '第二十三条第三款',
            rule: 'XF22-23-3b',
            source: 'law',
            evidence: 'verified',
          },
        },
        {
          id: 'first',
          label: { zh: '最先收到的单位负责', en: 'The first to receive it' },
          then: { lead: 'receivers' },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(四)',
            rule: 'A-18',
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
        document: '新胜委发〔2024〕14号',
        clause: '二(四)',
        rule: 'A-18',
        source: 'local',
        evidence: 'verified',
      },
    },
    allocation: {
      id: 'allocation',
      label: {
        zh: '属地管理、分级负责，谁主管、谁负责',
        en: 'By place and level, and by who is in charge of the subject',
      },
      parties: [
        { key: 'decided', label: { zh: '依条例确定的受理单位', en: 'whom the national regulation says' } },
        { key: 'subject', label: { zh: '主管单位', en: 'who is in charge of the subject' } },
        { key: 'place', label: { zh: '属地单位', en: 'who is in charge of the place' } },
      ],
      steps: [
        DECIDED,
        DISPUTED,
        {
          id: 'subject',
          label: { zh: '谁主管、谁负责', en: 'Who is in charge of the subject' },
          then: { lead: 'subject', support: ['place'] },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(五)',
            rule: 'A-22',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'place',
          label: { zh: '属地管理', en: 'Who is in charge of the place' },
          then: { lead: 'place' },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(五)',
            rule: 'A-22',
            source: 'local',
            evidence: 'verified',
          },
        },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明两项原则冲突时何者优先；此处无争议的先主管、后属地，有争议的依条例第二十四条',
          en: 'The text does not say which of the two goes first; here the subject does, and what is disputed goes by article 24 of the national regulation',
        },
        alternatives: [
          {
            id: 'placeFirst',
            note: { zh: '先属地、后主管', en: 'The place goes before the subject' },
            change: {
              steps: [
                DECIDED,
                DISPUTED,
                {
                  id: 'place',
                  label: { zh: '属地管理', en: 'Who is in charge of the place' },
                  then: { lead: 'place', support: ['subject'] },
                  basis: {
                    document: '新胜委发〔2024〕14号',
                    clause: '二(五)',
                    rule: 'A-22',
                    source: 'local',
                    evidence: 'verified',
                  },
                },
                {
                  id: 'subject',
                  label: { zh: '谁主管、谁负责', en: 'Who is in charge of the subject' },
                  then: { lead: 'subject' },
                  basis: {
                    document: '新胜委发〔2024〕14号',
                    clause: '二(五)',
                    rule: 'A-22',
                    source: 'local',
                    evidence: 'verified',
                  },
                },
              ],
            },
          },
        ],
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(五)',
        rule: 'A-22',
        source: 'local',
        evidence: 'verified',
      },
    },
    litigation: {
      id: 'litigation',
      label: { zh: '访诉分离', en: 'Petition and litigation apart' },
      parties: [],
      steps: [
        {
          id: 'litigation',
          label: { zh: '涉法涉诉的，由政法部门依法处理', en: 'Of law and litigation: the political and legal organs' },
          when: { field: 'litigation', in: [true] },
          then: {
            acts: [
              {
                key: 'politicalLegal',
                label: { zh: '转由政法部门依法处理', en: 'pass it to the political and legal organs' },
              },
            ],
          },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(七)',
            rule: 'A-23',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'petition',
          label: { zh: '其他的，按信访程序处理', en: 'Any other: as a petition' },
          when: { field: 'litigation', in: [false] },
          then: { acts: [{ key: 'petition', label: { zh: '按信访程序处理', en: 'handle it as a petition' } }] },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(七)',
            rule: 'A-23',
            source: 'local',
            evidence: 'verified',
          },
        },
      ],
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(七)',
        rule: 'A-23',
        source: 'local',
        evidence: 'verified',
      },
    },
    riskDecision: {
      id: 'riskDecision',
      label: { zh: '应评尽评、该缓则缓、该停则停', en: 'Assess what has to be, defer or stop what has to be' },
      parties: [],
      steps: [
        {
          id: 'assess',
          label: { zh: '应评未评的，先评估', en: 'Not assessed yet: assess it' },
          when: { field: 'riskAssessed', in: [false] },
          then: { acts: [{ key: 'assess', label: { zh: '作风险评估', en: 'assess it for risk' } }] },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(六)',
            rule: 'A-27',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'stop',
          label: { zh: '该停则停', en: 'Stop what has to be' },
          when: {
            all: [
              { field: 'riskAssessed', in: [true] },
              { field: 'riskResult', in: ['stop'] },
            ],
          },
          then: { acts: [{ key: 'stop', label: { zh: '停止', en: 'stop it' } }] },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(六)',
            rule: 'A-27',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'defer',
          label: { zh: '该缓则缓', en: 'Defer what has to be' },
          when: {
            all: [
              { field: 'riskAssessed', in: [true] },
              { field: 'riskResult', in: ['defer'] },
            ],
          },
          then: { acts: [{ key: 'defer', label: { zh: '暂缓', en: 'defer it' } }] },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(六)',
            rule: 'A-27',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'proceed',
          label: { zh: '可以实施', en: 'Go on' },
          when: {
            all: [
              { field: 'riskAssessed', in: [true] },
              { field: 'riskResult', in: ['proceed'] },
            ],
          },
          then: { acts: [{ key: 'proceed', label: { zh: '实施', en: 'go on with it' } }] },
          basis: {
            document: '新胜委发〔2024〕14号',
            clause: '二(六)',
            rule: 'A-27',
            source: 'local',
            evidence: 'verified',
          },
        },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件没有评估标准：结论由使用者给出',
          en: 'The text has no standard for it: what the assessment says is the caller’s to give',
        },
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(六)',
        rule: 'A-27',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
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
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '一',
        rule: 'A-10',
        source: 'assumption',
        evidence: 'inferred',
      },
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
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '一',
        rule: 'A-10',
        source: 'assumption',
        evidence: 'inferred',
      },
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
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '一',
        rule: 'A-10',
        source: 'assumption',
        evidence: 'inferred',
      },
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
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '一',
        rule: 'A-10',
        source: 'assumption',
        evidence: 'inferred',
      },
    },
    concluded: {
      id: 'concluded',
      label: { zh: '依法终结一批', en: 'lawfully concluded' },
      of: {
        all: [
          {
            any: [
              { event: 'resolved', happened: true },
              { event: 'closed', happened: true },
            ],
          },
          { field: 'means', in: ['concluded'] },
        ],
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '一',
        rule: 'A-10',
        source: 'assumption',
        evidence: 'inferred',
      },
    },
    education: {
      id: 'education',
      label: { zh: '教育转化一批', en: 'brought round by education' },
      totalsOnly: true,
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '一',
        rule: 'A-10',
        source: 'assumption',
        evidence: 'inferred',
      },
    },
  },
  roles: {
    leadership: { zh: '领导班子', en: 'the leaders together' },
    leader: { zh: '领导干部', en: 'a leader' },
    leadInCharge: { zh: '分管领导', en: 'a leader in charge of the field' },
    town: { zh: '镇', en: 'the town' },
    unit: { zh: '各单位', en: 'each unit' },
    department: { zh: '部门', en: 'a department' },
    village: { zh: '村、社区', en: 'a village or community' },
    safetyOffice: { zh: '镇平安办', en: 'the safety office of the town' },
    massWorkStation: { zh: '镇群工站', en: 'the mass-work station of the town' },
    supervisionTeams: { zh: '八个督导组合计', en: 'the eight supervision teams together' },
    supervisionTeam: { zh: '督导组', en: 'a supervision team' },
  },
  spans: { sensitive: { zh: '特殊敏感时期', en: 'sensitive period' } },
  duties: {
    'report.activities': {
      id: 'report.activities',
      label: { zh: '每月上报活动情况（二(一)）', en: 'Monthly report of the activities of 2(1)' },
      who: 'unit',
      to: 'safetyOffice',
      every: 'month',
      atLeast: 1,
      measure: 'times',
      byDayOfMonth: 24,
      shortPeriod: 'full',
      reading: {
        status: 'interpreted',
        note: {
          zh: '“24日前”读作含当日，至24时；遇休息日不顺延',
          en: 'Before the 24th is read to include that day, to its end; it does not roll from a day off',
        },
        alternatives: [
          {
            id: 'excluded',
            note: { zh: '不含24日当日', en: 'The 24th is not included' },
            change: { byDayOfMonth: 23 },
          },
        ],
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(一)',
        rule: 'A-11',
        source: 'local',
        evidence: 'verified',
      },
    },
    'report.reception': {
      id: 'report.reception',
      label: { zh: '每月上报接访活动情况（二(二)）', en: 'Monthly report of receptions' },
      who: 'unit',
      to: 'safetyOffice',
      every: 'month',
      atLeast: 1,
      measure: 'times',
      byDayOfMonth: 24,
      shortPeriod: 'full',
      reading: {
        status: 'interpreted',
        note: {
          zh: '“24日前”读作含当日，至24时；遇休息日不顺延',
          en: 'Before the 24th is read to include that day, to its end; it does not roll from a day off',
        },
        alternatives: [
          {
            id: 'excluded',
            note: { zh: '不含24日当日', en: 'The 24th is not included' },
            change: { byDayOfMonth: 23 },
          },
        ],
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(二)',
        rule: 'A-11',
        source: 'local',
        evidence: 'verified',
      },
    },
    'report.massWork': {
      id: 'report.massWork',
      label: { zh: '每月上报群众工作活动情况（二(三)）', en: 'Monthly report of mass-work days' },
      who: 'unit',
      to: 'massWorkStation',
      every: 'month',
      atLeast: 1,
      measure: 'times',
      byDayOfMonth: 24,
      shortPeriod: 'full',
      reading: {
        status: 'interpreted',
        note: {
          zh: '“24日前”读作含当日，至24时；遇休息日不顺延',
          en: 'Before the 24th is read to include that day, to its end; it does not roll from a day off',
        },
        alternatives: [
          {
            id: 'excluded',
            note: { zh: '不含24日当日', en: 'The 24th is not included' },
            change: { byDayOfMonth: 23 },
          },
        ],
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(三)',
        rule: 'A-11',
        source: 'local',
        evidence: 'verified',
      },
    },
    reception: {
      id: 'reception',
      label: { zh: '每个工作日有领导干部接待群众', en: 'A leader receives people on each working day' },
      who: 'leadership',
      every: 'workingDay',
      atLeast: 1,
      measure: 'times',
      needs: { role: 'leader', atLeast: 1 },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(二)',
        rule: 'A-12',
        source: 'local',
        evidence: 'verified',
      },
    },
    massWorkDay: {
      id: 'massWorkDay',
      label: { zh: '每月至少一天群众工作日，由分管领导牵头', en: 'A mass-work day a month, led by a leader in charge' },
      who: 'town',
      every: 'month',
      atLeast: 1,
      measure: 'days',
      needs: { role: 'leadInCharge', atLeast: 1 },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(三)',
        rule: 'A-15',
        source: 'local',
        evidence: 'verified',
      },
    },
    'screening.department': {
      id: 'screening.department',
      label: {
        zh: '部门每半月集中排查、研判、调处',
        en: 'Departments screen for, assess and settle disputes each half-month',
      },
      who: 'department',
      every: 'halfMonth',
      atLeast: 1,
      measure: 'times',
      alsoMetBy: ['screening.sensitive.department'],
      reading: {
        status: 'interpreted',
        note: {
          zh: '半月为每月1日至15日、16日至月末',
          en: 'A half-month is the 1st to the 15th, or the 16th to the end',
        },
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(四)',
        rule: 'A-17',
        source: 'local',
        evidence: 'verified',
      },
    },
    'screening.village': {
      id: 'screening.village',
      label: {
        zh: '村、社区每周集中排查、研判、调处',
        en: 'Villages and communities screen for, assess and settle disputes each week',
      },
      who: 'village',
      every: 'week',
      atLeast: 1,
      measure: 'times',
      alsoMetBy: ['screening.sensitive.village'],
      reading: { status: 'interpreted', note: { zh: '一周为周一至周日', en: 'A week is Monday to Sunday' } },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(四)',
        rule: 'A-17',
        source: 'local',
        evidence: 'verified',
      },
    },
    'screening.sensitive.department': {
      id: 'screening.sensitive.department',
      label: {
        zh: '特殊敏感时期部门每日集中排查、研判、调处',
        en: 'In sensitive periods departments screen for, assess and settle disputes each day',
      },
      who: 'department',
      every: 'day',
      atLeast: 1,
      measure: 'times',
      alsoMetBy: ['screening.department'],
      during: 'sensitive',
      shortPeriod: 'full',
      reading: EVERY_DAY,
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(四)',
        rule: 'A-17',
        source: 'local',
        evidence: 'verified',
      },
    },
    'screening.sensitive.village': {
      id: 'screening.sensitive.village',
      label: {
        zh: '特殊敏感时期村、社区每日集中排查、研判、调处',
        en: 'In sensitive periods villages and communities screen for, assess and settle disputes each day',
      },
      who: 'village',
      every: 'day',
      atLeast: 1,
      measure: 'times',
      alsoMetBy: ['screening.village'],
      during: 'sensitive',
      shortPeriod: 'full',
      reading: EVERY_DAY,
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(四)',
        rule: 'A-17',
        source: 'local',
        evidence: 'verified',
      },
    },
    opinions: {
      id: 'opinions',
      label: { zh: '每月至少报送1条社情民意', en: 'At least one item of public opinion a month' },
      who: 'unit',
      every: 'month',
      atLeast: 1,
      measure: 'items',
      to: 'safetyOffice',
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(四)',
        rule: 'A-19',
        source: 'local',
        evidence: 'verified',
      },
    },
    supervision: {
      id: 'supervision',
      label: { zh: '全年不少于4次集中督导', en: 'At least 4 rounds of supervision a year' },
      who: 'supervisionTeams',
      every: 'year',
      atLeast: 4,
      measure: 'times',
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明按组还是合计；此处八个督导组合计',
          en: 'The text does not say whether of each team or of all; here of all eight together',
        },
        alternatives: [
          { id: 'perTeam', note: { zh: '按每个督导组计', en: 'Of each team' }, change: { who: 'supervisionTeam' } },
        ],
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
  rosters: {
    reception: {
      id: 'reception',
      label: { zh: '领导干部轮流公开接待群众', en: 'Leaders take turns to receive people' },
      who: 'leader',
      cover: 'workingDay',
      atLeast: 1,
      reading: {
        status: 'interpreted',
        note: {
          zh: '附件1（A-13）只列出2024年251个工作日中的99个；附件是否完整，文件未说明，此处如实报告覆盖情况',
          en: 'Annex 1 (A-13) names 99 of the 251 working days of 2024; whether it is complete the text does not say, so that what it covers is told as it is',
        },
      },
      basis: {
        document: '新胜委发〔2024〕14号',
        clause: '二(二)',
        rule: 'A-12',
        source: 'local',
        evidence: 'verified',
      },
    },
    villageMonths: {
      id: 'villageMonths',
      label: { zh: '领导干部按月到村安排', en: 'Leaders go to the villages, month by month' },
      who: 'leader',
      cover: 'month',
      atLeast: 1,
      atMost: 1,
      reading: {
        status: 'interpreted',
        note: {
          zh: '附件2每月各列一人；文件未要求只有一人，此处按一人计',
          en: 'Annex 2 names one for each month; that there be no more the text does not ask, and here it is read so',
        },
      },
      basis: { document: '新胜委发〔2024〕14号', clause: '附件2', rule: 'A-16', source: 'local', evidence: 'verified' },
    },
  },
  openDays: {},
  phases: {},
})
