/** The rows of the first table whose caption is so, each cell in words. */
export function cellsIn(body: string, caption: RegExp): string[][] {
  const table = body.split('<table').find((one) => caption.test(/<caption[^>]*>([^<]*)</.exec(one)?.[1] ?? ''))
  const [inside = ''] = table?.split('</table>') ?? []
  const rows = [...inside.matchAll(/<tr role="row">(<td.*?)<\/tr>/gs)]
  return rows.map(([, row = '']) =>
    row
      .split('</td>')
      .slice(0, -1)
      .map((cell) =>
        cell
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
  )
}
