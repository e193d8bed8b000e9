import { AN_ID } from '../check-data.js'
import type { Label } from '../terms.js'

/**
 * What a place asks for, by the short name that its schema bears as its message. A message that is none of these is
 * said as it is, in both languages.
 */
export const EXPECTED = {
  text: { zh: '非空的文本', en: 'a non-empty text' },
  id: AN_ID,
  name: { zh: '非空的名称', en: 'a non-empty name' },
  event: { zh: '事件的名称', en: 'the name of an event' },
  list: { zh: '列表 […]', en: 'a list, […]' },
  some: { zh: '至少有一项的列表 […]', en: 'a list of at least one, […]' },
  record: { zh: '以编号为键的对象 { id: …, … }', en: 'an object with a member for each id, { id: …, … }' },
  day: { zh: '日期 YYYY-MM-DD，如 "2024-02-08"', en: 'a date YYYY-MM-DD, such as "2024-02-08"' },
  moment: { zh: '日期或时间，如 "2024-02-08T16:30"', en: 'a date or a time, such as "2024-02-08T16:30"' },
  citation: {
    zh: '依据 { document, clause?, rule?, source, evidence }；没有依据的规定不予采用',
    en: 'a citation, { document, clause?, rule?, source, evidence }; no rule is taken without one',
  },
  clause: {
    zh: '条款；只有 evidence 不是 "verified" 时才可略去',
    en: 'a clause, which may be left out only where evidence is not "verified"',
  },
  length: { zh: '期限长度 { amount, unit }', en: 'a length, { amount, unit }' },
  amount: { zh: '1 至 3660 的整数', en: 'a whole number from 1 to 3660' },
  number: { zh: '1 或以上的整数', en: 'a whole number, 1 or more' },
  dayOfMonth: { zh: '1 至 28 的日数', en: 'a day of the month from 1 to 28' },
  whole: { zh: '0 至 2^53-1 的整数', en: 'a whole number from 0 to 2^53-1' },
  percent: {
    zh: '0 至 100 的百分数，至多两位小数，如 "85"',
    en: 'a percentage from 0 to 100 with at most two places, such as "85"',
  },
  goal: { zh: '目标 { kind, … }', en: 'a goal, { kind, … }' },
  condition: {
    zh: '条件：{ field, in }、{ event, happened }、{ all }、{ any }、{ not } 之一',
    en: 'one condition: { field, in }, { event, happened }, { all }, { any } or { not }',
  },
  selector: {
    zh: '条件：{ field, in }、{ event, happened }、{ limit, state }、{ all }、{ any }、{ not } 之一',
    en: 'one condition: { field, in }, { event, happened }, { limit, state }, { all }, { any } or { not }',
  },
  value: { zh: '字段取值：文本或 true、false', en: 'a value of a field: a text, true or false' },
  values: { zh: '"boolean" 或 { value: { zh, en }, … }', en: '"boolean" or { value: { zh, en }, … }' },
  counted: { zh: '{ of, … } 或 { totalsOnly: true }', en: '{ of, … } or { totalsOnly: true }' },
  span: { zh: '日期 YYYY-MM-DD，或 { from, to }', en: 'a date YYYY-MM-DD, or { from, to }' },
  year: { zh: '2004 至 2100 的年份', en: 'a year from 2004 to 2100' },
} as const satisfies Readonly<Record<string, Label>>
