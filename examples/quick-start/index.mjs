// @ts-check
import { computeDeadline, evaluateTargets, orThrow } from 'xinfang-rules'
import { caomiao2023, xinsheng2024 } from 'xinfang-rules/rulebooks'

// By when is the opinion on a general matter owed that was accepted before Spring Festival?
const limit = caomiao2023.limits['general.opinion']
const deadline = orThrow(computeDeadline({ limit, from: '2024-02-08' }))
console.log(`${limit.label.zh}：${deadline.dueOn}（${deadline.basis.document} ${deadline.basis.clause}）`)

// Does a town meet its targets? Figures by hand; what is not given is not measurable.
const evaluation = orThrow(
  evaluateTargets(xinsheng2024, {
    rates: { 'municipal.settlement': { counted: 15, of: 20 }, onlineShare: { counted: 166, of: 300 } },
    counts: { groupVisits: 0 },
  }),
)
for (const { label, status, shortfall } of evaluation.targets) {
  if (status === 'notMeasurable') continue
  console.log(`${label.zh}：${status}${shortfall === undefined ? '' : `, ${shortfall} short`}`)
}

// An answer that cannot be given is a value too, with its reason.
const refused = computeDeadline({ limit, from: '2024-02-30' })
if (refused._tag === 'Left') console.log(refused.left.message)
