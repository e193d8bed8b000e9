/**
 * A TypeDoc plugin that makes Chinese words searchable. lunr's own trimmer strips whatever is not
 * an ASCII letter from the ends of a word, and so drops Chinese words whole; this one keeps letters
 * of any script. It replaces the function under its own name, since the search index names it.
 */
import { createRequire } from 'node:module'

const fromTypedoc = createRequire(createRequire(import.meta.url).resolve('typedoc'))
const lunr = fromTypedoc('lunr')

const EDGES = /^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu

const trimmer = (token) => token.update((word) => word.replace(EDGES, ''))
trimmer.label = 'trimmer'
lunr.trimmer = trimmer
// Not by `registerFunction`, which warns of the very replacement that is meant here.
lunr.Pipeline.registeredFunctions.trimmer = trimmer

/** TypeDoc calls it; all is done on import. */
export function load() {}
