import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type { Citation, Condition, Label, Language, Rulebook, TimeLimit } from 'xinfang-rules'
import { describeRulebook } from 'xinfang-rules/render'
import * as shipped from 'xinfang-rules/rulebooks'
import { rulebookPages, rulebooksOf } from '../../../scripts/rulebook-pages.mjs'
import { thrownBy } from '../thrown-by.js'

const root = join(import.meta.dirname, '../../..')
const { caomiao2023, national2022, simplified2016, tongliang2022 } = shipped
const books = rulebooksOf(shipped)
const languages: readonly Language[] = ['zh', 'en']
const pages = books.flatMap((book) => languages.map((language) => [book.id, language, book] as const))

/** The text that a page shows, without the marks that keep it from meaning something in Markdown. */
const shown = (page: string): string => page.replace(/\\([\\`*_{}[\]<>|~#!&$])/g, '$1')
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The cells of the row of a page that begins with an id. */
const rowOf = (page: string, id: string): readonly string[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith(`| ${id} |`))
    .flatMap((line) => line.slice(2, -2).split(/ (?<!\\)\| /))

/** Every text of a rulebook that its page has to show: ids, labels and notes, clauses, documents and rule ids. */
function* textsOf(value: unknown, language: Language): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const record = value as Record<string, unknown>
  if (typeof record['zh'] === 'string' && typeof record['en'] === 'string') {
    yield (record as unknown as Label)[language]
    return
  }
  for (const [key, text] of Object.entries(record)) {
    if (typeof text === 'string' && (NAMES.includes(key) || IS_DATE.test(text))) yield text
  }
  for (const part of Object.values(record)) yield* textsOf(part, language)
}

const NAMES = ['id', 'key', 'document', 'clause', 'rule', 'number', 'issuer']
const IS_DATE = /^\d{4}-\d{2}-\d{2}$/

describe('the page on a rulebook', () => {
  it.each(pages)('%s (%s) shows each id, label, note, clause, document and day of it', (_, language, book) => {
    const page = flat(shown(describeRulebook(book, language)))
    const missing = [...new Set(textsOf(book, language))].filter((text) => !page.includes(flat(text)))
    expect(missing).toEqual([])
  })

  it.each(pages)('%s (%s) has tables whose rows all have as many cells as their heads', (_, language, book) => {
    const blocks = describeRulebook(book, language).split('\n\n')
    for (const block of blocks.filter((text) => text.startsWith('|'))) {
      const widths = block
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split(/(?<!\\)\|/).length)
      expect(new Set(widths).size).toBe(1)
      expect(widths.length).toBeGreaterThan(2)
    }
  })

  it('tells of a limit its length, its events and its clause', () => {
    expect(rowOf(describeRulebook(caomiao2023, 'zh'), 'simple.signed')).toEqual([
      'simple.signed',
      '简易信访事项：签收',
      '2 小时',
      '收到',
      '签收',
      '必须遵守；只计办公时间；适用于：简易或者一般为简易信访事项（未记载的视为是）',
      '2023-12-22 起',
      '曹办〔2023〕59号 · 三 三是(2) · D-5',
      '地方文件，已见原文',
    ])
  })

  it('tells of a limit how it rolls, whom it governs, how far it is extended, and on which basis', () => {
    expect(rowOf(describeRulebook(national2022, 'en'), 'handling')[5]).toBe(
      'binding; an end on a day off moves to the next working day; may be extended by up to 30 calendar days: approved by the head of the unit, and the petitioner told why (信访工作条例 · 第三十四条 · XF22-34x; national rule, read in the text); for matters where Kind of matter and route of handling (arts. 29 to 31): the procedure of this regulation (6)',
    )
    expect(rowOf(describeRulebook(national2022, 'zh'), 'review.request')[5]).toBe(
      '必须遵守；信访人的期限；末日遇休息日顺延至下一工作日',
    )
    expect(rowOf(describeRulebook(national2022, 'zh'), 'reReview.opinion')[5]).toContain('听证期间中止')
  })

  it('tells of a limit that is counted back, and of one that does not move', () => {
    const page = describeRulebook(tongliang2022, 'zh')
    expect(rowOf(page, 'screening').slice(2, 6)).toEqual([
      '提前 7 日',
      '群众工作日活动',
      '开始排查矛盾隐患',
      '必须遵守；末日遇休息日提前至上一工作日',
    ])
    expect(rowOf(page, 'announcement.latest')[5]).toBe('必须遵守；末日遇休息日不移动')
    expect(rowOf(page, 'own.answer')[4]).toBe('答复或反馈信访人')
  })

  it('says which sections are empty, and what is assumed', () => {
    const page = describeRulebook(simplified2016, 'en')
    expect(page).toContain('| In force | from 2016-07-01 to 2022-07-16 (assumed where no source was seen to say it) |')
    expect(page).toContain('| Issued on | not seen in any source |')
    expect(page).toMatch(/\nThe rulebook has none of these: .*Rates, Counts, Targets.*\.\n$/)
  })
})

/** What the page says of a limit's `appliesTo`. */
function wordsOf(appliesTo: Condition, language: Language = 'zh'): string | undefined {
  const basis: Citation = { document: '试拟', source: 'assumption', evidence: 'inferred' }
  const limit: TimeLimit = {
    id: 'made-up',
    label: { zh: '试拟', en: 'Made up' },
    length: { amount: 1, unit: 'workingDay' },
    from: 'received',
    appliesTo,
    basis,
  }
  const book: Rulebook = {
    ...shipped.xinsheng2024,
    fields: {
      ...shipped.xinsheng2024.fields,
      urgent: { label: { zh: '紧急', en: 'Urgent' }, values: 'boolean' },
    },
    limits: { 'made-up': limit },
  }
  const manner = rowOf(describeRulebook(book, language), 'made-up')[5] ?? ''
  return manner.split(language === 'zh' ? '适用于：' : 'for matters where ')[1]
}

describe('a condition in words', () => {
  const online: Condition = { field: 'channel', in: ['online'] }
  const received: Condition = { event: 'received', happened: true }
  const open: Condition = { event: 'closed', happened: false }

  it('joins what has to hold together', () => {
    expect(wordsOf({ all: [online, received] })).toBe('信访渠道为网上信访，且已收到')
    expect(wordsOf({ all: [online, received] }, 'en')).toBe('Channel: online and “received” has happened')
  })

  it('sets alternatives within it in brackets, and needs none where there is but one joint', () => {
    expect(wordsOf({ all: [online, { any: [received, open] }] })).toBe('信访渠道为网上信访，且（已收到，或未办结）')
    expect(wordsOf({ any: [online, { any: [received, open] }] })).toBe('信访渠道为网上信访，或已收到，或未办结')
    expect(wordsOf({ all: [{ any: [received] }] })).toBe('已收到')
  })

  it('names several values, truth, denial, and what always or never holds', () => {
    expect(wordsOf({ field: 'channel', in: ['letter', 'visit'] })).toBe('信访渠道为来信或来访')
    expect(wordsOf({ field: 'urgent', in: [true] })).toBe('紧急为是')
    expect(wordsOf({ not: { all: [online, received] } })).toBe('并非（信访渠道为网上信访，且已收到）')
    expect(wordsOf({ all: [] })).toBe('一律适用')
    expect(wordsOf({ any: [] }, 'en')).toBe('never')
    expect(wordsOf({ all: [received, { any: [] }] })).toBe('已收到，且一律不适用')
  })

  it('sets several values in brackets within another condition in English, where a comma parts them in Chinese', () => {
    const paper: Condition = { field: 'channel', in: ['letter', 'visit'], ifUnknown: true }
    expect(wordsOf({ all: [paper, received] }, 'en')).toBe(
      'Channel: (letter or visit) (or not stated) and “received” has happened',
    )
    expect(wordsOf({ any: [received, paper] }, 'en')).toContain('Channel: (letter or visit) (or not stated)')
    expect(wordsOf({ all: [paper, received] })).toBe('信访渠道为来信或来访（未记载的视为是），且已收到')
    expect(wordsOf(paper, 'en')).toBe('Channel: letter or visit (or not stated)')
    expect(wordsOf({ not: paper }, 'en')).toBe('not (Channel: letter or visit (or not stated))')
  })

  it('takes the states of one limit together', () => {
    const page = describeRulebook(national2022, 'zh')
    expect(rowOf(page, 'timelyClosing.due')[5]).toBe('期限“办结”按时、逾期办理、超期未办')
    const [, , , , , base] = rowOf(describeRulebook(shipped.menghe2020, 'en'), 'closing.due')
    expect(base).toBe('the limit “national / handling” is done in time or done late or overdue')
    const [, , , , , answered] = rowOf(describeRulebook(shipped.caomiao2023, 'en'), 'timelyClosing')
    expect(answered).toContain('opinion” is (done in time or done late or overdue)')
  })
})

describe('a page', () => {
  it('holds any text on one line, and nothing of it that means something in Markdown', () => {
    const label = { zh: 'a|b\n# c `d` <e>', en: 'x' }
    const book: Rulebook = { ...caomiao2023, label, events: { ...caomiao2023.events, signed: label } }
    const page = describeRulebook(book, 'zh')
    expect(page.startsWith('# a\\|b \\# c \\`d\\` \\<e\\>\n')).toBe(true)
    expect(rowOf(page, 'signed')).toEqual(['signed', 'a\\|b \\# c \\`d\\` \\<e\\>'])
  })

  it('is refused for what is no rulebook, and in no other language', () => {
    const nothing = undefined as unknown as Rulebook
    expect(thrownBy(() => describeRulebook(nothing, 'zh'))).toMatchObject({ _tag: 'InvalidRulebook' })
    const { limits: _, ...rest } = caomiao2023
    expect(thrownBy(() => describeRulebook(rest as Rulebook, 'zh'))).toMatchObject({ path: 'rulebook.limits' })
    expect(thrownBy(() => describeRulebook(caomiao2023, 'fr' as Language))).toMatchObject({ _tag: 'InvalidArgument' })
  })
})

test('the pages of the documentation are those that are made now, and no others', () => {
  const made = rulebookPages(shipped, describeRulebook)
  const kept = readdirSync(join(root, 'docs/rulebooks')).map((file) => `docs/rulebooks/${file}`)
  expect(kept.sort()).toEqual([...made.keys()].sort())
  for (const [path, text] of made) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
})
