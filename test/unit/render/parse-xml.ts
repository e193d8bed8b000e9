/** An element of a picture: its attributes, the text right within it, and what it holds. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const TAG = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/y

/** Whether XML 1.0 has no place for a character: a control character, half of a pair, or none at all. */
export function isForbidden(char: string): boolean {
  const code = char.codePointAt(0) as number
  const isControl = code < 0x20 && !['\t', '\n', '\r'].includes(char)
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
}

const ENTITY = /&(?:amp|lt|gt|quot|#39);/g
const MEANING: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function plain(text: string): string {
  if (/[<&]/.test(text.replace(ENTITY, ''))) throw new Error(`not escaped: ${text}`)
  return text.replace(ENTITY, (entity) => MEANING[entity] as string)
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)) {
    if ((name as string) in attributes) throw new Error(`attribute twice: ${name}`)
    attributes[name as string] = plain(value as string)
  }
  return attributes
}

/** Reads an SVG strictly: tags balance, everything is escaped, no character is forbidden; else it throws. */
export function parseXml(xml: string): Element {
  if ([...xml].some(isForbidden)) throw new Error('a forbidden character')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  let at = 0
  while (at < xml.length) {
    const top = open[open.length - 1] as Element
    const next = xml.indexOf('<', at)
    const end = next === -1 ? xml.length : next
    top.text += plain(xml.slice(at, end))
    if (next === -1) break
    TAG.lastIndex = next
    const tag = TAG.exec(xml)
    if (tag === null) throw new Error(`no tag: ${xml.slice(next, next + 80)}`)
    at = TAG.lastIndex
    const [, closing, name, attributes, empty] = tag as unknown as string[]
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`not balanced: ${name}`)
      continue
    }
    const element: Element = {
      name: name as string,
      attributes: attributesOf(attributes as string),
      children: [],
      text: '',
    }
    top.children.push(element)
    if (!empty) open.push(element)
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element')
  return root.children[0] as Element
}

/** Every element below one, and itself. */
export function within(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(within)]
}

/** The days that a picture draws, in its order. */
export function daysIn(svg: string): readonly Element[] {
  return within(parseXml(svg)).filter(({ attributes }) => attributes['data-on'] !== undefined)
}

/** What is written on a day in texts of one class. */
export function written(day: Element, type: string): readonly string[] {
  return day.children.filter(({ attributes }) => attributes['class'] === `xr-${type}`).map(({ text }) => text)
}
