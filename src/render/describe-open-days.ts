import type { OpenDayRule } from '../duty/open-day-rule.js'
import { own } from '../plain.js'
import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { basisNote, nameIn, type Section, type SectionPart, withKey } from './describe-section.js'
import { joined, labelOr } from './words.js'

/** What has to be done before and after a day on which an office is open to all (群众工作日). */
export function describeOpenDays(book: Rulebook): Section {
  return {
    title: { zh: '公开接访日', en: 'Open days' },
    parts: Object.values<OpenDayRule>(book.openDays).map((rule) => openDayPart(rule, book)),
  }
}

const HEADS: readonly Label[] = [
  { zh: '事项', en: 'What' },
  { zh: '所用期限或清单', en: 'Limit or checklist' },
]

function openDayPart(rule: OpenDayRule, book: Rulebook): SectionPart {
  const { id, label, event, announcement, answers, basis } = rule
  const limits = (...ids: readonly (string | undefined)[]) => namesIn(book.limits, ids)
  const lists = (...ids: readonly (string | undefined)[]) => namesIn(book.checklists, ids)
  const places: readonly (readonly [Label, Label | undefined])[] = [
    [{ zh: '活动当日的事件', en: 'Event that is the day' }, nameIn(book.events, event)],
    [{ zh: '排查', en: 'Screening' }, limits(rule.screening)],
    [{ zh: '公示', en: 'Announcement' }, announcement?.label],
    [{ zh: '公示期间：起、止', en: 'Announcement: from, to' }, limits(announcement?.earliest, announcement?.latest)],
    [{ zh: '公示内容', en: 'What is announced' }, lists(announcement?.fields)],
    [{ zh: '参加人员', en: 'Who takes part' }, lists(rule.attendance)],
    [{ zh: '报送开展情况', en: 'Report of the day' }, limits(rule.report)],
    [{ zh: '公示办理情况', en: 'What came of the cases' }, limits(rule.publication)],
    [{ zh: '答复', en: 'Answers' }, limits(...(answers ?? []))],
    [{ zh: '归档', en: 'File of the day' }, lists(rule.archive)],
  ]
  return {
    title: withKey(labelOr(label, id), id),
    note: basisNote(basis),
    table: { heads: HEADS, rows: places.flatMap(([what, name]) => (name === undefined ? [] : [[what, name]])) },
  }
}

/** The names of rules by their ids; nothing where there is no id. */
function namesIn(
  section: Readonly<Record<string, { readonly label: Label }>>,
  ids: readonly (string | undefined)[],
): Label | undefined {
  const names = ids
    .filter((id): id is string => id !== undefined)
    .map((id) => withKey(labelOr(own(section, id)?.label, id), id))
  return names.length === 0 ? undefined : joined(names, '；', '; ')
}
