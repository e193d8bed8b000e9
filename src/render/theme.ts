/** How large each kind of text is, in the units of the picture. */
export const SIZES = {
  title: 17,
  lead: 14,
  body: 13,
  small: 12,
  month: 15,
  weekday: 11,
  date: 13,
  badge: 10,
  number: 16,
  word: 13,
  note: 10.5,
  fine: 9,
} as const

export type TextType = keyof typeof SIZES

/**
 * What a cell is drawn as: the first is its ground; `off` marks a day off; `forecast`, `window`, `projected` and `doubt`
 * outline it.
 */
export type Look =
  | 'work'
  | 'rest'
  | 'feast'
  | 'swap'
  | 'off'
  | 'outside'
  | 'mark'
  | 'start'
  | 'counted'
  | 'rolled'
  | 'paused'
  | 'due'
  | 'done'
  | 'forecast'
  | 'window'
  | 'projected'
  | 'duty'
  | 'gap'
  | 'doubt'

/** Whether a cell is hatched. */
export const isHatched = (looks: readonly Look[]): boolean => looks.includes('paused') || looks.includes('gap')

const FONTS =
  "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif"

const LIGHT = `
.xr-picture text { fill: #1f2328 }
.xr-card { fill: #ffffff; stroke: #d0d7de }
.xr-picture .xr-small, .xr-picture .xr-weekday, .xr-picture .xr-outside text { fill: #59636e }
.xr-work .xr-cell { fill: #ffffff; stroke: #d0d7de }
.xr-rest .xr-cell { fill: #e6eaef; stroke: #e6eaef }
.xr-feast .xr-cell { fill: #ffe3e0; stroke: #ffe3e0 }
.xr-swap .xr-cell { stroke: #9a6700; stroke-width: 2 }
.xr-outside .xr-cell { fill: none; stroke: none }
.xr-mark .xr-cell { fill: #fff1c2; stroke: #7d4e00; stroke-width: 2 }
.xr-start .xr-cell { fill: #ffffff; stroke: #1f2328; stroke-width: 2 }
.xr-counted .xr-cell { fill: #d3f5da; stroke: #d3f5da }
.xr-counted.xr-off .xr-cell { fill: #eef7f0 }
.xr-counted.xr-swap .xr-cell { stroke: #9a6700 }
.xr-rolled .xr-cell { fill: #ddeaff; stroke: #ddeaff }
.xr-paused .xr-cell { fill: #f6f8fa; stroke: #8c959f }
.xr-hatch { fill: none; stroke: #d0d7de }
.xr-done .xr-cell { fill: #ffffff; stroke: #1a7f37; stroke-width: 2.5 }
.xr-due .xr-cell { fill: #0550ae; stroke: #0550ae; stroke-width: 2 }
.xr-picture .xr-due text { fill: #ffffff }
.xr-picture .xr-feast .xr-badge, .xr-picture .xr-off .xr-badge { fill: #a40e26 }
.xr-picture .xr-swap .xr-badge { fill: #7d4e00 }
.xr-picture .xr-due .xr-badge { fill: #ffffff }
.xr-forecast .xr-cell, .xr-projected .xr-cell { stroke: #59636e; stroke-width: 1.5; stroke-dasharray: 4 3 }
.xr-window .xr-cell { stroke: #0550ae; stroke-width: 2.5; stroke-dasharray: 4 3 }
.xr-start.xr-forecast .xr-cell, .xr-start.xr-projected .xr-cell { stroke: #1f2328; stroke-width: 2 }
.xr-due.xr-forecast .xr-cell, .xr-due.xr-projected .xr-cell, .xr-due.xr-window .xr-cell { stroke: #ffffff; stroke-width: 2 }
`

const DARK = `
.xr-picture text { fill: #f0f6fc }
.xr-card { fill: #151b23; stroke: #3d444d }
.xr-picture .xr-small, .xr-picture .xr-weekday, .xr-picture .xr-outside text { fill: #a4adb8 }
.xr-work .xr-cell { fill: #151b23; stroke: #3d444d }
.xr-rest .xr-cell { fill: #2a313c; stroke: #2a313c }
.xr-feast .xr-cell { fill: #4f1d22; stroke: #4f1d22 }
.xr-swap .xr-cell { stroke: #e3b341 }
.xr-mark .xr-cell { fill: #4b3a10; stroke: #e3b341 }
.xr-start .xr-cell { fill: #151b23; stroke: #f0f6fc }
.xr-counted .xr-cell { fill: #0f4421; stroke: #0f4421 }
.xr-counted.xr-off .xr-cell { fill: #1c2f25 }
.xr-counted.xr-swap .xr-cell { stroke: #e3b341 }
.xr-rolled .xr-cell { fill: #14345c; stroke: #14345c }
.xr-paused .xr-cell { fill: #1c232c; stroke: #7d8590 }
.xr-hatch { stroke: #3d444d }
.xr-done .xr-cell { fill: #151b23; stroke: #4ac26b }
.xr-due .xr-cell { fill: #79c0ff; stroke: #79c0ff }
.xr-picture .xr-due text { fill: #0b1f38 }
.xr-picture .xr-feast .xr-badge, .xr-picture .xr-off .xr-badge { fill: #ffb3ad }
.xr-picture .xr-swap .xr-badge { fill: #e3b341 }
.xr-picture .xr-due .xr-badge { fill: #0b1f38 }
.xr-forecast .xr-cell, .xr-projected .xr-cell { stroke: #a4adb8 }
.xr-start.xr-forecast .xr-cell, .xr-start.xr-projected .xr-cell { stroke: #f0f6fc }
.xr-window .xr-cell { stroke: #79c0ff }
.xr-due.xr-forecast .xr-cell, .xr-due.xr-projected .xr-cell, .xr-due.xr-window .xr-cell { stroke: #0b1f38 }
`

/** The kinds of text that are set bold, and so run wider. */
export const BOLD: readonly TextType[] = ['title', 'lead', 'month', 'number', 'word', 'badge']

/** Colours in light and in dark, as style sheets. */
export interface Theme {
  readonly light: string
  readonly dark: string
}

/**
 * The style of a picture: that of every one, and what it has of its own. It names only classes that begin with `xr-`, and
 * so leaves the page alone.
 */
export function styleSheet(own: Theme = { light: '', dark: '' }): string {
  const types = (Object.keys(SIZES) as TextType[]).map((type) => {
    const weight = BOLD.includes(type) ? '; font-weight: 600' : ''
    return `.xr-picture .xr-${type} { font-size: ${SIZES[type]}px${weight} }`
  })
  return [
    `.xr-picture text { font-family: ${FONTS} }`,
    ...types,
    (LIGHT + own.light.trimStart()).trim(),
    `@media (prefers-color-scheme: dark) {\n${(DARK + own.dark.trimStart()).trim()}\n}`,
  ].join('\n')
}
