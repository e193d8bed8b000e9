import { isoDate } from '../date/day.js'
import type { Finding, Label } from '../terms.js'
import type { LeadershipCheck } from './leadership-check.js'
import { inCharge, isDoneByLead, led } from './own-acts.js'

/** Acts that the lead owes in person, done by somebody else on a day on which there was a lead; a note where a lead did them too. */
export function findProxied(check: LeadershipCheck): Finding[] {
  const { rule, file } = check
  return file.acts.flatMap(({ key, by, day }) => {
    const act = rule.personalActs.find((personal) => personal.key === key)
    if (act === undefined || led(check, by, day) || inCharge(file.leads, day).length === 0) return []
    const besides = isDoneByLead(check, key)
    return [
      {
        rule: `${rule.id}.proxied`,
        severity: besides ? 'note' : 'breach',
        subject: file.id,
        on: isoDate(day),
        message: besides ? besidesText(act.label, by) : proxyText(check, act.label, by),
        basis: rule.basis,
      },
    ]
  })
}

function besidesText({ zh, en }: Label, by: string): Label {
  return {
    zh: `“${zh}”也由 ${by} 进行过，包案领导已亲自进行`,
    en: `${en} also by ${by}: the lead has done it in person`,
  }
}

function proxyText({ file }: LeadershipCheck, { zh, en }: Label, by: string): Label {
  return file.leads.some(({ leader }) => leader === by)
    ? {
        zh: `代包：“${zh}”由 ${by} 进行，当日 ${by} 并未包案`,
        en: `by proxy (代包): ${en}, by ${by} on a day on which ${by} did not lead`,
      }
    : { zh: `代包：“${zh}”由 ${by} 代为进行`, en: `by proxy (代包): ${en}, by ${by}` }
}
