import { isLabel, isRecord, isText, show } from '../plain.js'
import { misfit, type RuleErrorFacts } from '../rule-error.js'
import type { EventName } from '../terms.js'
import type { Contact, Procedure, Stage } from './procedure.js'
import { type EventLabels, faultOfEvent } from './read-log.js'

/** What is wrong with a procedure, whether its limits exist aside. */
export function faultOfProcedure(procedure: Procedure, known: EventLabels): RuleErrorFacts | undefined {
  const path = 'procedure'
  if (!isRecord(procedure) || !isText(procedure.id) || !isLabel(procedure.label) || !isRecord(procedure.basis)) {
    return misfit('InvalidArgument', path, procedure, '{ id, label: { zh, en }, stages, contacts?, basis }')
  }
  const { stages, contacts = [] } = procedure
  if (!Array.isArray(stages)) return misfit('InvalidArgument', `${path}.stages`, stages, '[{ event, limits }, …]')
  if (!Array.isArray(contacts)) {
    return misfit('InvalidArgument', `${path}.contacts`, contacts, '[{ event, label, basis }, …]')
  }
  return faultOfStages(stages, known) ?? faultOfContacts(contacts, known)
}

function faultOfStages(stages: readonly Stage[], known: EventLabels): RuleErrorFacts | undefined {
  for (const [index, stage] of stages.entries()) {
    const path = `procedure.stages[${index}]`
    const fault = faultOfStage(stage, path, known) ?? faultOfPlace(stages, index, path)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultOfStage(stage: Stage, path: string, known: EventLabels): RuleErrorFacts | undefined {
  if (!isRecord(stage)) return misfit('InvalidArgument', path, stage, '{ event, after?, limits }')
  const fault = faultOfEvent(stage.event, `${path}.event`, known) ?? faultOfLink(stage.after, `${path}.after`, known)
  if (fault !== undefined) return fault
  if (!Array.isArray(stage.limits)) {
    return misfit('InvalidArgument', `${path}.limits`, stage.limits, '[{ family?, limit }, …]')
  }
  const at = stage.limits.findIndex((limit) => !isReference(limit))
  return at === -1
    ? undefined
    : misfit('InvalidArgument', `${path}.limits[${at}]`, stage.limits[at], '{ family?, limit }')
}

function isReference(value: unknown): boolean {
  return isRecord(value) && isText(value.limit) && (value.family === undefined || isText(value.family))
}

/** Stages complete different events, and come after what is no stage, or is one before them. */
function faultOfPlace(stages: readonly Stage[], index: number, path: string): RuleErrorFacts | undefined {
  const { event, after } = stages[index] as Stage
  if (stages.findIndex((stage) => stage?.event === event) !== index) {
    return misfit('InvalidArgument', `${path}.event`, event, {
      zh: '未用于前面环节的事件',
      en: 'an event that completes no stage before it',
    })
  }
  const later = after !== undefined && stages.slice(index).some((stage) => stage?.event === after)
  if (!later) return undefined
  return misfit('InvalidArgument', `${path}.after`, after, {
    zh: `前面环节的事件，而非 ${show(event)} 或其后环节的事件`,
    en: `the event of a stage before ${show(event)}`,
  })
}

/** An event that another one may be tied to. */
function faultOfLink(event: EventName | undefined, path: string, known: EventLabels): RuleErrorFacts | undefined {
  return event === undefined ? undefined : faultOfEvent(event, path, known)
}

function faultOfContacts(contacts: readonly Contact[], known: EventLabels): RuleErrorFacts | undefined {
  for (const [index, contact] of contacts.entries()) {
    const path = `procedure.contacts[${index}]`
    if (!isRecord(contact) || !isLabel(contact.label) || !isRecord(contact.basis)) {
      return misfit('InvalidArgument', path, contact, '{ event, label: { zh, en }, before?, after?, basis }')
    }
    const fault =
      faultOfEvent(contact.event, `${path}.event`, known) ??
      faultOfLink(contact.before, `${path}.before`, known) ??
      faultOfLink(contact.after, `${path}.after`, known)
    if (fault !== undefined) return fault
  }
  return undefined
}
