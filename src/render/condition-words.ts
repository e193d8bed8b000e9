import type { EventTest, FieldDefinition, FieldTest, IfUnknown } from '../condition/condition.js'
import { isRecord, own } from '../plain.js'
import type { LimitTest, Selector, SelectorRules } from '../selector/selector.js'
import type { Label } from '../terms.js'
import { nameIn } from './describe-section.js'
import { STAGE_STATES } from './status-words.js'
import { always, joined, labelOr } from './words.js'

/** A condition in words: as it stands alone and, where that differs, as it stands within another. */
interface Phrase {
  readonly words: Label
  readonly within?: Label
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
  if ('field' in condition) return fieldPhrase(condition, rules)
  return limitPhrase(condition, rules)
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
  const phrases = parts.map((part) => ('states' in part ? limitPhrase(part, rules) : phraseOf(part, rules)))
  const [only] = phrases
  if (only === undefined) return { words: joint.empty }
  if (phrases.length === 1) return only
  const parted = phrases.map(({ words, within = words }) => within)
  const words = joined(parted, joint.zh, joint.en)
  return { words, within: { zh: `（${words.zh}）`, en: `(${words.en})` } }
}

/**
 * What has one of several values. Within another condition these stand in brackets in English, where “and” would take the
 * last of them for its own; in Chinese a comma parts the conditions.
 */
function phraseOfEach(values: Label, several: boolean, around: (values: Label) => Label): Phrase {
  const words = around(values)
  return several ? { words, within: around({ zh: values.zh, en: `(${values.en})` }) } : { words }
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

function fieldPhrase(test: FieldTest, { fields }: SelectorRules): Phrase {
  const { field, in: values } = test
  const definition = own(fields, field)
  const name = labelOr(definition?.label, field)
  const options = joined(
    values.map((value) => valueLabel(value, definition)),
    '或',
    ' or ',
  )
  return phraseOfEach(options, values.length > 1, ({ zh, en }) =>
    unlessKnown({ zh: `${name.zh}为${zh}`, en: `${name.en}: ${en}` }, test),
  )
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

function limitPhrase(test: LimitTest | LimitStates, { limits = {} }: SelectorRules): Phrase {
  const { family, limit } = test
  const states = 'states' in test ? test.states : [test.state]
  const name = family === undefined ? labelOr(own(limits, limit)?.label, limit) : always(`${family} / ${limit}`)
  const options = joined(
    states.map((state) => labelOr(own(STAGE_STATES, state), state)),
    '、',
    ' or ',
  )
  return phraseOfEach(options, states.length > 1, ({ zh, en }) => ({
    zh: `期限“${name.zh}”${zh}`,
    en: `the limit “${name.en}” is ${en}`,
  }))
}
