import type { EventTest, FieldDefinition, FieldTest, IfUnknown } from '../condition/condition.js'
import { isRecord, own } from '../plain.js'
import type { LimitTest, Selector, SelectorRules } from '../selector/selector.js'
import type { Label } from '../terms.js'
import { nameIn } from './describe-section.js'
import { STAGE_STATES } from './status-words.js'
import { always, joined, labelOr } from './words.js'

/** A condition in words, and whether it has to stand in brackets within another. */
interface Phrase {
  readonly words: Label
  readonly compound?: true
}

/** Puts a condition into words, e.g. “信访渠道为网上信访，且已收到”. */
export function conditionLabel(condition: Selector, rules: SelectorRules): Label {
  return phraseOf(condition, rules).words
}

function phraseOf(condition: Selector, rules: SelectorRules): Phrase {
  if ('all' in condition) return joinPhrases(condition.all.flatMap(partsOfAll), rules, ALL)
  if ('any' in condition) return joinPhrases(gathered(condition.any.flatMap(partsOfAny)), rules, ANY)
  if ('not' in condition) {
    const { zh, en } = conditionLabel(condition.not, rules)
    return { words: { zh: `并非（${zh}）`, en: `not (${en})` } }
  }
  if ('event' in condition) return { words: unlessKnown(eventWords(condition, rules), condition) }
  if ('field' in condition) return { words: unlessKnown(fieldWords(condition, rules), condition) }
  return { words: limitWords(condition, rules) }
}

/** What stands in an `all` within an `all`, or in an `any` within an `any`, needs no brackets. */
const partsOfAll = (part: Selector): readonly Selector[] =>
  'all' in part && part.all.length > 0 ? part.all.flatMap(partsOfAll) : [part]
const partsOfAny = (part: Selector): readonly Selector[] =>
  'any' in part && part.any.length > 0 ? part.any.flatMap(partsOfAny) : [part]

interface Joint {
  readonly zh: string
  readonly en: string
  /** What a list of no conditions means. */
  readonly empty: Label
}

const ALL: Joint = { zh: '，且', en: ' and ', empty: { zh: '一律适用', en: 'always' } }
const ANY: Joint = { zh: '，或', en: ' or ', empty: { zh: '一律不适用', en: 'never' } }

function joinPhrases(parts: readonly (Selector | LimitStates)[], rules: SelectorRules, joint: Joint): Phrase {
  const phrases = parts.map((part) => ('states' in part ? { words: limitWords(part, rules) } : phraseOf(part, rules)))
  const [only] = phrases
  if (only === undefined) return { words: joint.empty }
  if (phrases.length === 1) return only
  return { words: joined(phrases.map(bracketed), joint.zh, joint.en), compound: true }
}

function bracketed({ words, compound }: Phrase): Label {
  return compound ? { zh: `（${words.zh}）`, en: `(${words.en})` } : words
}

/** Several states of one limit, any one of which will do. */
type LimitStates = Omit<LimitTest, 'state'> & { readonly states: readonly LimitTest['state'][] }

/** The parts of an `any` with the states of one limit, where it stands first, taken together. */
function gathered(parts: readonly Selector[]): readonly (Selector | LimitStates)[] {
  const isLimit = (part: Selector): part is LimitTest => isRecord(part) && 'limit' in part
  const nameOf = ({ family, limit }: LimitTest) => JSON.stringify([family, limit])
  const limits = parts.filter(isLimit)
  return parts.flatMap((part): readonly (Selector | LimitStates)[] => {
    if (!isLimit(part)) return [part]
    const alike = limits.filter((other) => nameOf(other) === nameOf(part))
    const { state: _, ...limit } = part
    return alike[0] === part ? [{ ...limit, states: alike.map(({ state }) => state) }] : []
  })
}

/** What a test answers where nothing is known, behind it in brackets. */
function unlessKnown({ zh, en }: Label, { ifUnknown }: IfUnknown): Label {
  if (ifUnknown === undefined) return { zh, en }
  return ifUnknown
    ? { zh: `${zh}（未记载的视为是）`, en: `${en} (or not stated)` }
    : { zh: `${zh}（未记载的视为否）`, en: `${en} (if stated)` }
}

function eventWords({ event, happened }: EventTest, { events }: SelectorRules): Label {
  const { zh, en } = nameIn(events, event)
  return happened ? { zh: `已${zh}`, en: `“${en}” has happened` } : { zh: `未${zh}`, en: `“${en}” has not happened` }
}

function fieldWords({ field, in: values }: FieldTest, { fields }: SelectorRules): Label {
  const definition = own(fields, field)
  const name = labelOr(definition?.label, field)
  const options = joined(
    values.map((value) => valueLabel(value, definition)),
    '或',
    ' or ',
  )
  return { zh: `${name.zh}为${options.zh}`, en: `${name.en}: ${options.en}` }
}

const BOOLEANS: Readonly<Record<'true' | 'false', Label>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
}

function valueLabel(value: string | boolean, definition: FieldDefinition | undefined): Label {
  if (typeof value === 'boolean') return BOOLEANS[`${value}`]
  const values = definition?.values
  return labelOr(isRecord(values) ? own(values, value) : undefined, value)
}

function limitWords(test: LimitTest | LimitStates, { limits = {} }: SelectorRules): Label {
  const { family, limit } = test
  const states = 'states' in test ? test.states : [test.state]
  const name = family === undefined ? labelOr(own(limits, limit)?.label, limit) : always(`${family} / ${limit}`)
  const words = joined(
    states.map((state) => labelOr(own(STAGE_STATES, state), state)),
    '、',
    ' or ',
  )
  return { zh: `期限“${name.zh}”${words.zh}`, en: `the limit “${name.en}” is ${words.en}` }
}
