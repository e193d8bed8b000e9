import { defineRulebook } from '../rulebook/rulebook.js'

/** A case that was not assigned to another unit. */
const OWN = { event: 'forwardReceived', happened: false } as const

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
    screened: { zh: '开始排查矛盾隐患', en: 'screening for disputes begun' },
    announced: { zh: '公示活动安排', en: 'arrangements announced' },
    openDay: { zh: '群众工作日活动', en: 'mass-work day held' },
    eventReported: {
      zh: '报送活动开展情况和需交办的信访事项',
      en: 'mass-work day reported, with the matters to be assigned',
    },
    resultsPublished: { zh: '公示接访案件办理情况', en: 'what came of the cases published' },
    received: { zh: '接访', en: 'received in person' },
    forwardReceived: { zh: '收到交办件', en: 'order received' },
    objected: { zh: '提出异议并交还', en: 'objection raised and the order handed back' },
    answered: { zh: '答复', en: 'answered' },
    feedbackGiven: { zh: '反馈信访人', en: 'petitioner told' },
    resultReported: { zh: '书面反馈办理情况', en: 'result reported in writing' },
    accepted: { zh: '受理', en: 'accepted' },
    closed: { zh: '办结', en: 'closed' },
  },
  fields: {
    beyondPowers: { label: { zh: '超越职权', en: 'Beyond the powers of the unit' }, values: 'boolean' },
    answerable: { label: { zh: '能够当场答复', en: 'Can be answered on the spot' }, values: 'boolean' },
    organiser: {
      label: { zh: '组织者', en: 'Who holds the mass-work day' },
      values: {
        district: { zh: '区级', en: 'the district' },
        town: { zh: '镇街', en: 'a town or subdistrict' },
        department: { zh: '部门', en: 'a department' },
      },
    },
  },
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
      label: {
        zh: '向区信访联席办报送开展情况和需交办的信访事项',
        en: 'Report the mass-work day, with the matters to be assigned, to the joint office of the district',
      },
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
      label: {
        zh: '自办案件：答复（确不能办结的反馈）',
        en: 'Own case: answer, or say that it cannot be closed yet',
      },
      length: { amount: 7, unit: 'workingDay' },
      from: 'received',
      metBy: ['answered', 'feedbackGiven'],
      effective: { from: '2022-02-25' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '确实不能办结或需区信访联席办交办的，在同一期限内反馈即可（C-14）；反馈只满足本期限，国家规定的期限不受影响',
          en: 'Where it cannot be finished or has to be assigned, a word to the petitioner within the same time will do (C-14); it meets this limit alone, never those of the national regulation',
        },
      },
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
        { event: 'accepted', after: 'received', limits: [] },
        { event: 'closed', limits: [{ family: 'national', limit: 'handling' }] },
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
        { event: 'accepted', after: 'forwardReceived', limits: [] },
        { event: 'closed', limits: [{ family: 'national', limit: 'handling' }] },
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
          { all: [OWN, { limit: 'own.answer', state: 'late' }] },
          { all: [OWN, { limit: 'own.answer', state: 'overdue' }] },
          { limit: 'assigned.answer', state: 'late' },
          { limit: 'assigned.answer', state: 'overdue' },
        ],
      },
    },
  },
  targets: {},
  leadership: {},
  checklists: {
    announcement: {
      id: 'announcement',
      label: { zh: '活动公示内容', en: 'What the announcement tells' },
      items: [
        { key: 'time', label: { zh: '具体时间', en: 'time' } },
        { key: 'place', label: { zh: '地点', en: 'place' } },
        { key: 'participants', label: { zh: '参加人员', en: 'who takes part' } },
        { key: 'agenda', label: { zh: '议程', en: 'agenda' } },
        { key: 'procedure', label: { zh: '程序', en: 'procedure' } },
      ],
      open: true,
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四(一)',
        rule: 'C-2',
        source: 'local',
        evidence: 'verified',
      },
    },
    attendance: {
      id: 'attendance',
      label: { zh: '参加人员', en: 'Who has to be there' },
      items: [
        {
          key: 'districtLeader',
          label: { zh: '区级领导带队', en: 'a leader of the district at the head' },
          when: { field: 'organiser', in: ['district'] },
        },
        {
          key: 'districtOffice',
          label: { zh: '区信访办负责同志', en: 'who is in charge of the petition office of the district' },
          when: { field: 'organiser', in: ['district'] },
        },
        {
          key: 'keyDepartments',
          label: { zh: '区重点部门负责同志', en: 'who is in charge of the key departments' },
          when: { field: 'organiser', in: ['district'] },
        },
        {
          key: 'mainLeader',
          label: { zh: '主要领导', en: 'the principal leader' },
          when: { field: 'organiser', in: ['town', 'department'] },
        },
        {
          key: 'teamMembers',
          label: { zh: '班子成员', en: 'the members of the leadership' },
          when: { field: 'organiser', in: ['town', 'department'] },
        },
        {
          key: 'subordinateHeads',
          label: { zh: '所属二级机构负责人', en: 'the heads of the institutions below it' },
          when: { field: 'organiser', in: ['town', 'department'] },
        },
        {
          key: 'invitation',
          label: { zh: '主动邀请区级领导', en: 'a leader of the district invited' },
          when: { field: 'organiser', in: ['town', 'department'] },
        },
      ],
      strength: 'should',
      reading: {
        status: 'interpreted',
        note: { zh: '“原则上”及于区级和其他组织者', en: 'What should be is read to be so for every organiser' },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(三)',
        rule: 'C-10',
        source: 'local',
        evidence: 'verified',
      },
    },
    archive: {
      id: 'archive',
      label: { zh: '归档资料', en: 'What the archive holds' },
      items: [
        { key: 'screening', label: { zh: '排查情况', en: 'what was screened' } },
        { key: 'announcement', label: { zh: '公示通知', en: 'the announcement' } },
        { key: 'attendance', label: { zh: '签到册', en: 'the attendance sheet' } },
        { key: 'register', label: { zh: '登记表', en: 'the register of cases' } },
        { key: 'analysis', label: { zh: '分析研判', en: 'the analysis' } },
        { key: 'assignment', label: { zh: '交办记录', en: 'the record of what was assigned' } },
        { key: 'ledger', label: { zh: '台账', en: 'the ledger' } },
        { key: 'handling', label: { zh: '办理情况记录', en: 'the record of handling' } },
      ],
      open: true,
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(五)',
        rule: 'C-17',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  routing: {
    onTheSpot: {
      id: 'onTheSpot',
      label: { zh: '当场答复、承诺时限或者指明渠道', en: 'Answer at once, promise a date, or refer' },
      parties: [],
      steps: [
        {
          id: 'refer',
          label: { zh: '超越职权的', en: 'Beyond the powers of the unit' },
          when: { field: 'beyondPowers', in: [true] },
          then: {
            acts: [
              { key: 'refer', label: { zh: '指明反映渠道', en: 'say where to take it' } },
              {
                key: 'report',
                label: { zh: '及时报送区信访联席办', en: 'report it to the joint office of the district' },
              },
            ],
          },
          basis: {
            document: '铜梁区“群众工作日”活动方案',
            clause: '四(二)',
            rule: 'C-3',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'answer',
          label: { zh: '能够当场答复的', en: 'Can be answered on the spot' },
          when: {
            all: [
              { field: 'beyondPowers', in: [false] },
              { field: 'answerable', in: [true] },
            ],
          },
          then: { acts: [{ key: 'answer', label: { zh: '当场答复', en: 'answer at once' } }] },
          basis: {
            document: '铜梁区“群众工作日”活动方案',
            clause: '四(二)',
            rule: 'C-3',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'promise',
          label: { zh: '不能当场答复的', en: 'Cannot be answered on the spot' },
          when: {
            all: [
              { field: 'beyondPowers', in: [false] },
              { field: 'answerable', in: [false] },
            ],
          },
          then: { acts: [{ key: 'promise', label: { zh: '承诺解决时限', en: 'promise a date' } }] },
          within: { limit: 'own.answer' },
          basis: {
            document: '铜梁区“群众工作日”活动方案',
            clause: '四(二)',
            rule: 'C-3',
            source: 'local',
            evidence: 'verified',
          },
        },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '承诺的时限不得晚于自办案件7个工作日的答复期限；“及时”没有数字',
          en: 'The date promised may not be later than the 7 working days of an own case; promptly has no number',
        },
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四(二)',
        rule: 'C-3',
        source: 'local',
        evidence: 'verified',
      },
    },
    subjectThenPlace: {
      id: 'subjectThenPlace',
      label: { zh: '属事为主、属地为辅', en: 'The subject first, the place second' },
      parties: [
        { key: 'subject', label: { zh: '事权单位', en: 'who is in charge of the subject' } },
        { key: 'place', label: { zh: '属地单位', en: 'who is in charge of the place' } },
      ],
      steps: [
        {
          id: 'subject',
          label: { zh: '属事为主', en: 'The subject first' },
          then: { lead: 'subject', support: ['place'] },
          basis: {
            document: '铜梁区“群众工作日”活动方案',
            clause: '五(四)',
            rule: 'C-11',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'place',
          label: { zh: '没有事权单位的，由属地负责', en: 'Nobody is in charge of the subject: the place' },
          then: { lead: 'place' },
          basis: {
            document: '铜梁区“群众工作日”活动方案',
            clause: '五(四)',
            rule: 'C-11',
            source: 'assumption',
            evidence: 'inferred',
          },
        },
      ],
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(四)',
        rule: 'C-11',
        source: 'local',
        evidence: 'verified',
      },
    },
    severalUnits: {
      id: 'severalUnits',
      label: { zh: '涉及多个单位的主牵头单位', en: 'Several units: which leads' },
      parties: [
        { key: 'ordered', label: { zh: '区信访联席办指定的单位', en: 'whom the joint office of the district orders' } },
        { key: 'listed', label: { zh: '依次列出的责任单位', en: 'the responsible units as they are listed' } },
      ],
      steps: [
        {
          id: 'ordered',
          label: { zh: '区信访联席办交办的', en: 'Whom the joint office of the district orders' },
          then: { lead: 'ordered', support: ['listed'] },
          basis: {
            document: '铜梁区“群众工作日”活动方案',
            clause: '五(四)',
            rule: 'C-12',
            source: 'local',
            evidence: 'verified',
          },
        },
        {
          id: 'listed',
          label: { zh: '排在第一位的责任单位', en: 'The first on the list of responsible units' },
          then: { lead: 'listed' },
          basis: {
            document: '铜梁区“群众工作日”活动方案',
            clause: '五(四)',
            rule: 'C-12',
            source: 'local',
            evidence: 'verified',
          },
        },
      ],
      reading: {
        status: 'interpreted',
        note: {
          zh: '“或”未说明先后；此处交办指定优先，没有的取排在第一位的',
          en: 'The text joins the two by or; here the order goes first, and the list where there is none',
        },
        alternatives: [
          {
            id: 'listFirst',
            note: { zh: '取排在第一位的，没有的从交办', en: 'The list goes first, and the order where there is none' },
            change: {
              steps: [
                {
                  id: 'listed',
                  label: { zh: '排在第一位的责任单位', en: 'The first on the list of responsible units' },
                  then: { lead: 'listed', support: ['ordered'] },
                  basis: {
                    document: '铜梁区“群众工作日”活动方案',
                    clause: '五(四)',
                    rule: 'C-12',
                    source: 'local',
                    evidence: 'verified',
                  },
                },
                {
                  id: 'ordered',
                  label: { zh: '区信访联席办交办的', en: 'Whom the joint office of the district orders' },
                  then: { lead: 'ordered' },
                  basis: {
                    document: '铜梁区“群众工作日”活动方案',
                    clause: '五(四)',
                    rule: 'C-12',
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
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(四)',
        rule: 'C-12',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  batches: {},
  roles: {
    jointOffice: { zh: '区信访联席办', en: 'the joint office of the district' },
    town: { zh: '镇街', en: 'a town or subdistrict' },
    keyDepartment: { zh: '重点信访部门', en: 'a key department' },
  },
  spans: {},
  duties: {
    'openDay.district': {
      id: 'openDay.district',
      label: { zh: '区信访联席办每半年组织一次', en: 'The joint office holds one each half-year' },
      who: 'jointOffice',
      every: 'halfYear',
      atLeast: 1,
      measure: 'times',
      reading: {
        status: 'interpreted',
        note: {
          zh: '“一次”读作不少于一次；半年为日历半年',
          en: 'Once is read as at least once; half-years are those of the calendar',
        },
        alternatives: [{ id: 'exactly', note: { zh: '只能一次', en: 'Once and no more' }, change: { atMost: 1 } }],
      },
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(一)',
        rule: 'C-6',
        source: 'local',
        evidence: 'verified',
      },
    },
    'openDay.town': {
      id: 'openDay.town',
      label: { zh: '镇街每季度至少确定一天', en: 'Towns hold at least one day each quarter' },
      who: 'town',
      every: 'quarter',
      atLeast: 1,
      measure: 'days',
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(一)',
        rule: 'C-7',
        source: 'local',
        evidence: 'verified',
      },
    },
    'openDay.department': {
      id: 'openDay.department',
      label: { zh: '重点信访部门原则上每季度一次', en: 'Key departments should hold one each quarter' },
      who: 'keyDepartment',
      every: 'quarter',
      atLeast: 1,
      measure: 'times',
      strength: 'should',
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '五(一)',
        rule: 'C-8',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  rosters: {},
  openDays: {
    massWorkDay: {
      id: 'massWorkDay',
      label: { zh: '群众工作日', en: 'Mass-work day' },
      event: 'openDay',
      screening: 'screening',
      announcement: {
        label: { zh: '公示活动安排', en: 'Announce the arrangements' },
        earliest: 'announcement.earliest',
        latest: 'announcement.latest',
        fields: 'announcement',
      },
      attendance: 'attendance',
      report: 'event.report',
      publication: 'event.publication',
      answers: ['own.answer', 'assigned.answer', 'assigned.feedback'],
      archive: 'archive',
      basis: {
        document: '铜梁区“群众工作日”活动方案',
        clause: '四、五',
        rule: 'C-1',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  phases: {},
})
