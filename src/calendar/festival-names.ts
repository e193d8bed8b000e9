import type { Label } from '../terms.js'

/** A holiday by the name that notices give it; one-off days have names of their own. */
export type FestivalName = '元旦' | '春节' | '清明节' | '劳动节' | '端午节' | '中秋节' | '国庆节' | (string & {})

const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: '70th anniversary of victory in the war of resistance',
}

/** The festival's name in both languages; one that has no English name keeps its Chinese one. */
export function festivalLabel(name: FestivalName): Label {
  return { zh: name, en: ENGLISH_NAMES[name] ?? name }
}
