import type { ForbiddenLead, LeadershipRule, LeadRank, One } from '../leadership/leadership-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { conditionLabel } from './condition-words.js'
import { BASIS, basisNote, ID, labelColumn, listed, type Section, withKey } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { always, labelOr } from './words.js'

const MUSTS: Readonly<Record<One['must'], Label>> = {
  exactlyOne: { zh: '有且只有一个', en: 'exactly one' },
  atLeastOne: { zh: '至少一个', en: 'at least one' },
  sameLeadToEnd: { zh: '包案领导不更换', en: 'the lead does not change' },
}

const FORBIDDEN: Readonly<Record<ForbiddenLead, Label>> = {
  subcontracted: { zh: '转包', en: 'passed on' },
  proxied: { zh: '代包', en: 'led by proxy' },
  nominal: { zh: '挂名包案', en: 'led in name only' },
}

/** What two leads at one time are. */
export const SEVERAL_LEADS: Readonly<Record<'fault' | 'firstListed' | 'all', Label>> = {
  fault: { zh: '同时有两名包案领导的，不符合要求', en: 'two leads at one time are a fault' },
  firstListed: {
    zh: '同时有两名包案领导的，以排在第一位的为准',
    en: 'of two leads at one time the first listed one leads',
  },
  all: { zh: '同时有两名包案领导的，均为包案领导', en: 'of two leads at one time both lead' },
}

/** How many cases each leader takes on. */
export const casesLabel = (amount: number): Label => ({
  zh: `每名领导至少牵头 ${amount} 件`,
  en: `at least ${amount} for each leader`,
})

/** How leaders take cases on (领导包案). */
export function describeLeadership(book: Rulebook): Section {
  const columns: readonly Column<LeadershipRule>[] = [
    ID,
    labelColumn({ zh: '包案要求', en: 'Cases under a leader' }),
    { head: { zh: '五个一', en: 'Five ones' }, cell: ({ ones }) => listed(ones.map(oneLabel)) },
    {
      head: { zh: '须亲自办理', en: 'To be done in person' },
      cell: ({ personalActs }) => listed(personalActs.map(({ key, label }) => withKey(labelOr(label, key), key))),
    },
    {
      head: { zh: '不得', en: 'Forbidden' },
      cell: ({ forbids }) => listed(forbids.map((kind) => FORBIDDEN[kind] ?? always(kind))),
    },
    { head: { zh: '数量与级别', en: 'Number and rank' }, cell: (rule) => numberLabel(rule, book) },
    {
      head: { zh: '适用于', en: 'For cases where' },
      cell: ({ appliesTo }) => (appliesTo === undefined ? undefined : conditionLabel(appliesTo, book)),
    },
    ...BASIS,
  ]
  return {
    title: { zh: '领导包案', en: 'Cases under a leader' },
    parts: [{ table: tableOf(columns, Object.values<LeadershipRule>(book.leadership)) }],
  }
}

function numberLabel({ casesPerLeader, countedCases, severalLeads, rank }: LeadershipRule, book: Rulebook) {
  const counted = countedCases === undefined ? undefined : conditionLabel(countedCases, book)
  return listed([
    casesPerLeader === undefined ? undefined : casesLabel(casesPerLeader),
    counted && { zh: `计入：${counted.zh}`, en: `counting cases where ${counted.en}` },
    severalLeads && SEVERAL_LEADS[severalLeads],
    rank && rankLabel(rank, book),
  ])
}

function rankLabel({ label, atLeast, order, when, basis }: LeadRank, book: Rulebook): Label {
  const [{ zh, en }, where, from] = [labelOr(label, atLeast), when && conditionLabel(when, book), basisNote(basis)]
  return {
    zh: `${zh}：至少 ${atLeast}（由低到高：${order.join('、')}${where ? `；限${where.zh}` : ''}；${from.zh}）`,
    en: `${en}: at least ${atLeast} (lowest first: ${order.join(', ')}${where ? `; where ${where.en}` : ''}; ${from.en})`,
  }
}

function oneLabel({ key, label, must }: One): Label {
  const [{ zh, en }, owed] = [withKey(labelOr(label, key), key), MUSTS[must] ?? always(must)]
  return { zh: `${zh}：${owed.zh}`, en: `${en}: ${owed.en}` }
}
