/**
 * The rules by which Chinese offices must answer letters and visits (信访), computed.
 *
 * @module xinfang-rules
 */

export { batchMonoid } from './batch/batch-monoid.js'
export type { BatchOptions, BatchTotals } from './batch/batch-options.js'
export type { Batch, BatchRules } from './batch/batch-rules.js'
export type { BatchTally } from './batch/batch-tally.js'
export { batchesOf } from './batch/batches-of.js'
export { mergeBatchTallies } from './batch/merge-batch-tallies.js'
export { tallyBatches } from './batch/tally-batches.js'
export { type BatchGroupOptions, tallyBatchesBy } from './batch/tally-batches-by.js'
export { addWorkingDays } from './calendar/add-working-days.js'
export { addWorkingDaysTo } from './calendar/add-working-days-to.js'
export { countWorkingDays } from './calendar/count-working-days.js'
export { type CalendarParts, createCalendar } from './calendar/create-calendar.js'
export { type DayInfo, dayInfo } from './calendar/day-info.js'
export type { DayKind } from './calendar/day-kind.js'
export type { DaySpan } from './calendar/day-span.js'
export type { FestivalName } from './calendar/festival-names.js'
export { isWorkingDay } from './calendar/is-working-day.js'
export { nextWorkingDay, previousWorkingDay } from './calendar/next-working-day.js'
export { type HolidayNotice, holidayNotices, type NoticeHoliday } from './calendar/notices.js'
export type { CalendarOverlay, OverlayHoliday } from './calendar/overlay.js'
export { withNotice } from './calendar/with-notice.js'
export { withOverlay } from './calendar/with-overlay.js'
export { type CalendarOptions, chinaCalendar, type WorkingCalendar } from './calendar/working-calendar.js'
export { workingDays } from './calendar/working-days.js'
export type { AsOf } from './condition/as-of.js'
export type {
  CaseFields,
  Condition,
  EventTest,
  FieldDefinition,
  FieldTest,
  IfUnknown,
  Vocabulary,
} from './condition/condition.js'
export { dayNumber, fromDayNumber } from './date/day-number.js'
export type { MomentInput } from './date/moment.js'
export {
  type Assessment,
  type AssessOptions,
  assessDeadline,
  type LimitState,
  type TimeSpan,
} from './deadline/assess-deadline.js'
export { compareReadings, type ReadingComparison } from './deadline/compare-readings.js'
export { computeDeadline } from './deadline/compute-deadline.js'
export { type ActionWindow, computeWindow } from './deadline/compute-window.js'
export type {
  Deadline,
  DeadlineRequest,
  EventLog,
  Extension,
  Pause,
  RecordedPause,
  RecordedRequest,
} from './deadline/deadline.js'
export { type ClockSpan, type ExplainedDay, type Explanation, explainDeadline } from './deadline/explain-deadline.js'
export { isLate } from './deadline/is-late.js'
export type { OfficeException, OfficeHours, OfficeSeason, OfficeSession } from './deadline/office-hours.js'
export type { DeadlineRules, InForce, LimitChange, TimeLimit } from './deadline/time-limit.js'
export { timingOf } from './deadline/timing-of.js'
export { type WarningOptions, type WarningTime, warningTimes } from './deadline/warning-times.js'
export { checkDuties, type DutyCheckOptions, type DutyProgress, type DutySummary } from './duty/check-duties.js'
export {
  checkOpenDay,
  type OpenDayCheckOptions,
  type OpenDayProgress,
  type OpenDaySummary,
} from './duty/check-open-day.js'
export { checkRoster, type RosterSummary } from './duty/check-roster.js'
export type { DutyLog, DutyRecord, DutySubject } from './duty/duty-log.js'
export type { Duty, DutyChange, DutyRules, Phase } from './duty/duty-rules.js'
export { type DueItem, type DueOptions, listDue } from './duty/list-due.js'
export type { OpenDayRecord } from './duty/open-day-log.js'
export type {
  OpenDayAsks,
  OpenDayChecklist,
  OpenDayItem,
  OpenDayPlan,
  OpenDayRules,
  OpenDayStep,
} from './duty/open-day-plan.js'
export type { AnnouncementWindow, OpenDayRule } from './duty/open-day-rule.js'
export { type PhaseOptions, type PhaseProgress, type Progress, phasesOn } from './duty/phases-on.js'
export { type OpenDayOptions, planOpenDay } from './duty/plan-open-day.js'
export { proposeRoster } from './duty/propose-roster.js'
export type { DutyReadings } from './duty/read-duties.js'
export type { Roster, RosterPerson, Shift } from './duty/roster.js'
export type { RosterOptions } from './duty/roster-plan.js'
export type { RosterChange, RosterPost, RosterRule } from './duty/roster-rule.js'
export type { SpansByKey } from './duty/spans.js'
export { type FindingGroupBy, groupFindings } from './finding/group-findings.js'
export { sortFindings } from './finding/sort-findings.js'
export type { Act, CaseFile, Lead } from './leadership/case-file.js'
export { type CaseFilesSummary, checkCaseFiles } from './leadership/check-case-files.js'
export { type ChecklistOptions, type ChecklistSummary, checkChecklist } from './leadership/check-checklist.js'
export {
  type CoverageOptions,
  type CoverageSummary,
  checkLeaderCoverage,
} from './leadership/check-leader-coverage.js'
export { checkLeadership } from './leadership/check-leadership.js'
export { checkPromise, type PromiseRequest, type PromiseSummary } from './leadership/check-promise.js'
export type { Checklist, ChecklistChange, ChecklistItem, ChecklistRules } from './leadership/checklist.js'
export {
  type CircularFacts,
  type CircularSummary,
  circularGrounds,
  type DueAnswer,
  type JudgedGround,
} from './leadership/circular-grounds.js'
export type { LeaderLoad } from './leadership/count-cases.js'
export type { VocabularyOption } from './leadership/facts-given.js'
export type { AwaySpan, Leader } from './leadership/leader.js'
export type { LeadershipOptions, LeadershipSummary } from './leadership/leadership-options.js'
export type {
  ForbiddenLead,
  LeadershipChange,
  LeadershipRule,
  LeadershipRules,
  LeadRank,
  One,
  PersonalAct,
} from './leadership/leadership-rules.js'
export { type ResponsibleSummary, responsibleUnit } from './leadership/responsible-unit.js'
export {
  type PassedStep,
  type RoutedStep,
  type RouteOptions,
  type Routing,
  type RoutingFacts,
  route,
} from './leadership/route.js'
export type {
  Party,
  RoutedAct,
  RoutingChange,
  RoutingOutcome,
  RoutingRule,
  RoutingRules,
  RoutingStep,
} from './leadership/routing-rules.js'
export type {
  Receipt,
  ResponsibleOptions,
  Transfer,
  TransferRecord,
  TransferState,
} from './leadership/transfer-record.js'
export { eventsOf } from './procedure/events-of.js'
export { type LimitBook, limitInForce } from './procedure/limit-in-force.js'
export type { Contact, LimitReference, Procedure, ProcedureRules, Stage } from './procedure/procedure.js'
export type {
  Breach,
  ContactState,
  ContactStatus,
  ProcedureStatus,
  StageLimit,
  StageStatus,
  StatedEvent,
} from './procedure/procedure-status.js'
export type { LoggedEvent } from './procedure/read-log.js'
export type { ProcedureBook, TrackRequest } from './procedure/read-tracking.js'
export { trackProcedure } from './procedure/track-procedure.js'
export { renderError } from './render-error.js'
export { orThrow, type Result, RulesError } from './result.js'
export type {
  BrokenSeal,
  CalendarMismatch,
  CalendarNotPublished,
  ClockPaused,
  DateOutOfRange,
  DuplicateCase,
  EventsOutOfOrder,
  ExtensionNotAllowed,
  ExtensionTooLate,
  ExtensionTooLong,
  InvalidArgument,
  InvalidCase,
  InvalidCount,
  InvalidDate,
  InvalidLength,
  InvalidLimit,
  InvalidMoment,
  InvalidNotice,
  InvalidOfficeHours,
  InvalidOverlay,
  InvalidRoster,
  InvalidRulebook,
  Misfit,
  MissingEvent,
  NoRoster,
  NotInForce,
  OfficeHoursMissing,
  OtherProcedure,
  PauseNotAllowed,
  RuleError,
  TallyMismatch,
  UnknownEvent,
  UnknownIndicator,
  UnknownReading,
} from './rule-error.js'
export { defineRulebook, type Rulebook } from './rulebook/rulebook.js'
export { rulebookInForce, type VersionedBook } from './rulebook/rulebook-in-force.js'
export type { CaseOptions } from './selector/case-options.js'
export type { CaseRecord } from './selector/case-record.js'
export type { Duplicates, RefusedCase } from './selector/each-case.js'
export type { GroupBy, GroupsOption } from './selector/group-by.js'
export type { LimitTest, Selector, SelectorRules } from './selector/selector.js'
export { type CollectedTally, collectTally } from './target/collect-tally.js'
export { type CompareOptions, compareDefinitions, type DefinedFigure } from './target/compare-definitions.js'
export {
  compareEvaluations,
  type EvaluationChange,
  type StatusChange,
  type TargetChange,
} from './target/compare-evaluations.js'
export { type DrillDownOptions, drillDown } from './target/drill-down.js'
export { evaluateTargets } from './target/evaluate-targets.js'
export type { Evaluation, NotMeasurable, TargetResult, TargetStatus } from './target/evaluation.js'
export type { TargetFacts } from './target/facts.js'
export { mergeTallies } from './target/merge-tallies.js'
export type { Pace, PaceState } from './target/pace.js'
export { paceTo } from './target/pace-to.js'
export type { TallyOptions } from './target/prepare-tally.js'
export type { PaceOptions } from './target/remaining-days.js'
export type { RateFigure, Tally } from './target/tally.js'
export { tallyCases } from './target/tally-cases.js'
export { tallyCasesAsync } from './target/tally-cases-async.js'
export { tallyCasesBy } from './target/tally-cases-by.js'
export { tallyMonoid } from './target/tally-monoid.js'
export type {
  CountRule,
  CountUnit,
  Goal,
  Indicator,
  IndicatorBase,
  Percent,
  Target,
  TargetRules,
} from './target/target-rules.js'
export type { Checked, Citation, EventName, Finding, IsoDate, Label, Language, Length, Reading } from './terms.js'
