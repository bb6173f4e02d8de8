import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { play } from './support/play.ts'

const FOLDER = join(import.meta.dirname, 'conversations')

/** Each play goes through the whole service; `vitest -u` writes the service's lines anew. */
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  const path = join(FOLDER, file)
  const text = readFileSync(path, 'utf8')
  test(text.split('\n')[0] ?? file, async () => {
    await expect(await play(text)).toMatchFileSnapshot(path)
  })
}
