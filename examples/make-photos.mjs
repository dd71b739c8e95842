// Draws the pictures that stand in for photographs in these examples: `node examples/make-photos.mjs`.
// PNG bytes are the same on every machine; a JPEG is made by poppler and depends on its version (README.md).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { counters, doorPlate, meetingRoom, noticeBoard, parking } from './photos/scenes.mjs'
import { Sheet } from './photos/sheet.mjs'

const require = createRequire(new URL('../packages/minutes/package.json', import.meta.url))
const { PDFDocument } = require('pdf-lib')

const pale = [238, 242, 248]
const blue = [150, 184, 222]
const withCard = (shirt) => ({ shirt, card: true })
const withoutCard = (shirt) => ({ shirt, card: false })

const photos = [
  {
    name: '01-bang-niem-yet.png',
    draw: noticeBoard({ heading: 'UBND THÀNH PHỐ NHA TRANG', updated: 'Cập nhật: 02/6/2025', empty: [6] }),
  },
  {
    name: '01-quay-tiep-nhan.jpg',
    draw: counters({ people: [withCard(pale), withCard(blue), withoutCard(pale)], plates: [0, 1, 2] }),
  },
  { name: '06-phong-hop.jpg', draw: meetingRoom({ wall: [214, 222, 226], name: 'PHÒNG HỌP NHỎ' }) },
  {
    name: '06-bang-niem-yet.png',
    draw: noticeBoard({ heading: 'UBND PHƯỜNG NINH HÒA', updated: 'Cập nhật: 18/12/2025' }),
  },
  { name: '06-bien-ten-phong.png', draw: doorPlate, width: 600, height: 800 },
  {
    name: '08-bang-niem-yet.png',
    draw: noticeBoard({ heading: 'UBND PHƯỜNG BẮC NHA TRANG', updated: 'Cập nhật: 02/4/2026' }),
  },
  {
    name: '10-bang-niem-yet.jpg',
    draw: noticeBoard({ heading: 'UBND THÀNH PHỐ CAM RANH', updated: 'Cập nhật: 15/4/2025', empty: [3, 7] }),
  },
  { name: '10-quay-tiep-nhan.png', draw: counters({ people: [withCard(blue), withoutCard(pale), null], plates: [0] }) },
  { name: '10-phong-hop.jpg', draw: meetingRoom({ wall: [232, 224, 206], name: 'PHÒNG HỌP TẦNG 2' }) },
  { name: '10-khu-de-xe.png', draw: parking },
]

for (const { name, draw, width = 800, height = 600 } of photos) {
  const sheet = new Sheet(width, height)
  draw(sheet)
  sheet.rect(0, height - 34, width, 34, [20, 22, 28], 0.72)
  sheet.text('Ảnh minh họa – cảnh hư cấu', width / 2, height - 11, 19, { colour: [255, 255, 255] })
  const png = sheet.png()
  const bytes = name.endsWith('.png') ? png : await jpeg(png, width, height)
  if (bytes) writeFileSync(fileURLToPath(new URL(`photos/${name}`, import.meta.url)), bytes)
  process.stdout.write(`${name}: ${bytes ? `${bytes.length} bytes` : 'left as it is (pdftoppm is not installed)'}\n`)
}

/** The same picture as JPEG, by poppler; undefined where poppler is not installed. */
async function jpeg(png, width, height) {
  const pdf = await PDFDocument.create()
  pdf.addPage([width, height]).drawImage(await pdf.embedPng(png), { x: 0, y: 0, width, height })
  const folder = mkdtempSync(join(tmpdir(), 'photo-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), await pdf.save())
    const flags = ['-jpeg', '-jpegopt', 'quality=80', '-r', '72', '-singlefile']
    const { status } = spawnSync('pdftoppm', [...flags, join(folder, 'in.pdf'), join(folder, 'out')])
    return status === 0 ? readFileSync(join(folder, 'out.jpg')) : undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
