import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run notices`: writes down under which licences the packages of the image are given. */
if (import.meta.main) writeFileSync('THIRD-PARTY-NOTICES', noticesOf('.'))

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
}

/** The packages that the image holds, by their folder: neither of development nor optional. */
export function packagesInImage(root: string): [folder: string, locked: Locked][] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  return Object.entries(lock.packages).filter(
    ([folder, { dev, optional, devOptional }]) => folder !== '' && !dev && !optional && !devOptional,
  )
}

/** Each package with its version, its licence, and the words of it that it carries. */
export function noticesOf(root: string): string {
  const notices = packagesInImage(root).map(([folder, { version, license }]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return [`${name} ${version}: ${license ?? 'as it says itself'}`, ...licencesIn(join(root, folder))].join('\n\n')
  })
  return `What justif is given under other licences than its own, one package after the other. Made by \`npm run notices\`.\n\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function licencesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  return names
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name) && !/\.[cm]?[jt]s$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r', '').trim())
}
