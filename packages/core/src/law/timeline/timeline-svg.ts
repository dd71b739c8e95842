import { dayNumber } from '../../engine/day.ts'
import type { Lang } from '../../engine/words.ts'
import type { Period } from '../plan/obligation.ts'
import { element, type Shape, textLine, wrapped } from './shapes.ts'
import { ticksOf } from './ticks.ts'
import type { BarKind, MarkKind, Timeline, TimelinePanel, TimelineRow } from './timeline.ts'
import { legendWords } from './timeline-words.ts'

const ink = '#0b0c0c'
const faint = '#505a5f'
const line = '#b1b4b6'
const blue = '#1d70b8'
const amber = '#b34700'
const green = '#00703c'

/** Filled, hollow, dashed, thin: told apart without colours too. */
const barLook: Readonly<Record<BarKind, Shape>> = {
  period: { fill: blue, stroke: blue },
  running: { fill: blue, stroke: blue },
  over: { fill: '#ffffff', stroke: faint },
  done: { fill: line, stroke: faint },
  disputed: { fill: '#fff3e6', stroke: amber, 'stroke-dasharray': '4 3' },
  standing: { fill: '#d9ecdf', stroke: green },
}

const margin = 20
const size = { title: 20, panel: 16, label: 15, note: 13, tick: 12 }
const barHeight = 14

type Drawn = { readonly shapes: readonly string[]; readonly bottom: number }

/** A day's place between the edges of a panel. */
const scaleOf = ({ from, through }: Period, width: number) => {
  const [first, last] = [dayNumber(from), dayNumber(through) + 1]
  return (day: string, end = 0): number =>
    round(margin + ((dayNumber(day) + end - first) / (last - first)) * (width - 2 * margin))
}
const round = (value: number): number => Math.round(value * 10) / 10

/**
 * A timeline as a picture: SVG that stands alone, of the width asked for and as high as it must be. Everything it shows
 * is also said in words, in the picture and in its description for who hears it (`role="img"`, `title`, `desc`). The
 * same timeline gives the same text everywhere.
 *
 * @param options `width` in pixels, 960 if left out; `id` begins the ids inside, for two pictures on one page
 * @example
 * ```ts
 * timelineSvg({ lang: 'en', title: 'Nothing', panels: [] }).startsWith('<svg xmlns=') //=> true
 * ```
 */
