import { describe, expect, it } from 'vitest'
import type { Citation, Duty, Label, LeadershipRule, RosterRule, Rulebook } from 'xinfang-rules'
import { describeRulebook } from 'xinfang-rules/render'
import { caomiao2023, menghe2020, sanjian2021, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'

const basis: Citation = { document: '试拟', source: 'assumption', evidence: 'inferred' }
const label: Label = { zh: '试拟', en: 'Made up' }
const roles = { village: { zh: '村', en: 'villages' }, office: { zh: '镇平安办', en: 'the town office' } }
const spans = { sensitive: { zh: '特殊敏感时期', en: 'sensitive days' } }

/** The cells of the first row of a page that begins with an id. */
function rowOf(book: Rulebook, id: string, language: 'zh' | 'en' = 'zh'): readonly string[] {
  const row = describeRulebook(book, language)
    .split('\n')
    .find((line) => line.startsWith(`| ${id} |`))
  return row === undefined ? [] : row.slice(2, -2).split(/ (?<!\\)\| /)
}

const withDuty = (more: Partial<Duty>): Rulebook => ({
  ...xinsheng2024,
  roles,
  spans,
  rosters: {},
  duties: {
    'made-up': { id: 'made-up', label, who: 'village', every: 'week', atLeast: 3, measure: 'days', basis, ...more },
  },
})
const withRoster = (more: Partial<RosterRule>): Rulebook => ({
  ...withDuty({}),
  duties: {},
  rosters: { 'made-up': { id: 'made-up', label, who: 'village', cover: 'workingDay', atLeast: 1, basis, ...more } },
})
const withLead = (more: Partial<LeadershipRule>): Rulebook => ({
  ...sanjian2021,
  leadership: { 'made-up': { id: 'made-up', label, ones: [], personalActs: [], forbids: [], basis, ...more } },
})

describe('a duty on the page', () => {
  it('tells who owes it to whom, how often, by when, with whom and in which days', () => {
    expect(rowOf(xinsheng2024, 'report.activities').slice(2, 6)).toEqual([
      '各单位',
      '镇平安办',
      '每月至少 1 次',
      '必须遵守；至迟当月 24 日（含当日，遇休息日不顺延）；工作日不足的，仍按足额计',
    ])
    const needs = { role: 'office', atLeast: 2 }
    const duty = withDuty({ during: 'sensitive', needs, strength: 'should', shortPeriod: 'full' })
    expect(rowOf(duty, 'made-up')[5]).toBe(
      '原则上应遵守；仅在特殊敏感时期期间；由至少 2 名镇平安办参加；工作日不足的，仍按足额计',
    )
    expect(rowOf(duty, 'made-up', 'en')[4]).toBe('every week: at least 3 (days)')
  })

  it('tells how much at most, or exactly', () => {
    expect(rowOf(withDuty({ atMost: 5 }), 'made-up')[4]).toBe('每周至少 3 天，至多 5 天')
    expect(rowOf(withDuty({ atMost: 5 }), 'made-up', 'en')[4]).toBe('every week: at least 3, at most 5 (days)')
    expect(rowOf(withDuty({ atMost: 3 }), 'made-up')[4]).toBe('每周 3 天')
    expect(rowOf(withDuty({ every: 'workingDay', atLeast: 1 }), 'made-up')[5]).toBe('必须遵守')
  })
})

describe('a roster on the page', () => {
  it('tells what has to be covered, and whose the weekdays are', () => {
    expect(rowOf({ ...caomiao2023, duties: {} }, 'reception').slice(3, 6)).toEqual([
      '每个工作日',
      '至少 1 人',
      '必须遵守；星期一：书记（遇休息日不补）；星期五：镇长（遇休息日不补）；其余日子：其他班子成员',
    ])
    const sunday = withRoster({ posts: [{ weekday: 7, post: 'office' }], atMost: 2 })
    expect(rowOf(sunday, 'made-up', 'en').slice(4, 6)).toEqual([
      '1 to 2',
      'binding; Sun: the town office (a day off is not made up)',
    ])
    expect(rowOf(withRoster({ atMost: 1 }), 'made-up')[4]).toBe('1 人')
  })
})

describe('a rule on leads on the page', () => {
  it('tells of the number, the rank and of several leads', () => {
    expect(rowOf(xinsheng2024, 'caseLead')[5]).toBe('每名领导至少牵头 1 件；计入：疑难信访案件为是（未记载的视为是）')
    expect(rowOf(sanjian2021, 'caseLead')[5]).toBe(
      '县管领导干部：至少 countyManaged（由低到高：townManaged、countyManaged；限案件类别为上级交办案件或本级重点案件；依据：三建委发〔2021〕46号 · 三(二) · B-10（地方文件，已见原文））',
    )
    expect(rowOf(menghe2020, 'caseLead')[5]).toBe('同时有两名包案领导的，以排在第一位的为准')
    const countedCases = { field: 'caseKind', in: ['superior'] }
    const row = rowOf(withLead({ casesPerLeader: 2, countedCases, severalLeads: 'all' }), 'made-up')
    expect(row[5]).toBe('每名领导至少牵头 2 件；计入：案件类别为上级交办案件；同时有两名包案领导的，均为包案领导')
  })
})

describe('a checklist, a route, an open day and a phase on the page', () => {
  it('tell their items, their steps, their places and their days', () => {
    expect(rowOf(menghe2020, 'file').slice(2, 4)).toEqual([
      '协调会办纪要（minutes）；再次答复记录（newAnswer）；协商调处的工作台账（ledger）；评查听证结论（conclusion），仅在已化解为否时；网上登记记录（onlineRecord）',
      '必须遵守；以所列为限',
    ])
    expect(rowOf(tongliang2022, 'archive')[3]).toContain('文件以“等”结尾，可有其他')
    expect(rowOf(tongliang2022, 'promise').slice(2, 5)).toEqual([
      '超越职权为否，且能够当场答复为否',
      '承诺解决时限（promise）',
      '自办案件：答复（确不能办结的反馈）（own.answer）',
    ])
    expect(rowOf(tongliang2022, 'ordered')[3]).toBe('牵头：区信访联席办指定的单位；配合：依次列出的责任单位')
    expect(rowOf(tongliang2022, '公示期间：起、止')[1]).toBe(
      '公示：至早提前7天（announcement.earliest）；公示：至迟提前5天（announcement.latest）',
    )
    expect(rowOf(caomiao2023, 'second')[2]).toBe('2023-12-25 至 2024-02-29')
  })
})

describe('another reading on the page', () => {
  it.each<[Partial<Duty>, string]>([
    [{ who: 'office' }, '镇平安办'],
    [{ every: 'day' }, '每日'],
    [{ atLeast: 2, atMost: 4 }, '至少 2，至多 4'],
    [{ measure: 'halfDays' }, '个半天'],
    [{ every: 'month', byDayOfMonth: 20 }, '每月，至迟当月 20 日（含当日，遇休息日不顺延）'],
    [{ shortPeriod: 'full' }, '工作日不足的，仍按足额计'],
  ])('of a duty, %o, is %s', (change, words) => {
    const alternatives = [{ id: 'other', note: { zh: '另一种', en: 'another' }, change }]
    const page = describeRulebook(withDuty({ reading: { status: 'interpreted', alternatives } }), 'zh')
    expect(page).toContain(`| 另一种（other）：${words} |`)
  })

  it('of a rule on leads changes its numbers', () => {
    const change = { casesPerLeader: 3, severalLeads: 'fault' } as const
    const reading = { status: 'explicit', alternatives: [{ id: 'other', note: label, change }] } as const
    expect(describeRulebook(withLead({ reading }), 'en')).toContain(
      'Made up (other): at least 3 for each leader, two leads at one time are a fault',
    )
  })
})
