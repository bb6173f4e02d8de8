import { describe, expect, onTestFinished, test } from 'vitest'
import { exportPerson } from '../../src/app/people/export-person.ts'
import { listComing } from '../../src/store/appointments/appointments.ts'
import { listJournalPage, listLatestOf } from '../../src/store/journal/journal.ts'
import { findProbationer, getProbationer } from '../../src/store/people/people.ts'
import { personFile } from '../../src/web/people/person-file-words.ts'
import { eachEngineAtNight, type OpenStore } from '../support/store.ts'
import { addInvented, get, openScene, post } from './scene.ts'

const PHONE = '+33639981001'

async function openStory(open: OpenStore) {
  const scene = await openScene('2027-01-11T10:00', { parts: { store: await open() } })
  onTestFinished(() => scene.close())
  const { store } = scene.service.parts
  const karim = { lastName: 'MOREL', firstName: 'Karim', phone: PHONE, at: '2027-01-14T14:30' }
  const { personId: id } = await addInvented(scene, karim)
  const { caseNumber } = await getProbationer(store, id)
  const of = async () => (await listLatestOf(store, id, { limit: 50 })).map(({ what, actor }) => `${what} ${actor}`)
  const ofOffice = async () =>
    (await listJournalPage(store, scene.office.id, { limit: 50 })).map(({ what, actor, probationerId }) => ({
      what,
      actor,
      probationerId,
    }))
  return { scene, store, id, caseNumber, of, ofOffice }
}

eachEngineAtNight((open) => {
  describe('what is held about somebody', () => {
    test('is given out as the command gives it, journalled, to who holds the office’s files', async () => {
      const { scene, store, id, of } = await openStory(open)
      const staff = await scene.enter('staff')
      const answer = await post(scene, `/personnes/${id}/dossier`, {}, {}, staff)
      expect(answer.headers['content-disposition']).toBe('attachment; filename="dossier-2027-01-11.txt"')
      expect(answer.headers['cache-control']).toBe('no-store')
      expect((await of())[0]).toBe(`personExported agent:${staff.agentId}`)
      const person = await getProbationer(store, id)
      const byCommand = personFile(await exportPerson(scene.service.parts, person, 'command'))
      const lines = (file: string) => file.split('\n').filter((line) => !/dossier remis en entier|^Journal/.test(line))
      expect(lines(answer.body.trimEnd())).toEqual(lines(byCommand))
      expect(answer.body).toContain('Nom : MOREL')
    })

    test('says who read it, on a page to print, with or without the names of agents', async () => {
      const { scene, store, id } = await openStory(open)
      const agent = await scene.enter('agent')
      await get(scene, `/personnes/${id}`)
      const [appointment] = await listComing(store, [id], scene.now())
      const clerk = await scene.enter('staff')
      await get(scene, `/rendez-vous/${appointment?.id}`, undefined, clerk)
      const day = appointment?.startsAt.setZone(scene.office.zone).toISODate()
      const print = () => get(scene, `/agenda/imprimer?jour=${day}`, undefined, clerk)
      const printed = async () => (await listLatestOf(store, id, { only: ['agendaPrinted'], limit: 9 })).length
      for (let times = 0; times < 2; times++) await print()
      expect(await printed()).toBe(1)
      await post(scene, `/rendez-vous/${appointment?.id}/lettre/pdf`, { version: `${appointment?.version}` })
      const named = (await get(scene, `/personnes/${id}/lectures`, undefined, agent)).body
      for (const said of [
        'Sami Secrétaire',
        'Qui a lu le dossier de MOREL Karim',
        'page consultée',
        'agenda mis sur papier, avec les noms',
        'lettre écrite, avec le nom et l’adresse',
        'Ada Direction',
        'Alice Agent',
      ])
        expect(named).toContain(said)
      const unnamed = (await get(scene, `/personnes/${id}/lectures?noms=non`, undefined, agent)).body
      const table = unnamed.slice(unnamed.indexOf('<tbody'))
      expect(table).toContain('un agent du service')
      expect(table).not.toMatch(/Ada Direction|Alice Agent/)
      scene.setClock('2027-01-11T10:30')
      await get(scene, `/agenda/imprimer?jour=${day}`)
      await print()
      expect(await printed()).toBe(2)
      scene.setClock('2027-01-11T11:05')
      await print()
      expect(await printed()).toBe(3)
    })

    test('is erased by an administrator who types the case number, and what is left is said', async () => {
      const { scene, store, id, caseNumber, ofOffice } = await openStory(open)
      const page = (await get(scene, `/personnes/${id}/effacer`)).body
      for (const said of ['Un rendez-vous à venir sera effacé', 'Ce qui restera', `Son dossier : ${caseNumber}`])
        expect(page).toContain(said)
      const wrong = await post(scene, `/personnes/${id}/effacer`, { dossier: 'K-9' })
      expect(wrong.statusCode).toBe(400)
      expect(wrong.body).toContain('rien n’a été effacé')
      expect(await findProbationer(store, id)).toBeDefined()
      const done = await post(scene, `/personnes/${id}/effacer`, { dossier: ` ${caseNumber.toLowerCase()} ` })
      expect(done.statusCode).toBe(303)
      expect(await findProbationer(store, id)).toBeUndefined()
      const said = (await get(scene, String(done.headers.location))).body
      expect(said).toContain('La personne est effacée.')
      expect(said).toContain('Effacés : 1 rendez-vous')
      expect(said).not.toMatch(/MOREL|Karim/)
      const trace = { what: 'personErased', actor: `agent:${scene.admin.agentId}`, probationerId: null }
      expect(await ofOffice()).toContainEqual(trace)
      const again = await post(scene, `/personnes/${id}/effacer`, { dossier: ` ${caseNumber.toLowerCase()} ` })
      expect(again.headers.location).toBe(done.headers.location)
      expect((await get(scene, `/personnes/${id}`)).statusCode).toBe(404)
    })

    test('shows each role its own rights', async () => {
      const { scene, id } = await openStory(open)
      const shown = async (role: 'agent' | 'staff' | 'admin') =>
        (await get(scene, `/personnes/${id}`, undefined, await scene.enter(role))).body
      const has = (body: string) => [`${id}/lectures`, `${id}/dossier`, `${id}/effacer`].map((it) => body.includes(it))
      expect(has(await shown('agent'))).toEqual([true, false, false])
      expect(has(await shown('staff'))).toEqual([true, true, false])
      expect(has(await shown('admin'))).toEqual([true, true, true])
    })
  })
})
