// @ts-check
import { checkLeadership, orThrow } from 'xinfang-rules'
import { sanjian2021, xinsheng2024 } from 'xinfang-rules/rulebooks'
import { hardCase } from './data.mjs'
import { table } from './table.mjs'
import { pad, paint, wrap } from './terminal.mjs'

const asOf = '2024-12-31'

const SEVERITY = {
  breach: paint.red('违反'),
  warning: paint.yellow('提醒'),
  note: paint.dim('说明'),
}

/** Neither document sets a time for the lead's own acts; this is one that an office might set itself. */
const actsWithin = /** @type {const} */ ({ amount: 20, unit: 'workingDay' })

/** One invented hard case under 三建乡's five ones and under 新胜镇's rules on the lead. */
export function leadership() {
  const { findings, summary } = orThrow(checkLeadership(xinsheng2024, hardCase, { asOf, actsWithin }))
  const breaches = findings.filter(({ severity }) => severity === 'breach')
  return [
    `虚构疑难案件 ${hardCase.id}，截至 ${asOf}，现任包案领导 ${summary.leads.join('、')}`,
    paint.dim(`The invented hard case ${hardCase.id} as of ${asOf}, in charge: ${summary.leads.join(', ')}`),
    '',
    table(
      [
        { zh: '程度', en: 'severity' },
        { zh: '规则', en: 'rule' },
        { zh: '条款', en: 'clause' },
        { zh: '内容', en: 'message' },
      ],
      [sanjian2021, xinsheng2024].flatMap((book) => [
        `\n${paint.bold(book.label.zh)}  ${paint.dim(book.document.number)}`,
        ...orThrow(checkLeadership(book, hardCase, { asOf })).findings.map(row),
      ]),
    ),
    '',
    `若本单位自定“接手后 ${actsWithin.amount} 个工作日内须亲自参与”，${xinsheng2024.label.zh}下的违反为 ${breaches.length} 项：`,
    paint.dim(
      `With a time of one's own (actsWithin, ${actsWithin.amount} working days) acts not done are breaches too:`,
    ),
    ...breaches.map(({ rule, message }) => `  ${pad(rule, 24)}${message.zh}`),
  ].join('\n')
}

/** @param {import('xinfang-rules').Finding} finding */
function row({ severity, rule, message, basis }) {
  const english = wrap(message.en, 49).map(paint.dim)
  return [SEVERITY[severity], rule, `${basis.clause} (${basis.rule})`, [message.zh, ...english].join('\n')]
}