export function timelineSvg(
  timeline: Timeline,
  { width = 960, id = 'congvu-timeline' }: { readonly width?: number; readonly id?: string } = {},
): string {
  const { lang, title, panels } = timeline
  const head = paragraph(title, margin, margin + size.title, width - 2 * margin, { size: size.title, weight: 700 })
  let bottom = head.bottom
  const parts: string[] = [...head.shapes]
  for (const panel of panels) {
    const drawn = drawPanel(panel, timeline, bottom + 18, width)
    parts.push(...drawn.shapes)
    bottom = drawn.bottom
  }
  const legend = drawLegend(timeline, bottom + 22, width)
  const height = legend.bottom + margin
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang,
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
    },
    [
      element('title', { id: `${id}-title` }, title),
      element('desc', { id: `${id}-desc` }, described(timeline)),
      element('rect', { width, height, fill: '#ffffff' }),
      ...parts,
      ...legend.shapes,
    ],
  )}\n`
}

/** All of it in words, for who hears it. */
const described = ({ today, panels }: Timeline): string =>
  [
    ...(today ? [`${today.label}.`] : []),
    ...panels.flatMap(({ title, rows }) => [
      `${title}:`,
      ...rows.map(({ label, notes }) => `${[label.replace(/[.…]$/, ''), ...notes].join('. ')}.`),
    ]),
  ].join(' ')

type Look = { readonly size: number; readonly weight?: number; readonly fill?: string }

function paragraph(text: string, x: number, y: number, width: number, look: Look): Drawn {
  const lines = wrapped(text, width, look.size)
  const height = Math.round(look.size * 1.35)
  return {
    shapes: lines.map((each, i) => textLine(each, x, y + i * height, { ...look, fill: look.fill ?? ink })),
    bottom: y + (lines.length - 1) * height,
  }
}

function drawPanel(panel: TimelinePanel, { today }: Timeline, top: number, width: number): Drawn {
  const x = scaleOf(panel, width)
  const head = paragraph(panel.title, margin, top + size.panel, width - 2 * margin, { size: size.panel, weight: 700 })
  const axisTop = head.bottom + 14
  const ticks = ticksOf(panel, Math.max(2, Math.floor((width - 2 * margin) / 72)))
  let bottom = axisTop + size.tick
  const rows: string[] = []
  for (const row of panel.rows) {
    const drawn = drawRow(row, x, bottom + 12, width)
    rows.push(...drawn.shapes)
    bottom = drawn.bottom
  }
  const [under, above] = [axisTop + size.tick + 6, bottom + 4]
  const rest = panel.rest.map(({ from, through }) =>
    element('rect', {
      x: x(from),
      y: under,
      width: round(x(through, 1) - x(from)),
      height: above - under,
      fill: '#f3e9d2',
    }),
  )
  const axis = ticks.flatMap(({ day, label }) => [
    element('line', { x1: x(day), y1: under, x2: x(day), y2: above, stroke: line, 'stroke-width': 1 }),
    textLine(label, Math.min(x(day) + 3, width - margin - label.length * 7), axisTop + size.tick, {
      size: size.tick,
      fill: faint,
    }),
  ])
  const now =
    today && today.day >= panel.from && today.day <= panel.through
      ? [
          element('line', {
            x1: x(today.day),
            y1: under,
            x2: x(today.day),
            y2: above,
            stroke: ink,
            'stroke-width': 2,
            'stroke-dasharray': '2 3',
          }),
        ]
      : []
  return { shapes: [...head.shapes, ...rest, ...axis, ...now, ...rows], bottom: above }
}

function drawRow(
  { label, notes, bars, marks }: TimelineRow,
  x: ReturnType<typeof scaleOf>,
  top: number,
  width: number,
): Drawn {
  const said = paragraph(label, margin, top + size.label, width - 2 * margin, { size: size.label, weight: 600 })
  const shapes = [...said.shapes]
  let { bottom } = said
  for (const note of notes) {
    const drawn = paragraph(note, margin, bottom + size.note + 5, width - 2 * margin, { size: size.note, fill: faint })
    shapes.push(...drawn.shapes)
    bottom = drawn.bottom
  }
  if (bars.length + marks.length === 0) return { shapes, bottom: bottom + 6 }
  const y = bottom + 10
  for (const { from, through, kind, endless } of bars) {
    const [left, right] = [x(from), x(through, 1)]
    shapes.push(
      element('rect', {
        x: left,
        y,
        width: Math.max(2, round(right - left)),
        height: barHeight,
        rx: 2,
        ...barLook[kind],
      }),
    )
    if (endless)
      shapes.push(
        element('path', {
          d: `M${right - 9} ${y - 3}l9 ${barHeight / 2 + 3}l-9 ${barHeight / 2 + 3}z`,
          ...barLook[kind],
        }),
      )
  }
  for (const { day, kind } of marks) shapes.push(markAt(kind, round((x(day) + x(day, 1)) / 2), y + barHeight / 2))
  return { shapes, bottom: y + barHeight + 6 }
}

/** Diamond, disc, square, triangle, tick. */
function markAt(kind: MarkKind, x: number, y: number): string {
  const edge = { stroke: '#ffffff', 'stroke-width': 1.5 }
  switch (kind) {
    case 'last-day':
      return element('path', { d: `M${x} ${y - 9}l8 9l-8 9l-8-9z`, fill: ink, ...edge })
    case 'safe-target':
      return element('circle', { cx: x, cy: y, r: 5, fill: green, ...edge })
    case 'as-counted':
      return element('rect', { x: round(x - 6), y: round(y - 6), width: 12, height: 12, fill: ink, ...edge })
    case 'latest':
      return element('path', { d: `M${x} ${y - 8}l8 14h-16z`, fill: amber, ...edge })
    case 'done-on':
      return element('path', { d: `M${round(x - 7)} ${y}l5 6l9 -12`, fill: 'none', stroke: ink, 'stroke-width': 3 })
  }
}

function drawLegend({ lang, today, panels }: Timeline, top: number, width: number): Drawn {
  const items = legendItems(lang, panels, today?.label)
  const shapes: string[] = []
  let [left, y] = [margin, top]
  for (const { draw, label } of items) {
    const needed = 34 + label.length * 7.2
    if (left > margin && left + needed > width - margin) [left, y] = [margin, y + 24]
    shapes.push(draw(left, y), textLine(label, left + 28, y + 4, { size: size.note, fill: ink }))
    left = round(left + needed + 10)
  }
  return { shapes, bottom: items.length === 0 ? top - 22 : y + 8 }
}

type LegendItem = { readonly draw: (x: number, y: number) => string; readonly label: string }

/** What stands in the picture, and nothing else. */
function legendItems(lang: Lang, panels: readonly TimelinePanel[], today: string | undefined): readonly LegendItem[] {
  const t = legendWords[lang]
  const rows = panels.flatMap((panel) => panel.rows)
  const bars = (['period', 'running', 'over', 'done', 'disputed', 'standing'] as const).filter((kind) =>
    rows.some((row) => row.bars.some((bar) => bar.kind === kind)),
  )
  const marks = (['last-day', 'safe-target', 'as-counted', 'latest', 'done-on'] as const).filter((kind) =>
    rows.some((row) => row.marks.some((mark) => mark.kind === kind)),
  )
  const box = (x: number, y: number, look: Shape): string =>
    element('rect', { x, y: y - 6, width: 20, height: 12, ...look })
  return [
    ...marks.map((kind): LegendItem => ({ draw: (x, y) => markAt(kind, x + 10, y), label: t.marks[kind] })),
    ...bars.map(
      (kind): LegendItem => ({ draw: (x, y) => box(x, y, { rx: 2, ...barLook[kind] }), label: t.bars[kind] }),
    ),
    ...(panels.some(({ rest }) => rest.length > 0)
      ? [{ draw: (x: number, y: number) => box(x, y, { fill: '#f3e9d2', stroke: line }), label: t.rest }]
      : []),
    ...(today === undefined
      ? []
      : [
          {
            draw: (x: number, y: number) =>
              element('line', {
                x1: x + 10,
                y1: y - 9,
                x2: x + 10,
                y2: y + 9,
                stroke: ink,
                'stroke-width': 2,
                'stroke-dasharray': '2 3',
              }),
            label: today,
          },
        ]),
  ]
}
