import { setOptedOut, setProbationer } from '../../src/store/people/people.ts'
import { addFreeSlot, addInvented, type Scene } from '../web/scene.ts'

const LAMBERT = 'c.lambert@justice.example'
const ARNAUD = 's.arnaud@justice.example'

/** A week as an office lives it: every sign of the agenda once at least. */
export async function fillWeek(scene: Scene): Promise<void> {
  const summoned = true
  const karim = { lastName: 'MOREL', firstName: 'Karim', phone: '+33639981001', minutes: 30, agent: LAMBERT }
  await addInvented(scene, { ...karim, at: '2027-01-14T14:30', documents: ["attestation d'emploi"], summoned })
  await addInvented(scene, {
    lastName: 'VIDAL',
    firstName: 'Inès',
    summoned,
    phone: '+33639981002',
    at: '2027-01-13T09:00',
    type: 'PREMIER',
    minutes: 60,
    agent: LAMBERT,
  })
  await addInvented(scene, {
    lastName: 'BAKER',
    firstName: 'Tom',
    phone: '+447700900123',
    language: 'en',
    at: '2027-01-13T11:15',
    minutes: 30,
    agent: LAMBERT,
    answer: 'confirmed',
  })
  await addInvented(scene, {
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
  await addInvented(scene, {
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
  await addInvented(scene, {
    lastName: 'LEROUX',
    firstName: 'Émilie',
    at: '2027-01-12T09:30',
    minutes: 30,
    agent: ARNAUD,
  })
  const { personId: diallo } = await addInvented(scene, {
    lastName: 'DIALLO',
    firstName: 'Moussa',
    phone: '+33639981008',
    at: '2027-01-15T14:00',
    type: 'VISITE',
    minutes: 60,
    place: { name: 'Chez vous', address: '' },
    agent: ARNAUD,
  })
  const { personId: garnier } = await addInvented(scene, {
    lastName: 'GARNIER',
    firstName: 'Léa',
    phone: '+33639981009',
    at: '2027-01-15T10:00',
    type: 'DDSE',
    minutes: 60,
    agent: LAMBERT,
  })
  await addInvented(scene, {
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
  await addInvented(scene, {
    lastName: 'MERCIER',
    firstName: 'Zoé',
    phone: '+33639981011',
    at: '2027-01-14T09:00',
    minutes: 30,
    agent: LAMBERT,
    status: 'cancelled',
  })
  await addInvented(scene, {
    lastName: 'PAYET',
    firstName: 'Jean-Luc',
    phone: '+262692123456',
    phoneDoubt: 'gone',
    at: '2027-01-14T11:00',
    type: 'TIG',
    place: { name: 'Mairie de Colombes', address: 'Place de la République, 92700 Colombes' },
    agent: ARNAUD,
  })
  await addInvented(scene, {
    lastName: 'PETIT',
    firstName: 'Sonia',
    phone: '+33639981013',
    at: '2027-01-13T14:00',
    minutes: 30,
    agent: LAMBERT,
    summoned,
  })
  await addInvented(scene, {
    lastName: 'MARTIN',
    firstName: 'Yanis',
    phone: '+33639981014',
    at: '2027-01-11T09:00',
    minutes: 30,
    agent: LAMBERT,
    status: 'honoured',
    answer: 'confirmed',
  })
  await addInvented(scene, {
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
