import { describe, expect, it } from 'vitest'
import { type CaseRecord, orThrow, tallyCases, tallyCasesAsync } from 'xinfang-rules'
import { refusalOf } from '../refusal.js'
import { cases, rules } from './book.js'

const asOf = { asOf: '2024-12-31' }

async function* slowly<T>(records: readonly T[], opened: { closed?: boolean } = {}) {
  try {
    for (const record of records) yield await Promise.resolve(record)
  } finally {
    opened.closed = true
  }
}

describe('a tally of cases that come as they can', () => {
  it('is that of the same cases in a list', async () => {
    const tally = tallyCases(rules, cases, asOf)
    expect(await tallyCasesAsync(rules, slowly(cases), asOf)).toEqual(tally)
    expect(await tallyCasesAsync(rules, cases, asOf)).toEqual(tally)
  })

  it('ends at the first that cannot be read, and lets go of the source', async () => {
    const opened: { closed?: boolean } = {}
    const records = [cases[0], { ...cases[1], events: { received: 'then' } }, cases[2]] as CaseRecord[]
    const refusal = refusalOf(await tallyCasesAsync(rules, slowly(records, opened), asOf))
    expect([refusal._tag, refusal.path]).toEqual(['InvalidMoment', 'cases[1].events.received'])
    expect(opened.closed).toBe(true)
  })

  it('refuses a second record of one id', async () => {
    const twice = slowly([...cases, cases[0]] as CaseRecord[])
    expect(refusalOf(await tallyCasesAsync(rules, twice, asOf))).toMatchObject({ _tag: 'DuplicateCase', id: 'c1' })
  })

  it('refuses what cannot be gone through, and options that say nothing, without looking at a case', async () => {
    expect(refusalOf(await tallyCasesAsync(rules, 7 as never, asOf)).path).toBe('cases')
    const opened: { closed?: boolean } = {}
    const unread = slowly(cases, opened)
    expect(refusalOf(await tallyCasesAsync(rules, unread, { asOf: 'now' })).path).toBe('options.asOf')
    expect(opened).toEqual({})
  })

  it("is rejected with what the caller's own source throws", async () => {
    async function* failing(): AsyncGenerator<CaseRecord> {
      yield await Promise.resolve(cases[0] as CaseRecord)
      throw new Error('connection lost')
    }
    await expect(tallyCasesAsync(rules, failing(), asOf)).rejects.toThrow('connection lost')
  })

  it('counts two sources at once apart from each other', async () => {
    const [whole, none] = await Promise.all([
      tallyCasesAsync(rules, slowly(cases), asOf),
      tallyCasesAsync(rules, slowly<CaseRecord>([]), asOf),
    ])
    expect(whole).toEqual(tallyCases(rules, cases, asOf))
    expect(orThrow(none).rates['resolution']).toEqual({ counted: 0, of: 0 })
  })
})
