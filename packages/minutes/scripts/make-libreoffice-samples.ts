// Makes test/libreoffice/*.pdf from dung.fodt with LibreOffice Writer, which is given Tinos: one as Decree 30 asks, the
// others each with one fault. Run by hand when the source changes; the PDFs are kept, since LibreOffice is slow.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tinosFiles } from './tinos.ts'

const folder = fileURLToPath(new URL('../test/libreoffice/', import.meta.url))
const source = readFileSync(join(folder, 'dung.fodt'), 'utf8')

const faults: Readonly<Record<string, readonly [RegExp, string]>> = {
  dung: [/$^/, ''],
  'le-trai-29': [/fo:margin-left="3cm"/, 'fo:margin-left="2.9cm"'],
  'le-phai-14': [/fo:margin-right="1.5cm"/, 'fo:margin-right="1.4cm"'],
  'le-tren-19': [/fo:margin-top="2cm"/, 'fo:margin-top="1.9cm"'],
  'co-12': [/(style:name="body".*?fo:font-size=")14pt/, '$112pt'],
  'khong-ke': [/<draw:line [^>]*\/>/g, ''],
  'phong-khac': [/svg:font-family="'Tinos'"/, `svg:font-family="'DejaVu Sans'"`],
}

const work = mkdtempSync(join(tmpdir(), 'congvu-writer-'))
for (const [name, [from, to]] of Object.entries(faults)) {
  writeFileSync(join(work, `${name}.fodt`), source.replace(from, to))
}
const files = Object.keys(faults).map((name) => join(work, `${name}.fodt`))
mkdirSync(join(work, '.fonts'))
for (const [face, bytes] of Object.entries(await tinosFiles()))
  writeFileSync(join(work, '.fonts', `${face}.ttf`), bytes)
const env = { ...process.env, HOME: work }
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { env })
rmSync(work, { recursive: true })
