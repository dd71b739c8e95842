import { z } from '@hono/zod-openapi'
import { bodyFor } from '../auth/access.ts'
import { sha256 } from '../auth/keys.ts'
import { openArchive, zipped } from '../dossiers/archive.ts'
import { collect, entriesOf, recordExport } from '../dossiers/collect.ts'
import { archiveMax } from '../dossiers/manifest.ts'
import { takeIn } from '../dossiers/take-in.ts'
import { operation } from '../http/operation.ts'
import { BodyId } from '../inspections/draft.ts'
import { load } from '../inspections/load.ts'
import { instant } from '../ports.ts'

const tag = 'Xuất và nhập hồ sơ'
const type = 'application/zip'

const exportDossier = operation({
  method: 'get',
  path: '/v1/dossiers',
  id: 'exportDossier',
  tag,
  summary: 'Xuất cả hồ sơ: dữ liệu và tệp trong một gói ZIP, kèm danh mục SHA-256',
  description:
    '`inspection`: một cuộc kiểm tra với quyết định, chương trình và các hồ sơ liên quan. Không có: mọi cuộc kiểm tra, chương trình, quyết định và việc đã làm của cơ quan `body`. Hồ sơ kỷ luật không xuất. Việc đọc được ghi vào nhật ký.',
  scope: 'inspect',
  query: z.strictObject({ body: BodyId.optional(), inspection: z.uuid().optional() }),
  answers: { 200: { description: 'Gói hồ sơ, `congvu.dossier/1`', type } },
  refusals: [413, 422],
  handle: async ({ query: { body: asked, inspection } }, context) => {
    const { ports } = context
    const from = inspection === undefined ? undefined : await load(context, inspection)
    const body = from?.body ?? bodyFor(context.principal, asked)
    const collected = await collect(context, body, from, instant(ports))
    await ports.store.write((queries) => recordExport({ ...context, queries }, collected))
    const name = from ? `ho-so-${from.id}` : `ho-so-${collected.manifest.body}`
    return {
      status: 200,
      stream: zipped(entriesOf(ports.store.queries, collected)),
      headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}.zip"` },
    }
  },
})

const importDossier = operation({
  method: 'post',
  path: '/v1/dossiers',
  id: 'importDossier',
  tag,
  summary: 'Nhập một gói hồ sơ: tất cả hoặc không gì cả; gửi lại cũng như một lần',
  description:
    'Từng SHA-256 được tính lại, từng hồ sơ phải qua mọi quy tắc như khi lập ở đây. Số đã cho được giữ khi là các số tiếp theo của cơ quan và năm, không thì từ chối. Nhật ký của nơi xuất không được chép: việc nhập có dòng riêng, nêu gói nào.',
  scope: 'admin',
  body: z.instanceof(Uint8Array),
  upload: { types: [type], limit: archiveMax },
  answers: {
    200: {
      description: 'Đã nhập',
      schema: z
        .strictObject({ added: z.int(), same: z.int(), archive: z.string().meta({ description: 'SHA-256 của gói' }) })
        .meta({ id: 'DossierTakenIn' }),
    },
  },
  refusals: [409],
  handle: async ({ body }, context) => {
    const archive = sha256(body)
    return { status: 200, json: { ...(await takeIn(context, openArchive(body), archive)), archive } }
  },
})

export const dossierOperations = [exportDossier, importDossier]
