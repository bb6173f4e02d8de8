import { readFileSync } from 'node:fs'
import { keepObligation } from '../../src/store/obligations/obligations.ts'
import { listRequestsOf } from '../support/store-rows.ts'
import { addFreeSlot, addInvented, get, post, type Scene } from './scene.ts'
import { sendFile } from './send-file.ts'

const KARIM = '+33639981001'
const PLACE = { name: 'Nanterre', address: '94 bd Leclerc, 92000 Nanterre' }
const DESIGN = {
  ...{ ajout: 'invitation', semaines: '4', presences: '2', lecture: 'one', manques: '20', ecart: '5', chance: '80' },
  ...{ moyenne: '3', variation: '0.7', ressemblance: '0.1', perdus: '20', mois: '60' },
}

/** Makes whom and what every page is about, and says the address of each, by the path that the routes write. */
export async function openedPages(scene: Scene): Promise<(path: string) => string> {
  const { store } = scene.service.parts
  const expected = { place: PLACE, agent: 'claire.moreau@justice.example', summoned: true }
  const karim = { lastName: 'MOREL', firstName: 'Karim', phone: KARIM, at: '2027-01-19T14:30' }
  const { personId, appointmentId } = await addInvented(scene, { ...karim, ...expected })
  await addFreeSlot(scene, '2027-01-14T14:30', expected.agent)
  const duty = { probationerId: personId, code: 'travail', words: undefined, detail: undefined } as const
  await scene.change((tx) =>
    keepObligation(tx, { id: 'o-1', ...duty, dueOn: undefined, proof: undefined, status: undefined }, scene.now()),
  )
  await scene.service.ticker.tick()
  await post(scene, '/telephone', { numero: KARIM, message: 'possible de décaler au 25 janvier ?' })
  const colleague = await scene.enter('agent')
  const question = 'Inviter à répondre fait-il venir davantage ?'
  const trial = await post(scene, '/essai/nouveau', { question, types: ['SPIP'], calculer: 'oui', ...DESIGN })
  const file = readFileSync(new URL('../data/planning.xlsx', import.meta.url))
  const upload = await sendFile(scene, 'planning.xlsx', file)
  await scene.service.ticker.quiet()
  const [request] = await listRequestsOf(store, personId)
  const [slot] = await store.db.select().from(store.tables.slots)
  const texts = (await get(scene, `/personnes/${personId}/sms`)).body
  const told: Record<string, string> = {
    '/personnes/:id': personId,
    '/personnes/:id/sms/:message': /sms\/([^/"]+)\/sens/.exec(texts)?.[1] ?? '',
    '/personnes/:id/obligations/:obligation': 'o-1',
    '/rendez-vous/:id': appointmentId,
    '/demandes/:id': request?.id ?? '',
    '/conversations/:id': personId,
    '/creneaux/:id': slot?.id ?? '',
    '/bienvenue/courrier/:id': 'of-an-e-mail',
    '/reglages/types/:code': 'SPIP',
    '/reglages/textes/:langue': 'fr',
    '/reglages/textes/:langue/:phrase': 'summons.meeting',
    '/agents/:id': colleague.agentId,
    '/import/:id': lastOf(upload),
    '/essai/:id': lastOf(trial),
  }
  const asked: Record<string, string> = {
    '/rendez-vous/nouveau': `personne=${personId}`,
    '/rendez-vous/nouveau/apercu': `personne=${personId}&type=SPIP&jour=2027-01-20&heure=10%3A30&duree=30&lieu=&autre-lieu=Mairie&autre-adresse=`,
    '/rendez-vous/:id/apercu': 'faire=annuler',
    '/mes-personnes/confier': `jour=2027-01-14&collegue=${colleague.agentId}`,
    '/creneaux/nouveaux/apercu':
      'debut=2027-05-04&semaines=2&semaine=2&heures=9h-10h&duree=30&type=SPIP&agent=&nouveau=Mairie&adresse=&places=1',
  }
  return (path) => `${addressIn(told, path)}?${asked[path] ?? ''}`
}

/** Of whom or what a page is told, by the page, or by the beginning of its path. */
function addressIn(told: Record<string, string>, path: string): string {
  return path.replaceAll(/:\w+/g, (name, at: number) => {
    const whom = told[path.slice(0, at + name.length)]
    if (whom === undefined) throw new Error(`of whom or what is ${path}?`)
    return whom
  })
}

/** What the address ends with that an answer leads to. */
function lastOf({ headers }: { headers: Record<string, unknown> }): string {
  return /\/([\w-]+)(?:\?.*)?$/.exec(String(headers.location))?.[1] ?? ''
}
