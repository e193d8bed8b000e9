import type { Rulebook } from '../rulebook/rulebook.js'
import type { Selector } from '../selector/selector.js'
import type { CountRule, Indicator } from '../target/target-rules.js'
import type { Label } from '../terms.js'
import { conditionLabel } from './condition-words.js'
import { BASIS, ID, labelColumn, type Section } from './describe-section.js'
import { type Column, tableOf } from './markdown.js'
import { always, labelOr } from './words.js'

/** What is counted from no record. */
const FROM_TOTALS: Label = { zh: '由使用者给出总数', en: 'a total that the caller gives' }

const UNIT: Column<{ readonly unit: string }> = { head: { zh: '单位', en: 'Unit' }, cell: ({ unit }) => always(unit) }

/** The rates: how each is defined, what its base is, and which of it counts (指标). */
export function describeIndicators(book: Rulebook): Section {
  const indicators = Object.values<Indicator>(book.indicators)
  const columns: readonly Column<Indicator>[] = [
    ID,
    labelColumn({ zh: '指标', en: 'Rate' }),
    { head: { zh: '同一比率的口径', en: 'Definitions of one rate' }, cell: (one) => standingOf(one, indicators) },
    UNIT,
    { head: { zh: '定义', en: 'Definition' }, cell: ({ definition, id }) => labelOr(definition, id) },
    { head: { zh: '基数', en: 'Base' }, cell: (one) => ('of' in one ? conditionLabel(one.of, book) : FROM_TOTALS) },
    {
      head: { zh: '其中计入', en: 'Of which count' },
      cell: (one) => ('counted' in one ? conditionLabel(one.counted, book) : FROM_TOTALS),
    },
    ...BASIS,
  ]
  return { title: { zh: '指标', en: 'Rates' }, parts: [{ table: tableOf(columns, indicators) }] }
}

/** Which of several definitions of one rate it is. */
function standingOf({ rate, preferred }: Indicator, indicators: readonly Indicator[]): Label {
  if (preferred) return { zh: `${rate}：采用口径`, en: `${rate}: the one gone by` }
  const several = indicators.filter((other) => other.rate === rate).length > 1
  return several
    ? { zh: `${rate}：另一口径`, en: `${rate}: another` }
    : { zh: `${rate}：唯一口径`, en: `${rate}: the only one` }
}

/** The plain numbers (计数). */
export function describeCounts(book: Rulebook): Section {
  const columns: readonly Column<CountRule>[] = [
    ID,
    labelColumn({ zh: '计数', en: 'Count' }),
    UNIT,
    { head: { zh: '计入', en: 'What counts' }, cell: (count) => countedLabel(count, book) },
    ...BASIS,
  ]
  return {
    title: { zh: '计数', en: 'Counts' },
    parts: [{ table: tableOf(columns, Object.values<CountRule>(book.counts)) }],
  }
}

/** Which cases a figure counts; of a total, that the caller gives it. */
export function countedLabel(rule: { readonly of: Selector } | { readonly totalsOnly: true }, book: Rulebook): Label {
  return 'of' in rule ? conditionLabel(rule.of, book) : FROM_TOTALS
}
