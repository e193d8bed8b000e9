import { describe, expect, it } from 'vitest'
import { type Evaluation, evaluateTargets, type Goal, orThrow, type Tally, type TargetFacts } from 'xinfang-rules'
import { type EvaluationOptions, renderEvaluation } from 'xinfang-rules/render'
import { xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'
import { aTarget, eachKind, rulesOf } from '../target/goals.js'
import { parseXml, within } from './parse-xml.js'

const MAX = Number.MAX_SAFE_INTEGER
const rules = rulesOf(...eachKind)
const BACKLOG = { baselines: { backlog: 25 } }
const facts = { baselines: { backlog: 25 }, benchmarks: { district: { counted: 2, of: 3 } } }
const evaluation = orThrow(
  evaluateTargets(
    rules,
    {
      rates: { closing: { counted: 15, of: 20 }, satisfied: { counted: 7, of: 10 } },
      counts: { backlog: 16, visits: 1 },
    },
    facts,
  ),
)
const write = (of: Evaluation, options: EvaluationOptions = {}): string =>
  orThrow(renderEvaluation(of, { format: 'markdown', ...options }))
const draw = (of: Evaluation, options: EvaluationOptions = {}): string => orThrow(renderEvaluation(of, options))

/** The cells of each row of a table, heads first. */
const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.slice(2, -2).split(/ (?<!\\)\| /))

/** What a table says of one goal: what it asks for, the figure, the status and the margin. */
function told(goal: Goal, tally: Partial<Tally>, given?: TargetFacts, options?: EvaluationOptions) {
  const table = write(orThrow(evaluateTargets(rulesOf(goal), tally, given)), options)
  return rowsOf(table)[2]?.slice(2, 6)
}

