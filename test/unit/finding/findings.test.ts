import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, groupFindings, orThrow, sortFindings } from 'xinfang-rules'
import { renderFindings } from 'xinfang-rules/render'
import { shuffled } from '../../property/target-arbitraries.js'
import { refusalOf } from '../refusal.js'

const basis = {
  document: '试拟规定',
  clause: '第一条',
  rule: 'A-11',
  source: 'assumption',
  evidence: 'inferred',
} as const
const finding = (severity: Finding['severity'], subject: string, on?: string): Finding => ({
  rule: 'report',
  severity,
  subject,
  ...(on !== undefined && { on }),
  message: { zh: '未报', en: 'not reported' },
  basis,
})
const sorted = [
  finding('breach', 'v2', '2024-02-24'),
  finding('breach', 'v1', '2024-03-24'),
  finding('breach', 'v1'),
  finding('warning', 'v1', '2024-01-24'),
  finding('note', 'v3'),
]

describe('findings', () => {
  it('sort by severity, then day, the undated last, whatever order they come in', () => {
    fc.assert(
      fc.property(shuffled(sorted), (findings) => {
        expect(orThrow(sortFindings(findings))).toStrictEqual(sorted)
      }),
    )
  })

  it('group by the unit of their subject; who has none stands apart', () => {
    const groups = orThrow(groupFindings(sorted, { v1: 'east', v2: 'west' }))
    expect(Object.entries(groups).map(([group, { length }]) => [group, length])).toEqual([
      ['west', 1],
      ['east', 3],
      ['', 1],
    ])
  })

  it.each<[Parameters<typeof groupFindings>[1], string[]]>([
    ['subject', ['v2', 'v1', 'v3']],
    ['rule', ['report']],
    ['severity', ['breach', 'warning', 'note']],
    [({ on = '' }) => on.slice(0, 7), ['2024-02', '2024-03', '', '2024-01']],
  ])('group by %s', (by, groups) => {
    expect(Object.keys(orThrow(groupFindings(sorted, by)))).toEqual(groups)
  })

  it.each<[string, unknown, unknown]>([
    ['findings', 'none', 'subject'],
    ['findings[0].severity', [{ ...sorted[0], severity: 'grave' }], 'subject'],
    ['findings[1].message', [sorted[0], { ...sorted[0], message: 'late' }], 'subject'],
    ['by', sorted, 'unit'],
    ['by', sorted, { v1: 7 }],
    ['by(findings[0])', sorted, () => 7],
  ])('are refused by their place: %s', (path, findings, by) => {
    expect(refusalOf(groupFindings(findings as never, by as never))).toMatchObject({ _tag: 'InvalidArgument', path })
  })
})

describe('a table of findings', () => {
  it('tells of each, the gravest first, in words and signs', () => {
    expect(orThrow(renderFindings([...sorted].reverse().slice(0, 2), { language: 'en' }))).toBe(
      [
        '✗ breach: 0, △ warning: 1, ○ note: 1',
        '',
        '| Severity | Rule | Subject | Day | Finding | Basis |',
        '| --- | --- | --- | --- | --- | --- |',
        '| △ warning | report | v1 | 2024-01-24 | not reported | 试拟规定 · 第一条 · A-11 |',
        '| ○ note | report | v3 | — | not reported | 试拟规定 · 第一条 · A-11 |',
        '',
      ].join('\n'),
    )
  })

  it('stands under the name of its group', () => {
    const text = orThrow(renderFindings(sorted, { groupBy: { v1: '东村', v2: '西村' } }))
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(['### 西村', '### 东村', '### （未分组）'])
    expect(text.startsWith('✗ 违反 3，△ 提醒 1，○ 说明 1\n')).toBe(true)
    const bySeverity = orThrow(renderFindings(sorted, { groupBy: 'severity' }))
    expect(bySeverity.match(/^#.*/gm)).toEqual(['### ✗ 违反', '### △ 提醒', '### ○ 说明'])
  })

  it('keeps the gravest group first where groups are named by digits', () => {
    const text = orThrow(renderFindings(sorted, { groupBy: { v1: '1001', v2: '320411', v3: '7' } }))
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(['### 320411', '### 1001', '### 7'])
    expect(Object.keys(orThrow(groupFindings(sorted, { v1: '1001', v2: '320411' })))).toEqual(['1001', '320411', ''])
  })

  it('holds any text as text', () => {
    const awkward = { ...finding('note', 'a|b\n# c'), message: { zh: '<b>*x*</b>', en: 'x' } }
    const lines = orThrow(renderFindings([awkward]))
      .trim()
      .split('\n')
    expect(lines.at(-1)).toBe(
      '| ○ 说明 | report | a\\|b \\# c | — | \\<b\\>\\*x\\*\\</b\\> | 试拟规定 · 第一条 · A-11 |',
    )
  })

  it('says that there is nothing to tell', () => {
    expect(orThrow(renderFindings([]))).toBe('没有检查结论\n')
    expect(refusalOf(renderFindings(sorted, { groupBy: 'unit' as never }))).toMatchObject({ path: 'options.groupBy' })
    expect(refusalOf(renderFindings(sorted, { groupby: 'rule' } as never))).toMatchObject({ path: 'options.groupby' })
  })
})
