import type { Rulebook } from '../rulebook/rulebook.js'
import type { Label } from '../terms.js'
import { forceLabel, type Section } from './describe-section.js'
import { always } from './words.js'

const LEVELS: Readonly<Record<Rulebook['document']['level'], Label>> = {
  national: { zh: '国家', en: 'national' },
  district: { zh: '区县', en: 'district' },
  town: { zh: '乡镇', en: 'town' },
}

/** What the rulebook is made from: its document, its issuer, and its days of effect (文件与施行). */
export function describeDocument({ id, family, document, effective }: Rulebook): Section {
  const { number, issuer, issuedOn, level } = document
  const rows: readonly (readonly [Label, Label])[] = [
    [{ zh: '规则集编号', en: 'Id of the rulebook' }, always(id)],
    [{ zh: '系列', en: 'Family' }, always(family)],
    [{ zh: '文件', en: 'Document' }, always(number)],
    [{ zh: '制发单位', en: 'Issuer' }, always(issuer)],
    [
      { zh: '制发日期', en: 'Issued on' },
      issuedOn === undefined ? { zh: '未见载明', en: 'not seen in any source' } : always(issuedOn),
    ],
    [{ zh: '层级', en: 'Level' }, LEVELS[level] ?? always(level)],
    [{ zh: '施行日期', en: 'In force' }, effectLabel(effective)],
    ...(effective.succession === undefined ? [] : [[{ zh: '其后', en: 'After that' }, effective.succession] as const]),
  ]
  return {
    title: { zh: '文件', en: 'Document' },
    parts: [
      {
        table: {
          heads: [
            { zh: '事项', en: 'What' },
            { zh: '内容', en: 'As it stands' },
          ],
          rows,
        },
      },
    ],
  }
}

function effectLabel(effective: Rulebook['effective']): Label {
  const { zh, en } = forceLabel(effective)
  if (effective.source !== 'assumption') return { zh, en }
  return { zh: `${zh}（未见写明之处为推定）`, en: `${en} (assumed where no source was seen to say it)` }
}
