import { setOptedOut, setProbationer } from '../../src/store/people/write-people.ts'
import { addFreeSlot, addInvented, type Invented, type Scene } from '../web/scene.ts'

const LAMBERT = 'c.lambert@justice.example'
const ARNAUD = 's.arnaud@justice.example'

/** A week as an office lives it: every sign of the agenda once at least. */
export async function fillWeek(scene: Scene): Promise<void> {
  const summoned = true
  let cases = 202_600_000_100
  const add = (invented: Invented) => addInvented(scene, { caseNumber: `${++cases}`, ...invented })
  const karim = { lastName: 'MOREL', firstName: 'Karim', phone: '+33639981001', minutes: 30, agent: LAMBERT }
  await add({ ...karim, at: '2027-01-14T14:30', documents: ["attestation d'emploi"], summoned })
  await add({
    lastName: 'VIDAL',
    firstName: 'Inès',
    summoned,
    phone: '+33639981002',
    at: '2027-01-13T09:00',
    type: 'PREMIER',
    minutes: 60,
    agent: LAMBERT,
  })
  await add({
    lastName: 'BAKER',
    firstName: 'Tom',
    phone: '+447700900123',
    language: 'en',
    at: '2027-01-13T11:15',
    minutes: 30,
    agent: LAMBERT,
    answer: 'confirmed',
  })
  await add({
    lastName: 'ROCHE',
    firstName: 'Nadia',
    summoned,
    phone: '+33639981004',
    at: '2027-01-14T16:00',
    type: 'TEL',
    minutes: 15,
    place: { name: 'Par téléphone', address: '' },
    agent: ARNAUD,
    answer: 'declined',
  })
  await add({
    lastName: 'DA SILVA',
    firstName: 'Marco',
    summoned,
    phone: '+33639981006',
    at: '2027-01-14T10:15',
    type: 'JAP',
    place: { name: 'Tribunal judiciaire de Nanterre', address: '179-191 av. Joliot-Curie, 92020 Nanterre' },
    agent: 'greffe.jap@justice.example',
    answer: 'confirmed',
  })
  await add({
    lastName: 'LEROUX',
    firstName: 'Émilie',
    at: '2027-01-12T09:30',
    minutes: 30,
    agent: ARNAUD,
  })
  const { personId: diallo } = await add({
    lastName: 'DIALLO',
    firstName: 'Moussa',
    phone: '+33639981008',
    at: '2027-01-15T14:00',
    type: 'VISITE',
    minutes: 60,
    place: { name: 'Chez vous', address: '' },
    agent: ARNAUD,
  })
  const { personId: garnier } = await add({
    lastName: 'GARNIER',
    firstName: 'Léa',
    phone: '+33639981009',
    at: '2027-01-15T10:00',
    type: 'DDSE',
    minutes: 60,
    agent: LAMBERT,
  })
  await add({
    lastName: 'FONTAINE',
    firstName: 'Hugo',
    summoned,
    phone: '+33639981010',
    at: '2027-01-12T14:00',
    type: 'STAGE',
    minutes: 420,
    place: { name: 'Association Horizon', address: "12 rue de l'Église, 92400 Courbevoie" },
    agent: ARNAUD,
    answer: 'moveAsked',
  })
  await add({
    lastName: 'MERCIER',
    firstName: 'Zoé',
    phone: '+33639981011',
    at: '2027-01-14T09:00',
    minutes: 30,
    agent: LAMBERT,
    status: 'cancelled',
  })
  await add({
    lastName: 'PAYET',
    firstName: 'Jean-Luc',
    phone: '+262692123456',
    phoneDoubt: 'gone',
    at: '2027-01-14T11:00',
    type: 'TIG',
    place: { name: 'Mairie de Colombes', address: 'Place de la République, 92700 Colombes' },
    agent: ARNAUD,
  })
  await add({
    lastName: 'PETIT',
    firstName: 'Sonia',
    phone: '+33639981013',
    at: '2027-01-13T14:00',
    minutes: 30,
    agent: LAMBERT,
    summoned,
  })
  await add({
    lastName: 'MARTIN',
    firstName: 'Yanis',
    phone: '+33639981014',
    at: '2027-01-11T09:00',
    minutes: 30,
    agent: LAMBERT,
    status: 'honoured',
    answer: 'confirmed',
  })
  await add({
    lastName: 'SIMON',
    firstName: 'Chloé',
    phone: '+33639981015',
    at: '2027-01-11T08:30',
    minutes: 30,
    agent: ARNAUD,
    status: 'missed',
  })
  await scene.change(async (tx) => {
    await setOptedOut(tx, [diallo], scene.now())
    await setProbationer(tx, garnier, { pausedReason: 'hospitalisation' })
  })
  for (const at of ['2027-01-15T09:00', '2027-01-18T10:00', '2027-01-15T16:00']) await addFreeSlot(scene, at, LAMBERT)
}
