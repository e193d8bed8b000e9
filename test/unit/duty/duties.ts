import type { Duty, DutyRules } from 'xinfang-rules'

/** A duty once a month, of villages, with some parts changed. */
export function aDuty(changed: Partial<Duty> = {}): Duty {
  return {
    id: 'own',
    label: { zh: '试拟工作', en: 'A duty' },
    who: 'village',
    every: 'month',
    atLeast: 1,
    measure: 'times',
    basis: { document: '试拟规定', clause: '第一条', source: 'assumption', evidence: 'inferred' },
    ...changed,
  }
}

/** Rules with these duties alone, in force always or on some days. */
export function rulesOf(duties: Readonly<Record<string, Duty>>, effective?: DutyRules['effective']): DutyRules {
  return {
    id: 'trial',
    ...(effective && { effective }),
    events: {},
    fields: {},
    roles: { village: { zh: '村', en: 'a village' }, leader: { zh: '领导', en: 'a leader' } },
    spans: { sensitive: { zh: '敏感时期', en: 'a sensitive period' } },
    duties,
    rosters: {},
    openDays: {},
    phases: {},
  }
}
