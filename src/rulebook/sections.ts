/** The sections of a rulebook that name things: events, fields, roles and spans. */
export type NamingSection = 'events' | 'fields' | 'roles' | 'spans'

/** The sections of a rulebook that hold rules, each under its id. */
export type RulingSection =
  | 'limits'
  | 'procedures'
  | 'indicators'
  | 'counts'
  | 'targets'
  | 'leadership'
  | 'checklists'
  | 'routing'
  | 'batches'
  | 'duties'
  | 'rosters'
  | 'openDays'
  | 'phases'

export const NAMING: readonly NamingSection[] = ['events', 'fields', 'roles', 'spans']

export const RULING: readonly RulingSection[] = [
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
]
