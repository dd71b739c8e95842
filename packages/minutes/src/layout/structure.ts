import type { About, Node, NodeRole } from './pages.ts'

/** Grows the tree of a document in reading order. */
export class Structure {
  readonly nodes: Node[] = []
  readonly root: Node

  constructor() {
    this.root = this.add('Document', undefined)
  }

  add(role: NodeRole, parent: Node | undefined, about: About = {}): Node {
    const node = { number: this.nodes.length, role, parent, children: [], about }
    this.nodes.push(node)
    parent?.children.push(node)
    return node
  }

  /** A place to come back to with {@link rewind}. */
  mark(): number {
    return this.nodes.length
  }

  /** Forget all nodes added since. */
  rewind(mark: number): void {
    for (const { parent } of this.nodes.splice(mark)) {
      while (parent && parent.number < mark && (parent.children[parent.children.length - 1]?.number ?? 0) >= mark) {
        parent.children.pop()
      }
    }
  }
}
