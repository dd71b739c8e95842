import { type Problem, Refusal, type Wording } from '@congvu/core'
import { describe } from '@congvu/minutes'
import { z } from '@hono/zod-openapi'
import { ApiRefusal } from './api-refusal.ts'
import { statusOf } from './statuses.ts'
import { apiWords } from './words.ts'

const English = z.strictObject({ detail: z.string(), mend: z.string() })

/** One place that is wrong, or worth a second look, in words. */
export const WordedProblem = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    pointer: z.string().meta({ description: 'JSON Pointer (RFC 6901)' }),
    detail: z.string(),
    mend: z.string(),
    en: English,
  })
  .meta({ id: 'WordedProblem' })
export type WordedProblem = z.infer<typeof WordedProblem>

/** The one shape of every error: RFC 9457, Vietnamese first, English beside it, always with how to mend. */
export const ProblemDocument = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    mend: z.string(),
    instance: z.string(),
    requestId: z.string(),
    en: English.extend({ title: z.string() }),
    errors: z.array(WordedProblem),
  })
  .meta({ id: 'Problem' })
export type ProblemDocument = z.infer<typeof ProblemDocument>

const titles: Readonly<Record<number, readonly [vi: string, en: string]>> = {
  400: ['Yêu cầu chưa đúng', 'Bad request'],
  401: ['Chưa xác thực', 'Not authenticated'],
  403: ['Không có quyền', 'Not allowed'],
  404: ['Không tìm thấy', 'Not found'],
  405: ['Phương thức không được nhận', 'Method not allowed'],
  409: ['Trạng thái không cho phép', 'Conflict with its state'],
  411: ['Thiếu độ dài', 'Length required'],
  412: ['Đã thay đổi', 'Precondition failed'],
  413: ['Quá lớn', 'Too large'],
  415: ['Kiểu nội dung không được nhận', 'Unsupported media type'],
  422: ['Không xử lý được', 'Cannot be processed'],
  428: ['Thiếu điều kiện', 'Precondition required'],
  429: ['Quá nhiều yêu cầu', 'Too many requests'],
  500: ['Lỗi phần mềm', 'Internal error'],
  503: ['Tạm thời không phục vụ được', 'Unavailable for now'],
}

const english = ({ what, mend }: Wording) => ({ detail: what, mend })

/** A problem of core or of the minutes, in words; its pointer moved under the place where the data stood in the request. */
export function worded(problem: Problem, under = ''): WordedProblem {
  const { code, severity, pointer } = problem
  const vi = describe(problem, 'vi', apiWords)
  const en = english(describe(problem, 'en', apiWords))
  return { code, severity, pointer: under + pointer, detail: vi.what, mend: vi.mend, en }
}

/** What an error says over HTTP. Anything that is not a refusal is a fault of ours: nothing of it is shown. */
export function problemDocument(error: unknown, instance: string, requestId: string): ProblemDocument {
  const refusal = error instanceof Refusal ? error : new ApiRefusal('internal-error')
  const status = statusOf(refusal.code)
  const [title, titleEn] = titles[status] ?? ['Lỗi', 'Error']
  const vi = refusal.in('vi')
  return {
    type: `urn:problem-type:congvu:${refusal.code}`,
    title,
    status,
    code: refusal.code,
    detail: vi.what,
    mend: vi.mend,
    instance,
    requestId,
    en: { title: titleEn, ...english(refusal.in('en')) },
    errors: refusal instanceof ApiRefusal ? refusal.problems.map((each) => worded(each)) : [],
  }
}
