// @ts-check

/**
 * A rule of a document, told in a few words. Where it lives in the rulebooks is found by its id; `within` says so for one
 * that a rule of another id holds, and `leftOut` why no rulebook has it.
 *
 * @typedef {object} ListedRule
 * @property {string} id
 * @property {string} gist
 * @property {Place & { readonly how: string }} [within]
 * @property {string} [leftOut]
 */

/** @typedef {{ readonly rulebook: string, readonly section: string, readonly id: string }} Place */

/** @typedef {{ readonly title: string, readonly rules: readonly ListedRule[] }} ListedDocument */

const NO_NUMBER = 'no number: the text says “at once” or “promptly” and no more'
const UNDEFINED = 'the text names it and does not say what it is'

/** @type {readonly ListedDocument[]} */
export const DOCUMENTS = [
  {
    title: 'A: 新胜委发〔2024〕14号',
    rules: [
      { id: 'A-1', gist: 'key cases assigned by the national bureau: all resolved' },
      {
        id: 'A-2',
        gist: 'key groups and problems assigned by the municipal joint office: 85 % resolved or stabilised',
      },
      { id: 'A-3', gist: 'key problems assigned by the district: all resolved' },
      { id: 'A-4', gist: 'key groups assigned by the district: 90 % resolved or stabilised' },
      { id: 'A-5', gist: 'key persons brought round: 30 %, in totals alone' },
      { id: 'A-6', gist: 'cases assigned, listed or instructed from above: all closed' },
      { id: 'A-7', gist: 'matters raised: 90 % resolved' },
      { id: 'A-8', gist: 'matters raised online: 55 %' },
      { id: 'A-9', gist: 'three things that must not happen' },
      { id: 'A-10', gist: 'six kinds of results' },
      { id: 'A-11', gist: 'three monthly reports by the 24th' },
      { id: 'A-12', gist: 'a leader receives on every working day' },
      {
        id: 'A-13',
        gist: 'dates on which each leader receives',
        leftOut: 'a roster is the caller’s to give; it is held against the rule A-12',
      },
      { id: 'A-14', gist: 'letters are acted on as they come, each with an answer: how soon the text does not say' },
      { id: 'A-15', gist: 'a mass-work day a month, led by a leader' },
      { id: 'A-16', gist: 'each month has its leaders' },
      { id: 'A-17', gist: 'screening for disputes, how often by kind of unit' },
      { id: 'A-18', gist: 'who receives first stays responsible' },
      { id: 'A-19', gist: 'an item of opinion a month from each unit' },
      { id: 'A-20', gist: 'each leader takes on a hard case, in person and to the end' },
      { id: 'A-21', gist: 'five ones, not spelled out', leftOut: `${UNDEFINED}; the five differ by document` },
      { id: 'A-22', gist: 'by place and level, and by who is in charge' },
      { id: 'A-23', gist: 'matters of litigation go to the organs of law' },
      { id: 'A-24', gist: 'four things in place, by whether a matter is reasonable: the judgement is a field' },
      { id: 'A-25', gist: 'four rounds of supervision a year, and what they order put right' },
      { id: 'A-26', gist: 'assessment', leftOut: 'the text gives no weights, so there is no score' },
      { id: 'A-27', gist: 'decisions are assessed for risk, and proceed, wait or stop' },
    ],
  },
  {
    title: 'B: 三建委发〔2021〕46号',
    rules: [
      { id: 'B-1', gist: 'cases of which all are to be resolved' },
      { id: 'B-2a', gist: 'cases of which 80 % are to be resolved or stabilised' },
      { id: 'B-2b', gist: 'key persons brought round: 30 %, in totals alone' },
      { id: 'B-3', gist: 'cases assigned by the joint office of the county: 90 %' },
      { id: 'B-4', gist: 'entry in the system as it should be: all' },
      { id: 'B-5', gist: 'cases of which “100 % or more” are to be resolved' },
      { id: 'B-6', gist: 'three things that must not happen' },
      { id: 'B-7', gist: 'a leader sits in the office each day' },
      { id: 'B-8', gist: 'three days of visits a week' },
      { id: 'B-9', gist: 'five ones of each case' },
      { id: 'B-10', gist: 'the lead is a cadre managed by the county' },
      { id: 'B-11', gist: 'an online matter closed a month in each village' },
      { id: 'B-12', gist: 'assignment in three colours', leftOut: UNDEFINED },
      { id: 'B-13', gist: 'who receives first stays responsible' },
      { id: 'B-14', gist: 'a monthly table of disputes by the 20th' },
      { id: 'B-15', gist: 'events that are looked into afterwards' },
    ],
  },
  {
    title: 'C: 铜梁区“群众工作日”活动方案',
    rules: [
      { id: 'C-1', gist: 'screening a week before the day' },
      { id: 'C-2', gist: 'announcement 5 to 7 days before it, and what it tells' },
      { id: 'C-3', gist: 'answer at once, promise a date, or refer' },
      { id: 'C-4', gist: 'report within 2 working days' },
      { id: 'C-5', gist: 'results published within 30 days' },
      { id: 'C-6', gist: 'a day each half-year in the district' },
      { id: 'C-7', gist: 'a day each quarter in towns' },
      { id: 'C-8', gist: 'as a rule a day each quarter in key departments' },
      { id: 'C-10', gist: 'who has to be there' },
      { id: 'C-11', gist: 'subject first, place second' },
      { id: 'C-12', gist: 'of several units the one named leads, or the first' },
      { id: 'C-13', gist: 'own cases: an answer within 7 working days' },
      {
        id: 'C-14',
        gist: 'or a word to the petitioner within the same time',
        within: {
          rulebook: 'tongliang2022',
          section: 'limits',
          id: 'own.answer',
          how: 'as the second of the events that meet it',
        },
      },
      { id: 'C-15', gist: 'assigned cases: an answer and a report within 7 working days' },
      { id: 'C-16', gist: 'grounds for a circular, of which lateness is computed' },
      { id: 'C-17', gist: 'what the file of the day holds' },
    ],
  },
  {
    title: 'D: 曹办〔2023〕59号',
    rules: [
      { id: 'D-1', gist: 'three phases' },
      { id: 'D-2', gist: 'everyone visited, in totals alone' },
      { id: 'D-3', gist: 'Mondays the secretary, Fridays the head, other days by roster' },
      { id: 'D-4', gist: 'half a day of visits a week' },
      { id: 'D-5', gist: 'simple matters: signed for in 2 hours' },
      { id: 'D-6', gist: 'and accepted in 2 hours' },
      { id: 'D-7', gist: 'and decided in 5 working days' },
      { id: 'D-8', gist: 'general matters: accepted in 5 working days' },
      { id: 'D-9', gist: 'and decided in 10 working days' },
      { id: 'D-10', gist: 'one reply and two meetings' },
      { id: 'D-11', gist: 'a method of ten steps', leftOut: UNDEFINED },
      { id: 'D-12', gist: 'a plan and a lead for each case' },
      { id: 'D-13', gist: 'who receives first stays responsible' },
      { id: 'D-14', gist: 'visits to the capital or the province: none' },
      { id: 'D-16', gist: 'regular reports', leftOut: 'the text does not say how often' },
    ],
  },
  {
    title: 'E: 孟河镇方案',
    rules: [
      { id: 'E-1', gist: 'five ones of each case' },
      { id: 'E-2', gist: 'rated and satisfied more than in the district' },
      { id: 'E-3', gist: 'all accepted and all closed' },
      { id: 'E-4', gist: 'no relapse, and no more cases in the backlog' },
      { id: 'E-5', gist: 'five things an office has' },
      { id: 'E-6', gist: 'backlog and upward visits down by 40 %' },
      {
        id: 'E-7',
        gist: 'people in classes by how often they visit',
        leftOut: 'it attaches a class to a person who petitions; the library models what offices owe, never people',
      },
      { id: 'E-8', gist: 'four stages, two of which overlap' },
      { id: 'E-9', gist: 'a plan and a team for each case' },
      { id: 'E-10', gist: 'four things the lead does in person, and what the file of a case holds' },
      {
        id: 'E-12',
        gist: 'a lead for every case, of two the first',
        within: {
          rulebook: 'menghe2020',
          section: 'leadership',
          id: 'caseLead',
          how: 'the first of which says what two leads at one time are',
        },
      },
      { id: 'E-15', gist: 'events that must not happen' },
    ],
  },
  {
    title: '信访工作条例 (2022)',
    rules: [
      { id: 'XF22-22', gist: 'registered and routed within 15 days' },
      {
        id: 'XF22-22-3',
        gist: 'assigned matters reported within the time that the order sets',
        leftOut: 'the order sets the time: a limit of the caller’s own',
      },
      { id: 'XF22-23-2', gist: 'direct submissions: told in writing within 15 days' },
      { id: 'XF22-23-3a', gist: 'forwarded matters: told in writing within 15 days' },
      { id: 'XF22-23-3b', gist: 'outside competence: objection within 5 working days' },
      { id: 'XF22-24', gist: 'who takes a matter on that concerns several: by agreement, or by a decision from above' },
      { id: 'XF22-24-2', gist: 'whose organ was split, merged or dissolved: its successor' },
      { id: 'XF22-25', gist: 'grave and urgent matters reported', leftOut: NO_NUMBER },
      { id: 'XF22-27', gist: 'three things in place, and one dealt with by law' },
      { id: 'XF22-28-2', gist: 'matters of litigation go to the organs of law' },
      { id: 'XF22-34', gist: 'closed within 60 days of acceptance' },
      { id: 'XF22-34x', gist: 'extended by 30 days at most' },
      { id: 'XF22-35a', gist: 'the petitioner asks for review within 30 days' },
      { id: 'XF22-35b', gist: 'review within 30 days' },
      { id: 'XF22-36a', gist: 'the petitioner asks for re-review within 30 days' },
      { id: 'XF22-36b', gist: 're-review within 30 days' },
      {
        id: 'XF22-36h',
        gist: 'a hearing does not count',
        within: {
          rulebook: 'national2022',
          section: 'limits',
          id: 'reReview.opinion',
          how: 'as the reason that pauses it',
        },
      },
      { id: 'XF22-39', gist: 'assessed each year' },
      { id: 'XF22-40', gist: 'what became of a suggestion is told in writing', leftOut: 'the text sets no time' },
      { id: 'XF22-41', gist: 'a report each year' },
    ],
  },
  {
    title: '信访条例 (2005)',
    rules: [
      {
        id: 'XF05-10',
        gist: 'days on which heads of office receive',
        leftOut: 'no number: the text does not say how often',
      },
      { id: 'XF05-18', gist: 'five representatives at most', leftOut: 'it binds those who petition, not the office' },
      { id: 'XF05-21', gist: 'registered and routed within 15 days' },
      { id: 'XF05-21-2', gist: 'forwarded matters: decided and told within 15 days' },
      { id: 'XF05-22', gist: 'direct submissions: told within 15 days' },
      { id: 'XF05-24', gist: 'who takes a matter on that concerns several' },
      { id: 'XF05-25', gist: 'whose organ was split, merged or dissolved: its successor' },
      { id: 'XF05-26', gist: 'grave and urgent matters reported', leftOut: NO_NUMBER },
      { id: 'XF05-33', gist: 'closed within 60 days, extended by 30 at most' },
      { id: 'XF05-34', gist: 'review: asked for and decided within 30 days each' },
      { id: 'XF05-35', gist: 're-review: asked for and decided within 30 days each' },
      { id: 'XF05-36', gist: 'what became of a suggestion: within 30 days' },
      { id: 'XF05-39', gist: 'regular reports', leftOut: 'no number: the text does not say how often' },
    ],
  },
  {
    title: 'Other national documents',
    rules: [
      {
        id: '国信发〔2014〕16号 6',
        gist: 'what can be rated is forwarded within 15 days, 5, 3, 3 and 4 of them from tier to tier',
        leftOut:
          'in force from 2015 until a text of 2022 whose figures were not seen: its last day is not known, so no version of it can be picked',
      },
      {
        id: '领导干部定期接待群众来访的意见（2009）',
        gist: 'a day each quarter in cities, a day each month in counties',
        leftOut: 'how often leaders receive is set by each place: a duty of its own plan',
      },
    ],
  },
]