describe('a table', () => {
  it('has a row for each target, in Chinese', () => {
    expect(write(evaluation)).toBe(`**目标评估：made-up**

✓ 达标 2，✗ 未达标 4，? 无法评估 0

| 编号 | 目标 | 要求 | 实际 | 结论 | 差额或余量 | 依据 |
| --- | --- | --- | --- | --- | --- | --- |
| T-1 | 试拟 | 不低于 85% | 75%（15/20） | ✗ 未达标 | 还差 2 | 试拟方案 |
| T-2 | 试拟 | 高于对照比率“district”：66.66…%（2/3） | 70%（7/10） | ✓ 达标 | 余 0 | 试拟方案 |
| T-3 | 试拟 | 较基期下降 40% 以上（基期 25，至多 15） | 16（下降 36%） | ✗ 未达标 | 超出 1 | 试拟方案 |
| T-4 | 试拟 | 零发生 | 1 | ✗ 未达标 | 超出 1 | 试拟方案 |
| T-5 | 试拟 | 不少于 4 | 1 | ✗ 未达标 | 还差 3 | 试拟方案 |
| T-6 | 试拟 | 不高于基期（25） | 16 | ✓ 达标 | — | 试拟方案 |
`)
  })

  it('and in English', () => {
    expect(rowsOf(write(evaluation, { language: 'en' }))).toEqual([
      ['Id', 'Target', 'Goal', 'Figure', 'Status', 'Margin', 'Basis'],
      ['---', '---', '---', '---', '---', '---', '---'],
      ['T-1', 'Made up', 'at least 85 %', '75 % (15 of 20)', '✗ missed', '2 short', '试拟方案'],
      [
        'T-2',
        'Made up',
        'above the benchmark “district”: 66.66… % (2 of 3)',
        '70 % (7 of 10)',
        '✓ met',
        '0 to spare',
        '试拟方案',
      ],
      [
        'T-3',
        'Made up',
        'down by at least 40 % (from 25 to at most 15)',
        '16 (down by 36 %)',
        '✗ missed',
        '1 too many',
        '试拟方案',
      ],
      ['T-4', 'Made up', 'none at all', '1', '✗ missed', '1 too many', '试拟方案'],
      ['T-5', 'Made up', 'at least 4', '1', '✗ missed', '3 short', '试拟方案'],
      ['T-6', 'Made up', 'no more than the base figure (25)', '16', '✓ met', '—', '试拟方案'],
    ])
  })

  it('says why a target cannot be measured', () => {
    const [rate, above, reduction, none] = eachKind as readonly [Goal, Goal, Goal, Goal]
    const satisfied = (counted: number, of: number) => ({ rates: { satisfied: { counted, of } } })
    expect(told(rate, {})?.slice(1)).toEqual(['—', '? 无法评估', '未给出数据“closing”'])
    expect(told(none, {})?.slice(1)).toEqual(['—', '? 无法评估', '未给出数据“visits”'])
    expect(told(above, satisfied(1, 2))?.slice(1)).toEqual(['50%（1/2）', '? 无法评估', '未给出对照比率“district”'])
    const empty = { benchmarks: { district: { counted: 0, of: 0 } } }
    expect(told(above, satisfied(0, 0), { benchmarks: facts.benchmarks })?.slice(1)).toEqual([
      '0/0',
      '? 无法评估',
      '基数为 0',
    ])
    expect(told(above, satisfied(1, 2), empty)?.slice(1)).toEqual(['50%（1/2）', '? 无法评估', '对照比率的基数为 0'])
    expect(told(reduction, { counts: { backlog: 3 } })?.slice(1)).toEqual(['3', '? 无法评估', '未给出基期数“backlog”'])
    const nothing = { baselines: { backlog: 0 } }
    expect(told(reduction, { counts: { backlog: 3 } }, nothing)?.slice(1)).toEqual(['3', '? 无法评估', '基期数为 0'])
  })

  it('says that no rate is above 100 %, and by how much a count rose', () => {
    const [, above, reduction] = eachKind as readonly [Goal, Goal, Goal]
    const all = { benchmarks: { district: { counted: 3, of: 3 } } }
    expect(told(above, { rates: { satisfied: { counted: 2, of: 2 } } }, all)?.slice(1)).toEqual([
      '100%（2/2）',
      '✗ 未达标',
      '没有比率高于 100%',
    ])
    const base = { baselines: { backlog: 25 } }
    expect(told(reduction, { counts: { backlog: 30 } }, base)?.slice(1)).toEqual([
      '30（增加 5）',
      '✗ 未达标',
      '超出 15',
    ])
  })

  it('adds what is to be said of the wording', () => {
    const note = { zh: '“100%以上”不可能超过', en: 'More than 100 % is impossible' }
    const targets = { 'T-1': { ...aTarget({ kind: 'none', count: 'visits' }), note } }
    const noted = orThrow(evaluateTargets({ ...rules, targets }, {}))
    expect(rowsOf(write(noted))[2]?.[1]).toBe('试拟；注：“100%以上”不可能超过')
    expect(within(parseXml(draw(noted, { language: 'en' }))).map(({ text }) => text)).toContain(
      'Note: More than 100 % is impossible',
    )
  })

  it.each([
    ['a|b', 'a\\|b'],
    ['a\nb\r\n\u2028c', 'a b c'],
    ['ends with \\', 'ends with \\\\'],
    ['\\|', '\\\\\\|'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['**bold** `code` _x_ ~y~', '\\*\\*bold\\*\\* \\`code\\` \\_x\\_ \\~y\\~'],
    ['[a](javascript:b) ![c]', '\\[a\\](javascript:b) \\!\\[c\\]'],
    ['&lt;', '\\&lt;'],
    ['a\u0000b\ud800', 'a\ufffdb\ufffd'],
  ])('holds %j as text, in its own cell', (zh, expected) => {
    const targets = { 'T-1': { ...aTarget({ kind: 'none', count: 'visits' }), label: { zh, en: zh } } }
    const rows = rowsOf(write(orThrow(evaluateTargets({ ...rules, targets }, {}))))
    expect(rows).toHaveLength(3)
    expect(rows[2]?.[1]).toBe(expected)
    expect(rows[2]).toHaveLength(7)
  })
})

describe('a percentage', () => {
  const rate = eachKind[0] as Goal
  const shown = (counted: number, of: number) => told(rate, { rates: { closing: { counted, of } } })?.slice(1, 3)

  it.each([
    [84_999, 100_000, '84.99…%（84999/100000）', '✗ 未达标'],
    [84_999_999, 100_000_000, '84.99…%（84999999/100000000）', '✗ 未达标'],
    [85, 100, '85%（85/100）', '✓ 达标'],
    [85_001, 100_000, '85.00…%（85001/100000）', '✓ 达标'],
    [171, 200, '85.5%（171/200）', '✓ 达标'],
    [8_505, 10_000, '85.05%（8505/10000）', '✓ 达标'],
    [0, 3, '0%（0/3）', '✗ 未达标'],
    [1, 30_000, '0.00…%（1/30000）', '✗ 未达标'],
    [3, 3, '100%（3/3）', '✓ 达标'],
    [MAX - 1, MAX, `99.99…%（${MAX - 1}/${MAX}）`, '✓ 达标'],
    // 85 % of it is 7656119366529842.35: a quotient is 0.85 for both.
    [7_656_119_366_529_842, MAX, `84.99…%（7656119366529842/${MAX}）`, '✗ 未达标'],
    [7_656_119_366_529_843, MAX, `85.00…%（7656119366529843/${MAX}）`, '✓ 达标'],
  ])('is cut and never rounded: %i of %i', (counted, of, figure, status) => {
    expect(shown(counted, of)).toEqual([figure, status])
  })
})

describe('a picture', () => {
  it('of one column is as wide as a telephone, and of three wider', () => {
    expect(parseXml(draw(evaluation)).attributes['width']).toBe('360')
    expect(parseXml(draw(evaluation, { columns: 3 })).attributes['width']).toBe('1080')
  })

  it('lies within its own width and height, every bar and every text', () => {
    for (const columns of [1, 2, 3, 4]) {
      const root = parseXml(draw(evaluation, { columns }))
      const [width, height] = [Number(root.attributes['width']), Number(root.attributes['height'])]
      for (const { name, attributes } of within(root)) {
        if (name !== 'rect' && name !== 'text') continue
        const [x, y] = [Number(attributes['x']), Number(attributes['y'])]
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + Number(attributes['width'] ?? 0)).toBeLessThanOrEqual(width)
        expect(y + Number(attributes['height'] ?? 0)).toBeLessThanOrEqual(height)
      }
    }
  })

  it('has a name and a text, in the language asked for, with all that it shows', () => {
    const root = parseXml(draw(evaluation, { language: 'en' }))
    expect(root.attributes).toMatchObject({ role: 'img', lang: 'en' })
    expect(root.attributes['aria-label']).toBe('Targets of made-up, ✓ met: 2, ✗ missed: 4, ? not measurable: 0')
    const [title, desc] = root.children
    expect([title?.name, desc?.name]).toEqual(['title', 'desc'])
    expect(desc?.text.split('\n')).toEqual([
      'Targets of made-up',
      '✓ met: 2, ✗ missed: 4, ? not measurable: 0',
      'T-1 Made up: ✗ missed: 75 % (15 of 20), 2 short; Goal: at least 85 % (试拟方案)',
      'T-2 Made up: ✓ met: 70 % (7 of 10), 0 to spare; Goal: above the benchmark “district”: 66.66… % (2 of 3) (试拟方案)',
      'T-3 Made up: ✗ missed: 16 (down by 36 %), 1 too many; Goal: down by at least 40 % (from 25 to at most 15) (试拟方案)',
      'T-4 Made up: ✗ missed: 1, 1 too many; Goal: none at all (试拟方案)',
      'T-5 Made up: ✗ missed: 1, 3 short; Goal: at least 4 (试拟方案)',
      'T-6 Made up: ✓ met: 16; Goal: no more than the base figure (25) (试拟方案)',
    ])
  })

  it('draws each value from 0 on its base, and the goal as a line across it', () => {
    const [first] = evaluation.targets
    const one = { ...evaluation, targets: [first], met: 0, missed: 1 } as Evaluation
    const elements = within(parseXml(draw(one)))
    const box = (type: string) => elements.find(({ attributes }) => attributes['class'] === `xr-${type}`)?.attributes
    const [track, value, goal] = [box('track'), box('missed'), box('goal')]
    expect([track?.['x'], track?.['width']]).toEqual(['12', '336'])
    // 15 of 20 of 336 is 252; 85 % of it is 285.6.
    expect([value?.['x'], value?.['width']]).toEqual(['12', '252'])
    expect(Number(/^M([\d.]+) /.exec(goal?.['d'] ?? '')?.[1])).toBeCloseTo(12 + 285.6, 0)
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['≥ 85%', '0', '100%，基数 20', '✗ 未达标：75%（15/20），还差 2']))
  })

  it('draws a count on the largest of what is known of it, and says where that is its base figure', () => {
    const texts = (counted: number) => {
      const fell = orThrow(evaluateTargets(rulesOf(eachKind[2] as Goal), { counts: { backlog: counted } }, BACKLOG))
      return within(parseXml(draw(fell))).map(({ text }) => text)
    }
    expect(texts(16)).toEqual(expect.arrayContaining(['≤ 15', '基期 25']))
    expect(texts(30)).toEqual(expect.arrayContaining(['≤ 15', '30']))
    expect(texts(30)).not.toContain('基期 25')
  })

  it('never draws what is missed as far as the line', () => {
    for (const [counted, of] of [
      [84_999_999, 100_000_000],
      [7_656_119_366_529_842, MAX],
    ] as const) {
      const root = parseXml(
        draw(orThrow(evaluateTargets(rulesOf(eachKind[0] as Goal), { rates: { closing: { counted, of } } }))),
      )
      const value = within(root).find(({ attributes }) => attributes['class'] === 'xr-missed')
      expect(Number(value?.attributes['width'])).toBeLessThanOrEqual(285.6)
    }
  })

  it('hatches what is not known, and draws no value', () => {
    const unknown = orThrow(evaluateTargets(xinsheng2024, {}))
    const classes = within(parseXml(draw(unknown))).map(({ attributes }) => attributes['class'])
    expect(classes.filter((name) => name === 'xr-hatch')).toHaveLength(unknown.targets.length)
    expect(classes).not.toContain('xr-met')
    expect(classes).not.toContain('xr-missed')
  })

  it('draws a value in the colour of no verdict where it cannot be held against anything', () => {
    const unmeasured = orThrow(
      evaluateTargets(rules, { rates: { satisfied: { counted: 7, of: 10 } }, counts: { backlog: 3 } }),
    )
    const classes = within(parseXml(draw(unmeasured))).map(({ attributes }) => attributes['class'])
    expect(classes.filter((name) => name === 'xr-unmeasured')).toHaveLength(3)
    expect(classes).not.toContain('xr-missed')
  })

  it('bears no id, styles nothing but classes of its own, and both in light and in dark', () => {
    const root = parseXml(draw(evaluation))
    expect(within(root).filter(({ attributes }) => 'id' in attributes)).toEqual([])
    const style = within(root).find(({ name }) => name === 'style')?.text ?? ''
    const selectors = style.match(/^[^{}@]+(?=\{)/gm) ?? []
    for (const selector of selectors.flatMap((list) => list.split(','))) expect(selector.trim()).toMatch(/^\.xr-/)
    const [light, dark] = style.split('@media (prefers-color-scheme: dark)')
    for (const name of ['track', 'met', 'missed', 'unmeasured', 'halo', 'goal']) {
      expect(light).toContain(`.xr-${name} {`)
      expect(dark).toContain(`.xr-${name} {`)
    }
  })

  it('says as of when the figures are, where the tally does', () => {
    const dated = orThrow(evaluateTargets(rulesOf(), { asOf: '2024-06-30' }))
    expect(write(dated)).toContain('**目标评估：made-up（截至 2024-06-30）**')
    expect(parseXml(draw(dated)).attributes['aria-label']).toContain('made-up（截至 2024-06-30）')
    const spoilt = { ...dated, asOf: 7 } as never
    expect(refusalOf(renderEvaluation(spoilt))).toMatchObject({ _tag: 'InvalidArgument', path: 'evaluation.asOf' })
  })

  it('of a plan without targets still says so', () => {
    const nothing = orThrow(evaluateTargets(rulesOf(), {}))
    expect(parseXml(draw(nothing)).attributes['aria-label']).toBe(
      '目标评估：made-up，✓ 达标 0，✗ 未达标 0，? 无法评估 0',
    )
    expect(rowsOf(write(nothing))).toHaveLength(2)
  })
})

