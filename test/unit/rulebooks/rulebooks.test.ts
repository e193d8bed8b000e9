import { describe, expect, test } from 'vitest'
import {
  type CaseFields,
  type Citation,
  type Condition,
  checkLeadership,
  computeDeadline,
  evaluateTargets,
  orThrow,
  type Rulebook,
  rulebookInForce,
  type Selector,
  type TimeLimit,
  tallyBatches,
  tallyCases,
} from 'xinfang-rules'
import * as shipped from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const { caomiao2023, national2022, tongliang2022, xinsheng2024 } = shipped
const books: readonly [string, Rulebook][] = Object.entries(shipped)
const officeHours = { sessions: [{ from: '08:30', to: '12:00' }] }
/** What selectors of some of them need besides a moment. */
const reading = { officeHours, books: [shipped.national2005, national2022] }

/** Every object in a value, with its place. */
function* objectsIn(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, path === '' ? key : `${path}.${key}`)
}

/** The leaves of a condition. */
function leavesOf(condition: Selector): Exclude<Selector, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return [condition]
}

/** Every condition that a rulebook states. */
function conditionsOf(book: Rulebook): Selector[] {
  const { indicators, counts, batches, limits, leadership, checklists } = book
  const conditions: Selector[] = []
  for (const figure of [indicators, counts, batches].flatMap((section) => Object.values<object>(section))) {
    if ('of' in figure) conditions.push(figure.of as Selector)
    if ('counted' in figure) conditions.push(figure.counted as Selector)
  }
  for (const { appliesTo } of [limits, leadership, checklists].flatMap((section) =>
    Object.values<{ appliesTo?: Condition }>(section),
  )) {
    if (appliesTo !== undefined) conditions.push(appliesTo)
  }
  // What else is conditional says `when`, or which cases count.
  for (const [, part] of objectsIn(book)) {
    for (const condition of [part['when'], part['countedCases']]) {
      if (condition !== undefined) conditions.push(condition as Condition)
    }
  }
  return conditions
}

/** Every section of a rulebook whose entries bear their key as their id. */
const sectionsOf = (book: Rulebook): readonly Readonly<Record<string, object>>[] => [
  book.limits,
  book.procedures,
  book.indicators,
  book.counts,
  book.targets,
  book.leadership,
  book.checklists,
  book.routing,
  book.batches,
  book.duties,
  book.rosters,
  book.openDays,
  book.phases,
]

/** Those of whose entries each has a basis. */
const citedSectionsOf = (book: Rulebook) =>
  sectionsOf(book).filter((section) => section !== book.indicators && section !== book.counts)

test('eight rulebooks are shipped, each under its own id', () => {
  expect(books.map(([name, { id, family }]) => [name, id, family])).toStrictEqual([
    ['caomiao2023', 'caomiao2023', 'caomiao'],
    ['menghe2020', 'menghe2020', 'menghe'],
    ['national2005', 'national2005', 'national'],
    ['national2022', 'national2022', 'national'],
    ['sanjian2021', 'sanjian2021', 'sanjian'],
    ['simplified2016', 'simplified2016', 'simplified'],
    ['tongliang2022', 'tongliang2022', 'tongliang'],
    ['xinsheng2024', 'xinsheng2024', 'xinsheng'],
  ])
})

