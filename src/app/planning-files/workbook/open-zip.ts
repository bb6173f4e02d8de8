import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { WorkbookTrouble } from './trouble.ts'

/** The files packed into one, read a piece at a time. */
export interface Zip {
  has(name: string): boolean
  read(name: string): AsyncGenerator<Uint8Array>
}

/** A year of a large service unpacks to some 100 MB. Of one packed file, and of all that is read. */
const MOST_UNPACKED = 256 * 1024 * 1024
const MOST_READ = 2 * MOST_UNPACKED
/** A workbook of a hundred sheets has some 300. */
const MOST_ENTRIES = 5000

/**
 * Opens a ZIP held in memory. What says that it unpacks to more than any planning is refused before a byte is unpacked; what unpacks to
 * more than it said, as it does. Nothing is written anywhere, whatever the names within.
 */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const { zip, entries } = await listed(bytes)
  let read = 0
  return {
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name)
      if (!entry) return
      if (entry.isEncrypted()) throw new WorkbookTrouble('workbookLocked')
      if (entry.uncompressedSize > MOST_UNPACKED) throw new WorkbookTrouble('workbookTooHeavy')
      for await (const piece of streamOf(zip, entry)) {
        read += piece.length
        if (read > MOST_READ) throw new WorkbookTrouble('workbookTooHeavy')
        yield piece
      }
    },
  }
}

function listed(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ zip: ZipFile; entries: Map<string, Entry> }>()
  const broken = () => reject(new WorkbookTrouble('workbookBroken'))
  fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
    if (error || !zip) return broken()
    const entries = new Map<string, Entry>()
    zip.on('error', broken)
    zip.on('end', () => resolve({ zip, entries }))
    zip.on('entry', (entry: Entry) => {
      // The first of a name: two readers that choose differently are how a hostile file hides one.
      if (entries.has(entry.fileName)) return broken()
      entries.set(entry.fileName, entry)
      if (entries.size > MOST_ENTRIES) return reject(new WorkbookTrouble('workbookTooHeavy'))
      zip.readEntry()
    })
    zip.readEntry()
  })
  return promise
}

async function* streamOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<NodeJS.ReadableStream>()
  zip.openReadStream(entry, (error, stream) => (error || !stream ? reject(error) : resolve(stream)))
  try {
    yield* (await promise) as AsyncIterable<Uint8Array>
  } catch (error) {
    if (error instanceof WorkbookTrouble) throw error
    // Packed wrongly, or to another length than it says: in both it is not what it pretends to be.
    const lied = error instanceof Error && /too many bytes/.test(error.message)
    throw new WorkbookTrouble(lied ? 'workbookTooHeavy' : 'workbookBroken')
  }
}
