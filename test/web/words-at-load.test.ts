import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type Reader, readBy } from '../../src/web/page-words.ts'

// Alone in its file: a module that another test had loaded before would not load again.
test('no word of a page is read as a module loads: it would stay in one language', async () => {
  const frozenBy: string[] = []
  for (const file of globSync('src/web/**/*.ts')) {
    const reader: Reader = {
      get language() {
        frozenBy.push(file)
        return 'fr' as const
      },
    }
    await readBy(reader, () => import(resolve(file)))
  }
  expect(frozenBy).toEqual([])
})
