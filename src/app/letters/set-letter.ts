import type PDFDocument from 'pdfkit'
import type { LetterVersion, PaperLetter } from '../../locales/paper-letter.ts'
import { linesOf } from './lines-of.ts'
import { visualRuns, withoutMarks } from './visual-runs.ts'

type Document = InstanceType<typeof PDFDocument>
type Element = PDFKit.PDFStructureElement

const MM = 72 / 25.4
/** A4. */
const MARGIN = 20 * MM
const WIDTH = 170 * MM
const BOTTOM = 280 * MM
/**
 * What a window of 45 × 100 mm shows of a sheet folded in three, wherever it slides (NF Z 10-011): nothing but the addressee stands between
 * 42 and 92 mm from the top, right of 95 mm.
 */
const ADDRESS = { left: 110 * MM, top: 50 * MM, width: 80 * MM }
const HEAD = { top: 14 * MM, width: 75 * MM }
const BODY_TOP = 98 * MM

/** Sets one letter on a page of its own, or more. */
export function setLetter(doc: Document, letter: PaperLetter): void {
  doc.addPage()
  const article = doc.struct('Art')
  doc.addStructure(article)
  setBlock(doc, article, letter.head, { left: MARGIN, ...HEAD }, { size: 10, firstStrong: true })
  setBlock(doc, article, letter.addressee, ADDRESS, { size: 11 })
  const [first, ...others] = letter.versions
  if (!first) throw new Error('a letter without words')
  const page = new Cursor(doc, { left: MARGIN, width: WIDTH, top: BODY_TOP, size: 11, rightToLeft: first.rightToLeft })
  page.paragraph(article, 'P', letter.date, { atEnd: true })
  setVersion(page, article, first)
  for (const line of letter.signature) page.paragraph(article, 'P', line, { atEnd: true, after: 0 })
  for (const other of others) {
    const under = new Cursor(doc, {
      ...page.setting,
      top: rule(doc, page.top),
      size: 9,
      rightToLeft: other.rightToLeft,
    })
    setVersion(under, article, other)
  }
  article.end()
}

function setBlock(
  doc: Document,
  parent: Element,
  lines: readonly string[],
  { left, top, width }: typeof ADDRESS,
  { size, firstStrong }: { size: number; firstStrong?: true },
): void {
  const page = new Cursor(doc, { left, width, top, size, rightToLeft: false })
  for (const [place, line] of lines.entries()) {
    page.paragraph(parent, 'P', line, { strong: firstStrong === true && place === 0, after: 0 })
  }
}

/** One language of it. */
function setVersion(page: Cursor, parent: Element, { language, object, parts }: LetterVersion): void {
  const section = page.doc.struct('Sect', { lang: language })
  parent.add(section)
  page.paragraph(section, 'H1', object, { strong: true })
  for (const { words, strong } of parts) page.paragraph(section, 'P', words, { strong: strong === true })
  section.end()
}

function rule(doc: Document, top: number): number {
  const under = top + 4 * MM
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .moveTo(MARGIN, under)
    .lineTo(MARGIN + WIDTH, under)
    .lineWidth(0.5)
    .stroke()
  doc.endMarkedContent()
  return under + 4 * MM
}

interface Setting {
  left: number
  width: number
  top: number
  size: number
  rightToLeft: boolean
}

/** Where the next line stands, in one column. */
class Cursor {
  readonly doc: Document
  readonly setting: Setting
  top: number
  constructor(doc: Document, setting: Setting) {
    this.doc = doc
    this.setting = setting
    this.top = setting.top
  }

  /** Sets words in lines, over the end of a page if need be. `atEnd`: on the side where lines end. */
  paragraph(
    parent: Element,
    kind: 'P' | 'H1',
    words: string,
    { strong = false, atEnd = false, after = 0.6 }: { strong?: boolean; atEnd?: boolean; after?: number },
  ): void {
    const { doc } = this
    const { left, width, size, rightToLeft } = this.setting
    doc.font(strong ? STRONG : PLAIN).fontSize(size)
    // Who listens to it, or copies it, gets the letters in the order in which they are read.
    const element = doc.struct(kind, rightToLeft ? { actual: withoutMarks(words) } : {})
    parent.add(element)
    const height = size * 1.4
    const widthOf = (some: string) => doc.widthOfString(withoutMarks(some), { features: [] })
    for (const line of linesOf(words, width, widthOf)) {
      if (this.top + height > BOTTOM) {
        doc.addPage()
        this.top = MARGIN
      }
      const runs = visualRuns(words, rightToLeft, line).map((run) => ({ words: run, width: widthOf(run) }))
      const taken = runs.reduce((sum, run) => sum + run.width, 0)
      let from = rightToLeft === atEnd ? left : left + width - taken
      const at = this.top
      element.add(() => {
        for (const run of runs) {
          doc.text(run.words, from, at, { lineBreak: false, features: [] })
          from += run.width
        }
      })
      this.top += height
    }
    element.end()
    this.top += size * after
  }
}

export const PLAIN = 'plain'
export const STRONG = 'strong'
