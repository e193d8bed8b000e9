import type { Selector, SelectorRules } from '../selector/selector.js'
import type { Citation, Label } from '../terms.js'

/** One of the kinds in which results are counted (六个一批之一). */
export type Batch = {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  readonly basis: Citation
} & (
  | {
      /** The cases it counts. */
      readonly of: Selector
    }
  | {
      /** Counted by a total that the options give, never from records. */
      readonly totalsOnly: true
    }
)

/** The slice of a rulebook that batches need. */
export interface BatchRules extends SelectorRules {
  readonly batches: Readonly<Record<string, Batch>>
}
