// A plugin of TypeDoc: pages are called by their own headings, modules by what is imported.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Converter, ReflectionKind } from 'typedoc'

const packages = ['core', 'minutes'].map((folder) => ({
  folder,
  ...JSON.parse(readFileSync(fileURLToPath(new URL(`../packages/${folder}/package.json`, import.meta.url)), 'utf8')),
}))

/** `packages/minutes/src/sign/sign.ts` by the name under which it is imported: `@congvu/minutes/sign`. */
const imported = new Map(
  packages.flatMap(({ folder, name, exports }) =>
    Object.entries(exports).flatMap(([path, files]) =>
      typeof files === 'string'
        ? []
        : [
            [
              `${folder}/${files['@congvu/source'].replace('./', '').replace(/(\/index)?\.ts$/, '')}`,
              path.replace('.', name),
            ],
          ],
    ),
  ),
)

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module))
      module.name = imported.get(module.name) ?? module.name
    for (const page of project.documents ?? []) {
      const [first] = page.content
      page.name = /^\s*# (.+)$/m.exec(first?.text ?? '')?.[1] ?? page.name
    }
  })
}
