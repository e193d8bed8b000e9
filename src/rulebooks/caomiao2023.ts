import { defineRulebook } from '../rulebook/rulebook.js'

/** 一回应两见面 (D-10): the same in both procedures. */
const CONTACTS = [
  {
    event: 'replied',
    label: { zh: '受理回应', en: 'Reply on acceptance' },
    after: 'received',
    before: 'accepted',
    basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-10', source: 'local', evidence: 'verified' },
  },
  {
    event: 'metInHandling',
    label: { zh: '办理见面', en: 'Meeting while it is handled' },
    after: 'accepted',
    before: 'opinionIssued',
    basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-10', source: 'local', evidence: 'verified' },
  },
  {
    event: 'metAtClose',
    label: { zh: '办结见面', en: 'Meeting at the close' },
    after: 'opinionIssued',
    basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-10', source: 'local', evidence: 'verified' },
  },
] as const

/** 自收到计 instead of the step before: how the second limit of a procedure may be read (D-6, D-7, D-9). */
const FROM_RECEIPT = {
  id: 'fromReceipt',
  note: { zh: '自收到之时（日）起算', en: 'It runs from receipt' },
  change: { from: 'received' },
} as const

/** 昼夜连续计时: how both limits of two hours may be read (D-5, D-6). */
const WALL_CLOCK = {
  id: 'wallClock',
  note: { zh: '自然时间：夜间和休息日照计', en: 'Elapsed time: nights and days off count' },
  change: { clock: 'wall' },
} as const

/** A matter whose kind is not recorded is a general one. */
const SIMPLE = { field: 'kind', in: ['simple'], ifUnknown: false } as const
const GENERAL = { field: 'kind', in: ['general'], ifUnknown: true } as const

/** Who asks for a limit of simple matters by its name has one. */
const SIMPLE_LIMIT = { field: 'kind', in: ['simple'], ifUnknown: true } as const

/**
 * 曹庙镇 2023: simple matters by 225, general ones by 510 (document D).
 *
 * The plan ends with its last phase, its limits do not. The document does not say whether the two hours
 * run at night, nor from what the second two run: here they run in office hours, so that what is left at
 * closing goes on the next morning, and the second two from signing. The other readings can be asked for.
 *
 * It does not say either which matters are simple: the field `kind` does, as the office decided by arts. 4 and 5 of the
 * method for simple handling, and a matter whose kind is not recorded is a general one. The rates of timeliness are our
 * reading, by its own limits, so that `tallyCases` needs `officeHours`.
 */
