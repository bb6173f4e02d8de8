import bidiFactory, { type Bidi } from 'bidi-js'
import type { Line } from './lines-of.ts'

// Its types tell of an ES module; what Node loads of it is the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)()
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * The parts of a line that are read one way, as they stand on paper from left to right (Unicode Bidirectional Algorithm, UAX 9). What opens
 * in one line of a paragraph may close in another: levels are those of the whole, whose line lies `from` one place `to` another.
 */
export function visualRuns(
  paragraph: string,
  rightToLeft: boolean,
  { from, to }: Line = { from: 0, to: paragraph.length },
): string[] {
  const line = paragraph.slice(from, to)
  if (!rightToLeft && !RIGHT_TO_LEFT.test(paragraph)) return [withoutMarks(line)]
  const { levels } = bidi.getEmbeddingLevels(paragraph, rightToLeft ? 'rtl' : 'ltr')
  const runs = runsOfOneLevel(line, levels.subarray(from, to))
  inVisualOrder(runs)
  return runs.map(({ words, level }) => withoutMarks(level % 2 === 1 ? asDrawn(words) : words)).filter(Boolean)
}

/** The marks that say which way words are read are no letters: a font would draw a box. */
export function withoutMarks(words: string): string {
  return words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

interface Level {
  words: string
  level: number
}

function runsOfOneLevel(line: string, levels: Uint8Array): Level[] {
  const runs: Level[] = []
  for (let place = 0; place < line.length; place++) {
    const level = levels[place] ?? 0
    const last = runs.at(-1)
    if (last?.level === level) last.words += line[place]
    else runs.push({ words: line[place] ?? '', level })
  }
  return runs
}

/** Rule L2: from the highest level down, what stands at it or above is turned round. */
function inVisualOrder(runs: Level[]): void {
  const highest = Math.max(...runs.map(({ level }) => level))
  for (let turned = highest; turned > 0; turned--) {
    for (let start = 0; start < runs.length; start++) {
      let end = start
      while ((runs[end]?.level ?? -1) >= turned) end++
      if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).reverse())
      start = Math.max(start, end)
    }
  }
}

/** The font turns round what holds Arabic letters by itself, and nothing else; brackets are those of the other side. */
function asDrawn(words: string): string {
  const mirrored = [...words].map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
  return (RIGHT_TO_LEFT.test(words) ? mirrored : mirrored.reverse()).join('')
}
