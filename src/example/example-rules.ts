import type { Rulebook } from '../rulebook/rulebook.js'

/** What of a rulebook examples can be written for, and need. */
export type ExampleRules = Pick<
  Rulebook,
  'id' | 'family' | 'events' | 'fields' | 'limits' | 'procedures' | 'indicators' | 'counts' | 'targets'
>
