import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import PDFDocument from 'pdfkit'
import type { PaperLetter } from '../../locales/paper-letter.ts'
import { PLAIN, STRONG, setLetter } from './set-letter.ts'

/** What the thread that sets letters is sent. */
export type ToSet = { title: string } | { letter: PaperLetter } | 'end'
/** What it answers: the document in pieces, then that it was all. */
export type Piece = Uint8Array | 'end'

let doc: InstanceType<typeof PDFDocument> | undefined

parentPort?.on('message', (message: ToSet) => {
  if (message === 'end') doc?.end()
  else if ('title' in message) doc = begin(message.title)
  else if (doc) setLetter(doc, message.letter)
})

/** PDF 1.7, with its structure, language and title: what a screen reader goes by. The fonts are within it. */
function begin(title: string): InstanceType<typeof PDFDocument> {
  const begun = new PDFDocument({
    ...{ size: 'A4', margin: 0, autoFirstPage: false, pdfVersion: '1.7', tagged: true, lang: 'fr', displayTitle: true },
    info: { Title: title },
  })
  begun.registerFont(PLAIN, fontFile('DejaVuSans.ttf'))
  begun.registerFont(STRONG, fontFile('DejaVuSans-Bold.ttf'))
  begun.on('data', (piece: Uint8Array) => tell(new Uint8Array(piece)))
  begun.on('end', () => tell('end'))
  return begun
}

/** One font has Latin, Cyrillic and Arabic letters, and how they join. */
function fontFile(name: string): string {
  return fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`))
}

function tell(piece: Piece): void {
  parentPort?.postMessage(piece, piece === 'end' ? [] : [piece.buffer as ArrayBuffer])
}