describe.each(books)('%s', (_, book) => {
  test('everything in it carries its key as its id', () => {
    for (const section of sectionsOf(book)) {
      expect(Object.values(section).map((entry) => 'id' in entry && entry.id)).toStrictEqual(Object.keys(section))
    }
  })

  test('limits start and are met by events of its own vocabulary, never by the same one', () => {
    for (const { from, metBy } of Object.values(book.limits)) {
      expect(Object.keys(book.events)).toEqual(expect.arrayContaining([from, ...(metBy ?? [])]))
      expect(metBy?.length).toBeGreaterThan(0)
      expect(metBy).not.toContain(from)
    }
  })

  test('limits say from which day they are in force, not before the rulebook is', () => {
    for (const { effective } of Object.values(book.limits)) {
      expect(effective?.from).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect((effective?.from as string) >= book.effective.from).toBe(true)
    }
  })

  test('limits can be counted from the first day they are in force, and not from the day before', () => {
    for (const limit of Object.values(book.limits)) {
      const from = limit.effective?.from as string
      const time = limit.length.unit === 'hour' ? 'T09:00' : ''
      expect(orThrow(computeDeadline({ limit, from: from + time, officeHours })).limit.id).toBe(limit.id)
      const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10)
      expect(refusalOf(computeDeadline({ limit, from: before + time, officeHours }))).toMatchObject({
        _tag: 'NotInForce',
        on: before,
      })
    }
  })

  test('every citation names its document, and what was read in the text its clause', () => {
    const bases = [...objectsIn(book)].filter(([path]) => /(^|\.)basis$/.test(path))
    const owed = citedSectionsOf(book).flatMap((section) => Object.keys(section))
    expect(bases.length).toBeGreaterThanOrEqual(owed.length)
    for (const [, basis] of bases) {
      const { document, clause, rule, source, evidence } = basis as unknown as Citation
      expect(['law', 'local', 'assumption']).toContain(source)
      expect(['verified', 'secondary', 'inferred']).toContain(evidence)
      if (evidence === 'verified') expect(clause).toMatch(/\S/)
      if (rule !== undefined) expect(rule).toMatch(/^(?:[A-E]-\d+[a-z]?|XF(?:05|22)-\d+.*)$/)
      if (source === 'assumption') {
        expect(evidence).not.toBe('verified')
        continue
      }
      if (evidence === 'verified') expect(rule).toBeDefined()
      // What a rule rests on is its own document, or the national one that goes before it; a definition may be that of a
      // program, which is no rule.
      const own = [book.document.number, book.document.level === 'national' ? 'law' : 'local']
      const laws = [shipped.national2005, national2022].map(({ document: { number } }) => [number, 'law'])
      expect([own, ...laws]).toContainEqual([document, source])
    }
  })

  test('every other reading can be followed, alone, and changes the limit', () => {
    for (const limit of Object.values(book.limits)) {
      const { status, alternatives = [] } = limit.reading ?? { status: 'explicit' }
      if (alternatives.length > 0) expect(status).toBe('interpreted')
      for (const { id, change } of alternatives) {
        const year = limit.effective?.to === undefined ? 2024 : 2021
        const from = { received: `${year}-03-01T09:00`, [limit.from]: `${year}-03-04T09:00` }
        const read = orThrow(computeDeadline({ limit, from, officeHours, reading: id }))
        expect(read.reading).toStrictEqual([id])
        expect(limit).not.toMatchObject(change)
      }
    }
  })

  test('the stages of its procedures complete and follow events of its own, under limits of its own or national', () => {
    for (const { stages, contacts = [] } of Object.values(book.procedures)) {
      expect(stages.length).toBeGreaterThan(0)
      for (const { event, after = event, limits } of stages) {
        expect(Object.keys(book.events)).toEqual(expect.arrayContaining([event, after]))
        for (const { family, limit } of limits) {
          expect([undefined, 'national']).toContain(family)
          expect(Object.keys((family === undefined ? book : national2022).limits)).toContain(limit)
        }
      }
      for (const { event, before = event, after = event } of contacts) {
        expect(Object.keys(book.events)).toEqual(expect.arrayContaining([event, before, after]))
      }
    }
  })

  test('the first stage of a procedure, and every contact, says what it cannot come before', () => {
    for (const { stages, contacts = [] } of Object.values(book.procedures)) {
      for (const { after } of [...stages.slice(0, 1), ...contacts]) expect(Object.keys(book.events)).toContain(after)
    }
  })

  test('a limit of its own book is met by the event of the stage that names it', () => {
    for (const { stages } of Object.values(book.procedures)) {
      for (const { event, limits } of stages) {
        const own = limits.filter(({ family }) => family === undefined).map(({ limit }) => book.limits[limit])
        for (const limit of own) expect(limit?.metBy).toContain(event)
      }
    }
  })

  test('whatever is not a figure has a basis, and it is its own document', () => {
    for (const section of citedSectionsOf(book)) {
      for (const { basis } of Object.values(section) as { basis: Citation }[]) {
        expect(basis.document).toBe(book.document.number)
      }
    }
  })

  test('its labels are in both languages, Chinese in Chinese and English in Latin letters', () => {
    const labels = [...objectsIn(book)].filter(([, object]) => 'zh' in object || 'en' in object)
    expect(labels.length).toBeGreaterThan(0)
    for (const [, { zh, en, ...rest }] of labels) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/[A-Za-z]/)
      expect(en).not.toMatch(/\p{Script=Han}/u)
      expect(rest).toStrictEqual({})
    }
  })

  test('whatever is labelled somewhere is labelled everywhere', () => {
    for (const section of [{ book }, ...sectionsOf(book), book.fields]) {
      for (const entry of Object.values(section)) {
        expect(entry).toHaveProperty('label', { zh: expect.any(String), en: expect.any(String) })
      }
    }
    for (const label of [book.events, book.roles, book.spans].flatMap((names) => Object.values(names))) {
      expect(label).toStrictEqual({ zh: expect.any(String), en: expect.any(String) })
    }
  })

  test('its conditions use only events, fields and values that it defines', () => {
    for (const leaf of conditionsOf(book).flatMap(leavesOf)) {
      if ('event' in leaf) {
        expect(Object.keys(book.events)).toContain(leaf.event)
        continue
      }
      if ('limit' in leaf) {
        const versions =
          leaf.family === undefined
            ? [book]
            : books.map(([, other]) => other).filter(({ family }) => family === leaf.family)
        const limits = versions.flatMap(({ limits }) => limits[leaf.limit] ?? [])
        expect(limits.length).toBeGreaterThan(0)
        for (const { from, metBy = [], appliesTo } of limits) {
          expect(Object.keys(book.events)).toEqual(expect.arrayContaining([from, ...metBy]))
          for (const asked of appliesTo === undefined ? [] : leavesOf(appliesTo)) {
            // What says what holds where nothing is known does without the word.
            if ('field' in asked && asked.ifUnknown === undefined) expect(book.fields).toHaveProperty(asked.field)
          }
        }
        continue
      }
      const values = book.fields[leaf.field]?.values
      expect(values).toBeDefined()
      expect(leaf.in.length).toBeGreaterThan(0)
      const known = values === 'boolean' ? [true, false] : Object.keys(values ?? {})
      expect(known).toEqual(expect.arrayContaining([...leaf.in]))
    }
  })

  test('its targets are over figures that it defines', () => {
    for (const { goal } of Object.values(book.targets)) {
      if ('indicator' in goal) expect(Object.keys(book.indicators)).toContain(goal.indicator)
      else expect(Object.keys(book.counts)).toContain(goal.count)
    }
  })

  test('every engine takes it', () => {
    const asOf = { asOf: '2024-12-31' }
    const file = { id: 'c1', fields: {}, evidence: {}, leads: [] }
    expect(orThrow(tallyCases(book, [], { ...asOf, ...reading })).rulebook).toBe(book.id)
    expect(orThrow(tallyBatches(book, [], asOf)).rulebook).toBe(book.id)
    expect(orThrow(checkLeadership(book, file, asOf)).summary.applied).toStrictEqual(Object.keys(book.leadership))
    expect(orThrow(rulebookInForce([book], book.family, book.effective.from))).toBe(book)
  })

  test('no case at all gives 0 of 0 in each figure that is counted from cases, and no figure that is not', () => {
    const { rates, counts } = orThrow(tallyCases(book, [], { asOf: '2024-12-31', ...reading }))
    const counted = <Rule extends object>(section: Readonly<Record<string, Rule>>, none: unknown) =>
      Object.fromEntries(
        Object.entries(section)
          .filter(([, rule]) => !('totalsOnly' in rule))
          .map(([id]) => [id, none]),
      )
    expect(rates).toStrictEqual(counted(book.indicators, { counted: 0, of: 0 }))
    expect(counts).toStrictEqual(counted(book.counts, 0))
  })

  test('without any figure no target can be measured, and each names the figure that is missing', () => {
    const { targets, notMeasurable } = orThrow(evaluateTargets(book, {}))
    expect(notMeasurable).toBe(targets.length)
    expect(targets.map(({ id, because, missing }) => [id, because, missing])).toStrictEqual(
      Object.entries(book.targets).map(([id, { goal }]) => [
        id,
        'noFigure',
        'indicator' in goal ? goal.indicator : goal.count,
      ]),
    )
  })

  test('every indicator says in both languages how it is counted', () => {
    for (const { definition, basis } of Object.values(book.indicators)) {
      expect(definition.zh).toMatch(/÷|总数/)
      expect(definition.en).toMatch(/÷|totals/)
      expect(basis).toBeTypeOf('object')
    }
  })

  test('of several definitions of one rate exactly one is preferred, and of a single one none', () => {
    const indicators = Object.values(book.indicators)
    for (const rate of new Set(indicators.map((one) => one.rate))) {
      const definitions = indicators.filter((one) => one.rate === rate)
      const preferred = definitions.filter((one) => one.preferred === true)
      expect([rate, preferred.length]).toStrictEqual([rate, definitions.length > 1 ? 1 : 0])
      expect(new Set(definitions.map(({ definition }) => definition.zh)).size).toBe(definitions.length)
      expect(new Set(definitions.map(({ definition }) => definition.en)).size).toBe(definitions.length)
    }
  })

  test('its targets use the preferred definition', () => {
    for (const { goal } of Object.values(book.targets)) {
      if (!('indicator' in goal)) continue
      const used = book.indicators[goal.indicator]
      const others = Object.values(book.indicators).filter(({ rate }) => rate === used?.rate)
      if (others.length > 1) expect(used?.preferred).toBe(true)
    }
  })

  test('its days of effect are dates, and its document is named', () => {
    const { from, to = from } = book.effective
    expect(new Date(from).toISOString().slice(0, 10)).toBe(from)
    expect(new Date(to).toISOString().slice(0, 10)).toBe(to)
    expect(to >= from).toBe(true)
    expect(book.document.number).toMatch(/\S/)
    expect(book.document.issuer).toMatch(/\S/)
  })

  test('it is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(book))).toStrictEqual(book)
  })

  test('it has no place for what tells one person from another', () => {
    const personal = /name|idnumber|idcard|identity|phone|mobile|telephone|address|birth|gender|ethnic|surname|email/i
    expect(Object.keys(book.fields).filter((field) => personal.test(field))).toStrictEqual([])
    expect(Object.keys(book.events).filter((event) => personal.test(event))).toStrictEqual([])
    // The values of a field are not fields: a matter may come in by telephone.
    const keys = [...objectsIn(book)]
      .filter(([path]) => !path.endsWith('.values'))
      .flatMap(([, part]) => Object.keys(part))
    expect(keys.filter((key) => personal.test(key))).toStrictEqual([])
  })

  test('people are never counted from records, only as totals', () => {
    const figures = [...Object.values(book.indicators), ...Object.values(book.counts)]
    for (const figure of figures.filter(({ unit }) => unit === '人次')) {
      expect(figure).toHaveProperty('totalsOnly', true)
      expect(figure).not.toHaveProperty('of')
      expect(figure).not.toHaveProperty('counted')
    }
  })
})

