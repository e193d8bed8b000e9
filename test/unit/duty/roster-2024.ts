import type { Roster, RosterPerson, Shift } from 'xinfang-rules'

/** Annex 1 of 新胜委发〔2024〕14号: of each leader the day of the month, from January on. */
const DAYS: Readonly<Record<string, readonly number[]>> = {
  L1: [5, 2, 1, 2, 8, 5, 2, 2, 2, 8, 5, 2],
  L2: [8, 5, 5],
  L3: [12, 8, 8, 12, 15, 12, 8, 8, 9, 15, 12, 9],
  L4: [15, 18, 12, 15, 17, 14, 12, 12, 12, 18, 15, 12],
  L5: [18, 20, 15, 18, 22, 18, 15, 15, 18, 22, 18, 16],
  L6: [22, 22, 18, 22, 24, 21, 18, 19, 20, 24, 22, 18],
  L7: [25, 26, 22, 25, 27, 25, 22, 22, 25, 25, 25, 23],
  L8: [29, 28, 25, 28, 28, 26, 25, 26, 29, 28, 28, 25],
  L9: [31, 29, 28, 30, 31, 28, 29, 28, 30, 30, 29, 30],
}

const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

/** The nine leaders; one is away from April on. */
const leaders: readonly RosterPerson[] = Object.keys(DAYS).map((id) =>
  id === 'L2' ? { id, away: [{ from: '2024-04-01', to: '2024-12-31' }] } : { id },
)

const shifts: readonly Shift[] = Object.entries(DAYS).flatMap(([who, days]) =>
  days.map((day, month) => ({ period: `2024-${twoDigits(month + 1)}-${twoDigits(day)}`, who })),
)

export const roster2024: Roster = { people: leaders, shifts }

/**
 * A table of months as annex 2 has it: each once, July for the leader who is away then, and one person whom annex 1 does not
 * have. The rest is invented.
 */
export const villageMonths: Roster = {
  people: leaders,
  shifts: ['L1', 'L3', 'L4', 'L5', 'L6', 'L7', 'L2', 'L8', 'U1', 'L9', 'L1', 'L3'].map((who, month) => ({
    period: `2024-${twoDigits(month + 1)}`,
    who,
    places: month === 6 ? ['v3', 'v4'] : [`v${(month % 5) + 1}`],
  })),
}
