import { describe, expect, it } from 'vitest'
import { dayInfo, isWorkingDay, workingDays } from 'xinfang-rules'
import { peers, publishes } from '../../scripts/read-peers.mjs'
import { eachDate, fallsOnWeekend, publishedDays } from './days.js'
import { type PeerCalendar, peerCalendars, type Standing } from './peers.js'

interface Disagreement {
  readonly peer: string
  readonly on: string
  readonly theirs: Standing
  readonly ours: Standing
  /** The notice that settles it; none where no notice names the day. */
  readonly notice?: string
  readonly why: string
}

/** Every day that a package has otherwise than we do. In each, the notice's text bears us out. */
const disagreements: readonly Disagreement[] = [
  {
    peer: 'chinese-days',
    on: '2005-12-31',
    theirs: 'off',
    ours: 'exchanged',
    notice: '国办发明电〔2005〕35号',
    why: 'a Saturday of 2005 that the notice for 2006 has worked: 12月31日（星期六）上班',
  },
  {
    peer: 'tyme4ts',
    on: '2012-05-02',
    theirs: 'exchanged',
    ours: 'worked',
    why: 'a Wednesday, worked anyway; for 劳动节 the notice has 4月28日（星期六）上班 and no other day',
  },
  {
    peer: 'tyme4ts',
    on: '2012-10-08',
    theirs: 'exchanged',
    ours: 'worked',
    why: 'a Monday, worked anyway; for 中秋节 and 国庆节 the notice has 9月29日（星期六）上班 and no other day',
  },
  {
    peer: 'tyme4ts',
    on: '2013-04-07',
    theirs: 'off',
    ours: 'exchanged',
    notice: '国办发明电〔2012〕33号',
    why: 'a Sunday worked for 清明节: 4月7日（星期日）上班',
  },
  {
    peer: 'tyme4ts',
    on: '2013-10-12',
    theirs: 'off',
    ours: 'exchanged',
    notice: '国办发明电〔2012〕33号',
    why: 'a Saturday worked for 国庆节: 9月29日（星期日）、10月12日（星期六）上班',
  },
]

function ourStanding(on: string): Standing {
  if (!isWorkingDay(on)) return 'off'
  return dayInfo(on).kind === 'makeupWorkday' ? 'exchanged' : 'worked'
}

/** Names that the packages have for a holiday, or for two at once, where they are not ours. */
const FESTIVALS: Readonly<Record<string, readonly string[]>> = {
  清明: ['清明节'],
  端午: ['端午节'],
  中秋: ['中秋节'],
  国庆中秋: ['国庆节', '中秋节'],
  抗战胜利日: ['抗战胜利70周年纪念日'],
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: ['抗战胜利70周年纪念日'],
}

/** Whether a package names a day, that we name too, for a holiday that it does not belong to. */
function isOtherFestival(peer: PeerCalendar, on: string): boolean {
  const [theirs, ours] = [peer.festival(on), dayInfo(on).names?.map(({ zh }) => zh)]
  if (theirs === undefined || ours === undefined) return false
  return !(FESTIVALS[theirs] ?? [theirs]).some((name) => ours.includes(name))
}

describe.each(peerCalendars)('the calendar against $name', (peer) => {
  it('differs on the days explained here and no other', () => {
    const found = peer.days
      .map((on) => ({ on, theirs: peer.standing(on), ours: ourStanding(on) }))
      .filter(({ theirs, ours }) => theirs !== ours)
    const explained = disagreements
      .filter(({ peer: name }) => name === peer.name)
      .map(({ on, theirs, ours }) => ({ on, theirs, ours }))
    expect(found).toEqual(explained)
  })

  it('names no day for another holiday', () => {
    expect(peer.days.filter((on) => isOtherFestival(peer, on))).toEqual([])
  })
})

