// @congvu/core/timeline: a year's obligations or a case's clocks, as data and drawn.

export { caseTimeline } from '../law/timeline/case-timeline.ts'
export type { Bar, BarKind, Mark, MarkKind, Timeline, TimelinePanel, TimelineRow } from '../law/timeline/timeline.ts'
export { timelineSvg } from '../law/timeline/timeline-svg.ts'
export { type YearAsked, yearTimeline } from '../law/timeline/year-timeline.ts'
