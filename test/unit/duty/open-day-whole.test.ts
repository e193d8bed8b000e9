import { describe, expect, it } from 'vitest'
import { checkOpenDay, type OpenDayPlan, type OpenDayRecord, orThrow } from 'xinfang-rules'
import { changed, complete, events, filed, found, known, plan, there, told, town } from './open-days.js'

const { time, ...rest } = told
const day = plan('2024-10-14', { ...town, events: { received: '2024-10-14', forwardReceived: '2024-10-14' } })
const screened = { what: 'screening', on: '2024-09-30' }
const announced = (on: string, evidence: OpenDayRecord['evidence']): OpenDayRecord => ({
  what: 'announcement',
  on,
  evidence,
})

/** What was found of the announcement alone, and how it stands. */
const announcement = (records: readonly OpenDayRecord[], asOf = '2024-10-21', of: OpenDayPlan = day) => {
  const { findings, summary } = orThrow(checkOpenDay(of, [screened, ...records], { asOf }))
  const own = findings.filter(({ rule }) => rule.startsWith('massWorkDay.announcement'))
  return {
    found: own.map(({ rule, severity, on }) => `${rule.replace('massWorkDay.', '')} ${severity} ${on}`),
    said: own.map(({ message }) => message),
    progress: summary.steps.find(({ what }) => what === 'announcement'),
  }
}
const withStrength = (strength: { step?: 'should'; asks?: 'should' }): OpenDayPlan => ({
  ...day,
  steps: day.steps.map((step) =>
    step.what === 'announcement' && step.asks !== undefined
      ? {
          ...step,
          ...(strength.step && { strength: strength.step }),
          asks: { ...step.asks, ...(strength.asks && { strength: strength.asks }) },
        }
      : step,
  ),
})

describe('a step of an open day that asks for something', () => {
  it('is late on the day on which all of it was there, though it was begun in time', () => {
    const { found, said, progress } = announcement([announced('2024-10-08', { time }), announced('2024-10-20', rest)])
    expect(found).toEqual(['announcement.late breach 2024-10-20'])
    expect(said).toEqual([
      {
        zh: '公示活动安排：至 2024-10-20 才补齐所列内容，晚于最后一日 2024-10-09',
        en: 'Announce the arrangements: complete only on 2024-10-20, later than the last day, 2024-10-09',
      },
    ])
    expect(progress).toEqual({ what: 'announcement', state: 'late', doneOn: '2024-10-20', missing: [] })
  })

  it('is in time where all of it was there on the last day, and not a day later', () => {
    const completedOn = (on: string) => announcement([announced('2024-10-08', { time }), announced(on, rest)])
    expect(completedOn('2024-10-09')).toMatchObject({ found: [], progress: { state: 'done', doneOn: '2024-10-08' } })
    expect(completedOn('2024-10-10').found).toEqual(['announcement.late breach 2024-10-10'])
  })

  it('is late also where it was begun too soon, and no more than a note where it was whole too soon', () => {
    const late = announcement([announced('2024-10-01', { time }), announced('2024-10-20', rest)])
    expect(late.found).toEqual(['announcement.late breach 2024-10-20'])
    const early = announcement([announced('2024-10-01', told), announced('2024-10-20', told)])
    expect(early).toMatchObject({ found: ['announcement.early note 2024-10-01'], progress: { state: 'early' } })
  })

  it('is late on one day alone where it was begun late as well', () => {
    const late = announcement([announced('2024-10-12', { time }), announced('2024-10-20', rest)])
    expect(late.found).toEqual(['announcement.late breach 2024-10-20'])
    expect(late.said[0]?.zh).toContain('至 2024-10-20 才补齐')
    const whole = announcement([announced('2024-10-12', told), announced('2024-10-20', rest)])
    expect(whole.found).toEqual(['announcement.late breach 2024-10-12'])
    expect(whole.said[0]?.zh).toContain('记录为 2024-10-12')
  })

  it('is timed by its records as long as it is not whole, and said to be incomplete', () => {
    const inTime = [announced('2024-10-08', { time }), announced('2024-10-20', {})]
    expect(announcement(inTime)).toMatchObject({
      found: ['announcement.incomplete breach 2024-10-09'],
      progress: { state: 'done', doneOn: '2024-10-08' },
    })
    const completedLater = [announced('2024-10-08', { time }), announced('2024-10-20', rest)]
    expect(announcement(completedLater, '2024-10-19').found).toEqual(['announcement.incomplete breach 2024-10-09'])
    const late = [announced('2024-10-12', { time }), announced('2024-10-20', {})]
    expect(announcement(late).found).toEqual([
      'announcement.late breach 2024-10-12',
      'announcement.incomplete breach 2024-10-09',
    ])
  })

  it('is late with a warning where only what it asks for should be there as a rule, and was not in time', () => {
    const begun = [announced('2024-10-08', { time }), announced('2024-10-20', rest)]
    expect(announcement(begun, '2024-10-21', withStrength({ asks: 'should' })).found).toEqual([
      'announcement.late warning 2024-10-20',
    ])
    expect(announcement(begun, '2024-10-21', withStrength({ step: 'should' })).found).toEqual([
      'announcement.late warning 2024-10-20',
    ])
    const notBegun = [announced('2024-10-12', { time }), announced('2024-10-20', rest)]
    expect(announcement(notBegun, '2024-10-21', withStrength({ asks: 'should' })).found).toEqual([
      'announcement.late breach 2024-10-20',
    ])
  })

  it('is late with a warning on who was there, which should be so as a rule', () => {
    const { mainLeader, ...others } = there
    const signed = [
      ...changed('attendance', { evidence: { mainLeader } }),
      { what: 'attendance', on: '2024-06-27', evidence: others },
    ]
    expect(found(signed)).toEqual(['attendance.late warning 2024-06-27'])
  })
})

