/** What stands for a character that means something else in markup. */
const ESCAPES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Any text as XML may hold it, within tags and quotes: what XML forbids is replaced by U+FFFD. */
export function escapeXml(text: string): string {
  let escaped = ''
  for (const char of text) escaped += ESCAPES.get(char) ?? (isXmlChar(char.codePointAt(0) as number) ? char : '\ufffd')
  return escaped
}

/** Whether XML 1.0 allows a character: no control characters but tab and line ends, no half of a pair. */
export function isXmlChar(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** Where a text stands: its base line, and which end of it is at `x`. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly anchor?: 'middle' | 'end'
}

export function drawText({ x, y, anchor }: Place, type: string, words: string): string {
  const anchored = anchor === undefined ? '' : ` text-anchor="${anchor}"`
  return `<text x="${x}" y="${y}" class="xr-${type}"${anchored}>${escapeXml(words)}</text>`
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function drawBox({ x, y, width, height }: Box, type: string, radius: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" class="xr-${type}"/>`
}

/** Slanted lines across a box: a pattern would need an id, which other pictures on the page might have too. */
export function drawHatch({ x, y, width, height }: Box): string {
  const step = 8
  const lines: string[] = []
  for (let at = step; at < width + height; at += step) {
    const [fromX, fromY] = [Math.min(at, width), Math.max(0, at - width)]
    const [toX, toY] = [Math.max(0, at - height), Math.min(at, height)]
    lines.push(`M${x + fromX} ${y + fromY}L${x + toX} ${y + toY}`)
  }
  return `<path d="${lines.join('')}" class="xr-hatch"/>`
}
