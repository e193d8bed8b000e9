import { describe, expect, test } from 'vitest'
import { checkPromise, orThrow, type PromiseRequest } from 'xinfang-rules'
import { national2022, tongliang2022 } from 'xinfang-rules/rulebooks'
import { refusalOf } from '../refusal.js'

const limit = tongliang2022.limits['own.answer']
const request = (promisedOn: string, part: Partial<PromiseRequest> = {}): PromiseRequest => ({
  subject: 'c1',
  limit,
  from: '2022-04-28',
  promisedOn,
  ...part,
})
const check = (promisedOn: string, part: Partial<PromiseRequest> = {}) =>
  orThrow(checkPromise(request(promisedOn, part)))

describe('a date promised on the spot (C-3) keeps the seven working days of an own case (C-13)', () => {
  test('the last day may be promised, the day after is a breach', () => {
    expect(check('2022-05-11').findings).toStrictEqual([])
    expect(check('2022-05-12').findings).toStrictEqual([
      {
        rule: 'own.answer.promise',
        severity: 'breach',
        subject: 'c1',
        on: '2022-05-12',
        message: {
          zh: '承诺 2022-05-12，晚于最后一日 2022-05-11',
          en: 'promised for 2022-05-12, later than 2022-05-11, the last day',
        },
        basis: limit.basis,
      },
    ])
    expect(check('2022-05-12').summary).toMatchObject({ promisedOn: '2022-05-12', deadline: { dueOn: '2022-05-11' } })
  })

  test('the clause of the step that asked for the promise may be named instead', () => {
    const { basis } = tongliang2022.routing.onTheSpot
    expect(check('2022-05-12', { basis }).findings[0]?.basis).toStrictEqual(basis)
  })

  test('of several limits the earliest binds', () => {
    const alsoBoundBy = [national2022.limits['notice.direct']]
    const from = '2023-09-22'
    expect(check('2023-10-08', { from }).findings).toStrictEqual([])
    const [finding] = check('2023-10-08', { from, alsoBoundBy }).findings
    expect(finding).toMatchObject({ rule: 'notice.direct.promise', severity: 'breach' })
    expect(finding?.basis.clause).toBe('第二十三条第二款')
  })

  test('beside a softer limit, one whose last day is forecast is still only a warning', () => {
    const soft = {
      ...limit,
      id: 'soft',
      length: { amount: 5, unit: 'calendarDay' as const },
      strength: 'should' as const,
    }
    const must = { ...limit, id: 'must', length: { amount: 20, unit: 'workingDay' as const } }
    const alone = check('2028-02-12', { limit: must, from: '2028-01-10' }).findings
    expect(alone).toMatchObject([{ rule: 'must.promise', severity: 'warning' }])
    const both = check('2028-02-12', { limit: soft, alsoBoundBy: [must], from: '2028-01-10' }).findings
    expect(both).toMatchObject([{ rule: 'soft.promise', severity: 'warning' }])
    const far = check('2028-03-31', { limit: soft, alsoBoundBy: [must], from: '2028-01-10' }).findings
    expect(far).toMatchObject([{ rule: 'must.promise', severity: 'breach' }])
  })

  test('a limit that only says what should be makes a warning', () => {
    const soft = { ...limit, strength: 'should' as const }
    expect(check('2022-05-12', { limit: soft }).findings).toMatchObject([{ severity: 'warning' }])
    // Fifteen days after 28 April are over with 13 May.
    const alsoBoundBy = [{ ...national2022.limits['notice.direct'], effective: { from: '2022-04-01' } }]
    const both = (promisedOn: string) => check(promisedOn, { limit: soft, alsoBoundBy }).findings
    expect(both('2022-05-13')).toMatchObject([{ rule: 'own.answer.promise', severity: 'warning' }])
    const [broken] = both('2022-05-14')
    expect(broken).toMatchObject({ rule: 'notice.direct.promise', severity: 'breach' })
    expect(broken?.message.zh).toBe('承诺 2022-05-14，晚于最后一日 2022-05-13')
    expect(broken?.basis).toStrictEqual(national2022.limits['notice.direct'].basis)
  })

  test('by forecast it is a breach only where the last day cannot be so late, and a warning from where it may be', () => {
    const from = '2027-02-04'
    const { deadline } = check('2027-02-22', { from }).summary
    expect([deadline.window?.earliest, deadline.dueOn, deadline.window?.latest]).toStrictEqual([
      '2027-02-20',
      '2027-02-22',
      '2027-02-23',
    ])
    const severities = ['2027-02-20', '2027-02-21', '2027-02-23', '2027-02-24'].map((promisedOn) =>
      check(promisedOn, { from }).findings.map(({ severity }) => severity),
    )
    expect(severities).toStrictEqual([[], ['warning'], ['warning'], ['breach']])
    expect(check('2027-02-21', { from }).findings[0]?.message.en).toBe(
      'promised for 2027-02-21: the last day is 2027-02-22 by forecast, and may be as early as 2027-02-20',
    )
  })
})

test.each<[string, Partial<Record<keyof PromiseRequest, unknown>>, string, string]>([
  ['a day that does not exist', { promisedOn: '2022-02-30' }, 'InvalidDate', 'promisedOn'],
  ['a day before the matter came in', { promisedOn: '2022-04-27' }, 'EventsOutOfOrder', 'promisedOn'],
  ['no subject', { subject: '' }, 'InvalidArgument', 'subject'],
  ['a clause that is none', { basis: '五(四)' }, 'InvalidArgument', 'basis'],
  ['a limit that was not in force', { from: '2022-02-24', promisedOn: '2022-02-24' }, 'NotInForce', 'limit'],
  ['no start', { from: undefined }, 'InvalidMoment', 'from'],
])('refused: %s', (_, part, tag, path) => {
  expect(refusalOf(checkPromise(request('2022-05-11', part as Partial<PromiseRequest>)))).toMatchObject({
    _tag: tag,
    path,
  })
})

test('refused: no request', () => {
  expect(refusalOf(checkPromise(null as unknown as PromiseRequest))).toMatchObject({ path: 'request' })
})

test('a member that a request does not have is refused by name: a limit may not be lost to a slip', () => {
  const alsoBoundby = [national2022.limits['notice.direct']]
  expect(refusalOf(checkPromise(request('2022-05-11', { alsoBoundby } as never)))).toMatchObject({
    _tag: 'InvalidArgument',
    path: 'alsoBoundby',
  })
})
