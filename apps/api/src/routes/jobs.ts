import { z } from '@hono/zod-openapi'
import { ApiRefusal } from '../errors/api-refusal.ts'
import { type Context, operation } from '../http/operation.ts'
import { JobAsked } from '../jobs/kinds.ts'
import { instant } from '../ports.ts'
import { countJobs, findJob, findPart, insertJob } from '../store/queries/jobs.ts'
import { type JobRow, jobStates } from '../store/schema.ts'
import type { Queries } from '../store/store.ts'

const tag = 'Việc chạy lâu'
const one = z.strictObject({ id: z.uuid() })
/** Jobs of one key that are kept at a time. */
const jobsMax = 20

const JobResource = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(['minutes', 'dossier']),
    state: z.enum(jobStates),
    attempts: z.int(),
    fault: z.string().nullable().meta({ description: 'Mã lỗi khi `failed`' }),
    createdAt: z.string(),
    changedAt: z.string(),
    result: z.string().nullable().meta({ description: 'Địa chỉ kết quả khi `done`' }),
  })
  .meta({ id: 'Job' })

const shown = ({ id, kind, state, attempts, fault, created_at, changed_at }: JobRow): z.input<typeof JobResource> => ({
  id,
  kind,
  state,
  attempts,
  fault,
  createdAt: created_at,
  changedAt: changed_at,
  result: state === 'done' ? `/v1/jobs/${id}/result` : null,
})

/** A job is its asker's alone. @throws {ApiRefusal} `not-found` */
async function load({ queries, principal }: Context, id: string): Promise<JobRow> {
  const row = await findJob(queries, id)
  if (row?.key_id !== principal.id) throw new ApiRefusal('not-found', { what: 'việc' })
  return row
}

const createJob = operation({
  method: 'post',
  path: '/v1/jobs',
  id: 'createJob',
  tag,
  summary: 'Giao một việc chạy lâu: biên bản của nhiều cuộc kiểm tra, hoặc gói hồ sơ của cả cơ quan',
  description:
    'Nhiều tiến trình cùng làm, mỗi việc một lần. Kết quả là một ZIP, giữ ít nhất một ngày, chỉ khóa đã giao đọc được. `minutes`: mỗi hồ sơ một PDF, kèm `ket-qua.json`; hồ sơ chưa đủ điều kiện không cản hồ sơ khác. `dossier`: như `GET /v1/dossiers`.',
  scope: 'inspect',
  body: JobAsked,
  answers: { 202: { description: 'Đã nhận', schema: JobResource } },
  handle: async ({ body: asked }, context) => {
    const { queries, ports, principal } = context
    if ((await countJobs(queries, principal.id)) >= jobsMax) throw new ApiRefusal('too-many-jobs', { limit: jobsMax })
    const at = instant(ports)
    const row: JobRow = {
      id: ports.newId(),
      kind: asked.kind,
      asked: JSON.stringify(asked),
      key_id: principal.id,
      principal: JSON.stringify(principal),
      state: 'pending',
      attempts: 0,
      next_at: at,
      claimed_until: null,
      fault: null,
      created_at: at,
      changed_at: at,
    }
    await insertJob(queries, row)
    return { status: 202, json: shown(row), headers: { Location: `/v1/jobs/${row.id}` } }
  },
})

const readJob = operation({
  method: 'get',
  path: '/v1/jobs/{id}',
  id: 'readJob',
  tag,
  summary: 'Việc đã đến đâu',
  scope: 'inspect',
  params: one,
  answers: { 200: { description: 'Việc', schema: JobResource } },
  handle: async ({ params: { id } }, context) => ({ status: 200, json: shown(await load(context, id)) }),
})

const readJobResult = operation({
  method: 'get',
  path: '/v1/jobs/{id}/result',
  id: 'readJobResult',
  tag,
  summary: 'Kết quả của việc đã xong, một ZIP',
  scope: 'inspect',
  params: one,
  answers: { 200: { description: 'ZIP', type: 'application/zip' } },
  refusals: [409],
  handle: async ({ params: { id } }, context) => {
    const row = await load(context, id)
    if (row.state !== 'done') throw new ApiRefusal('job-not-done', { state: row.state })
    const headers = {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${row.kind}-${id}.zip"`,
    }
    return { status: 200, stream: parts(context.ports.store.queries, row), headers }
  },
})

async function* parts(queries: Queries, row: JobRow): AsyncGenerator<Uint8Array> {
  for (let seq = 0; ; seq += 1) {
    const part = await findPart(queries, row, seq)
    if (!part) return
    yield new Uint8Array(part.data)
  }
}

export const jobOperations = [createJob, readJob, readJobResult]
