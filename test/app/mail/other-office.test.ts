import { afterEach, beforeEach, expect, test } from 'vitest'
import { receiveMessage } from '../../../src/app/conversations/receive-message.ts'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { addOffice } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { toldSoFar } from '../../support/told.ts'
import { openScene, type Scene } from '../../web/scene.ts'

const PHONE = '+33639981001'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterEach(() => scene.close())

test('an agent of another office whom a planning names hears nothing of its people; the office itself does', async () => {
  const { parts } = scene.service
  const office = { id: parts.newId(), code: 'AUTRE', name: 'SPIP 93', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await scene.change((tx) => addOffice(tx, office, parts.newId, scene.now()))
  const colleague = await scene.enter('admin', office.id)
  const elsewhere = `${scene.admin.agentId}@justice.example`
  const line = `D-1;BENALI;Karim;${PHONE};SPIP;21/01/2027;10h;SPIP 93;${elsewhere}`
  const file = `dossier;nom;prenom;telephone;type;date;heure;lieu;agent_email\n${line}`
  const source = new TextEncoder().encode(file)
  const loaded = await importSchedule(parts, {
    source,
    fileName: 'p.csv',
    officeCode: 'AUTRE',
    summons: true,
    dryRun: false,
  })
  expect(loaded).toMatchObject({ report: { created: 1, refused: [] } })
  expect((await listByPhone(parts.store, PHONE))[0]?.officeId).toBe(office.id)
  const sms = { sid: 'SM1', from: PHONE, to: '+33937000000', body: 'je veux mourir', carrierOptOut: undefined }
  await receiveMessage(parts, sms)
  const told = (await toldSoFar(parts)).map(({ to }) => to)
  expect(told).toContain(`${colleague.agentId}@justice.example`)
  expect(told).not.toContain(elsewhere)
})
