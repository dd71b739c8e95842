import { assess, CaseFacts, explain, type Receipt, readCaseFacts, receiptOf, replay } from '@congvu/core'
import { z } from '@hono/zod-openapi'
import { parseAccept } from 'hono/utils/accept'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { under } from '../http/body.ts'
import { operation } from '../http/operation.ts'
import { AssessmentShape, ReceiptShape } from './discipline-shapes.ts'

const tag = 'Kỷ luật'
const Lang = z.enum(['vi', 'en'])

/** Facts that agree with each other. @throws {ApiRefusal} `facts-unfit` with every contradiction and its place */
export function factsOf(input: unknown, at: string): CaseFacts {
  const reading = readCaseFacts(input)
  if (reading.ok) return reading.facts
  throw new ApiRefusal('facts-unfit', { count: reading.problems.length }, { problems: under(at, reading.problems) })
}

/** The language a reader asks for first, of those spoken here. */
function languageOf(headers: Headers): z.infer<typeof Lang> {
  const asked = parseAccept(headers.get('accept-language') ?? '').toSorted((a, b) => b.q - a.q)
  const spoken = asked.map(({ type }) => Lang.safeParse(type.slice(0, 2).toLowerCase())).find(({ success }) => success)
  return spoken?.data ?? 'vi'
}

const assessCase = operation({
  method: 'post',
  path: '/v1/discipline/assessments',
  id: 'assessDiscipline',
  tag,
  summary: 'Pháp luật về kỷ luật nói gì về các tình tiết này; không lưu gì',
  description:
    'Đề xuất và giải thích; người có thẩm quyền quyết định. Câu hỏi còn bỏ ngỏ nằm ở `questions`. Giữ `receipt` để sau này kiểm tra lại. Ngôn ngữ của `explanation`: trường `lang`, hoặc `Accept-Language`.',
  scope: 'read',
  keepsNothing: true,
  headers: ['Accept-Language'],
  body: z.strictObject({ facts: CaseFacts, lang: Lang.optional() }),
  answers: {
    200: {
      description: 'Đánh giá, lời giải thích và biên nhận',
      schema: z.strictObject({
        assessment: AssessmentShape,
        lang: Lang,
        explanation: z.array(z.string()),
        receipt: ReceiptShape,
      }),
    },
  },
  handle: ({ body }, { headers, ports: { province } }) => {
    const facts = factsOf(body.facts, 'facts')
    const lang = body.lang ?? languageOf(headers)
    const assessment = assess(facts, { standards: province.standards })
    const explanation = explain(assessment, lang, province.instruments)
    const receipt = receiptOf(facts, assessment, { standards: province.standards })
    return {
      status: 200,
      json: { assessment, lang, explanation, receipt },
      headers: { 'Content-Language': lang, Vary: 'Accept-Language' },
    }
  },
})

const replayReceipt = operation({
  method: 'post',
  path: '/v1/discipline/assessments/replay',
  id: 'replayAssessment',
  tag,
  summary: 'Biên nhận cũ: hôm nay còn cho đúng kết quả ấy không, nếu không thì điều gì đã đổi',
  description:
    '`changed` nêu tên dữ liệu pháp luật đã đổi; `digest`: chính biên nhận bị sửa; `rules`: dữ liệu như cũ, cách đọc đã khác.',
  scope: 'read',
  keepsNothing: true,
  body: z.strictObject({ receipt: ReceiptShape }),
  answers: {
    200: {
      description: 'So sánh với hôm nay',
      schema: z.strictObject({ same: z.boolean(), changed: z.array(z.string()), assessment: AssessmentShape }),
    },
  },
  handle: ({ body: { receipt } }, { ports: { province } }) => {
    factsOf(inputsOf(receipt), 'receipt/inputs')
    const again = replay(receipt, { standards: province.standards })
    const changed = again.same ? [] : again.changed
    return { status: 200, json: { same: again.same, changed, assessment: JSON.parse(again.outputs) } }
  },
})

/** What was assessed then; `undefined`, which is no case, where the text is no JSON. */
function inputsOf({ inputs }: Receipt): unknown {
  try {
    return JSON.parse(inputs)
  } catch {
    return undefined
  }
}

export const disciplineOperations = [assessCase, replayReceipt]
