import type { Citation, Label, Rulebook } from 'xinfang-rules'
import { tongliang2022 } from 'xinfang-rules/rulebooks'

const label = (zh: string, en: string): Label => ({ zh, en })
const basis: Citation = { document: '试拟规定', clause: '第一条', source: 'local', evidence: 'verified' }
const note = label('另一种理解', 'Another reading')

/** An invented rulebook that has something in every slice, and every member of each. */
export const everySlice: Rulebook = {
  ...tongliang2022,
  id: 'everySlice',
  effective: {
    ...tongliang2022.effective,
    to: '2026-12-31',
    succession: label('后续文件未收录', 'Nothing later is known'),
  },
  fields: {
    grade: { label: label('级别', 'Grade'), values: { key: label('重点', 'key'), plain: label('一般', 'plain') } },
  },
  roles: { office: label('信访办', 'Office'), village: label('村', 'Village'), leader: label('领导', 'Leader') },
  spans: { sensitive: label('敏感时期', 'Sensitive days') },
  duties: {
    urgent: {
      id: 'urgent',
      label: label('急报', 'Urgent report'),
      who: 'village',
      every: 'month',
      atLeast: 1,
      measure: 'times',
      alsoMetBy: ['report'],
      basis,
    },
    report: {
      id: 'report',
      label: label('月报', 'Monthly report'),
      who: 'village',
      to: 'office',
      every: 'month',
      during: 'sensitive',
      atLeast: 1,
      atMost: 2,
      measure: 'times',
      byDayOfMonth: 25,
      needs: { role: 'leader', atLeast: 1 },
      shortPeriod: 'full',
      strength: 'should',
      reading: {
        status: 'interpreted',
        note,
        alternatives: [{ id: 'byLeaders', note, change: { who: 'leader', atMost: 3 } }],
      },
      basis,
    },
  },
  rosters: {
    reception: {
      id: 'reception',
      label: label('轮流接访', 'Reception by turns'),
      who: 'leader',
      cover: 'workingDay',
      atLeast: 1,
      atMost: 2,
      posts: [
        { weekday: 1, post: 'leader' },
        { weekday: 5, post: 'office' },
      ],
      others: 'office',
      strength: 'must',
      reading: { status: 'interpreted', alternatives: [{ id: 'daily', note, change: { cover: 'day', atMost: 1 } }] },
      basis,
    },
  },
  checklists: {
    notice: {
      id: 'notice',
      label: label('公示内容', 'What is announced'),
      items: [
        { key: 'time', label: label('时间', 'time'), of: 1 },
        { key: 'plan', label: label('方案', 'plan'), when: { field: 'grade', in: ['key'] } },
      ],
      open: true,
      appliesTo: { not: { event: 'openDay', happened: false } },
      strength: 'must',
      reading: {
        status: 'interpreted',
        alternatives: [{ id: 'short', note, change: { items: [{ key: 'time', label: note }], open: false } }],
      },
      basis,
    },
  },
  routing: {
    lead: {
      id: 'lead',
      label: label('牵头', 'Who leads'),
      parties: [
        { key: 'named', label: label('交办单位', 'Named') },
        { key: 'listed', label: label('列名单位', 'Listed') },
      ],
      steps: [
        { id: 'named', label: note, then: { lead: 'named', support: ['listed'] }, basis },
        {
          id: 'answer',
          label: note,
          when: { field: 'grade', in: ['plain'] },
          then: { acts: [{ key: 'answer', label: label('答复', 'answer') }] },
          within: { limit: 'own.answer' },
          basis,
        },
      ],
      reading: {
        status: 'interpreted',
        alternatives: [
          { id: 'listed', note, change: { steps: [{ id: 'listed', label: note, then: { lead: 'listed' }, basis }] } },
        ],
      },
      basis,
    },
  },
  leadership: {
    lead: {
      id: 'lead',
      label: label('领导包案', 'Cases under a leader'),
      ones: [{ key: 'leader', label: label('一名领导', 'one leader'), must: 'exactlyOne' }],
      personalActs: [{ key: 'meeting', label: label('亲自接访', 'meets in person') }],
      forbids: ['nominal'],
      casesPerLeader: 1,
      countedCases: { field: 'grade', in: ['key'] },
      severalLeads: 'all',
      rank: { label: note, atLeast: 'deputy', order: ['deputy', 'head'], when: { field: 'grade', in: ['key'] }, basis },
      appliesTo: { field: 'grade', in: ['key', 'plain'] },
      reading: {
        status: 'interpreted',
        alternatives: [{ id: 'all', note, change: { casesPerLeader: 2, countedCases: { all: [] } } }],
      },
      basis,
    },
  },
  openDays: {
    massWork: {
      id: 'massWork',
      label: label('群众工作日', 'Mass-work day'),
      event: 'openDay',
      screening: 'screening',
      announcement: {
        label: label('公示', 'Announce'),
        earliest: 'announcement.earliest',
        latest: 'announcement.latest',
        fields: 'notice',
      },
      attendance: 'notice',
      report: 'event.report',
      publication: 'event.report',
      answers: ['own.answer'],
      archive: 'notice',
      basis,
    },
  },
  phases: {
    first: { id: 'first', label: label('第一阶段', 'First phase'), from: '2024-01-01', to: '2024-03-31', basis },
  },
}
