import type { Rulebook } from '../rulebook/rulebook.js'
import type { NamingSection, RulingSection } from '../rulebook/sections.js'
import type { Label } from '../terms.js'

/** What a rule is changed to: members that are given take the place of those of the base, `null` takes away one of them. */
export type Change<Rule> = Rule extends unknown ? { readonly [Member in keyof Rule]?: Rule[Member] | null } : never

/** The changes of one section, by id: a new id adds a rule, `null` takes one away. */
export type SectionChanges<Section> = {
  readonly [Id in keyof Section]?: Change<Section[Id]> | null
}

/**
 * How a town's regulation differs from another (差异). Plain JSON.
 *
 * A rule that is changed or added states its own `basis`; only its label, note and definition, and which definition is
 * preferred, may change without. A changed limit that states no `effective` is in force from the first day of the new
 * rulebook on.
 */
export type RulebookChanges = {
  /** The id of the new rulebook, not that of the base. */
  readonly id: string
  readonly label: Label
  readonly document: Rulebook['document']
  readonly effective: Rulebook['effective']
  /**
   * Groups the versions of the new regulation.
   *
   * @defaultValue its `id`
   */
  readonly family?: string
} & {
  /** Names: a new one, another label, or `null` to take it away. */
  readonly [Section in NamingSection]?: Readonly<Record<string, Rulebook[Section][string] | null>>
} & {
  readonly [Section in RulingSection]?: SectionChanges<Rulebook[Section]>
}
