import { describe, expect, it } from 'vitest'
import { orThrow, type ProcedureStatus, trackProcedure } from 'xinfang-rules'
import { type PictureOptions, renderTimeline } from 'xinfang-rules/render'
import { caomiao2023, national2022 } from 'xinfang-rules/rulebooks'
import { daysIn, parseXml, written } from './parse-xml.js'

const draw = (status: ProcedureStatus, options?: PictureOptions): string => orThrow(renderTimeline(status, options))
const told = (status: ProcedureStatus, language: 'zh' | 'en' = 'zh'): readonly string[] =>
  parseXml(draw(status, { language })).children[1]?.text.split('\n') ?? []
const writtenOn = (svg: string, on: string): readonly string[] => {
  const day = daysIn(svg).find(({ attributes }) => attributes['data-on'] === on)
  return day === undefined ? [] : ['number', 'word', 'note', 'fine'].flatMap((type) => written(day, type))
}

const general = (received: string, asOf: string, fields?: Record<string, string>): ProcedureStatus =>
  orThrow(
    trackProcedure({
      books: [caomiao2023, national2022],
      procedure: caomiao2023.procedures.general,
      events: [{ event: 'received', at: received }],
      asOf,
      fields,
    }),
  )

describe('the last day of a stage', () => {
  it('keeps its number, at large where it is alone, in its line where it is shared', () => {
    const status = orThrow(
      trackProcedure({
        books: [national2022],
        procedure: national2022.procedures.forwarded,
        events: [
          { event: 'received', at: '2024-03-01' },
          { event: 'routed', at: '2024-03-05' },
          { event: 'forwardReceived', at: '2024-03-06' },
          { event: 'accepted', at: '2024-03-25' },
        ],
        asOf: '2024-04-10',
      }),
    )
    expect(writtenOn(draw(status), '2024-03-21').slice(0, 2)).toEqual(['③15', '届满'])
    expect(writtenOn(draw(status), '2024-05-24')).toContain('⑤60届满')
    expect(writtenOn(draw(status, { language: 'en' }), '2024-05-24')).toContain('⑤60 due')
  })

  it('has none where the count was up before it', () => {
    const status = orThrow(
      trackProcedure({
        books: [national2022],
        procedure: national2022.procedures.forwarded,
        events: [{ event: 'received', at: '2024-01-26' }],
        asOf: '2024-01-29',
      }),
    )
    expect(writtenOn(draw(status), '2024-02-10')).toContain('①15')
    expect(writtenOn(draw(status), '2024-02-17')).toContain('①顺延')
    expect(writtenOn(draw(status), '2024-02-18').join()).toMatch(/①届满/)
  })
})

describe('the moment of asking', () => {
  const status = general('2024-02-07', '2024-02-19', { route: 'petition' })

  it('is a remark on the day that it falls on, which is drawn as what it is', () => {
    const svg = draw(status)
    expect(writtenOn(svg, '2024-02-19')).toEqual(['①4', '截至'])
    expect(daysIn(svg).find(({ attributes }) => attributes['data-on'] === '2024-02-19')?.attributes['class']).toBe(
      'xr-day xr-counted',
    )
  })

  it('has a line of its own where the day is of several stages', () => {
    const received = general('2024-02-07', '2024-02-07', { route: 'petition' })
    expect(writtenOn(draw(received), '2024-02-07')).toEqual(['①起算', '截至'])
  })
})

describe('the next change', () => {
  const signedAt = (at: string): ProcedureStatus =>
    orThrow(
      trackProcedure({
        books: [caomiao2023, national2022],
        procedure: caomiao2023.procedures.simple,
        events: [
          { event: 'received', at: '2024-03-04T09:00' },
          { event: 'signed', at },
        ],
        asOf: '2024-03-04T10:00',
        readings: { 'simple.signed': 'wallClock', 'simple.accepted': 'wallClock' },
      }),
    )

  it('is told as people tell it: at a time, or after the last instant that is in time', () => {
    expect(told(signedAt('2024-03-04T09:30'))).toContain('下次变化：2024-03-04 11:30 之后')
    expect(told(signedAt('2024-03-04T09:30'), 'en')).toContain('Next change: after 2024-03-04 11:30')
    expect(told(general('2024-02-07', '2024-02-08'))).toContain('下次变化：2024-02-21 00:00')
  })
})

