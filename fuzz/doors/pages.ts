import type { Random } from '../../simulation/random.ts'
import { STAFF_ROUTES } from '../../src/web/routes.ts'
import { watchStatements } from '../../test/support/watch-statements.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { spreadsheetOf } from '../grammar/spreadsheet.ts'
import { ask, readRequest } from '../request.ts'
import { openStage, type Stage } from '../stage.ts'

/** Every page and form, as each role: the forms are those the pages show. */
export const pagesDoor: Door = {
  name: 'pages',
  inTests: 80,
  async open(): Promise<OpenDoor> {
    const stage = await openStage()
    const forms = await formsOf(stage)
    const counted = watchStatements()
    return {
      grow: (random) => requestOf(random, forms),
      async try(bytes) {
        const request = readRequest(bytes, stage.names)
        const token = stage.browsers[request.as]?.formToken ?? ''
        const body = Buffer.from(request.body.toString('latin1').replaceAll('{jeton}', token), 'latin1')
        return (await ask(stage, { ...request, body }, counted)).wrong
      },
      look: stage.look,
      async close() {
        counted.stop()
        await stage.close()
      },
    }
  },
}

interface Form {
  action: string
  method: string
  fields: { name: string; values: string[] }[]
  file: boolean
}

/** The forms that pages show to an administrator. Every route that takes one is there, with fields or without. */
async function formsOf(stage: Stage): Promise<Form[]> {
  const forms = new Map<string, Form>()
  for (const { method, path } of STAFF_ROUTES) {
    const address = addressOf(path)
    if (method === 'POST') forms.set(`POST ${address}`, { action: address, method: 'POST', fields: [], file: false })
    else forms.set(`GET ${address}`, { action: address, method: 'GET', fields: [], file: false })
  }
  for (const { method, path } of STAFF_ROUTES) {
    if (method !== 'GET') continue
    const request = readRequest(Buffer.from(`GET ${addressOf(path)} as admin`), stage.names)
    const { body } = await ask(stage, request)
    for (const form of formsIn(body, stage.names)) {
      const key = `${form.method} ${form.action}`
      if ((forms.get(key)?.fields.length ?? 0) < form.fields.length) forms.set(key, form)
    }
  }
  return [...forms.values()]
}

const NAMED: Record<string, string> = {
  '/rendez-vous/:id': '/rendez-vous/{appointment}',
  '/demandes/numeros-partages/:id': '/demandes/numeros-partages/{person}',
  '/demandes/:id': '/demandes/{request}',
  '/creneaux/:id': '/creneaux/{slot}',
  '/import/:id': '/import/{upload}',
  '/personnes/:id': '/personnes/{person}',
  '/conversations/:id': '/conversations/{person}',
  '/services/:id': '/services/{office}',
  '/agents/:id': '/agents/{agent}',
  '/reglages/lieux/:id': '/reglages/lieux/{place}',
  '/essai/:id': '/essai/{trial}',
  '/reglages/acces/adresses/:id': '/reglages/acces/adresses/{hook}',
  '/reglages/acces/:id': '/reglages/acces/{token}',
  '/bienvenue/courrier/:id': '/bienvenue/courrier/{mail}',
  ':message': '{message}',
  ':obligation': '{obligation}',
  ':code': 'SPIP',
  ':langue': 'fr',
  ':phrase': 'summons',
  ':name': 'planning.csv',
}

function addressOf(path: string): string {
  const address = Object.entries(NAMED).reduce((written, [from, to]) => written.replace(from, to), path)
  if (address.includes('/:')) throw new Error(`nothing of the stage is asked for by ${path}`)
  return address
}

function formsIn(page: string, names: Record<string, string>): Form[] {
  const withNames = Object.entries(names).reduce(
    (text, [name, value]) => (value.length > 8 ? text.replaceAll(value, `{${name}}`) : text),
    page,
  )
  return [...withNames.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', inner = '']) => {
    const fields = new Map<string, string[]>()
    const add = (name: string, value: string) => fields.set(name, [...(fields.get(name) ?? []), plain(value)])
    for (const [tag] of inner.matchAll(/<(?:input|button)[^>]*>/g)) add(attribute(tag, 'name'), attribute(tag, 'value'))
    for (const [, name = '', text = ''] of inner.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)/g)) add(name, text)
    for (const [, name = '', options = ''] of inner.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
      for (const [tag] of options.matchAll(/<option[^>]*>/g)) add(name, attribute(tag, 'value'))
    fields.delete('')
    return {
      action: attribute(head, 'action') || '/agenda',
      method: attribute(head, 'method').toUpperCase() || 'GET',
      fields: [...fields].filter(([name]) => name !== 'jeton').map(([name, values]) => ({ name, values })),
      file: inner.includes('type="file"'),
    }
  })
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function plain(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}

function requestOf(random: Random, forms: readonly Form[]): Buffer {
  const { action, method, fields, file } = random.pick(forms)
  const as = random.pick(['admin', 'admin', 'admin', 'staff', 'agent', 'nobody'])
  const address = random.chance(0.04)
    ? action.replace(/\{\w+\}/, encodeURIComponent(oddText(random).toWellFormed()))
    : action
  const filled = fields.flatMap(({ name, values }): [string, string][] => {
    if (random.chance(0.12)) return []
    const value = random.chance(0.35) ? oddText(random) : random.pick(values)
    return random.chance(0.02)
      ? [
          [name, value],
          [name, oddText(random)],
        ]
      : [[name, value]]
  })
  if (random.chance(0.3)) filled.push([random.pick(QUERIES), oddText(random)])
  if (method === 'GET')
    return Buffer.from(`GET ${address}${address.includes('?') ? '&' : '?'}${formed(filled)} as ${as}`)
  if (random.chance(0.95)) filled.unshift(['jeton', '{jeton}'])
  const first = `POST ${address} as ${as}\n`
  if (!file) return Buffer.from(`${first}\n${formed(filled)}`)
  const parts = filled.map(([name, value]) => `${part(name)}\r\n\r\n${value}\r\n`)
  const head = `${first}content-type: multipart/form-data; boundary=zqzq\n\n${parts.join('')}${part('fichier', nameOf(random))}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), spreadsheetOf(random), Buffer.from('\r\n--zqzq--\r\n')])
}

/** Names that pages read from an address, whichever. */
const QUERIES = [
  'page',
  'fait',
  'jour',
  'depuis',
  'q',
  'suite',
  'agent',
  'mois',
  'type',
  'de',
  'a',
  'version',
  'erreur',
  'constructor',
]

/** The token's place stays as it is: it is filled in as the case is tried. */
function formed(fields: [string, string][]): string {
  return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value.toWellFormed()]))
    .toString()
    .replace(/%7B(\w+)%7D/g, '{$1}')
}

function part(name: string, file?: string): string {
  const named = file === undefined ? '' : `; filename="${file}"`
  return `--zqzq\r\ncontent-disposition: form-data; name="${name}"${named}`
}

function nameOf(random: Random): string {
  return random.chance(0.4)
    ? oddText(random)
    : random.pick(['planning.csv', 'a.xlsx', 'C:\\x\\y.ods', '../é.csv', 'zq\u202e.csv'])
}
