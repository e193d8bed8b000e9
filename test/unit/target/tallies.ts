import type { Tally } from 'xinfang-rules'

/** The stamp that tallies of one rulebook and one moment share. */
export const stamp = { rulebook: 'xinsheng2024', asOf: '2024-12-31' }
export const east: Tally = {
  ...stamp,
  rates: { 'municipal.settlement': { counted: 7, of: 8 }, education: { counted: 1, of: 4 } },
  counts: { groupVisits: 1 },
}
export const west: Tally = {
  ...stamp,
  rates: { 'municipal.settlement': { counted: 10, of: 12 }, onlineShare: { counted: 5, of: 9 } },
  counts: { groupVisits: 2, massIncidents: 0 },
}
