import type { Condition, Vocabulary } from '../condition/condition.js'
import type { Citation, Label, Reading } from '../terms.js'

/** One thing that has to be there (清单项). */
export interface ChecklistItem {
  /** Its key, under which the evidence for it is given. */
  readonly key: string
  readonly label: Label
  /** Asked for only where this holds; left out where it always is. */
  readonly when?: Condition
  /**
   * How many references the evidence for it takes; whole, 1 or more.
   *
   * @defaultValue `1`
   */
  readonly of?: number
}

/** What has to be there for something to be complete (清单), e.g. 五个有. */
export interface Checklist {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** In the order of the text. */
  readonly items: readonly ChecklistItem[]
  /**
   * Whether the text itself ends with 等: what it names has to be there, and there may be more.
   *
   * @defaultValue `false`
   */
  readonly open?: boolean
  /** The matters it is asked of; left out where it is of all. */
  readonly appliesTo?: Condition
  /**
   * Whether it binds, or should be kept as a rule (原则上).
   *
   * @defaultValue `must`
   */
  readonly strength?: 'must' | 'should'
  /** How its text is understood, and how else it may be. */
  readonly reading?: Reading<ChecklistChange>
  readonly basis: Citation
}

/** What another reading may change of a checklist. */
export type ChecklistChange = Partial<Pick<Checklist, 'items' | 'open' | 'strength'>>

/** The slice of a rulebook that checklists need. */
export interface ChecklistRules<Id extends string = string> extends Vocabulary {
  readonly id: string
  readonly checklists: Readonly<Record<Id, Checklist>>
}
