import { inflateSync } from 'node:zlib'

/** The lines drawn on each page of a document of ours, from the top, as its own fonts say what their signs mean. Letters that are read from the right stand as drawn. */
export function linesOfPdf(bytes: Buffer): string[][] {
  const objects = objectsOf(bytes)
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  return pages.map(({ head }) => {
    const resources = objects.get(referenceIn(head, 'Resources'))?.head ?? ''
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
        const meanings = objects.get(referenceIn(objects.get(Number(id))?.head ?? '', 'ToUnicode'))?.stream ?? ''
        return [name, meaningsOf(meanings)]
      }),
    )
    return linesDrawn(objects.get(referenceIn(head, 'Contents'))?.stream ?? '', fonts)
  })
}

interface Part {
  head: string
  /** What it holds, unpacked. */
  stream: string
}

function objectsOf(bytes: Buffer): Map<number, Part> {
  const raw = bytes.toString('latin1')
  const found = new Map<number, Part>()
  for (const { 0: opening, 1: id, index } of raw.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const from = index + opening.length
    const body = raw.slice(from, raw.indexOf('endobj', from))
    const at = body.indexOf('stream\n')
    const head = at < 0 ? body : body.slice(0, at)
    const packed =
      at < 0 ? undefined : bytes.subarray(from + at + 'stream\n'.length, from + body.lastIndexOf('\nendstream'))
    const stream = packed && head.includes('/FlateDecode') ? inflateSync(packed).toString('latin1') : ''
    found.set(Number(id), { head, stream })
  }
  return found
}

function referenceIn(head: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1])
}

/** By the number of a sign, the letters it stands for. */
function meaningsOf(map: string): string[] {
  const meanings: string[] = []
  for (const [, first = '', , list = ''] of map.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    for (const [place, [, letters = '']] of [...list.matchAll(/<([\w ]*)>/g)].entries())
      meanings[Number.parseInt(first, 16) + place] = fromUtf16(letters)
  }
  return meanings
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')
}

/** Pieces that stand at one height are one line, from the left. */
function linesDrawn(stream: string, fonts: ReadonlyMap<string, string[]>): string[] {
  const rows = new Map<number, { x: number; words: string }[]>()
  let font: string[] = []
  let [x, y] = [0, 0]
  for (const [, at, height, name, shown] of stream.matchAll(
    /1 0 0 1 ([\d.-]+) ([\d.-]+) Tm|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g,
  )) {
    if (at !== undefined) [x, y] = [Number(at), Number(height)]
    else if (name !== undefined) font = fonts.get(name) ?? []
    else {
      const signs = [...(shown ?? '').matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      const words = signs.map((sign) => font[Number.parseInt(sign, 16)] ?? '\ufffd').join('')
      rows.set(y, [...(rows.get(y) ?? []), { x, words }])
    }
  }
  return [...rows]
    .toSorted(([one], [other]) => other - one)
    .map(([, pieces]) =>
      pieces
        .toSorted((one, other) => one.x - other.x)
        .map(({ words }) => words)
        .join(''),
    )
}
