/** Groups of files that import one another, around and around, each in the order it was met; none when imports only go down. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const order = new Map<string, number>()
  const reach = new Map<string, number>()
  const open: string[] = []
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return circles

  // Tarjan's strongly connected components: a file whose imports reach back no further than itself closes its group.
  function visit(file: string): void {
    order.set(file, order.size)
    reach.set(file, order.size - 1)
    open.push(file)
    for (const other of imports.get(file) ?? []) {
      if (!imports.has(other)) continue
      if (!order.has(other)) visit(other)
      else if (!open.includes(other)) continue
      reach.set(file, Math.min(reachOf(file), reachOf(other)))
    }
    if (reachOf(file) < (order.get(file) as number)) return
    const group = open.splice(open.indexOf(file))
    if (group.length > 1) circles.push(group)
  }

  function reachOf(file: string): number {
    return reach.get(file) as number
  }
}
