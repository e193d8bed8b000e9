import { NAMING, RULING } from '../rulebook/sections.js'

/** What the changes say of the new rulebook itself. */
export const HEAD = ['id', 'family', 'label', 'document', 'effective'] as const

/** Where they change the base. */
export const SECTIONS = [...NAMING, ...RULING]
