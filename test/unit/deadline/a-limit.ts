import type { Citation, Length, TimeLimit } from 'xinfang-rules'

export const basis: Citation = {
  document: '试拟规定',
  clause: '第一条',
  source: 'assumption',
  evidence: 'inferred',
}

/** A limit of one's own, counted from `received`. */
export function aLimit(amount: number, unit: Length['unit'], more: Partial<TimeLimit> = {}): TimeLimit {
  return {
    id: `${amount}.${unit}`,
    label: { zh: '试拟期限', en: 'Limit' },
    length: { amount, unit },
    from: 'received',
    basis,
    ...more,
  }
}

/** The same limit, extensible by so many of its own unit. */
export function extensible(limit: TimeLimit, amount: number): TimeLimit {
  return { ...limit, extension: { max: { amount, unit: limit.length.unit }, basis } }
}
