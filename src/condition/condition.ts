import type { EventName, Label } from '../terms.js'

/** What is known of a case besides its events: opaque values under names that the rulebook defines. */
export type CaseFields = Readonly<Record<string, string | boolean>>

/** What a test answers where nothing is known of what it asks for (未记载的). */
export interface IfUnknown {
  /** Left out, nobody knows: neither true nor false. */
  readonly ifUnknown?: boolean
}

/** The field has one of these values. */
export interface FieldTest extends IfUnknown {
  readonly field: string
  readonly in: readonly (string | boolean)[]
}

/** The event has happened, or has not, by the moment asked about. */
export interface EventTest extends IfUnknown {
  readonly event: EventName
  readonly happened: boolean
}

/**
 * A condition as data: a test, or `all`, `any`, `not` of conditions.
 *
 * A field that is not given makes a test unknown, unless it says what then holds, and unknown passes through `not` as
 * in SQL: a case counts only where the condition is certainly true.
 */
export type Condition<Leaf = FieldTest | EventTest> =
  | Leaf
  | { readonly all: readonly Condition<Leaf>[] }
  | { readonly any: readonly Condition<Leaf>[] }
  | { readonly not: Condition<Leaf> }

/** The words that conditions and cases may use: anything else is refused. */
export interface Vocabulary {
  readonly events: Readonly<Record<EventName, Label>>
  readonly fields: Readonly<Record<string, FieldDefinition>>
}

/** A field of a case: its name, and the values it may take. */
export interface FieldDefinition {
  readonly label: Label
  readonly values: Readonly<Record<string, Label>> | 'boolean'
}
