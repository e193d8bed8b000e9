import { describe, expect, it } from 'vitest'
import { type HolidayNotice, holidayNotices } from 'xinfang-rules'
import { amendment, notice2027 } from './a-notice.js'
import { local, made, without } from './calendar-parts.js'

/** The same data, the members of every record within it in another order. */
function backToFront<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(backToFront) as Value
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [name, backToFront(member)])
  return Object.fromEntries(members.reverse()) as Value
}

describe('the id of a calendar says what it is made of', () => {
  it.each([
    ['all that the library knows', undefined, 'cn 2004-2026'],
    ['nothing else than that', {}, 'cn 2004-2026'],
    ['the same notices, handed over', { notices: holidayNotices }, 'cn 2004-2026'],
    ['a copy of the same notices', { notices: structuredClone(holidayNotices) }, 'cn 2004-2026'],
    ['a copy written in another order', { notices: backToFront(holidayNotices) }, 'cn 2004-2026'],
    [
      'a copy that leaves members undefined',
      { notices: holidayNotices.map((notice) => ({ amends: undefined, source: undefined, ...notice })) as never },
      'cn 2004-2026',
    ],
    ['options left undefined', { notices: undefined, knownOn: undefined, overlays: undefined }, 'cn 2004-2026'],
    ['what was known on a day', { knownOn: '2020-01-25' }, 'cn 2004-2020 known on 2020-01-25'],
    ['what is known on the last day there is', { knownOn: '2100-12-31' }, 'cn 2004-2026'],
    ['an overlay', { overlays: [{ id: 'guangxi-2026', holidays: [local] }] }, 'cn 2004-2026 + guangxi-2026'],
    ['a notice of one’s own', { notices: [...holidayNotices, notice2027] }, 'cn 2004-2027 + 试拟〔2026〕1号'],
    [
      'notices without an amendment',
      { notices: without('国办发明电〔2019〕3号') },
      'cn 2004-2026 - 国办发明电〔2019〕3号',
    ],
    ['fewer years', { notices: holidayNotices.filter(({ year }) => year <= 2010) }, 'cn 2004-2010'],
    [
      'all of these',
      {
        notices: [...without('国办发明电〔2019〕3号'), notice2027],
        knownOn: '2026-11-20',
        overlays: [
          { id: 'one', holidays: [local] },
          { id: 'two', holidays: [local] },
        ],
      },
      'cn 2004-2027 known on 2026-11-20 + 试拟〔2026〕1号 - 国办发明电〔2019〕3号 + one + two',
    ],
  ])('of %s', (_, parts, id) => {
    expect(made(parts).id).toBe(id)
  })

  it('of a year arranged otherwise than the library has it, by both numbers', () => {
    const last = holidayNotices.at(-1) as HolidayNotice
    const notices = [...without(last.number), { ...last, number: '试拟〔2025〕1号' }]
    expect(made({ notices }).id).toBe('cn 2004-2026 + 试拟〔2025〕1号 - 国办发明电〔2025〕7号')
  })
})

describe('the id of a calendar', () => {
  it('is the same in whatever order its notices were added', () => {
    const later = amendment({ ordinary: ['2026-10-10'], work: ['2026-10-11'] })
    const [one, other] = [
      [notice2027, later],
      [later, notice2027],
    ].map((added) => made({ notices: [...added, ...holidayNotices] }).id)
    expect(one).toBe('cn 2004-2027 + 试拟〔2026〕2号 + 试拟〔2026〕1号')
    expect(other).toBe(one)
  })
})
