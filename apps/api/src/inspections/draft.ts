import { Inspection, PersonName, TextProse } from '@congvu/core'
import { z } from '@hono/zod-openapi'

/**
 * A record on its way: its parts may be missing, each that is there has its whole shape. The number is the records
 * office's to give (NĐ 30/2020 Điều 15 khoản 2).
 */
export const Draft = Inspection.partial()
  .extend({ schema: Inspection.shape.schema, number: z.null().optional() })
  .meta({ id: 'InspectionDraft' })
export type Draft = z.infer<typeof Draft>

/** The body that inspects, as keys name it: a department's slug or a unit's code. */
export const BodyId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'BodyId' })

/** What was declared of one member of the team (NĐ 217/2025/NĐ-CP Điều 12 khoản 2). */
export const Declared = z
  .strictObject({
    name: PersonName,
    /** có năng lực, trình độ phù hợp */
    competent: z.boolean(),
    /** đang trong thời gian bị xem xét xử lý kỷ luật hoặc truy cứu trách nhiệm hình sự */
    underConsideration: z.boolean(),
    /** có xung đột lợi ích với đối tượng kiểm tra */
    conflictOfInterest: z.boolean(),
    note: TextProse.optional(),
  })
  .meta({ id: 'Declared' })
export type Declared = z.infer<typeof Declared>