describe('what is written on a day', () => {
  const status = general('2024-03-04', '2024-03-05', { route: 'petition' })
  const asked = general('2024-02-07', '2024-02-23', { route: 'petition' })

  it('stays within its cell: a long word in place of a number is written small', () => {
    const day = daysIn(draw(status, { language: 'en' })).find(
      ({ attributes }) => attributes['data-on'] === '2024-03-04',
    )
    if (day === undefined) throw new Error('not drawn')
    expect(written(day, 'note')).toContain('①from')
    expect(written(day, 'word')).toEqual([])
  })

  it('leaves out the name of a stage for which there is no room', () => {
    const { stages } = status
    const { dueOn } = stages[1]?.limits[0]?.deadline ?? { dueOn: 'none' }
    expect(writtenOn(draw(status), dueOn)).toEqual(['②10', '届满'])
    // There is for a short one.
    expect(writtenOn(draw(asked), '2024-02-20')).toEqual(['①5', '届满', '受理'])
  })
})

describe('a limit that is left out', () => {
  const leavingOut = (status: ProcedureStatus, limit: string): ProcedureStatus => {
    const error = { _tag: 'MissingEvent', path: 'from', limit, event: 'accepted', message: 'missing' } as const
    const [first, ...rest] = status.stages
    if (first === undefined) throw new Error('no stage')
    return { ...status, stages: [{ ...first, leftOut: [{ family: 'national', limit, error }] }, ...rest] }
  }
  const status = general('2024-03-04', '2024-03-05', { route: 'petition' })

  it('is called by its label where the procedure has a date for it elsewhere', () => {
    expect(told(leavingOut(status, 'handling'))).toContain('未计：办结（起算事件未发生）')
    expect(told(leavingOut(status, 'handling'), 'en')).toContain(
      'Not counted: Close the matter (what starts it has not happened)',
    )
  })

  it('else by its id in quotes, with its family', () => {
    const { family } = national2022
    expect(told(leavingOut(status, 'review.opinion'))).toContain(`未计：${family} 的“review.opinion”（起算事件未发生）`)
    expect(told(leavingOut(status, 'review.opinion'), 'en')).toContain(
      `Not counted: “review.opinion” of ${family} (what starts it has not happened)`,
    )
  })
})

describe('what rests on a forecast', () => {
  it('says so: an end, a state and a breach', () => {
    const lines = told(general('2027-01-25', '2027-02-20', { route: 'petition' }))
    expect(lines[2]).toMatch(/^最先逾期（预测）：受理，/)
    expect(lines).toContain('① 受理：超期未办（预测）')
    expect(lines.find((line) => /届满（预测），逾期/.test(line))).toBeDefined()
    const english = told(general('2027-01-25', '2027-02-20', { route: 'petition' }), 'en')
    expect(english[2]).toMatch(/^First breach \(forecast\): accepted, /)
    expect(english.find((line) => /^① .*: overdue \(forecast\)$/.test(line))).toBeDefined()
  })

  it('is not said of what has not started, nor of what is published', () => {
    const lines = told(general('2027-01-25', '2027-01-25', { route: 'petition' }))
    expect(lines).toContain('② 作出处理意见：未开始')
    expect(lines.find((line) => /^另有期限：办结，[-0-9]+（预测），未开始（信访工作条例/.test(line))).toBeDefined()
    expect(told(general('2024-02-07', '2024-02-23', { route: 'petition' })).join()).not.toContain('预测')
  })

  it('is not said of a stage that another limit has broken for certain', () => {
    const status = general('2024-02-07', '2024-02-23', { route: 'petition' })
    const [first, ...rest] = status.stages
    if (first === undefined) throw new Error('no stage')
    const [limit] = first.limits
    if (limit === undefined) throw new Error('no limit')
    const withForecast = (state: 'overdue' | 'running'): ProcedureStatus => ({
      ...status,
      stages: [
        {
          ...first,
          state,
          limits: [
            { ...limit, state },
            { ...limit, state: 'running', certainty: 'forecast' },
          ],
        },
        ...rest,
      ],
    })
    expect(told(withForecast('overdue'))).toContain('① 受理：超期未办')
    expect(told(withForecast('running'))).toContain('① 受理：进行中（预测）')
  })
})

describe('a breach of a limit for some matters only', () => {
  const status = general('2024-02-07', '2024-02-23', { route: 'petition' })
  const { firstBreach } = status
  if (firstBreach === undefined) throw new Error('no breach')

  it('says which fields were assumed', () => {
    const assuming = { ...status, firstBreach: { ...firstBreach, assumed: ['route', 'office'] } }
    expect(told(assuming)[3]).toBe('未给出，按适用处理：route、office')
    expect(told(assuming, 'en')[3]).toBe('Not given, assumed to fit: route, office')
    expect(told(status).join()).not.toContain('按适用处理')
  })
})
