import type { LimitChange } from '../deadline/time-limit.js'
import type { DutyChange } from '../duty/duty-rules.js'
import type { RosterChange } from '../duty/roster-rule.js'
import type { ChecklistChange } from '../leadership/checklist.js'
import type { LeadershipChange } from '../leadership/leadership-rules.js'
import type { RoutingChange } from '../leadership/routing-rules.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { conditionLabel } from './condition-words.js'
import { itemsLabel, OPENNESS } from './describe-checklists.js'
import { byDayLabel, EVERY, MEASURES, SHORT_PERIODS } from './describe-duties.js'
import { casesLabel, SEVERAL_LEADS } from './describe-leadership.js'
import { CLOCKS, ROLLING_DAYS, ROLLS } from './describe-limits.js'
import { COVERS } from './describe-rosters.js'
import { listed, nameIn, STRENGTH, withKey } from './describe-section.js'
import { lengthLabel } from './labels.js'
import { always, joined, labelOr } from './words.js'

/** What another reading may change of a rule of any kind. */
export type RuleChange = LimitChange | DutyChange | RosterChange | ChecklistChange | LeadershipChange | RoutingChange

/** Of every member that a reading may change of any rule, its values. */
type Members = Required<LimitChange> &
  Required<DutyChange> &
  Required<RosterChange> &
  Required<ChecklistChange> &
  Required<LeadershipChange> &
  Required<RoutingChange>

const WORDS: { readonly [Member in keyof Members]: (value: Members[Member], book: Rulebook) => Label | undefined } = {
  from: (event, { events }) => {
    const { zh, en } = nameIn(events, event)
    return { zh: `自${zh}起算`, en: `counted from “${en}”` }
  },
  length: lengthLabel,
  clock: (clock) => CLOCKS[clock],
  roll: (roll) => ROLLS[roll],
  rollOn: (days) => ROLLING_DAYS[days],
  who: (role, { roles }) => nameIn(roles, role),
  every: (period) => EVERY[period],
  atLeast: (amount) => ({ zh: `至少 ${amount}`, en: `at least ${amount}` }),
  atMost: (amount) => ({ zh: `至多 ${amount}`, en: `at most ${amount}` }),
  measure: (measure) => MEASURES[measure],
  byDayOfMonth: byDayLabel,
  shortPeriod: (way) => SHORT_PERIODS[way],
  cover: (cover) => COVERS[cover],
  items: itemsLabel,
  open: (open) => OPENNESS[open ? 'open' : 'closed'],
  strength: (strength) => STRENGTH[strength],
  casesPerLeader: casesLabel,
  countedCases: (condition, book) => conditionLabel(condition, book),
  severalLeads: (way) => SEVERAL_LEADS[way],
  steps: (steps) => listed(steps.map(({ id, label }) => withKey(labelOr(label, id), id))),
}

/** What another reading changes of a rule, in words. */
export function changeLabel(change: RuleChange, book: Rulebook): Label {
  const changed = Object.entries(change).filter(([, value]) => value !== undefined)
  const words = changed.map(([member, value]) => {
    const say = (WORDS as Readonly<Record<string, (value: unknown, book: Rulebook) => Label | undefined>>)[member]
    return say?.(value, book) ?? always(member)
  })
  return words.length === 0 ? always('—') : joined(words)
}
