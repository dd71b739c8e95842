// A plugin of TypeDoc: a public name without words, and what can be called or held without an example, is told as a
// warning, which here is an error. That the examples are true: `docstrings.test.ts` of each package.
import { Converter, ReflectionKind } from 'typedoc'

const shown = ReflectionKind.Function | ReflectionKind.Variable | ReflectionKind.Class
const words = ({ comment, signatures = [] }) => comment ?? signatures[0]?.comment
const isExample = ({ tag }) => tag === '@example'

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module))
      for (const each of module.children ?? []) {
        if (each.kindOf(ReflectionKind.Reference)) continue
        // The type of a schema has the schema's words.
        const alike = module.children.filter(({ name }) => name === each.name)
        const said = words(each) ?? alike.map(words).find((comment) => comment !== undefined)
        if (!said?.hasVisibleComponent()) app.logger.warn(`${module.name}: ${each.name} has no words`)
        else if (each.kindOf(shown) && !said.blockTags.some(isExample))
          app.logger.warn(`${module.name}: ${each.name} has no example`)
      }
  })
}