describe('the packages', () => {
  it.each(peers)('$name publishes every year that we have', (peer) => {
    const years = Array.from({ length: 23 }, (_, index) => 2004 + index)
    expect(years.filter((year) => !publishes(peer, year))).toEqual([])
  })

  it.each(disagreements)('$peer stands alone on $on, $why', ({ peer, on, ours, notice }) => {
    const others = peerCalendars.filter(({ name }) => name !== peer)
    expect(others.map(({ standing }) => standing(on))).toEqual([ours])
    expect(dayInfo(on).notice).toBe(notice)
  })
})

type Counts = readonly [year: number, weekdays: number, off: number, exchanged: number, working: number]

/**
 * Counted in the notices' texts: the days from Monday to Friday, how many of them are off, the weekend days
 * worked in exchange, and what this leaves as working days. Days stand in the year in which they fall.
 */
const counts: readonly Counts[] = [
  [2004, 262, 16, 6, 252],
  [2005, 260, 16, 7, 251],
  [2006, 260, 17, 8, 251],
  [2007, 261, 19, 7, 249],
  [2008, 262, 16, 5, 251],
  [2009, 261, 17, 6, 250],
  [2010, 261, 19, 8, 250],
  [2011, 260, 16, 6, 250],
  [2012, 261, 18, 6, 249],
  [2013, 261, 23, 12, 250],
  [2014, 261, 16, 5, 250],
  [2015, 261, 17, 5, 249],
  [2016, 261, 17, 6, 250],
  [2017, 260, 16, 5, 249],
  [2018, 261, 18, 7, 250],
  [2019, 261, 17, 6, 250],
  [2020, 262, 19, 6, 249],
  [2021, 261, 18, 7, 250],
  [2022, 260, 18, 7, 249],
  [2023, 260, 18, 7, 249],
  [2024, 262, 19, 8, 251],
  [2025, 261, 18, 5, 248],
  // Through 24 December, where the published days end; the five weekdays after it would make 248.
  [2026, 256, 19, 6, 243],
]

/**
 * How many more weekdays a year has off than the statute owes, the days worked in exchange set against them:
 * exchanges over New Year, and days given beyond the statute.
 */
const beyondStatute: Readonly<Record<number, number>> = {
  2005: -1, // 31 December worked for a day of January 2006
  2006: 1 - 2, // that day; 30 and 31 December worked for days of January 2007
  2007: 2, // those days
  2011: -1, // 31 December worked for a day of January 2012
  2012: 1, // that day
  2015: 1, // 3 September, given once
  2020: 2, // 31 January, given; 1 February, to be worked in exchange and then not worked
}

/** How many days off the 《全国年节及纪念日放假办法》 owes; one that falls on a weekend is made up for. */
function owedIn(year: number): number {
  if (year < 2008) return 10
  return year < 2025 ? 11 : 13
}

describe('a year', () => {
  it.each(counts)('%i has %i weekdays, %i off, %i weekend days worked: %i working days', (year, ...expected) => {
    const days = eachDate(`${year}-01-01`, `${year}-12-31`).filter((on) => publishedDays.includes(on))
    const weekdays = days.filter((on) => !fallsOnWeekend(on))
    expect([
      weekdays.length,
      weekdays.filter((on) => !isWorkingDay(on)).length,
      days.filter((on) => fallsOnWeekend(on) && isWorkingDay(on)).length,
      days.filter((on) => isWorkingDay(on)).length,
    ]).toEqual(expected)
  })

  it.each(counts)('%i has its counts add up', (year, weekdays, off, exchanged, working) => {
    expect(weekdays - off + exchanged).toBe(working)
    const to = year === 2026 ? '2026-12-24' : `${year}-12-31`
    expect(workingDays({ from: `${year}-01-01`, to })).toHaveLength(weekdays - off + exchanged)
  })

  it.each(counts)('%i gives what the statute owes and no more than is said here', (year, _weekdays, off, exchanged) => {
    expect(off - exchanged).toBe(owedIn(year) + (beyondStatute[year] ?? 0))
  })
})
