import { isRecord, own } from '../plain.js'

type Members = Readonly<Record<string, unknown>>

/** How a rule is shown: the members that may change while it stays the rule of its document. */
const SHOWN: readonly string[] = ['id', 'label', 'note', 'definition', 'preferred']

/** Whether two rules are the same, however they are worded. */
export function isSameRule(one: object, other: object): boolean {
  return isSame(ruling(one), ruling(other))
}

/** The members that a change makes another rule with. */
export function changedMembers(rule: object, changed: object): readonly string[] {
  const [before, after] = [ruling(rule), ruling(changed)]
  return Object.keys({ ...before, ...after }).filter((member) => !isSame(own(before, member), own(after, member)))
}

const ruling = (rule: object): Members =>
  Object.fromEntries(Object.entries(rule).filter(([member]) => !SHOWN.includes(member)))

/** Whether two pieces of plain data are the same, in whichever order their members stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, index) => isSame(part, other[index]))
  }
  if (!isRecord(one) || !isRecord(other)) return one === other
  const members = Object.keys(one)
  return (
    members.length === Object.keys(other).length && members.every((member) => isSame(one[member], own(other, member)))
  )
}
