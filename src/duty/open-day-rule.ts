import type { Citation, EventName, Label } from '../terms.js'

/**
 * What has to be done before and after a day on which an office is open to all (群众工作日、公开接访日).
 *
 * It puts limits and checklists of the same rulebook in their places, each by its key; a place is left out where the
 * text is silent. The limits bear the clauses.
 */
export interface OpenDayRule {
  /** Its key in the rulebook. */
  readonly id: string
  readonly label: Label
  /** The event that is the day itself: the limits of the preparations count back from it, those of the report on from it. */
  readonly event: EventName
  /** Limit, counted back: screening for disputes has begun by then (排查). */
  readonly screening?: string
  /** The days on which it is announced (公示). */
  readonly announcement?: AnnouncementWindow
  /** Checklist: who has to be there (参加人员). */
  readonly attendance?: string
  /** Limit: the day is reported (报送开展情况). */
  readonly report?: string
  /** Limit: what came of the cases is published (公示办理情况). */
  readonly publication?: string
  /** Limits: the cases of the day are answered (答复), each from the event that starts it. */
  readonly answers?: readonly string[]
  /** Checklist: what the file of the day holds (归档). */
  readonly archive?: string
  readonly basis: Citation
}

/**
 * A span of days before the open day, made of two limits that are counted back from it and do not roll.
 *
 * Neither end rolls; to announce sooner than the earliest day is no breach.
 */
export interface AnnouncementWindow {
  /** What is to be done within the span, e.g. 公示活动安排: the limits only say when. */
  readonly label: Label
  /** Limit: where the span begins, the longer of the two. */
  readonly earliest: string
  /** Limit: where it ends. */
  readonly latest: string
  /** Checklist: what the announcement has to tell (公示内容). */
  readonly fields?: string
}
