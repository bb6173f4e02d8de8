import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/store.ts'

const IMAGE = readFileSync('ops/litestream/Dockerfile', 'utf8')
const SUMS = 'ops/litestream/SHA256SUMS'
const PINNED = '0.3.14'

test('one version of Litestream is named everywhere, and the sum of each of its archives is kept', () => {
  const saying = globSync(['ops/**/*', 'docs/*.md', 'compose.yaml', 'fly*.toml', 'Dockerfile', 'CHANGELOG.md'])
    .filter((name) => /\.\w+$|file$|SUMS$/.test(name))
    .map((name) => readFileSync(name, 'utf8'))
  const named = saying.flatMap((words) =>
    [...words.matchAll(/litestream(?:\]\([^)]*\)| )?[-/ ]?(?:releases\/download\/)?v?(\d+\.\d+\.\d+)/gi)].map(
      ([, it]) => it,
    ),
  )
  expect(named.length).toBeGreaterThan(4)
  expect(new Set(named)).toEqual(new Set([PINNED]))
  // As each is written down by at least two others that build on this release: who they are stands in the Dockerfile.
  expect(readFileSync(SUMS, 'utf8')).toBe(
    `880ccafc9514650c4a2a0cc78eb1e61aaad95dd3e86e877c8694f955c9095436  litestream-v${PINNED}-linux-amd64.tar.gz\n` +
      `4d375a66653e4a9b27a5b38ce9cb73681c39893ba0485f81ab860d4cd427e642  litestream-v${PINNED}-linux-arm64.tar.gz\n`,
  )
})

test('its image unpacks the archive whose sum is kept, and neither another one nor one of which no sum is kept', () => {
  const archive = `litestream-v${PINNED}-linux-amd64.tar.gz`
  const folder = newFolder()
  writeFileSync(join(folder, 'litestream'), 'what it runs')
  execFileSync('tar', ['-czf', archive, 'litestream'], { cwd: folder })
  const bytes = readFileSync(join(folder, archive))
  const sum = createHash('sha256').update(bytes).digest('hex')

  expect(unpacked(archive, bytes, `${sum}  ${archive}\n`)).toBe(true)
  expect(unpacked(archive, bytes)).toBe(false)
  expect(unpacked(archive.replace('amd64', 'riscv64'), bytes)).toBe(false)
})

test('it runs as the number of the service, whose files the store is', () => {
  expect(IMAGE).toMatch(/^USER 1000:1000$/m)
  expect(IMAGE.match(/^ADD .*$/gm)).toHaveLength(1)
})

/** Does what the Dockerfile does to an archive that was fetched; whether there is then something to run. */
function unpacked(name: string, bytes: Buffer, sums?: string): boolean {
  const folder = newFolder()
  writeFileSync(join(folder, name), bytes)
  if (sums === undefined) copyFileSync(SUMS, join(folder, 'SHA256SUMS'))
  else writeFileSync(join(folder, 'SHA256SUMS'), sums)
  const [, deed = ''] = /^RUN (sha256sum .*)$/m.exec(IMAGE) ?? []
  try {
    execFileSync('sh', ['-c', deed], { cwd: folder, stdio: 'pipe' })
  } catch {
    return false
  }
  return existsSync(join(folder, 'litestream'))
}
