/** What the compiler must let through and what it must refuse. Checked by `tsc`, here and against the packed package. */
import {
  type CalendarOptions,
  computeDeadline,
  type DeadlineRequest,
  defineRulebook,
  type IsoDate,
  isWorkingDay,
  orThrow,
  type Rulebook,
  type RuleError,
  type TimeLimit,
} from 'xinfang-rules'
import { lengthLabel } from 'xinfang-rules/render'
import { caomiao2023, xinsheng2024 } from 'xinfang-rules/rulebooks'

/** `Exactly<A, B>` is `true` where both are the same type, and not merely assignable. */
type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function holds<Claim extends true>(claim?: Claim): void

// A limit that the rulebook has is there, and one that it has not is refused.
const opinion = caomiao2023.limits['general.opinion']
holds<Exactly<typeof opinion, TimeLimit>>()
// @ts-expect-error: misspelt
caomiao2023.limits['general.opinon']
// @ts-expect-error: another rulebook's limit
xinsheng2024.limits['general.opinion']

// The ids that `defineRulebook` infers are those of the literal, and any rulebook passes where a rulebook is asked.
const { id: _, limits: __, ...rest } = caomiao2023
const own = defineRulebook({ ...rest, id: 'own', limits: { only: opinion } })
holds<Exactly<typeof own, Rulebook<'only'>>>()
export const books: readonly Rulebook[] = [own, caomiao2023, xinsheng2024]

// Every optional field of a request takes `undefined`, as optional data of a caller does.
const request: DeadlineRequest = {
  limit: opinion,
  from: '2024-02-08',
  fields: undefined,
  alsoBoundBy: undefined,
  calendar: undefined,
  extension: undefined,
}
export const options: CalendarOptions = { calendar: undefined }

// A request needs its limit and its start.
// @ts-expect-error: no start
computeDeadline({ limit: opinion })
// @ts-expect-error: no limit
computeDeadline({ from: '2024-02-08' })
// @ts-expect-error: a misspelt field
computeDeadline({ limit: opinion, from: '2024-02-08', extention: undefined })

// A deadline is an answer or a reason, and has to be asked which.
const result = computeDeadline(request)
// @ts-expect-error: not yet known to be an answer
result.right
if (result._tag === 'Left') holds<Exactly<typeof result.left, RuleError>>()
else holds<Exactly<typeof result.right.dueOn, IsoDate>>()
const worked = isWorkingDay('2024-02-18')
holds<Exactly<typeof worked, boolean>>()
export const due: IsoDate = orThrow(result).dueOn

// A reason is a closed union: every tag has its own facts.
export const published = (error: RuleError): string =>
  error._tag === 'CalendarNotPublished' ? error.publishedThrough : error.message
// @ts-expect-error: no such tag
export const unknown = (error: RuleError): boolean => error._tag === 'CalendarNotPrinted'

// No limit without a citation, and no length without a unit.
const { basis, ...baseless } = opinion
// @ts-expect-error: no basis
export const uncited: TimeLimit = baseless
export const cited: TimeLimit = { ...baseless, basis }
// @ts-expect-error: days of which kind?
lengthLabel({ amount: 5, unit: 'day' })

// What is answered cannot be written to.
// @ts-expect-error: read-only
orThrow(result).dueOn = '2024-02-19'
// @ts-expect-error: read-only
caomiao2023.limits['general.opinion'] = opinion
