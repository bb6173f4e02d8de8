import { expect, onTestFinished, test } from 'vitest'
import { addAppointments } from '../../src/store/appointments/write-appointments.ts'
import { addProbationers } from '../../src/store/people/write-people.ts'
import { keepPlace } from '../../src/store/places/places.ts'
import { get, openScene } from './scene.ts'

test('the calculator starts from what the office’s last months tell, once enough people were convened', async () => {
  const scene = await openScene('2027-01-11T10:00')
  onTestFinished(() => scene.close())
  const { newId } = scene.service.parts
  const { id: officeId } = scene.office
  const fieldOf = async (name: string) => {
    const { body } = await get(scene, '/essai/nouveau')
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1]
  }
  expect([await fieldOf('manques'), await fieldOf('mois')]).toEqual(['20', '100'])
  await scene.change(async (tx) => {
    const place = await keepPlace(tx, officeId, { name: 'SPIP', address: '' }, newId)
    const people = Array.from({ length: 60 }, (_, person) => ({
      ...{ id: newId(), officeId, caseNumber: `C-${person}`, lastName: 'N', firstName: 'P', language: 'fr' as const },
      phone: undefined,
      phoneDoubt: undefined,
    }))
    await addProbationers(tx, people, scene.now())
    const appointments = people.flatMap(({ id: probationerId }, person) =>
      [1, 2].map((time) => ({
        ...{ id: newId(), officeId, probationerId, type: 'SPIP', placeId: place.id, documents: [] },
        ...{ reference: undefined, minutes: undefined, agentId: undefined, importId: undefined },
        startsAt: scene.now().minus({ days: time * 10 }),
        status: (person + time) % 4 === 0 ? ('missed' as const) : ('honoured' as const),
        doubtful: false,
        bookedAhead: true,
      })),
    )
    await addAppointments(tx, appointments, scene.now())
  })
  expect(await fieldOf('manques')).toBe('25,0')
  expect(await fieldOf('moyenne')).toBe('2,0')
  expect(await fieldOf('variation')).toBe('0,00')
  expect(await fieldOf('perdus')).toBe('0,0')
  expect(await fieldOf('mois')).toBe('10')
  // Of the types ticked alone, what was typed of the rest standing.
  const { body } = await get(scene, '/essai/nouveau?passe=oui&types=TIG&question=Laquelle&ecart=7&manques=33')
  expect(body).toMatch(/name="question" value="Laquelle"/)
  expect(body).toMatch(/name="ecart" value="7"/)
  expect(body).toMatch(/name="manques" value="20"/)
  const ofType = await get(scene, '/essai/nouveau?passe=oui&types=SPIP&manques=33')
  expect(ofType.body).toMatch(/name="manques" value="25,0"/)
})

test('the fields as they stand at first make a trial that one office can do, and an office too small is told so plainly', async () => {
  const scene = await openScene('2027-01-11T10:00')
  onTestFinished(() => scene.close())
  const { body } = await get(scene, '/essai/nouveau')
  const fields = [...body.matchAll(/<input[^>]* name="([a-z]+)" value="([^"]*)"/g)].flatMap(
    ([tag, name = '', value = '']) => (/type="(radio|checkbox)"/.test(tag) ? [] : [[name, value] as const]),
  )
  const ask = async (change: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      ...Object.fromEntries(fields),
      ajout: 'invitation',
      lecture: 'one',
      calculer: 'oui',
    })
    for (const [name, value] of Object.entries({ question: 'Qui ?', types: 'SPIP', ...change })) query.set(name, value)
    return (await get(scene, `/essai/nouveau?${query}`)).body
  }
  const asked = await ask()
  expect(asked).toMatch(/semaines pour les réunir/)
  expect(asked).not.toMatch(/trop petit|C’est plus que la durée choisie/)
  expect(await ask({ mois: '40' })).toMatch(/Ce service est trop petit pour cette question/)
  expect(await ask({ mois: '76' })).toMatch(/C’est plus que la durée choisie/)
})
