import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** PDFBox preflight, a validator of PDF/A-1b that shares no code with what wrote the file. */

const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`,
)

/** Is it here? Where it is not, its tests are skipped and say so; in CI it must be here. */
export function hasPreflight(): boolean {
  if (spawnSync('java', ['-version']).error === undefined && jars.every((jar) => existsSync(jar))) return true
  const message =
    'NOT TESTED: PDFBox preflight not found (Debian: default-jre-headless, libpdfbox2-java, libjaxb-api-java)'
  if (process.env.CI) throw new Error(message)
  console.warn(message)
  return false
}

/** What it finds wrong in each file, `code details`; one Java for all of them. */
export function preflight(pdfs: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'congvu-preflight-'))
  try {
    const names = [...pdfs.keys()]
    names.forEach((name, i) => {
      writeFileSync(join(folder, `${i}.pdf`), pdfs.get(name) ?? '')
    })
    writeFileSync(join(folder, 'list'), names.map((_, i) => `${join(folder, `${i}.pdf`)}\n`).join(''))
    const main = 'org.apache.pdfbox.preflight.Validator_A1b'
    const args = ['-cp', jars.join(':'), main, 'xml', 'group', 'list']
    const { stderr } = spawnSync('java', args, { cwd: folder })
    const report = readReport(join(folder, 'list.preflight.xml'))
    if (report.length !== names.length) throw new Error(`PDFBox preflight: ${stderr}`)
    return new Map(names.map((name, i) => [name, report[i] ?? []]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readReport(file: string): string[][] {
  const xml = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return xml
    .split('<preflight name=')
    .slice(1)
    .map((each) =>
      [...each.matchAll(/<code>([\s\S]*?)<\/code>\s*<details>([\s\S]*?)<\/details>/g)].map(
        ([, code, details]) => `${code} ${details}`,
      ),
    )
}
