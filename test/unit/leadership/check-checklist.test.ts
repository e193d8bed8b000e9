import { describe, expect, test } from 'vitest'
import { type CaseFields, type Checklist, type ChecklistOptions, checkChecklist, orThrow } from 'xinfang-rules'
import { caomiao2023, menghe2020, national2022, tongliang2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

type Evidence = Readonly<Record<string, readonly string[]>>
const check = (list: Checklist, evidence: Evidence, fields: CaseFields = {}, options: ChecklistOptions = {}) =>
  orThrow(checkChecklist(list, evidence, fields, options))
const told = ({ findings }: ReturnType<typeof check>) => findings.map(({ severity, rule }) => `${severity} ${rule}`)
const { file, casePlan, office } = menghe2020.checklists

describe('五个有 (E-10): the fourth only while the case is unsolved', () => {
  const evidence = { minutes: ['m1'], newAnswer: ['a1'], ledger: ['l1'], onlineRecord: ['o1'] }

  test('of an unsolved case it is missing, with the clause', () => {
    const { findings, summary } = check(file, evidence, { solved: false }, { subject: 'c1' })
    expect(findings).toStrictEqual([
      {
        rule: 'file.conclusion',
        subject: 'c1',
        basis: file.basis,
        severity: 'breach',
        message: { zh: '缺少“评查听证结论”', en: 'missing: the conclusion of the evaluation or hearing' },
      },
    ])
    expect(summary).toStrictEqual({
      checklist: 'file',
      status: 'incomplete',
      present: ['minutes', 'newAnswer', 'ledger', 'onlineRecord'],
      missing: ['conclusion'],
      undecided: [],
      notAsked: [],
    })
  })

  test('of a solved one it is not asked for', () => {
    const { findings, summary } = check(file, evidence, { solved: true })
    expect(findings).toStrictEqual([])
    expect(summary).toMatchObject({ status: 'complete', notAsked: ['conclusion'] })
  })

  test('where nobody says whether it is solved, that is a note which names the field', () => {
    const { findings, summary } = check(file, evidence)
    expect(findings).toMatchObject([{ severity: 'note', subject: 'file', rule: 'file.conclusion' }])
    expect(findings[0]?.message.zh).toBe('没有“评查听证结论”；是否应有取决于：solved')
    const [inWords] = check(file, evidence, {}, { vocabulary: menghe2020 }).findings
    expect(inWords?.message).toStrictEqual({
      zh: '没有“评查听证结论”；是否应有取决于：已化解（solved）',
      en: 'not there: the conclusion of the evaluation or hearing; whether it is asked for depends on: Solved (solved)',
    })
    expect(summary).toMatchObject({ status: 'undecided', undecided: ['conclusion'], missing: [] })
    expect(check(file, { ...evidence, conclusion: ['x'] }).summary.status).toBe('complete')
  })

  test('what is missing for certain goes before what is not known', () => {
    expect(check(file, {}).summary.status).toBe('incomplete')
    expect(told(check(file, { ...evidence, minutes: [] }))).toStrictEqual([
      'breach file.minutes',
      'note file.conclusion',
    ])
  })
})

describe('the lists of the documents', () => {
  test('五有标准 and 一案一策 are asked of all, in the order of the text', () => {
    expect(told(check(office, {}))).toStrictEqual(
      ['organisation', 'premises', 'system', 'staff', 'support'].map((key) => `breach office.${key}`),
    )
    expect(told(check(casePlan, { plan: ['p'], team: ['t'] }))).toStrictEqual([
      'breach casePlan.roadMap',
      'breach casePlan.timetable',
      'breach casePlan.responsible',
    ])
    expect(told(check(caomiao2023.checklists.casePlan, { plan: ['p'] }))).toStrictEqual(['breach casePlan.lead'])
  })

  test('三到位 and 四到位 ask for what the office judged to be due', () => {
    const due = { solutionDue: true, explanationDue: true, assistanceDue: false, lawfulHandlingDue: false }
    for (const list of [national2022.checklists.threeInPlace, xinsheng2024.checklists.fourInPlace]) {
      const { summary } = check(list, { solved: ['s'] }, due)
      expect(summary).toMatchObject({ missing: ['explained'], notAsked: ['assisted', 'dealtWith'] })
    }
    const none = { solutionDue: false, explanationDue: false, assistanceDue: false, lawfulHandlingDue: false }
    expect(check(xinsheng2024.checklists.fourInPlace, {}, none).summary.status).toBe('notApplicable')
    // What is there all the same is not asked for.
    expect(check(xinsheng2024.checklists.fourInPlace, { solved: ['s'] }, none).summary).toMatchObject({
      status: 'notApplicable',
      present: ['solved'],
    })
  })

  test('the archive (C-17) ends with 等: what is there beside is told, and asks for nothing more', () => {
    const { archive } = tongliang2022.checklists
    const all = Object.fromEntries(archive.items.map(({ key }) => [key, ['x']]))
    expect(check(archive, { ...all, photos: ['p1'], empty: [] })).toMatchObject({
      findings: [],
      summary: { status: 'complete', beyond: ['photos'] },
    })
    expect('beyond' in check(file, { photos: ['p1'] }).summary).toBe(false)
  })

  test('attendance (C-10) is what should be: warnings, by the kind of organiser', () => {
    const { attendance } = tongliang2022.checklists
    expect(told(check(attendance, { mainLeader: ['L1'] }, { organiser: 'town' }))).toStrictEqual([
      'warning attendance.teamMembers',
      'warning attendance.subordinateHeads',
      'warning attendance.invitation',
    ])
    expect(check(attendance, {}, { organiser: 'district' }).summary.missing).toStrictEqual([
      'districtLeader',
      'districtOffice',
      'keyDepartments',
    ])
  })
})

describe('a list of one’s own', () => {
  const label = { zh: '照片', en: 'photographs' }
  const list: Checklist = {
    id: 'photos',
    label,
    items: [{ key: 'photo', label, of: 3 }],
    appliesTo: {
      any: [
        { field: 'kind', in: ['visit'] },
        { event: 'closed', happened: true },
      ],
    },
    reading: {
      status: 'interpreted',
      alternatives: [
        { id: 'soft', note: label, change: { strength: 'should' } },
        { id: 'one', note: label, change: { items: [{ key: 'photo', label }] } },
        { id: 'alsoSoft', note: label, change: { strength: 'should' } },
      ],
    },
    basis: { document: '试拟', source: 'assumption', evidence: 'inferred' },
  }
  const two = { photo: ['a', 'b', 'b'] }

  test('an item may take several references, each counted once', () => {
    const { findings } = check(list, two, { kind: 'visit' })
    expect(findings[0]?.message).toStrictEqual({
      zh: '缺少“照片”（3 项中有 2 项）',
      en: 'missing: photographs (2 of 3)',
    })
    expect(check(list, { photo: ['a', 'b', 'c'] }, { kind: 'visit' }).findings).toStrictEqual([])
  })

  test('it is asked of the matters it is meant for; unknown is neither', () => {
    expect(check(list, {}, { kind: 'letter' }, { happened: [] }).summary.status).toBe('notApplicable')
    expect(check(list, {}, { kind: 'letter' }, { happened: ['closed'] }).summary.status).toBe('incomplete')
    const { findings, summary } = check(list, {}, {})
    expect(summary.status).toBe('undecided')
    expect(findings[0]?.message.en).toBe('not there: photographs; whether it is asked for depends on: kind, closed')
  })

  test('other readings are followed, and named', () => {
    const soft = check(list, two, { kind: 'visit' }, { reading: 'soft' })
    expect(told(soft)).toStrictEqual(['warning photos.photo'])
    expect(soft.summary.reading).toStrictEqual(['soft'])
    const both = check(list, { photo: ['a'] }, { kind: 'visit' }, { reading: ['one', 'soft'] })
    expect(both).toMatchObject({ findings: [], summary: { reading: ['soft', 'one'] } })
  })

  test.each<[string, unknown[], string, string]>([
    ['a reading that it does not have', [list, {}, {}, { reading: 'hard' }], 'UnknownReading', 'options.reading'],
    [
      'two readings of one thing',
      [list, {}, {}, { reading: ['soft', 'alsoSoft'] }],
      'InvalidArgument',
      'options.reading',
    ],
    ['evidence that is no list', [list, { photo: 'a' }, {}], 'InvalidArgument', 'evidence.photo'],
    ['a reference that is none', [list, { photo: [''] }, {}], 'InvalidArgument', 'evidence.photo'],
    ['no fields', [list, {}], 'InvalidArgument', 'fields'],
    ['a field that is a number', [list, {}, { kind: 3 }], 'InvalidArgument', 'fields.kind'],
    ['an event twice removed', [list, {}, {}, { happened: 'closed' }], 'InvalidArgument', 'options.happened'],
    ['an empty subject', [list, {}, {}, { subject: '' }], 'InvalidArgument', 'options.subject'],
    ['no options', [list, {}, {}, null], 'InvalidArgument', 'options'],
    [
      'none of an item',
      [{ ...list, items: [{ key: 'photo', label, of: 0 }] }, {}, {}],
      'InvalidRulebook',
      'checklist.items[0].of',
    ],
    [
      'an item twice',
      [{ ...list, items: [...list.items, ...list.items] }, {}, {}],
      'InvalidRulebook',
      'checklist.items[1].key',
    ],
    ['half open', [{ ...list, open: 'half' }, {}, {}], 'InvalidRulebook', 'checklist.open'],
    ['may', [{ ...list, strength: 'may' }, {}, {}], 'InvalidRulebook', 'checklist.strength'],
    ['no list at all', [undefined, {}, {}], 'InvalidRulebook', 'checklist'],
    ['a condition that is none', [{ ...list, appliesTo: {} }, {}, {}], 'InvalidRulebook', 'checklist.appliesTo'],
  ])('refused: %s', (_, args, tag, path) => {
    const answer = checkChecklist as (...given: unknown[]) => ReturnType<typeof checkChecklist>
    expect(refusalOf(answer(...args))).toMatchObject({ _tag: tag, path })
  })
})

describe('held to the words of a rulebook', () => {
  const held = (fields: CaseFields, happened?: readonly string[]) =>
    refusalOf(checkChecklist(file, {}, fields, { vocabulary: menghe2020, ...(happened && { happened }) }))

  test('a field, a value and an event that it does not know are refused by name', () => {
    expect(held({ sovled: false })).toMatchObject({ _tag: 'InvalidCase', path: 'fields.sovled' })
    expect(held({ solved: 'no' })).toMatchObject({ _tag: 'InvalidCase', path: 'fields.solved' })
    expect(held({ solved: false }, ['finished'])).toMatchObject({ _tag: 'UnknownEvent', path: 'options.happened[0]' })
  })

  test('so is a word of the checklist itself, and a rulebook without words', () => {
    const other = { ...file, appliesTo: { field: 'other', in: [true] } }
    expect(refusalOf(checkChecklist(other, {}, {}, { vocabulary: menghe2020 }))).toMatchObject({
      path: 'checklist.appliesTo.field',
    })
    expect(refusalOf(checkChecklist(file, {}, {}, { vocabulary: {} as never }))).toMatchObject({
      _tag: 'InvalidRulebook',
      path: 'options.vocabulary.events',
    })
  })
})
