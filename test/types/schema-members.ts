/** A schema leaves out no member of the interface that it reads: `satisfies` alone would let an optional one pass. */
import type { CaseRecord, HolidayNotice, LoggedEvent, Rulebook } from 'xinfang-rules'
import type * as z from 'zod'
import type { cases } from '../../src/schema/cases.js'
import type { events } from '../../src/schema/events.js'
import type { holidayNotice } from '../../src/schema/holiday-notice.js'
import type { rulebook } from '../../src/schema/rulebook.js'

type Exactly<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function holds<Claim extends true>(claim?: Claim): void

/** Members that hold conditions, which stand in each other without end. */
type Endless = 'of' | 'counted' | 'appliesTo' | 'when'

/** The ways to all members of plain data, `limits.basis.clause`. */
type Members<T, Depth extends readonly 0[] = []> = Depth['length'] extends 9
  ? 'deeper'
  : T extends string | number | boolean | Date
    ? never
    : T extends readonly (infer Item)[]
      ? Members<Item, [...Depth, 0]>
      : T extends object
        ? string extends keyof T
          ? Members<T[keyof T], [...Depth, 0]>
          : {
              [Name in keyof T & string]-?:
                | Name
                | (Name extends Endless ? never : `${Name}.${Members<NonNullable<T[Name]>, [...Depth, 0]>}`)
            }[keyof T & string]
        : never

holds<Exactly<Members<z.output<typeof rulebook>>, Members<Rulebook>>>()
holds<Exactly<Members<z.output<typeof cases>[number]>, Members<CaseRecord>>>()
holds<Exactly<Members<z.output<typeof holidayNotice>>, Members<HolidayNotice>>>()
holds<Exactly<Members<z.output<typeof events>[number]>, Members<LoggedEvent>>>()
// Down to the members of members, and what is left out would be missed.
holds<'limits.reading.alternatives.change.rollOn' extends Members<Rulebook> ? true : false>()
// @ts-expect-error: no such member
holds<'limits.reading.alternatives.change.roll0n' extends Members<Rulebook> ? true : false>()
// @ts-expect-error: a member too few
holds<Exactly<Members<Omit<z.output<typeof rulebook>, 'batches'>>, Members<Rulebook>>>()
// @ts-expect-error: a member too few, deep within
holds<Exactly<Members<{ limits: { a: { extension: { max: 1 } } } }>, Members<Pick<Rulebook, 'limits'>>>>()
