import { type NamedDay, type Peer, peers, publishes } from '../../scripts/read-peers.mjs'
import { fallsOnWeekend, publishedDays } from './days.js'

/** What becomes of a day: `exchanged`, worked though a weekend day (调休上班); `worked`, like any other. */
export type Standing = NamedDay['standing'] | 'worked'

/** A package's days, read for the years that it and we publish. */
export interface PeerCalendar {
  readonly name: string
  /** Every day that we and it can answer for. */
  readonly days: readonly string[]
  /** What it makes of a day: what it names it as, else off on weekends and worked on other days. */
  readonly standing: (on: string) => Standing
  /** The holiday that it names a day for. */
  readonly festival: (on: string) => string | undefined
}

const yearOf = (on: string): number => Number(on.slice(0, 4))
const ourYears = new Set(publishedDays.map(yearOf))

function readCalendar(peer: Peer): PeerCalendar {
  // A new notice may be here before it is there.
  const years = new Set([...ourYears].filter((year) => publishes(peer, year)))
  const named = new Map([...years].flatMap((year) => [...peer.daysOf(year)]))
  return {
    name: peer.name,
    days: publishedDays.filter((on) => years.has(yearOf(on))),
    standing: (on) => named.get(on)?.standing ?? (fallsOnWeekend(on) ? 'off' : 'worked'),
    festival: (on) => named.get(on)?.festival,
  }
}

export const peerCalendars: readonly PeerCalendar[] = peers.map(readCalendar)