describe('education in document A', () => {
  test.each([
    ['the rate', xinsheng2024.indicators['education']],
    ['the batch', xinsheng2024.batches['education']],
  ])('%s comes from the caller as a total', (_, figure) => {
    expect(figure).toHaveProperty('totalsOnly', true)
    expect(figure).not.toHaveProperty('of')
  })

  test('so are the three things that must not happen, and the rounds of supervision', () => {
    for (const count of Object.values(xinsheng2024.counts)) expect(count).toHaveProperty('totalsOnly', true)
    expect(Object.keys(xinsheng2024.counts)).toStrictEqual([
      'groupVisits',
      'offSiteVisits',
      'massIncidents',
      'supervisionRounds',
    ])
  })

  test('so it is in document B', () => {
    expect(shipped.sanjian2021.indicators['education']).toHaveProperty('totalsOnly', true)
  })
})

describe('the numbers of the documents', () => {
  /** Of each limit: id, amount, unit, what starts it, what meets it, whose it is. */
  const numbers = (limits: Readonly<Record<string, TimeLimit>>) =>
    Object.values(limits).map(({ id, length, from, metBy, actor = 'office' }) => [
      id,
      length.amount,
      length.unit,
      from,
      metBy?.join(' or '),
      actor,
    ])

  test('document D: 2 hours, 2 hours, 5 working days; 5 working days, 10 working days', () => {
    expect(numbers(caomiao2023.limits)).toStrictEqual([
      ['simple.signed', 2, 'hour', 'received', 'signed', 'office'],
      ['simple.accepted', 2, 'hour', 'signed', 'accepted', 'office'],
      ['simple.opinion', 5, 'workingDay', 'accepted', 'opinionIssued', 'office'],
      ['general.accepted', 5, 'workingDay', 'received', 'accepted', 'office'],
      ['general.opinion', 10, 'workingDay', 'accepted', 'opinionIssued', 'office'],
    ])
    expect(Object.values(caomiao2023.limits).map(({ basis }) => basis.rule)).toStrictEqual([
      'D-5',
      'D-6',
      'D-7',
      'D-8',
      'D-9',
    ])
  })

  test('document C: 7 working days; telling the petitioner meets it for own cases only', () => {
    expect(numbers(tongliang2022.limits)).toStrictEqual([
      ['screening', 7, 'calendarDay', 'openDay', 'screened', 'office'],
      ['announcement.earliest', 7, 'calendarDay', 'openDay', 'announced', 'office'],
      ['announcement.latest', 5, 'calendarDay', 'openDay', 'announced', 'office'],
      ['event.report', 2, 'workingDay', 'openDay', 'eventReported', 'office'],
      ['event.publication', 30, 'calendarDay', 'openDay', 'resultsPublished', 'office'],
      ['own.answer', 7, 'workingDay', 'received', 'answered or feedbackGiven', 'office'],
      ['assigned.answer', 7, 'workingDay', 'forwardReceived', 'answered', 'office'],
      ['assigned.feedback', 7, 'workingDay', 'forwardReceived', 'resultReported', 'office'],
    ])
    const { screening, ...others } = tongliang2022.limits
    const back = Object.values<TimeLimit>(others).filter(({ direction }) => direction === 'before')
    expect(screening).toMatchObject({ direction: 'before' })
    expect(screening).not.toHaveProperty('roll')
    expect(back.map(({ id, roll }) => [id, roll])).toStrictEqual([
      ['announcement.earliest', 'none'],
      ['announcement.latest', 'none'],
    ])
  })

  test('document C: a week before the 27th the office screens, and announces between the 20th and the 22nd', () => {
    // The mass-work day is Friday 2022-05-27, so that the week before begins on Friday 2022-05-20.
    const due = (limit: TimeLimit, from: string) => orThrow(computeDeadline({ limit, from })).dueOn
    expect(due(tongliang2022.limits.screening, '2022-05-27')).toBe('2022-05-20')
    expect(due(tongliang2022.limits['announcement.earliest'], '2022-05-27')).toBe('2022-05-20')
    // Sunday 2022-05-22: the end of a window does not roll, but who has to begin before a day off begins sooner.
    expect(due(tongliang2022.limits['announcement.latest'], '2022-05-27')).toBe('2022-05-22')
    expect(due(tongliang2022.limits.screening, '2022-05-29')).toBe('2022-05-20')
  })

  test('document D: hours run in office hours, and may be read on the wall clock or from receipt', () => {
    const readings = Object.values<TimeLimit>(caomiao2023.limits).map(({ id, clock, reading }) => [
      id,
      clock,
      reading?.status,
      reading?.alternatives?.map((alternative) => alternative.id).join(' or '),
    ])
    expect(readings).toStrictEqual([
      ['simple.signed', 'office', 'interpreted', 'wallClock'],
      ['simple.accepted', 'office', 'interpreted', 'wallClock or fromReceipt'],
      ['simple.opinion', undefined, 'interpreted', 'fromReceipt'],
      ['general.accepted', undefined, 'interpreted', undefined],
      ['general.opinion', undefined, 'interpreted', 'fromReceipt'],
    ])
  })

  test('the procedures of the documents are these', () => {
    const procedures = books.map(([name, book]) => [name, Object.keys(book.procedures)])
    expect(procedures).toStrictEqual([
      ['caomiao2023', ['simple', 'general']],
      ['menghe2020', []],
      ['national2005', ['forwarded', 'direct']],
      ['national2022', ['forwarded', 'direct']],
      ['sanjian2021', []],
      ['simplified2016', ['simple']],
      ['tongliang2022', ['own', 'assigned']],
      ['xinsheng2024', []],
    ])
  })

  test('the ids of the procedures are known to the compiler', () => {
    expect(caomiao2023.procedures.simple.id).toBe('simple')
    // @ts-expect-error: no such procedure
    expect(caomiao2023.procedures['simpel']).toBeUndefined()
  })

  test('national limits in calendar days may be read to roll from statutory holidays alone', () => {
    for (const { id, length, reading, rollOn } of Object.values<TimeLimit>(national2022.limits)) {
      expect(rollOn).toBeUndefined()
      if (id === 'objection') expect(reading).toBeUndefined()
      else expect(reading?.alternatives).toMatchObject([{ id: 'statutoryDay', change: { rollOn: 'statutoryDay' } }])
      expect(length.unit).toBe(id === 'objection' ? 'workingDay' : 'calendarDay')
    }
    // Sixty days after 2024-04-09 are Saturday 2024-06-08, which is off but no festival: it is the 10th that is.
    const request = { limit: national2022.limits.handling, from: '2024-04-09', fields: { route: 'petition' } }
    expect(orThrow(computeDeadline(request)).dueOn).toBe('2024-06-11')
    expect(orThrow(computeDeadline({ ...request, reading: 'statutoryDay' })).dueOn).toBe('2024-06-08')
  })

  test('only the re-review is paused, and only by a hearing (art. 36(2))', () => {
    const pausing = Object.values<TimeLimit>(national2022.limits).filter(({ pausedBy }) => pausedBy !== undefined)
    expect(pausing.map(({ id, pausedBy }) => [id, pausedBy])).toStrictEqual([['reReview.opinion', ['hearing']]])
  })

  test('the national regulation: 15, 5, 60 and 30 days', () => {
    expect(numbers(national2022.limits)).toStrictEqual([
      ['register', 15, 'calendarDay', 'received', 'routed', 'office'],
      ['notice.direct', 15, 'calendarDay', 'received', 'notified', 'office'],
      ['notice.assigned', 15, 'calendarDay', 'forwardReceived', 'notified', 'office'],
      ['objection', 5, 'workingDay', 'forwardReceived', 'objected', 'office'],
      ['handling', 60, 'calendarDay', 'accepted', 'closed', 'office'],
      ['review.request', 30, 'calendarDay', 'answerReceived', 'reviewRequested', 'petitioner'],
      ['review.decision', 30, 'calendarDay', 'reviewRequestReceived', 'reviewAnswered', 'office'],
      ['reReview.request', 30, 'calendarDay', 'reviewAnswerReceived', 'reReviewRequested', 'petitioner'],
      ['reReview.opinion', 30, 'calendarDay', 'reReviewRequestReceived', 'reReviewAnswered', 'office'],
    ])
  })

  test('only handling can be extended, by 30 days at most, and governs only what takes the route of petition', () => {
    const limits = Object.values<TimeLimit>(national2022.limits)
    expect(limits.filter(({ extension }) => extension !== undefined).map(({ id }) => id)).toStrictEqual(['handling'])
    expect(national2022.limits.handling.extension).toMatchObject({
      max: { amount: 30, unit: 'calendarDay' },
      basis: { clause: '第三十四条' },
    })
    expect(national2022.limits.handling.appliesTo).toStrictEqual({ field: 'route', in: ['petition'] })
  })

  test.each<['notice.direct' | 'notice.assigned' | 'objection', string, CaseFields, string[], boolean]>([
    ['notice.direct', 'of which nothing more is known', {}, [], true],
    ['notice.direct', 'of a petitioner who cannot be traced', { untraceable: true }, [], false],
    ['notice.direct', 'of remedies by litigation', { litigation: true }, [], false],
    ['notice.direct', 'that accuses', { route: 'accusation' }, [], false],
    ['notice.direct', 'that suggests', { route: 'suggestion' }, [], true],
    ['notice.assigned', 'of which nothing more is known', {}, [], true],
    ['notice.assigned', 'that was objected to', {}, ['objected'], false],
    ['notice.assigned', 'of remedies by litigation', { litigation: true }, [], false],
    ['notice.assigned', 'that accuses', { route: 'accusation' }, [], false],
    ['objection', 'of which nothing more is known', {}, [], true],
    ['objection', 'within its powers', { competence: 'own' }, [], false],
  ])('%s of a matter %s (art. 23)', (id, _, fields, happened, governs) => {
    const limit = national2022.limits[id]
    const from = { [limit.from]: '2024-03-01', ...Object.fromEntries(happened.map((event) => [event, '2024-03-05'])) }
    const answer = computeDeadline({ limit, from, fields })
    if (governs) expect(answer).toMatchObject({ _tag: 'Right' })
    else expect(refusalOf(answer)).toMatchObject({ _tag: 'OtherProcedure' })
    if (governs) expect(orThrow(answer)).not.toHaveProperty('assumed')
  })

  test('handed back in time, a forwarded matter is late in no rate of 2022', () => {
    const events = { forwardReceived: '2024-03-01', objected: '2024-03-05' }
    const { rates } = orThrow(tallyCases(national2022, [{ id: 'c1', fields: {}, events }], { asOf: '2024-06-01' }))
    for (const id of ['timelyAcceptance.due', 'timelyAcceptance.all', 'acceptance.due']) {
      expect([id, rates[id]]).toStrictEqual([id, { counted: 0, of: 0 }])
    }
  })

  test('no local limit can be extended', () => {
    const limits: TimeLimit[] = [...Object.values(caomiao2023.limits), ...Object.values(tongliang2022.limits)]
    expect(limits).toHaveLength(13)
    for (const limit of limits) expect(limit).not.toHaveProperty('extension')
  })

  test('the national regulation is in force since 1 May 2022', () => {
    expect(national2022.effective).toStrictEqual({ from: '2022-05-01', source: 'document' })
  })

  test('a plan ends with its last phase where the document dates one, and stays open where it does not', () => {
    expect(caomiao2023.effective).toStrictEqual({ from: '2023-12-22', to: '2024-03-15', source: 'document' })
    expect(tongliang2022.effective).toStrictEqual({ from: '2022-02-25', source: 'document' })
    expect(xinsheng2024.effective).toStrictEqual({ from: '2024-01-01', to: '2024-12-31', source: 'assumption' })
    expect(shipped.sanjian2021.effective).toStrictEqual({ from: '2021-01-01', source: 'assumption' })
    expect(shipped.menghe2020.effective).toStrictEqual({ from: '2020-02-01', to: '2020-12-31', source: 'assumption' })
  })

  test('limits do not end with the plan', () => {
    for (const { effective } of Object.values(caomiao2023.limits)) expect(effective).not.toHaveProperty('to')
  })

  test('documents A, B and E set no limit but targets', () => {
    const plans = [xinsheng2024, shipped.sanjian2021, shipped.menghe2020]
    expect(plans.map(({ limits }) => limits)).toStrictEqual([{}, {}, {}])
    expect(plans.map(({ targets }) => Object.keys(targets).length)).toStrictEqual([12, 10, 9])
  })

  /** Of each target: its id, its kind, the figure it is over, and the number it asks for. */
  const goals = ({ targets }: Rulebook) =>
    Object.values(targets).map(({ id, goal }) => {
      const figure = 'indicator' in goal ? goal.indicator : goal.count
      if (goal.kind === 'rate' || goal.kind === 'countAtLeast') return [id, goal.kind, figure, goal.atLeast]
      if (goal.kind === 'reduction') return [id, goal.kind, figure, goal.byAtLeast]
      return goal.kind === 'rateAbove' ? [id, goal.kind, figure, goal.benchmark] : [id, goal.kind, figure]
    })

  test('the targets of document B, of which 100 % or more is counted as 100 % and said so', () => {
    expect(goals(shipped.sanjian2021)).toStrictEqual([
      ['B-1', 'rate', 'required.resolution', '100'],
      ['B-2a', 'rate', 'required.settlement', '80'],
      ['B-2b', 'rate', 'education', '30'],
      ['B-3', 'rate', 'county.settlement', '90'],
      ['B-4', 'rate', 'entry', '100'],
      ['B-5', 'rate', 'full.resolution', '100'],
      ['B-6a', 'none', 'groupVisits'],
      ['B-6b', 'none', 'offSiteVisits'],
      ['B-6c', 'none', 'massIncidents'],
      ['B-15', 'none', 'graveGroupVisits'],
    ])
    expect(shipped.sanjian2021.targets['B-5']?.note?.zh).toContain('100%以上')
  })

  test('the targets of document E, which says higher than the mean and does not say less than when', () => {
    const { menghe2020 } = shipped
    expect(goals(menghe2020)).toStrictEqual([
      ['E-2a', 'rateAbove', 'participation', 'district.participation'],
      ['E-2b', 'rateAbove', 'satisfaction', 'district.satisfaction'],
      ['E-3a', 'rate', 'acceptance.due', '100'],
      ['E-3b', 'rate', 'closing.due', '100'],
      ['E-4a', 'none', 'relapses'],
      ['E-4b', 'noIncrease', 'backlog'],
      ['E-6a', 'reduction', 'backlog', '40'],
      ['E-6b', 'reduction', 'upwardVisits', '40'],
      ['E-15', 'none', 'incidents'],
    ])
    for (const id of ['E-4b', 'E-6a', 'E-6b']) expect(menghe2020.targets[id]).toHaveProperty('note')
    for (const id of ['backlog', 'upwardVisits']) expect(menghe2020.counts[id]).toHaveProperty('totalsOnly', true)
  })

  test('document A asks for four rounds of supervision a year', () => {
    expect(goals(xinsheng2024).at(-1)).toStrictEqual(['A-25', 'countAtLeast', 'supervisionRounds', 4])
  })

  test('the targets of document D', () => {
    expect(goals(caomiao2023)).toStrictEqual([
      ['D-2a', 'rate', 'village.visits', '100'],
      ['D-2b', 'rate', 'town.visits', '100'],
      ['D-14', 'none', 'upwardVisits'],
    ])
  })

  test('the national regulation of 2005: 15, 60 and 30 days, and 30 more for a suggestion', () => {
    const { limits } = shipped.national2005
    expect(numbers(limits)).toStrictEqual([
      ['register', 15, 'calendarDay', 'received', 'routed', 'office'],
      ['notice.direct', 15, 'calendarDay', 'received', 'notified', 'office'],
      ['notice.assigned', 15, 'calendarDay', 'forwardReceived', 'notified', 'office'],
      ['handling', 60, 'calendarDay', 'accepted', 'closed', 'office'],
      ['review.request', 30, 'calendarDay', 'answerReceived', 'reviewRequested', 'petitioner'],
      ['review.decision', 30, 'calendarDay', 'reviewRequestReceived', 'reviewAnswered', 'office'],
      ['reReview.request', 30, 'calendarDay', 'reviewAnswerReceived', 'reReviewRequested', 'petitioner'],
      ['reReview.opinion', 30, 'calendarDay', 'reReviewRequestReceived', 'reReviewAnswered', 'office'],
      ['suggestion.feedback', 30, 'calendarDay', 'suggestionReceived', 'suggestionAnswered', 'office'],
    ])
    expect(Object.values<TimeLimit>(limits).map(({ basis }) => [basis.rule, basis.clause])).toStrictEqual([
      ['XF05-21', '第二十一条第一款'],
      ['XF05-22', '第二十二条第二款'],
      ['XF05-21-2', '第二十一条第二款'],
      ['XF05-33', '第三十三条'],
      ['XF05-34', '第三十四条'],
      ['XF05-34', '第三十四条'],
      ['XF05-35', '第三十五条第一款'],
      ['XF05-35', '第三十五条第一款、第二款'],
      ['XF05-36', '第三十六条第二款'],
    ])
    const with30More = Object.values<TimeLimit>(limits).filter(({ extension }) => extension !== undefined)
    expect(with30More.map(({ id, extension }) => [id, extension?.max.amount])).toStrictEqual([['handling', 30]])
    const pausing = Object.values<TimeLimit>(limits).filter(({ pausedBy }) => pausedBy !== undefined)
    expect(pausing.map(({ id, pausedBy }) => [id, pausedBy])).toStrictEqual([['reReview.opinion', ['hearing']]])
    // Of 2005 the 60 days are those of every matter; who cannot be told need not be.
    const limited = Object.values<TimeLimit>(limits).filter(({ appliesTo }) => appliesTo !== undefined)
    expect(limited.map(({ id }) => id)).toStrictEqual(['notice.direct'])
  })

  test('simple handling: 1, 3 and 10 working days, for first matters that are fit for it', () => {
    const { limits } = shipped.simplified2016
    expect(numbers(limits)).toStrictEqual([
      ['forwarding', 1, 'workingDay', 'tierReceived', 'passedOn', 'office'],
      ['acceptance', 3, 'workingDay', 'received', 'accepted or declined', 'office'],
      ['opinion', 10, 'workingDay', 'accepted', 'opinionIssued', 'office'],
    ])
    const fit = {
      firstTime: true,
      fit: 'clear',
      assignedFromAbove: false,
      mayBeRefused: false,
      otherProcedure: false,
      complex: false,
    }
    const ask = (fields: Readonly<Record<string, string | boolean>>) =>
      computeDeadline({ limit: limits.acceptance, from: '2021-03-01', fields })
    expect(orThrow(ask(fit))).toMatchObject({ dueOn: '2021-03-04' })
    expect(orThrow(ask(fit)).assumed ?? []).toStrictEqual([])
    const { complex: _, ...known } = fit
    expect(orThrow(ask(known)).assumed).toStrictEqual(['complex'])
    for (const change of [
      { firstTime: false },
      { fit: 'none' },
      { assignedFromAbove: true },
      { mayBeRefused: true },
      { otherProcedure: true },
      { complex: true },
    ]) {
      expect(refusalOf(ask({ ...fit, ...change }))._tag).toBe('OtherProcedure')
    }
  })

  test('document B asks for five ones, document A for three personal acts and forbids three ways out', () => {
    const [b, a] = [shipped.sanjian2021.leadership['caseLead'], xinsheng2024.leadership['caseLead']]
    expect(b?.ones.map(({ key, must }) => [key, must])).toStrictEqual([
      ['problem', 'exactlyOne'],
      ['leader', 'exactlyOne'],
      ['team', 'exactlyOne'],
      ['plan', 'exactlyOne'],
      ['toTheEnd', 'sameLeadToEnd'],
    ])
    expect([b?.personalActs, b?.forbids]).toStrictEqual([[], []])
    expect([b?.rank?.atLeast, b?.rank?.basis.rule]).toStrictEqual(['countyManaged', 'B-10'])
    expect(a?.casesPerLeader).toBe(1)
    expect(a?.ones).toStrictEqual([])
    expect(a?.personalActs.map(({ key }) => key)).toStrictEqual(['analysis', 'persuasion', 'coordination'])
    expect(a?.forbids).toStrictEqual(['subcontracted', 'proxied', 'nominal'])
  })

  test('document A counts results in six batches, which are our reading', () => {
    expect(Object.keys(xinsheng2024.batches)).toStrictEqual([
      'lawful',
      'mediated',
      'assisted',
      'explained',
      'concluded',
      'education',
    ])
    for (const { basis } of Object.values(xinsheng2024.batches)) {
      expect(basis).toMatchObject({ source: 'assumption', evidence: 'inferred' })
    }
  })
})
