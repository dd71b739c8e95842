import { z } from '@hono/zod-openapi'
import { recordReading } from '../audit/reading.ts'
import { record } from '../audit/record.ts'
import { sha256 } from '../auth/keys.ts'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { type Context, operation } from '../http/operation.ts'
import { etag } from '../http/precondition.ts'
import { fileMax, fileTypes, isOfType } from '../inspections/file-types.ts'
import { load, loadToChange, requireDraft, save } from '../inspections/load.ts'
import { requireState } from '../inspections/steps.ts'
import { instant } from '../ports.ts'
import { filesOf, findFile, insertFile } from '../store/queries/files.ts'
import type { FileRow, InspectionRow } from '../store/schema.ts'
import { oneInspection, tag } from './inspections.ts'

const oneFile = oneInspection.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

const FileShape = z
  .strictObject({ sha256: z.string(), type: z.string(), size: z.int(), createdAt: z.string() })
  .meta({ id: 'File' })
const shown = ({ sha256: hash, type, size, created_at }: Omit<FileRow, 'data'>) => ({
  sha256: hash,
  type,
  size,
  createdAt: created_at,
})

/** A file that is what it says it is. @throws {ApiRefusal} `not-that-type` */
function fileOf(context: Context, { body, id }: InspectionRow, role: FileRow['role'], data: Uint8Array): FileRow {
  const type = context.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!isOfType(type, data)) throw new ApiRefusal('not-that-type', { type })
  const common = { body, inspection_id: id, role, type, size: data.length, created_at: instant(context.ports) }
  return { ...common, sha256: sha256(data), data: Buffer.from(data) }
}

const putEvidence = operation({
  method: 'put',
  path: '/v1/inspections/{id}/evidence/{sha256}',
  id: 'putEvidence',
  tag,
  summary: 'Một tệp minh chứng; địa chỉ là SHA-256 của nội dung, được tính lại khi nhận',
  scope: 'inspect',
  params: oneFile,
  body: z.instanceof(Uint8Array),
  upload: { types: fileTypes, limit: fileMax },
  answers: {
    200: { description: 'Đã có từ trước', schema: FileShape },
    201: { description: 'Đã lưu', schema: FileShape },
  },
  refusals: [409],
  handle: async ({ params, body }, context) => {
    const row = await load(context, params.id)
    const file = fileOf(context, row, 'evidence', body)
    if (file.sha256 !== params.sha256) throw new ApiRefusal('hash-differs', { actual: file.sha256 })
    const held = await findFile(context.queries, file)
    if (held) return { status: 200, json: shown(held) }
    requireDraft(row)
    await insertFile(context.queries, file)
    await record(context, row, 'evidence.add', { sha256: file.sha256, size: file.size })
    return { status: 201, json: shown(file) }
  },
})

const listEvidence = operation({
  method: 'get',
  path: '/v1/inspections/{id}/evidence',
  id: 'listEvidence',
  tag,
  summary: 'Các tệp minh chứng đang giữ',
  scope: 'read',
  params: oneInspection,
  answers: { 200: { description: 'Cũ trước', schema: z.strictObject({ items: z.array(FileShape) }) } },
  handle: async ({ params: { id } }, context) => {
    const row = await load(context, id)
    const files = await filesOf(context.queries, { body: row.body, inspection_id: row.id }, 'evidence')
    return { status: 200, json: { items: files.map(shown) } }
  },
})

/** The bytes of a file, and a row in the log that they were seen. @throws {ApiRefusal} `not-found` */
async function handOut(context: Context, row: InspectionRow, role: FileRow['role'], hash: string) {
  const file = await findFile(context.queries, { body: row.body, inspection_id: row.id, sha256: hash, role })
  if (!file) throw new ApiRefusal('not-found', { what: 'tệp' })
  const facts = { sha256: hash, role }
  await recordReading(context, row, 'file.read', facts)
  const extension = file.type.split('/')[1] ?? 'bin'
  const headers = {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename="${hash.slice(0, 16)}.${extension}"`,
    'Content-Security-Policy': 'sandbox',
  }
  return { status: 200, bytes: new Uint8Array(file.data), headers }
}

const readEvidence = operation({
  method: 'get',
  path: '/v1/inspections/{id}/evidence/{sha256}',
  id: 'readEvidence',
  tag,
  summary: 'Một tệp minh chứng; việc đọc được ghi vào nhật ký',
  scope: 'inspect',
  params: oneFile,
  answers: { 200: { description: 'Nội dung tệp', type: '*/*' } },
  handle: async ({ params }, context) => handOut(context, await load(context, params.id), 'evidence', params.sha256),
})

const putSigned = operation({
  method: 'put',
  path: '/v1/inspections/{id}/signed-file',
  id: 'putSignedFile',
  tag,
  summary: 'Bản đã ký (PDF); lưu một lần, không thay',
  scope: 'decide',
  params: oneInspection,
  headers: ['If-Match'],
  body: z.instanceof(Uint8Array),
  upload: { types: ['application/pdf'], limit: fileMax },
  answers: { 201: { description: 'Đã lưu', schema: FileShape } },
  refusals: [409, 412, 428],
  handle: async ({ params: { id }, body }, context) => {
    const row = await loadToChange(context, id)
    requireState(row.state, ['signed', 'issued'], undefined)
    const [held] = await filesOf(context.queries, { body: row.body, inspection_id: row.id }, 'signed')
    if (held) throw new ApiRefusal('signed-file-held')
    const file = fileOf(context, row, 'signed', body)
    await insertFile(context.queries, file)
    const next = await save(context, row, {}, 'inspection.signed-file', { sha256: file.sha256, size: file.size })
    return { status: 201, json: shown(file), headers: { ETag: etag(next.version) } }
  },
})

const readSigned = operation({
  method: 'get',
  path: '/v1/inspections/{id}/signed-file',
  id: 'readSignedFile',
  tag,
  summary: 'Bản đã ký; việc đọc được ghi vào nhật ký',
  scope: 'inspect',
  params: oneInspection,
  answers: { 200: { description: 'PDF, từng byte như đã nhận', type: 'application/pdf' } },
  handle: async ({ params: { id } }, context) => {
    const row = await load(context, id)
    const [file] = await filesOf(context.queries, { body: row.body, inspection_id: row.id }, 'signed')
    if (!file) throw new ApiRefusal('not-found', { what: 'bản đã ký' })
    return handOut(context, row, 'signed', file.sha256)
  },
})

export const fileOperations = [putEvidence, listEvidence, readEvidence, putSigned, readSigned]