export const caomiao2023 = /* @__PURE__ */ defineRulebook({
  id: 'caomiao2023',
  family: 'caomiao',
  label: { zh: '曹庙镇信访工作方案（2023）', en: 'Caomiao town plan on letters and visits (2023)' },
  document: { number: '曹办〔2023〕59号', issuer: '曹庙镇', issuedOn: '2023-12-22', level: 'town' },
  effective: { from: '2023-12-22', to: '2024-03-15', source: 'document' },
  events: {
    received: { zh: '收到', en: 'received' },
    signed: { zh: '签收', en: 'signed for' },
    accepted: { zh: '受理', en: 'accepted' },
    opinionIssued: { zh: '作出处理意见', en: 'opinion issued' },
    replied: { zh: '受理回应', en: 'reply on acceptance given' },
    metInHandling: { zh: '办理见面', en: 'met while it is handled' },
    metAtClose: { zh: '办结见面', en: 'met at the close' },
  },
  fields: {
    kind: {
      label: { zh: '简易或者一般', en: 'Simple or general' },
      values: {
        simple: { zh: '简易信访事项', en: 'simple matter' },
        general: { zh: '一般信访事项', en: 'general matter' },
      },
    },
  },
  limits: {
    'simple.signed': {
      id: 'simple.signed',
      label: { zh: '简易信访事项：签收', en: 'Simple matter: sign for it' },
      length: { amount: 2, unit: 'hour' },
      from: 'received',
      metBy: ['signed'],
      clock: 'office',
      appliesTo: SIMPLE_LIMIT,
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明是否按办公时间计；此处只计办公时间，下班未满的次一工作日续计',
          en: 'The text does not say on which clock; here office hours alone count, and the rest is carried over the night',
        },
        alternatives: [WALL_CLOCK],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-5', source: 'local', evidence: 'verified' },
    },
    'simple.accepted': {
      id: 'simple.accepted',
      label: { zh: '简易信访事项：受理', en: 'Simple matter: accept it' },
      length: { amount: 2, unit: 'hour' },
      from: 'signed',
      metBy: ['accepted'],
      clock: 'office',
      appliesTo: SIMPLE_LIMIT,
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明是否按办公时间计；此处只计办公时间，下班未满的次一工作日续计；自签收起算',
          en: 'The text does not say on which clock; here office hours alone count, and the rest is carried over the night, from signing',
        },
        alternatives: [WALL_CLOCK, FROM_RECEIPT],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-6', source: 'local', evidence: 'verified' },
    },
    'simple.opinion': {
      id: 'simple.opinion',
      label: { zh: '简易信访事项：作出处理意见', en: 'Simple matter: issue the opinion' },
      length: { amount: 5, unit: 'workingDay' },
      from: 'accepted',
      metBy: ['opinionIssued'],
      appliesTo: SIMPLE_LIMIT,
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明自何时起算；此处自受理起算',
          en: 'The text does not say from when; here from acceptance',
        },
        alternatives: [FROM_RECEIPT],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-7', source: 'local', evidence: 'verified' },
    },
    'general.accepted': {
      id: 'general.accepted',
      label: { zh: '一般信访事项：受理', en: 'General matter: accept it' },
      length: { amount: 5, unit: 'workingDay' },
      from: 'received',
      metBy: ['accepted'],
      appliesTo: GENERAL,
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: { zh: '文件未说明自何时起算；此处自收到起算', en: 'The text does not say from when; here from receipt' },
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-8', source: 'local', evidence: 'verified' },
    },
    'general.opinion': {
      id: 'general.opinion',
      label: { zh: '一般信访事项：作出处理意见', en: 'General matter: issue the opinion' },
      length: { amount: 10, unit: 'workingDay' },
      from: 'accepted',
      metBy: ['opinionIssued'],
      appliesTo: GENERAL,
      effective: { from: '2023-12-22' },
      reading: {
        status: 'interpreted',
        note: {
          zh: '文件未说明自何时起算；此处自受理起算',
          en: 'The text does not say from when; here from acceptance',
        },
        alternatives: [FROM_RECEIPT],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-9', source: 'local', evidence: 'verified' },
    },
  },
  procedures: {
    simple: {
      id: 'simple',
      label: { zh: '简易信访事项“225”', en: 'Simple matter (225)' },
      stages: [
        { event: 'signed', after: 'received', limits: [{ limit: 'simple.signed' }] },
        { event: 'accepted', limits: [{ limit: 'simple.accepted' }, { family: 'national', limit: 'notice.direct' }] },
        { event: 'opinionIssued', limits: [{ limit: 'simple.opinion' }, { family: 'national', limit: 'handling' }] },
      ],
      contacts: CONTACTS,
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-5', source: 'local', evidence: 'verified' },
    },
    general: {
      id: 'general',
      label: { zh: '一般信访事项“510”', en: 'General matter (510)' },
      stages: [
        {
          event: 'accepted',
          after: 'received',
          limits: [{ limit: 'general.accepted' }, { family: 'national', limit: 'notice.direct' }],
        },
        { event: 'opinionIssued', limits: [{ limit: 'general.opinion' }, { family: 'national', limit: 'handling' }] },
      ],
      contacts: CONTACTS,
      basis: { document: '曹办〔2023〕59号', clause: '三 三是(2)', rule: 'D-8', source: 'local', evidence: 'verified' },
    },
  },
  indicators: {
    timelyAcceptance: {
      id: 'timelyAcceptance',
      label: { zh: '及时受理率', en: 'Accepted in time' },
      rate: 'timelyAcceptance',
      unit: '件',
      definition: {
        zh: '按“225”“510”限时受理的件数 ÷（已受理＋逾期未受理）；简易事项逾期未签收的，计为逾期未受理；未记载类别的按一般事项',
        en: 'accepted within the limits of 225 and 510 ÷ accepted or overdue; a simple matter that is overdue for signing is overdue for acceptance, and one of no recorded kind is a general one',
      },
      basis: {
        document: '曹办〔2023〕59号',
        clause: '三 三是(2)',
        rule: 'D-5',
        source: 'assumption',
        evidence: 'inferred',
      },
      of: {
        any: [
          {
            all: [
              SIMPLE,
              {
                any: [
                  { limit: 'simple.accepted', state: 'inTime' },
                  { limit: 'simple.accepted', state: 'late' },
                  { limit: 'simple.accepted', state: 'overdue' },
                  { limit: 'simple.signed', state: 'overdue' },
                ],
              },
            ],
          },
          {
            all: [
              GENERAL,
              {
                any: [
                  { limit: 'general.accepted', state: 'inTime' },
                  { limit: 'general.accepted', state: 'late' },
                  { limit: 'general.accepted', state: 'overdue' },
                ],
              },
            ],
          },
        ],
      },
      counted: {
        any: [
          { all: [SIMPLE, { limit: 'simple.accepted', state: 'inTime' }] },
          { all: [GENERAL, { limit: 'general.accepted', state: 'inTime' }] },
        ],
      },
    },
    timelyClosing: {
      id: 'timelyClosing',
      label: { zh: '按期办结率', en: 'Opinion issued in time' },
      rate: 'timelyClosing',
      unit: '件',
      definition: {
        zh: '按“225”“510”限时作出处理意见的件数 ÷（已作出＋逾期未作出），以作出处理意见为办结；未记载类别的按一般事项',
        en: 'opinions issued within the limits of 225 and 510 ÷ issued or overdue; a matter is closed by its opinion, and one of no recorded kind is a general one',
      },
      basis: {
        document: '曹办〔2023〕59号',
        clause: '三 三是(2)',
        rule: 'D-7',
        source: 'assumption',
        evidence: 'inferred',
      },
      of: {
        any: [
          {
            all: [
              SIMPLE,
              {
                any: [
                  { limit: 'simple.opinion', state: 'inTime' },
                  { limit: 'simple.opinion', state: 'late' },
                  { limit: 'simple.opinion', state: 'overdue' },
                ],
              },
            ],
          },
          {
            all: [
              GENERAL,
              {
                any: [
                  { limit: 'general.opinion', state: 'inTime' },
                  { limit: 'general.opinion', state: 'late' },
                  { limit: 'general.opinion', state: 'overdue' },
                ],
              },
            ],
          },
        ],
      },
      counted: {
        any: [
          { all: [SIMPLE, { limit: 'simple.opinion', state: 'inTime' }] },
          { all: [GENERAL, { limit: 'general.opinion', state: 'inTime' }] },
        ],
      },
    },
    'village.visits': {
      id: 'village.visits',
      label: { zh: '村组干部遍访群众', en: 'Villagers visited by the cadres of their village' },
      rate: 'village.visits',
      unit: '人次',
      definition: {
        zh: '走访人次 ÷ 应走访人次；由使用者给出总数',
        en: 'visited ÷ to be visited; totals that the caller gives',
      },
      basis: {
        document: '曹办〔2023〕59号',
        clause: '三 一是',
        rule: 'D-2',
        source: 'assumption',
        evidence: 'inferred',
      },
      totalsOnly: true,
    },
    'town.visits': {
      id: 'town.visits',
      label: { zh: '乡镇干部遍访信访群众', en: 'Petitioners visited by the cadres of the town' },
      rate: 'town.visits',
      unit: '人次',
      definition: {
        zh: '走访人次 ÷ 应走访人次；由使用者给出总数，不按个人统计',
        en: 'visited ÷ to be visited; totals that the caller gives, never counted by person',
      },
      basis: {
        document: '曹办〔2023〕59号',
        clause: '三 一是',
        rule: 'D-2',
        source: 'assumption',
        evidence: 'inferred',
      },
      totalsOnly: true,
    },
  },
  counts: {
    upwardVisits: {
      id: 'upwardVisits',
      label: { zh: '进京赴省访', en: 'Visits to the capital or the province' },
      unit: '件次',
      totalsOnly: true,
    },
  },
  targets: {
    'D-2a': {
      id: 'D-2a',
      label: { zh: '村组干部遍访群众', en: 'Villagers: every one visited' },
      goal: { kind: 'rate', indicator: 'village.visits', atLeast: '100' },
      basis: { document: '曹办〔2023〕59号', clause: '三 一是', rule: 'D-2', source: 'local', evidence: 'verified' },
    },
    'D-2b': {
      id: 'D-2b',
      label: { zh: '乡镇干部遍访信访群众', en: 'Petitioners: every one visited' },
      goal: { kind: 'rate', indicator: 'town.visits', atLeast: '100' },
      basis: { document: '曹办〔2023〕59号', clause: '三 一是', rule: 'D-2', source: 'local', evidence: 'verified' },
    },
    'D-14': {
      id: 'D-14',
      label: { zh: '不发生进京赴省访', en: 'No visit to the capital or the province' },
      goal: { kind: 'none', count: 'upwardVisits' },
      note: { zh: '发生的，予以通报', en: 'Where there is one, it is named in a circular' },
      basis: { document: '曹办〔2023〕59号', clause: '四', rule: 'D-14', source: 'local', evidence: 'verified' },
    },
  },
  leadership: {
    caseLead: {
      id: 'caseLead',
      label: { zh: '领导亲自参与分析研判', en: 'The lead takes part in the analysis in person' },
      ones: [],
      personalActs: [{ key: 'analysis', label: { zh: '参与分析研判', en: 'part in the analysis' } }],
      forbids: [],
      basis: {
        document: '曹办〔2023〕59号',
        clause: '三 三是(3)',
        rule: 'D-12',
        source: 'local',
        evidence: 'secondary',
      },
    },
  },
  checklists: {
    casePlan: {
      id: 'casePlan',
      label: { zh: '一案一策、一案一包', en: 'One plan and one lead for each case' },
      items: [
        { key: 'plan', label: { zh: '一案一策', en: 'a plan' } },
        { key: 'lead', label: { zh: '一案一包', en: 'a lead' } },
      ],
      basis: {
        document: '曹办〔2023〕59号',
        clause: '三 三是(3)',
        rule: 'D-12',
        source: 'local',
        evidence: 'verified',
      },
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
        {
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
        },
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
            document: '曹办〔2023〕59号',
            clause: '三 三是(2)',
            rule: 'D-13',
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
        document: '曹办〔2023〕59号',
        clause: '三 三是(2)',
        rule: 'D-13',
        source: 'local',
        evidence: 'verified',
      },
    },
  },
  batches: {},
  roles: {
    leadership: { zh: '领导班子', en: 'the leaders together' },
    teamMember: { zh: '班子成员', en: 'a member of the leadership' },
    partySecretary: { zh: '书记', en: 'the party secretary' },
    townHead: { zh: '镇长', en: 'the head of the town' },
    otherMember: { zh: '其他班子成员', en: 'another member of the leadership' },
  },
  spans: {},
  duties: {
    reception: {
      id: 'reception',
      label: { zh: '班子成员工作日排班接访', en: 'The leadership receives people on each working day' },
      who: 'leadership',
      every: 'workingDay',
      atLeast: 1,
      measure: 'times',
      basis: { document: '曹办〔2023〕59号', clause: '三 二是(1)', rule: 'D-3', source: 'local', evidence: 'verified' },
    },
    villageVisits: {
      id: 'villageVisits',
      label: { zh: '每周至少半天进村接访走访', en: 'At least half a day a week in the villages' },
      who: 'teamMember',
      every: 'week',
      atLeast: 1,
      measure: 'halfDays',
      reading: {
        status: 'interpreted',
        note: {
          zh: '半天为上午或者下午；按每名班子成员计',
          en: 'Half a day is a morning or an afternoon; of each member',
        },
        alternatives: [
          {
            id: 'together',
            note: { zh: '领导班子合计', en: 'Of the leadership together' },
            change: { who: 'leadership' },
          },
        ],
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 二是(2)', rule: 'D-4', source: 'local', evidence: 'verified' },
    },
  },
  rosters: {
    reception: {
      id: 'reception',
      label: {
        zh: '周一书记、周五镇长、其他工作日其他班子成员接访',
        en: 'The party secretary on Mondays, the head on Fridays, the others on other working days',
      },
      who: 'teamMember',
      cover: 'workingDay',
      atLeast: 1,
      posts: [
        { weekday: 1, post: 'partySecretary' },
        { weekday: 5, post: 'townHead' },
      ],
      others: 'otherMember',
      reading: {
        status: 'interpreted',
        note: {
          zh: '周一、周五遇放假的不补；调休上班的周六、周日由其他班子成员接访',
          en: 'A Monday or Friday off is not made up for; a Saturday or Sunday worked in exchange is for the others',
        },
      },
      basis: { document: '曹办〔2023〕59号', clause: '三 二是(1)', rule: 'D-3', source: 'local', evidence: 'verified' },
    },
  },
  openDays: {},
  phases: {
    first: {
      id: 'first',
      label: { zh: '第一阶段', en: 'First phase' },
      from: '2023-12-17',
      to: '2023-12-24',
      basis: { document: '曹办〔2023〕59号', clause: '二', rule: 'D-1', source: 'local', evidence: 'verified' },
    },
    second: {
      id: 'second',
      label: { zh: '第二阶段', en: 'Second phase' },
      from: '2023-12-25',
      to: '2024-02-29',
      basis: { document: '曹办〔2023〕59号', clause: '二', rule: 'D-1', source: 'local', evidence: 'verified' },
    },
    third: {
      id: 'third',
      label: { zh: '第三阶段', en: 'Third phase' },
      from: '2024-03-01',
      to: '2024-03-15',
      basis: { document: '曹办〔2023〕59号', clause: '二', rule: 'D-1', source: 'local', evidence: 'verified' },
    },
  },
})
