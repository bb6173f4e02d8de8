import { StringDecoder } from 'node:string_decoder'
import sax from 'sax'
import { WorkbookTrouble } from './trouble.ts'

/** What is met in a file of XML, by names without their prefix. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads XML a piece at a time, and stops between two for whoever follows. No entity but the five of XML is known and no document type is
 * accepted: no workbook has one, and it is how a small file becomes a huge one or asks for another.
 */
export async function* readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): AsyncGenerator<void> {
  const parser = sax.parser(true, { position: false })
  const broken = () => {
    throw new WorkbookTrouble('workbookBroken')
  }
  parser.ondoctype = broken
  parser.onerror = broken
  parser.onopentag = ({ name, attributes }) => {
    const attribute = (wanted: string) => {
      for (const written in attributes) if (localName(written) === wanted) return String(attributes[written])
      return undefined
    }
    reader.open?.(localName(name), attribute)
  }
  parser.ontext = (text) => reader.text?.(text)
  parser.oncdata = (text) => reader.text?.(text)
  parser.onclosetag = (name) => reader.close?.(localName(name))
  const decoder = new StringDecoder('utf8')
  for await (const piece of pieces) {
    parser.write(decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)))
    yield
  }
  parser.write(decoder.end()).close()
  yield
}

/** Reads it all. */
export async function readWholeXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(pieces, reader));
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