describe('the file of an open day, for which the text sets no day', () => {
  const unfiled = complete.filter(({ what }) => what !== 'archive')

  it('is a note once the day itself is over, also where nothing of it is recorded', () => {
    const none = changed('archive', { evidence: {} })
    expect(found(unfiled)).toEqual(['archive.incomplete note'])
    const noted = (records: readonly OpenDayRecord[]) =>
      orThrow(checkOpenDay(known, records, { asOf: '2024-08-01' })).findings
    expect(noted(unfiled)).toStrictEqual(noted(none))
    expect(noted(unfiled)[0]?.message.zh).toBe(
      '归档资料：缺少“排查情况”、“公示通知”、“签到册”、“登记表”、“分析研判”、“交办记录”、“台账”、“办理情况记录”',
    )
  })

  it('asks for nothing before the day is over', () => {
    const prepared = unfiled.slice(0, 3)
    expect(found(prepared, '2024-06-25')).toEqual([])
    expect(found(prepared, '2024-06-26T18:00')).toEqual([])
    expect(found(prepared, '2024-06-26')).toEqual(['archive.incomplete note'])
  })

  it('stays open and lists what it lacks', () => {
    const { summary } = orThrow(checkOpenDay(known, unfiled, { asOf: '2024-08-01' }))
    expect(summary.steps.at(-1)).toEqual({ what: 'archive', state: 'open', missing: Object.keys(filed) })
  })

  it('names what may be asked for as well', () => {
    const steps = known.steps.map(({ asks, ...step }) =>
      step.what === 'archive' && asks !== undefined
        ? { ...step, asks: { ...asks, items: asks.items.slice(1), undecided: asks.items.slice(0, 1) } }
        : { ...step, ...(asks && { asks }) },
    )
    expect(found(unfiled, '2024-08-01', { ...plan('2024-06-26', { ...town, events }), steps })).toEqual([
      'archive.incomplete note',
      'archive.undecided note',
    ])
  })
})
