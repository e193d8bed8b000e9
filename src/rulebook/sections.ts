/** The sections of a rulebook that name things: events, fields, roles and spans. */
export const NAMING = ['events', 'fields', 'roles', 'spans'] as const

/** The sections that hold rules, each under its id. */
export const RULING = [
  'limits',
  'procedures',
  'indicators',
  'counts',
  'targets',
  'leadership',
  'checklists',
  'routing',
  'batches',
  'duties',
  'rosters',
  'openDays',
  'phases',
] as const

export type NamingSection = (typeof NAMING)[number]
export type RulingSection = (typeof RULING)[number]
