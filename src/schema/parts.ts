import { isRight } from 'fp-ts/lib/Either.js'
import * as z from 'zod'
import { readMoment } from '../date/moment.js'
import { LONGEST } from '../deadline/time-limit.js'
import { FORBIDDEN } from '../plain-json.js'
import type { Citation, IsoDate, Label, Length } from '../terms.js'

/** What schemas of all slices are made of. Their messages are names in `EXPECTED`, or said as they are. */

/**
 * An object that has no members but these; its message is its form, `{ id, label, basis? }`, and that of a member too many
 * the names of the known ones.
 */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape, message = formOf(shape)) {
  const known = Object.keys(shape).join(BETWEEN_NAMES)
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? known : message) })
}

/** What stands between the names of members in a message. */
export const BETWEEN_NAMES = ', '

/** How an object is written, the members that may be left out with a question mark. */
function formOf(shape: z.core.$ZodLooseShape): string {
  const members = Object.entries(shape).map(([name, part]) => (isOptional(part) ? `${name}?` : name))
  return `{ ${members.join(', ')} }`
}

const isOptional = (part: z.core.SomeType): boolean => (part as z.core.$ZodType)._zod.optin === 'optional'

/** A text that says something: more than spaces. */
const SAYS = /\S/

export const text = z.string('text').regex(SAYS, 'text')
export const id = z.string('id').regex(SAYS, 'id')
export const name = z.string('name').regex(SAYS, 'name')
export const event = z.string('event').regex(SAYS, 'event')

/** No member has a name that would reach what objects inherit; refused before any schema is asked, this is for other validators. */
const MEMBER = new RegExp(`^(?!(?:${FORBIDDEN.join('|')})$)`)

/** An object with members of any name, of which `message` says how it is written. */
export const recordOf = <Part extends z.core.SomeType>(key: z.ZodString, part: Part, message: string) =>
  z.record(key.regex(MEMBER), part, message)

/** An object with a member for each id. */
export const byId = <Part extends z.core.SomeType>(part: Part) => recordOf(id, part, 'record')

export const listOf = <Part extends z.core.SomeType>(part: Part) => z.array(part, 'list')

/** A list with something in it. */
export const someOf = <Part extends z.core.SomeType>(part: Part) => z.array(part, 'some').min(1, 'some')

/** How many of something there must be. */
export const amount = z.int('number').min(1, 'number')

export const strength = z.enum(['must', 'should'])

/** The days of each month, the leap days from 2004 to 2096, which are those of every fourth year. */
const DAY = {
  year: '20(?:0[4-9]|[1-9]\\d)|2100',
  date: '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])',
  leap: '20(?:0[48]|[2468][048]|[13579][26])-02-29',
}
const DATE = `(?:(?:${DAY.year})-(?:${DAY.date})|${DAY.leap})`

/** A day from 2004-01-01 to 2100-12-31. */
export const day = z.string('day').regex(new RegExp(`^${DATE}$`), 'day') satisfies z.ZodType<IsoDate>

/** A day of any year; whether a year has a 29 February is found by reading it. */
export const dayOfAnyYear = z.string('day').regex(new RegExp(`^\\d{4}-(?:${DAY.date}|02-29)$`), 'day')

const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{3})?)?'
const OFFSET = '(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)'

/** How a moment looks; on another clock the first and the last instants lie on the days around the range. */
const MOMENT_TEXT = new RegExp(`^(?:${DATE}(?:[T ]${TIME})?|(?:${DATE}|2003-12-31|2101-01-01)T${TIME}${OFFSET})$`)

/** A moment as text, since JSON has no `Date`; whether an instant with an offset lies in range is found by reading it. */
export const moment = z
  .string('moment')
  .regex(MOMENT_TEXT, { error: 'moment', abort: true })
  .refine((value) => isRight(readMoment(value, '')), 'moment')

export const label = strict({ zh: text, en: text }) satisfies z.ZodType<Label>

export const length = strict(
  {
    amount: z.int('amount').min(1, 'amount').max(LONGEST, 'amount'),
    unit: z.enum(['workingDay', 'calendarDay', 'hour']),
  },
  'length',
) satisfies z.ZodType<Length>

const cited = {
  document: text,
  rule: text.exactOptional(),
  source: z.enum(['law', 'local', 'assumption']),
}

/** A clause may be left out only where it was not read in the text. */
export const citation = z.discriminatedUnion(
  'evidence',
  [
    strict({ ...cited, clause: z.string('clause').min(1, 'clause'), evidence: z.literal('verified') }),
    strict({ ...cited, clause: text.exactOptional(), evidence: z.enum(['secondary', 'inferred']) }),
  ],
  'citation',
) satisfies z.ZodType<Citation>

/** How a rule is understood, and how else it may be. */
export const reading = <Change extends z.core.SomeType>(change: Change) =>
  strict({
    status: z.enum(['explicit', 'interpreted']),
    note: label.exactOptional(),
    alternatives: listOf(strict({ id, note: label, change })).exactOptional(),
  })

export const inForce = strict({ from: day, to: day.exactOptional() })
