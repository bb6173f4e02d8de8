import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { countOffice } from '../../../src/app/effect/keep-counts.ts'
import { ACTIVITY_MEANS } from '../../../src/domain/effect/activity.ts'
import { ATTENDANCE_DEFINITIONS, BREAKDOWN_DEFINITIONS } from '../../../src/domain/effect/attendance-definitions.ts'
import { TEXTS_MEAN } from '../../../src/domain/effect/texts.ts'
import { addInvented, get, openScene } from '../scene.ts'

test('the file of definitions holds each that the domain has, once, as the page shows it', async () => {
  const scene = await openScene('2027-02-11T10:00')
  await addInvented(scene, { lastName: 'MOREL', phone: '+33639981001', at: '2027-02-01T10:00', status: 'missed' })
  await countOffice(scene.service.parts, scene.office)
  const { body } = await get(scene, '/statistiques/definitions.csv')
  const page = (await get(scene, '/statistiques')).body
  await scene.close()
  const [, ...rows] = parse(body, { bom: true, delimiter: ';' }) as string[][]
  const told = rows.map(([, figure, definition]) => ({ figure, definition }))
  expect(told.every(({ figure }) => figure)).toBe(true)
  const [whole, apart] = [
    [...Object.values(ATTENDANCE_DEFINITIONS), ...Object.values(BREAKDOWN_DEFINITIONS)],
    [...Object.values(ACTIVITY_MEANS), ...Object.values(TEXTS_MEAN)],
  ]
  expect(told.map(({ figure, definition }) => `${figure} : ${definition}`)).toEqual(expect.arrayContaining(whole))
  expect(told.map(({ definition }) => definition)).toEqual(expect.arrayContaining(apart))
  expect(told).toHaveLength(whole.length + apart.length)
  for (const definition of apart) expect(page).toContain(definition)
})
