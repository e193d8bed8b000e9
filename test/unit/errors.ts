import {
  type CaseFile,
  type CaseRecord,
  checkLeadership,
  chinaCalendar,
  computeDeadline,
  evaluateTargets,
  explainDeadline,
  mergeTallies,
  orThrow,
  proposeRoster,
  type RosterPerson,
  type RosterRule,
  type RuleError,
  type TargetRules,
  type TimeLimit,
  tallyCases,
  withNotice,
  withOverlay,
} from 'xinfang-rules'
import { replaySeal, sealDeadline } from 'xinfang-rules/receipt'
import { caomiao2023, national2022, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { refusalOf } from './refusal.js'

const opinion: TimeLimit = caomiao2023.limits['general.opinion']
const handling: TimeLimit = national2022.limits.handling
const asOf = { asOf: '2024-12-31' }
const record: CaseRecord = { id: 'c1', fields: {}, events: {} }

const deadline = (request: object) => refusalOf(computeDeadline({ limit: opinion, from: '2024-02-22', ...request }))
const reReview = (request: object) =>
  deadline({ limit: national2022.limits['reReview.opinion'], from: '2024-04-02', ...request })
const cases = (records: unknown) => refusalOf(tallyCases(xinsheng2024, records as CaseRecord[], asOf))
const rules = (part: object) => refusalOf(evaluateTargets({ ...xinsheng2024, ...part } as TargetRules, {}))
const figures = (tally: object) => refusalOf(evaluateTargets(xinsheng2024, tally))
const file = (part: Partial<CaseFile>) =>
  refusalOf(checkLeadership(xinsheng2024, { id: 'c1', fields: {}, evidence: {}, leads: [], ...part }, asOf))
const extended = (amount: number, approvedOn: string) =>
  deadline({
    limit: handling,
    from: '2024-03-01',
    fields: { route: 'petition' },
    extension: { length: { amount, unit: 'calendarDay' }, approvedOn },
  })

const proposal = (people: readonly RosterPerson[]) =>
  refusalOf(
    proposeRoster(caomiao2023.rosters['reception'] as RosterRule, people, { from: '2024-02-26', to: '2024-02-26' }),
  )

/** A refusal as the library makes it, with the place and the values that its words must show. */
export interface Refusal {
  readonly build: () => RuleError
  readonly path: string
  readonly shows: readonly string[]
}

/** One refusal of every kind; a kind that is added to the union and not to this table does not compile. */
export const refusals: { readonly [Tag in RuleError['_tag']]: Refusal } = {
  InvalidArgument: { build: () => cases(4711), path: 'cases', shows: ['4711'] },
  InvalidMoment: { build: () => deadline({ from: 'yesterday' }), path: 'from', shows: ['"yesterday"'] },
  InvalidDate: { build: () => deadline({ from: '2024-02-30' }), path: 'from', shows: ['"2024-02-30"', '2024', '29'] },
  DateOutOfRange: {
    build: () => deadline({ from: '1999-12-31' }),
    path: 'from',
    shows: ['"1999-12-31"', '2004-01-01', '2100-12-31'],
  },
  CalendarNotPublished: {
    build: () => deadline({ from: '2026-12-23', forecast: false }),
    path: 'from',
    shows: ['2026-12-23', '10', '2026-12-24', 'cn 2004-2026'],
  },
  CalendarMismatch: {
    build: () => {
      const computed = orThrow(computeDeadline({ limit: opinion, from: '2024-02-22' }))
      return refusalOf(explainDeadline({ ...computed, dueOn: '2024-03-08', dueAt: '2024-03-09T00:00:00+08:00' }))
    },
    path: 'deadline',
    shows: ['2024-03-09T00:00:00+08:00', '2024-03-08T00:00:00+08:00', 'cn 2004-2026'],
  },
  InvalidLimit: { build: () => deadline({ limit: { ...opinion, id: '' } }), path: 'limit.id', shows: ['""'] },
  InvalidLength: {
    build: () => deadline({ limit: { ...opinion, length: { amount: 3661, unit: 'workingDay' } } }),
    path: 'limit.length.amount',
    shows: ['3661', '3660'],
  },
  ClockPaused: {
    build: () => reReview({ pauses: [{ reason: 'hearing', from: '2024-04-10' }] }),
    path: 'pauses[0]',
    shows: ['reReview.opinion', 'hearing', '2024-04-10', '7', '23'],
  },
  PauseNotAllowed: {
    build: () => reReview({ pauses: [{ reason: 'illness', from: '2024-04-10', to: '2024-04-11' }] }),
    path: 'pauses[0].reason',
    shows: ['illness', 'reReview.opinion', 'hearing'],
  },
  OfficeHoursMissing: {
    build: () => deadline({ limit: caomiao2023.limits['simple.signed'], from: '2024-02-22T09:00' }),
    path: 'officeHours',
    shows: ['simple.signed', 'sessions'],
  },
  InvalidOfficeHours: {
    build: () => deadline({ officeHours: { sessions: [{ from: '12:00', to: '08:30' }] } }),
    path: 'officeHours.sessions[0].to',
    shows: ['"08:30"'],
  },
  UnknownReading: { build: () => deadline({ reading: 'mine' }), path: 'reading', shows: ['"mine"', '"fromReceipt"'] },
  ExtensionNotAllowed: {
    build: () => deadline({ extension: { length: { amount: 5, unit: 'workingDay' }, approvedOn: '2024-02-23' } }),
    path: 'extension',
    shows: ['general.opinion'],
  },
  ExtensionTooLong: {
    build: () => extended(31, '2024-03-04'),
    path: 'extension.length.amount',
    shows: ['31', '30', 'handling'],
  },
  // Sixty days after 1 March are 30 April.
  ExtensionTooLate: {
    build: () => extended(30, '2024-05-06'),
    path: 'extension.approvedOn',
    shows: ['2024-05-06', '2024-04-30'],
  },
  MissingEvent: {
    build: () => deadline({ from: { received: '2024-02-22' } }),
    path: 'from',
    shows: ['accepted', 'general.opinion'],
  },
  EventsOutOfOrder: {
    build: () => file({ leads: [{ leader: 'L1', from: '2024-03-02', to: '2024-03-01' }] }),
    path: 'caseFile.leads[0].to',
    shows: ['2024-03-02', '2024-03-01', 'from', 'to'],
  },
  NotInForce: {
    build: () => deadline({ from: '2023-12-21' }),
    path: 'limit',
    shows: ['2023-12-21', '2023-12-22', 'general.opinion'],
  },
  OtherProcedure: {
    build: () => deadline({ limit: handling, fields: { route: 'litigation' } }),
    path: 'limit',
    shows: ['handling'],
  },
  InvalidCount: {
    build: () => figures({ rates: { education: { counted: 21, of: 20 } } }),
    path: 'tally.rates.education.counted',
    shows: ['21', '20'],
  },
  InvalidCase: {
    build: () => cases([{ ...record, fields: { channel: 'fax' } }]),
    path: 'cases[0].fields.channel',
    shows: ['"fax"', '"online"', '"letter"', '"visit"', '"phone"'],
  },
  DuplicateCase: { build: () => cases([record, record]), path: 'cases[1].id', shows: ['c1'] },
  InvalidRulebook: {
    build: () => {
      const goal = { kind: 'rate', indicator: 'education', atLeast: '100.01' }
      return rules({ targets: { 'A-5': { ...xinsheng2024.targets['A-5'], goal } } })
    },
    path: 'rules.targets.A-5.goal.atLeast',
    shows: ['"100.01"'],
  },
  InvalidNotice: {
    build: () =>
      refusalOf(
        withNotice(chinaCalendar, { number: '试拟〔2026〕1号', issuedOn: '2026-02-30', year: 2027, holidays: [] }),
      ),
    path: 'notice.issuedOn',
    shows: ['"2026-02-30"', 'YYYY-MM-DD'],
  },
  InvalidOverlay: {
    build: () => refusalOf(withOverlay(chinaCalendar, { id: '', holidays: [] })),
    path: 'overlay.id',
    shows: ['""', 'guangxi-2026'],
  },
  UnknownEvent: {
    build: () => cases([{ ...record, events: { praised: '2024-03-01' } }]),
    path: 'cases[0].events.praised',
    shows: ['"praised"'],
  },
  UnknownIndicator: {
    build: () => figures({ rates: { 'A-2': { counted: 17, of: 20 } } }),
    path: 'tally.rates.A-2',
    shows: ['"A-2"'],
  },
  TallyMismatch: {
    build: () =>
      refusalOf(
        mergeTallies({ rulebook: 'xinsheng2024', rates: {}, counts: {} }, { rulebook: 'mine', rates: {}, counts: {} }),
      ),
    path: 'rulebook',
    shows: ['"xinsheng2024"', '"mine"'],
  },
  BrokenSeal: {
    build: () => {
      const seal = orThrow(sealDeadline(orThrow(computeDeadline({ limit: opinion, from: '2024-02-22' }))))
      return refusalOf(replaySeal({ ...seal, sha256: '00' }))
    },
    path: 'seal.sha256',
    shows: ['"00"'],
  },
  InvalidRoster: { build: () => proposal([{ id: '' }]), path: 'people[0].id', shows: ['""'] },
  NoRoster: {
    build: () => proposal([{ id: 'L1' }]),
    path: 'people',
    shows: ['2024-02-26', 'partySecretary', 'reception'],
  },
}
