import * as z from 'zod'
import { PERCENT } from '../target/percent.js'
import type { CountRule, CountUnit, Goal, Indicator, Percent, Target } from '../target/target-rules.js'
import { citation, id, label, name, strict } from './parts.js'
import { selector } from './selector.js'

const unit = z.enum(['件', '件次', '批次', '人次', '条', '次']) satisfies z.ZodType<CountUnit>

const indicatorBase = {
  id,
  label,
  rate: name,
  preferred: z.literal(true).exactOptional(),
  unit,
  definition: label,
  basis: citation.exactOptional(),
}

const totalsOnly = z.literal(true)

export const indicator = z.union(
  [strict({ ...indicatorBase, of: selector, counted: selector }), strict({ ...indicatorBase, totalsOnly })],
  'counted',
) satisfies z.ZodType<Indicator>

const countBase = { id, label, unit, basis: citation.exactOptional() }

export const count = z.union(
  [strict({ ...countBase, of: selector }), strict({ ...countBase, totalsOnly })],
  'counted',
) satisfies z.ZodType<CountRule>

const percent = z.string('percent').regex(PERCENT, 'percent') satisfies z.ZodType<Percent>

const kind = <Kind extends Goal['kind']>(value: Kind) => z.literal(value)

const goal = z.discriminatedUnion(
  'kind',
  [
    strict({ kind: kind('rate'), indicator: id, atLeast: percent }),
    strict({ kind: kind('rateAbove'), indicator: id, benchmark: name }),
    strict({ kind: kind('reduction'), count: id, byAtLeast: percent }),
    strict({ kind: kind('none'), count: id }),
    strict({ kind: kind('countAtLeast'), count: id, atLeast: z.int('whole').min(0, 'whole') }),
    strict({ kind: kind('noIncrease'), count: id }),
  ],
  'goal',
) satisfies z.ZodType<Goal>

export const target = strict({
  id,
  label,
  goal,
  note: label.exactOptional(),
  basis: citation,
}) satisfies z.ZodType<Target>
