import { raise } from '../result.js'
import { faultOfRulebook } from '../rulebook/fault-of-rulebook.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label, Language } from '../terms.js'
import { describeBatches } from './describe-batches.js'
import { describeChecklists } from './describe-checklists.js'
import { describeDocument } from './describe-document.js'
import { describeDuties } from './describe-duties.js'
import { describeCounts, describeIndicators } from './describe-indicators.js'
import { describeLeadership } from './describe-leadership.js'
import { describeLimits } from './describe-limits.js'
import { describeOpenDays } from './describe-open-days.js'
import { describePhases } from './describe-phases.js'
import { describeProcedures } from './describe-procedures.js'
import { describeReadings } from './describe-readings.js'
import { describeRosters } from './describe-rosters.js'
import { describeRouting } from './describe-routing.js'
import type { Section, SectionPart } from './describe-section.js'
import { describeTargets } from './describe-targets.js'
import { describeEvents, describeFields, describeRoles, describeSpans } from './describe-vocabulary.js'
import { faultOfLanguage } from './labels.js'
import { escapeMarkdown, writeMarkdownTable } from './markdown.js'
import { joined } from './words.js'

const SECTIONS: readonly ((book: Rulebook) => Section)[] = [
  describeDocument,
  describeEvents,
  describeFields,
  describeRoles,
  describeSpans,
  describeLimits,
  describeReadings,
  describeProcedures,
  describeIndicators,
  describeCounts,
  describeTargets,
  describeLeadership,
  describeChecklists,
  describeRouting,
  describeBatches,
  describeDuties,
  describeRosters,
  describeOpenDays,
  describePhases,
]

/**
 * Writes a whole regulation as a page in Markdown (规则说明), for an office to hold against its document.
 *
 * It tells of each rule what it asks for, in words, how its text is read and how else it could be, its clause, its id,
 * and whether that was read in the text; conditions are put into words. Sections without a rule are named at the end.
 *
 * @param rulebook - one of the shipped rulebooks, or a town's own
 * @param language - the language of the page
 * @returns the text of the page, the same each time
 * @throws `RulesError`: `InvalidRulebook`, `InvalidLimit`, `InvalidLength`, `InvalidMoment`, `InvalidDate`, `DateOutOfRange`,
 * `UnknownEvent`, `InvalidArgument`
 * @example
 * ```ts
 * import { describeRulebook } from 'xinfang-rules/render'
 * import { caomiao2023 } from 'xinfang-rules/rulebooks'
 *
 * const page = describeRulebook(caomiao2023, 'zh')
 * page.startsWith('# 曹庙镇信访工作方案（2023）') // => true
 * page.includes('| general.opinion | 一般信访事项：作出处理意见 | 10 个工作日 | 受理 | 作出处理意见 |') // => true
 * ```
 */
export function describeRulebook(rulebook: Rulebook, language: Language): string {
  const fault = faultOfRulebook(rulebook, 'rulebook') ?? faultOfLanguage(language, 'language')
  if (fault !== undefined) raise(fault)
  const sections = SECTIONS.map((describe) => describe(rulebook))
  const full = sections.filter(isFull)
  const empty = sections.filter((section) => !isFull(section)).map(({ title }) => title)
  const blocks = [
    `# ${escapeMarkdown(rulebook.label[language])}`,
    escapeMarkdown(OFFICIAL[language]),
    ...full.flatMap((section) => sectionBlocks(section, language)),
    ...(empty.length === 0 ? [] : [escapeMarkdown(emptyLabel(empty)[language])]),
  ]
  return `${blocks.join('\n\n')}\n`
}

const OFFICIAL: Label = {
  zh: '本页由规则集生成，供对照文件核对；以正式文本为准。',
  en: 'This page is made from the rulebook, to be held against its document; the official text prevails.',
}

const isFull = ({ parts }: Section): boolean => parts.some(({ table }) => table.rows.length > 0)

function emptyLabel(titles: readonly Label[]): Label {
  const { zh, en } = joined(titles, '、', ', ')
  return { zh: `规则集未规定：${zh}。`, en: `The rulebook has none of these: ${en}.` }
}

function sectionBlocks({ title, parts }: Section, language: Language): readonly string[] {
  return [`## ${escapeMarkdown(title[language])}`, ...parts.flatMap((part) => partBlocks(part, language))]
}

function partBlocks({ title, note, table }: SectionPart, language: Language): readonly string[] {
  return [
    ...(title === undefined ? [] : [`### ${escapeMarkdown(title[language])}`]),
    ...(note === undefined ? [] : [escapeMarkdown(note[language])]),
    writeMarkdownTable(table, language),
  ]
}