describe('an evaluation as of a moment', () => {
  it.each([
    ['2024-12-31', '目标评估：made-up（截至 2024-12-31）', 'Targets of made-up as of 2024-12-31'],
    [
      '2024-12-31T17:30:00+08:00',
      '目标评估：made-up（截至 2024-12-31 17:30）',
      'Targets of made-up as of 2024-12-31 17:30',
    ],
  ])('says so in its heading, its name and its text: %s', (asOf, zh, en) => {
    for (const [language, heading] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const of = { ...evaluation, asOf }
      expect(write(of, { language }).split('\n')[0]).toBe(`**${heading}**`)
      const root = parseXml(draw(of, { language, columns: 3 }))
      const [title, desc] = root.children
      expect(root.attributes['aria-label']?.startsWith(heading)).toBe(true)
      expect([title?.text.startsWith(heading), desc?.text.split('\n')[0]]).toEqual([true, heading])
      expect(within(root).find(({ name }) => name === 'text')?.text).toBe(heading)
    }
  })
})

describe('what cannot be rendered is refused', () => {
  it.each([
    [undefined, undefined, 'InvalidArgument', 'evaluation'],
    [{ ...evaluation, targets: [null] }, undefined, 'InvalidArgument', 'evaluation.targets[0]'],
    [{ ...evaluation, asOf: '2024-02-30' }, undefined, 'InvalidDate', 'evaluation.asOf'],
    [{ ...evaluation, met: 3 }, undefined, 'InvalidArgument', 'evaluation.met'],
    [evaluation, null, 'InvalidArgument', 'options'],
    [evaluation, { language: 'fr' }, 'InvalidArgument', 'options.language'],
    [evaluation, { format: 'html' }, 'InvalidArgument', 'options.format'],
    [evaluation, { format: 'markdown', columns: 5 }, 'InvalidArgument', 'options.columns'],
  ])('%#', (of, options, _tag, path) => {
    expect(renderEvaluation(of as never, options as never)).toMatchObject({ _tag: 'Left', left: { _tag, path } })
  })
})
