import { isLeft, right } from 'fp-ts/lib/Either.js'
import type { Explanation } from '../deadline/explain-deadline.js'
import { explainDeadline } from '../deadline/explain-deadline.js'
import type { ProcedureStatus } from '../procedure/procedure-status.js'
import { type Result, refuse } from '../result.js'
import type { Language } from '../terms.js'
import { type Block, inColumns, paragraph, stack } from './block.js'
import { faultOfStatus } from './check-status.js'
import { legendBlock, type OtherWords } from './legend.js'
import { MONTH_GAP, MONTH_WIDTH, monthBlocks, monthsOf } from './month-grid.js'
import { drawPicture, type PictureSettings } from './picture.js'
import { facesOfProcedure } from './procedure-faces.js'
import { contactLines, headLines, type Line, stageLines, tailLines } from './procedure-lines.js'
import { joined } from './words.js'

/** Draws a procedure. */
export function drawProcedure(given: Readonly<Record<string, unknown>>, settings: PictureSettings): Result<string> {
  const fault = faultOfStatus(given, 'of')
  if (fault !== undefined) return refuse(fault)
  const status = given as unknown as ProcedureStatus
  const explained = explainStages(status, settings)
  if (isLeft(explained)) return explained
  const faces = facesOfProcedure(status, explained.right, settings)
  const months = monthsOf(faces.keys(), 'of')
  if (isLeft(months)) return months
  const { language, columns, width } = settings
  const parts = partsOf(status, explained.right)
  const picture = {
    title: joined(parts.head.slice(0, 2).map(({ words }) => words))[language],
    told: [...parts.head, ...parts.stages.flat(), ...parts.contacts, ...parts.tail]
      .map(({ words }) => words[language])
      .join('\n'),
    blocks: [
      linesBlock(parts.head, language, width),
      inColumns(
        [...parts.stages, parts.contacts].map((part) => linesBlock(part, language, MONTH_WIDTH)),
        columns,
        MONTH_WIDTH + MONTH_GAP,
        16,
      ),
      monthBlocks(months.right, { faces, language }, columns),
      legendBlock(faces.values(), language, width, wordsOf(explained.right)),
      linesBlock(parts.tail, language, width),
    ],
  }
  return right(drawPicture(picture, settings))
}

/** What the looks are called in a procedure. */
function wordsOf(explained: StageDays): OtherWords {
  const goesBack = explained.some((days) => days?.limit.direction === 'before')
  return {
    mark: { zh: '回应、见面', en: 'contact' },
    ...(goesBack && { rolled: { zh: '顺延、前移', en: 'rolled' } }),
  }
}

/** The days of each stage's binding limit; none where nothing binds the stage. */
export type StageDays = readonly (Explanation | undefined)[]

function explainStages({ stages }: ProcedureStatus, { calendar }: PictureSettings): Result<StageDays> {
  const explained: (Explanation | undefined)[] = []
  for (const { limits } of stages) {
    const binding = limits[0] && explainDeadline(limits[0].deadline, calendar)
    if (binding !== undefined && isLeft(binding)) return binding
    explained.push(binding?.right)
  }
  return right(explained)
}

type Lines = readonly Line[]

/** All that is said of a procedure. */
function partsOf(
  status: ProcedureStatus,
  explained: StageDays,
): { readonly head: Lines; readonly stages: readonly Lines[]; readonly contacts: Lines; readonly tail: Lines } {
  return {
    head: headLines(status),
    stages: status.stages.map((_, index) => stageLines(status, index, explained[index])),
    contacts: contactLines(status),
    tail: tailLines(status),
  }
}

function linesBlock(lines: Lines, language: Language, width: number): Block {
  return stack(
    lines.map(({ words, type }) => paragraph(words[language], type, width)),
    2,
  )
}
