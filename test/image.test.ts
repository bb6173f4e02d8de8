import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Folders beside src that the code reads while it runs. */
const READ = /new URL\(`?['"]?(?:\.\.\/)+(\w+)\//g

test('the image holds every folder that the code reads while it runs', () => {
  const image = readFileSync('Dockerfile', 'utf8')
  const kept = readFileSync('.dockerignore', 'utf8')
  const read = globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(READ)].map(([, folder = '']) => folder),
  )
  expect(read).toContain('examples')
  for (const folder of new Set(read)) {
    expect(image).toContain(`COPY ${folder} ./${folder}`)
    expect(kept).toContain(`!${folder}`)
  }
})
