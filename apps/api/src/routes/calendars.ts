import {
  addWorkingDays,
  type Calendar,
  countWorkingDays,
  Day,
  day,
  dayOff,
  generalCalendar,
  isWorkingDay,
  stateCalendar,
  timeLimit,
} from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { invalid } from '../errors/api-refusal.ts'
import { operation } from '../http/operation.ts'
import { wholeNumber } from '../http/whole-number.ts'
import { CalendarName, Grounds, Known, Source } from './shapes.ts'

const Row = z
  .strictObject({
    day: Day,
    kind: z.enum(['holiday', 'substitute', 'swapped-off', 'swapped-working']),
    vi: z.string(),
    en: z.string(),
    sources: z.array(Source),
    known: Known,
    confidence: z.enum(['high', 'medium']),
    readIn: z.array(z.string()),
    decidedOn: Day.optional(),
    reportedOn: Day.optional(),
    inLieuOf: Day.optional(),
    swappedWith: Day.optional(),
    estimated: z.literal(true).optional(),
  })
  .meta({ id: 'CalendarRow' })

const calendarOf = (name: z.infer<typeof CalendarName> | undefined): Calendar =>
  name === 'general' ? generalCalendar : stateCalendar

const which = { calendar: CalendarName.optional() }

const readCalendar = operation({
  method: 'get',
  path: '/v1/calendars/{year}',
  id: 'readCalendar',
  tag: 'Lịch',
  summary: 'Ngày nghỉ và ngày làm bù của một năm',
  scope: 'read',
  reference: true,
  params: z.strictObject({ year: z.string().regex(/^\d{4}$/) }),
  query: z.strictObject(which),
  answers: {
    200: {
      description: 'Các ngày khác với thứ của chúng, và số ngày làm việc',
      schema: z.strictObject({ calendar: CalendarName, year: z.int(), workingDays: z.int(), days: z.array(Row) }),
    },
  },
  refusals: [422],
  handle: ({ params: { year }, query }) => {
    const calendar = calendarOf(query.calendar)
    const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)]
    const workingDays = countWorkingDays(first, last, calendar) + (isWorkingDay(first, calendar) ? 1 : 0)
    const days = calendar.rows.filter((row) => row.day.startsWith(year))
    return { status: 200, json: { calendar: calendar.id, year: Number(year), workingDays, days } }
  },
})

const readWorkingDay = operation({
  method: 'get',
  path: '/v1/working-days/{day}',
  id: 'readWorkingDay',
  tag: 'Lịch',
  summary: 'Ngày này có phải ngày làm việc không, vì sao',
  scope: 'read',
  reference: true,
  params: z.strictObject({ day: Day }),
  query: z.strictObject(which),
  answers: {
    200: {
      description: 'Có hay không; khi nghỉ thì vì cuối tuần hay vì một ngày của lịch',
      schema: z.strictObject({ day: Day, working: z.boolean(), weekend: z.boolean(), row: Row.nullable() }),
    },
  },
  refusals: [422],
  handle: ({ params, query }) => {
    const calendar = calendarOf(query.calendar)
    const off = dayOff(params.day, calendar)
    const row = calendar.rowOn(params.day) ?? null
    return { status: 200, json: { day: params.day, working: off === undefined, weekend: off?.why === 'weekend', row } }
  },
})

const countDays = operation({
  method: 'get',
  path: '/v1/working-days',
  id: 'countWorkingDays',
  tag: 'Lịch',
  summary: 'Cộng hoặc đếm ngày làm việc',
  description:
    '`add`: ngày làm việc thứ n sau (hoặc trước, số âm) `after`. `through`: số ngày làm việc trong (after, through].',
  scope: 'read',
  reference: true,
  query: z.strictObject({
    after: Day,
    add: wholeNumber(-2500, 2500).optional(),
    through: Day.optional(),
    ...which,
  }),
  answers: {
    200: {
      description: 'Ngày tìm được, hoặc số ngày',
      schema: z.strictObject({ after: Day, day: Day.optional(), workingDays: z.int() }),
    },
  },
  refusals: [422],
  handle: ({ query: { after, add, through, calendar: name } }) => {
    const calendar = calendarOf(name)
    if (add !== undefined && through === undefined)
      return { status: 200, json: { after, day: addWorkingDays(after, add, calendar), workingDays: add } }
    if (through !== undefined && add === undefined)
      return { status: 200, json: { after, workingDays: countWorkingDays(after, through, calendar) } }
    const facts = { options: ['add', 'through'], got: add === undefined ? 'none' : 'add, through' }
    throw invalid([{ code: 'not-one-of', severity: 'error', pointer: '/query', facts }])
  },
})

const Excluded = z
  .string()
  .max(2000)
  .regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d(,\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d)*$/)
  .meta({ description: 'Thời gian không tính, cách nhau bằng dấu phẩy: `2025-01-02/2025-01-10`' })

const length = (max: number) => wholeNumber(1, max).optional()

const computeTimeLimit = operation({
  method: 'get',
  path: '/v1/time-limits',
  id: 'computeTimeLimit',
  tag: 'Lịch',
  summary: 'Thời hạn, thời hiệu kết thúc ngày nào',
  description:
    'Đúng một trong `days`, `workingDays`, `months`, `years`. Ngày `from` không tính (Bộ luật Dân sự 2015 Điều 147).',
  scope: 'read',
  reference: true,
  query: z.strictObject({
    from: Day,
    days: length(36_500),
    workingDays: length(2500),
    months: length(1200),
    years: length(100),
    kind: z.enum(['thoi-han', 'thoi-hieu']).optional(),
    excluded: Excluded.optional(),
    ...which,
  }),
  answers: {
    200: {
      description: 'Ngày cuối theo câu chữ, khi dời vì ngày nghỉ, và mốc an toàn; kèm căn cứ',
      schema: z.strictObject({
        legalEnd: Day,
        rolledEnd: Day,
        safeTarget: Day,
        estimated: z.boolean(),
        grounds: Grounds,
      }),
    },
  },
  refusals: [422],
  handle: ({ query: { calendar, excluded, from, kind, ...lengths } }) => {
    const periods = excluded?.split(',').map((each) => ({ from: day(each.slice(0, 10)), through: day(each.slice(11)) }))
    // `timeLimit` itself refuses none or several lengths by name; its type says exactly one.
    const question = { from, ...lengths, calendar: calendarOf(calendar) } as Parameters<typeof timeLimit>[0]
    return {
      status: 200,
      json: timeLimit({ ...question, ...(kind && { kind }), ...(periods && { excluded: periods }) }),
    }
  },
})

export const calendarOperations = [readCalendar, readWorkingDay, countDays, computeTimeLimit]
