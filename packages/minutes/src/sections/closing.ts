import { dayOf, type Inspection, momentInWords } from '@congvu/core'
import type { Block, Paragraph, SignatureField, SigningPicture } from '../document.ts'
import { SignatureFields } from '../signature-fields.ts'
import { body, keptWithNext, type SignatureBlock, signature, signatureRow, subheading } from '../style.ts'
import { counted, paragraphs, upper } from '../words.ts'

/** The closing sentence: when finished, how many pages, annexes and copies. */
export function closing({ startedAt, endedAt, annexes, copies, refusal }: Inspection): Block[] {
  const when =
    dayOf(startedAt) === dayOf(endedAt)
      ? `${endedAt.slice(11, 13)} giờ ${endedAt.slice(14, 16)} phút cùng ngày`
      : momentInWords(endedAt)
  const appended = annexes.length > 0 ? ` và ${counted(annexes.length)} phụ lục` : ''
  const read = refusal
    ? 'đã đọc lại cho mọi người cùng nghe; đơn vị được kiểm tra không ký biên bản'
    : 'đã đọc lại cho mọi người cùng nghe, công nhận là đúng và cùng ký tên'
  const kept =
    copies === 2 ? 'mỗi bên giữ 01 bản' : 'đơn vị được kiểm tra giữ 01 bản, các bản còn lại lưu hồ sơ kiểm tra'
  const sentences = [
    body(
      `Biên bản lập xong hồi ${when}, gồm `,
      { field: 'pages' },
      ` trang${appended}, được lập thành ${counted(copies)} bản có nội dung và giá trị như nhau; ${read}; ${kept}./.`,
    ),
    ...(refusal ? notSigned(refusal) : []),
  ]
  // The signatures stand on a page with some of the text they are for.
  return sentences.map((block, i) => (i === sentences.length - 1 ? keptWithNext(block) : block))
}

function notSigned({ reason, unconfirmedReason }: NonNullable<Inspection['refusal']>): Paragraph[] {
  const [first = '', ...rest] = paragraphs(reason)
  return [
    subheading('Lý do đơn vị được kiểm tra không ký biên bản'),
    body(first),
    ...rest.map((text) => body(text)),
    ...(unconfirmedReason ? [body(`Lý do không có người xác nhận việc không ký: ${unconfirmedReason}`)] : []),
  ]
}

const headings = {
  inspected: 'ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA',
  related: 'NGƯỜI CÓ LIÊN QUAN',
  secretary: 'NGƯỜI GHI BIÊN BẢN',
  head: 'TRƯỞNG ĐOÀN KIỂM TRA',
} as const
const order = ['inspected', 'related', 'secretary', 'head'] as const
const columnsPerRow = 3

/** The picture of a signature or seal shown over a field; its width in millimetres where it has a real size. */
export type PictureOf = (field: string) => Pick<SigningPicture, 'bytes' | 'width'> | undefined

const noPictures: PictureOf = () => undefined

/** Names of the fields for signatures that the minutes of this inspection have. */
export const fieldNamesOf = (inspection: Inspection): readonly string[] =>
  signerBlocks(inspection, noPictures).flatMap((block) => block.fields.map(({ name }) => name))

/** The field of the one with whose signature the body's seal goes. */
export const headField = (inspection: Inspection): string | undefined =>
  signerBlocks(inspection, noPictures)
    .find(({ fields }) => fields.some(({ of }) => of === 'seal'))
    ?.fields.find(({ of }) => of === 'person')?.name

/**
 * The signature blocks: the checked party on the left, the head of the team on the right. Somebody who signs for the
 * head is shown as `TM. ĐOÀN KIỂM TRA` with the post in the team, and the post in the own agency above the name
 * (NĐ 30/2020 Phụ lục I, Phần I, Mục II khoản 7).
 */
export function signatures(inspection: Inspection, pictureOf: PictureOf): Block[] {
  const blocks = signerBlocks(inspection, pictureOf)
  const confirming = inspection.refusal?.confirmedBy?.length ?? 0
  return [...rows(blocks.slice(0, confirming)), ...rows(blocks.slice(confirming))]
}

/** Those who confirm that somebody did not sign, then the others. */
function signerBlocks({ signers, refusal, issuer }: Inspection, pictureOf: PictureOf): SignatureBlock[] {
  const fields = new SignatureFields()
  const head = signers.find(({ as }) => as === 'head')
  const picture = ({ name }: SignatureField, of: SigningPicture['of'], whose: string): SigningPicture[] => {
    const given = pictureOf(name)
    return given ? [{ ...given, of, alt: `Hình ảnh ${whose} (không phải chữ ký số)` }] : []
  }
  const signing = order.flatMap((as) => signers.filter((signer) => signer.as === as))
  const blocks = signing.map((signer): SignatureBlock => {
    const { as, name, post, agencyPost } = signer
    const seal = signer === head ? fields.agency(issuer.name) : undefined
    const own = fields.person(as, name)
    return {
      heading: as === 'head' && post ? ['TM. ĐOÀN KIỂM TRA', upper(post)] : [headings[as]],
      hint: '(Ký, ghi rõ họ tên)',
      post: agencyPost && upper(agencyPost),
      name,
      fields: [...(seal ? [seal] : []), own],
      pictures: [
        ...picture(own, 'signature', `chữ ký của ${name}`),
        ...(seal ? picture(seal, 'seal', `con dấu của ${issuer.name}`) : []),
      ],
    }
  })
  const confirming = (refusal?.confirmedBy ?? []).map((person): SignatureBlock => {
    const own = fields.person(person.capacity, person.name)
    return {
      heading: [person.capacity === 'commune' ? 'ĐẠI DIỆN UBND CẤP XÃ' : 'NGƯỜI CHỨNG KIẾN'],
      hint: '(Xác nhận đơn vị được kiểm tra không ký; ký, ghi rõ họ tên)',
      post: person.post && upper(person.post),
      address: person.address,
      name: person.name,
      fields: [own],
      pictures: picture(own, 'signature', `chữ ký của ${person.name}`),
    }
  })
  return [...confirming, ...blocks]
}

function rows(blocks: readonly SignatureBlock[]): Block[] {
  const count = Math.ceil(blocks.length / columnsPerRow)
  const perRow = Math.ceil(blocks.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) =>
    signatureRow(blocks.slice(i * perRow, (i + 1) * perRow).map((block) => signature(block))),
  )
}
