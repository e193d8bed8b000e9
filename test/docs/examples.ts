import ts from 'typescript'

/** A block of code in a document, and where its first line of code stands. */
export interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
}

/** A block that is not to be run says so: ```ts no-run. */
const FENCE = /^([ \t]*)```(?:ts|typescript|js|javascript|mjs)[ \t]*$/

/** The blocks of code of a Markdown file, or of the doc comments of a TypeScript file. */
export function findExamples(file: string, text: string): Example[] {
  const lines = (file.endsWith('.ts') ? docComments(text) : text).split('\n')
  const examples: Example[] = []
  for (let line = 0; line < lines.length; line++) {
    const indent = FENCE.exec(lines[line] ?? '')?.[1]
    if (indent === undefined) continue
    const start = line + 1
    line = lines.indexOf(`${indent}\`\`\``, start)
    if (line < start) throw new Error(`${file}:${start}: the block is not closed`)
    const code = lines.slice(start, line).map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text))
    examples.push({ file, line: start + 1, code: code.join('\n') })
  }
  return examples
}

/** The text of the doc comments alone, each line in its place. */
function docComments(source: string): string {
  let inside = false
  return source
    .split('\n')
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = !line.includes('*/')
      else if (line.includes('*/')) inside = false
      else if (inside) return line.replace(/^\s*\* ?/, '')
      return ''
    })
    .join('\n')
}

const ANSWER = /^\/\/ =>(.*)$/

/**
 * An example as a module that checks itself: `expression // => value`, on one line or with the value in
 * comment lines below, becomes an assertion, as does `const name = expression // => value`.
 */
export function toModule(example: Example): string {
  const { file, line, code } = example
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const lineAt = (position: number) => line + source.getLineAndCharacterOfPosition(position).line
  let module = ''
  let written = 0
  let checked = 0
  for (const [index, statement] of source.statements.entries()) {
    const next = source.statements[index + 1]?.getStart() ?? code.length
    const answer = readAnswer(code.slice(statement.end, next))
    if (answer === undefined) continue
    const place = JSON.stringify(`${file}:${lineAt(statement.end)}`)
    const check = (actual: string) => `;expect(${actual}, ${place}).toStrictEqual(${answer.replaceAll('\n', ' ')})`
    if (ts.isExpressionStatement(statement)) {
      module += code.slice(written, statement.getStart()) + check(statement.expression.getText())
    } else {
      module += code.slice(written, statement.end) + check(declaredName(statement, place))
    }
    written = statement.end
    checked++
  }
  module += code.slice(written)
  const asked = code.split('\n').filter((text) => text.includes('// =>')).length
  if (checked !== asked) throw new Error(`${file}:${line}: ${asked} answers are given, but ${checked} can be checked`)
  return `import { expect } from 'vitest'\n${module}\n`
}

/** What the comments after a statement say it answers. */
function readAnswer(after: string): string | undefined {
  const [first = '', ...rest] = after
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '' && text !== ';')
  const value = ANSWER.exec(first)?.[1]
  if (value === undefined) return undefined
  const end = rest.findIndex((text) => !text.startsWith('//   '))
  const more = end === -1 ? rest : rest.slice(0, end)
  return [value, ...more.map((text) => text.slice(2))].join('\n').trim()
}

function declaredName(statement: ts.Statement, place: string): string {
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined
  if (name !== undefined && ts.isIdentifier(name)) return name.text
  throw new Error(`${place}: only an expression or a named constant can have an answer`)
}
