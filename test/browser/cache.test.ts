import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openProfile } from '../support/browser.ts'
import { newFolder } from '../support/store.ts'
import { addInvented, openScene } from '../web/scene.ts'

const MARKS = ['QUETZALCOATL', 'Hyacinthe', '639980001', '6 39 98 00 01', 'zirconium']

test('a session over pages of people leaves no name, number or words in the files of the browser', async () => {
  const scene = await openScene('2027-01-12T09:40')
  onTestFinished(() => scene.close())
  const invented = { lastName: 'QUETZALCOATL', firstName: 'Hyacinthe', phone: '+33639980001' }
  const { personId, appointmentId } = await addInvented(scene, {
    ...invented,
    at: '2027-01-14T10:00',
    documents: ['le zirconium'],
  })
  const address = await scene.service.server.listen({ host: '127.0.0.1', port: 0 })
  const folder = newFolder()
  const context = await openProfile(folder)
  onTestFinished(() => context.close())
  const [name = '', value = ''] = scene.admin.cookie.split('=')
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }])
  const page = await context.newPage()
  let shown = ''
  for (const path of [
    '/agenda?date=2027-01-14',
    `/personnes/${personId}`,
    `/personnes/${personId}/lectures`,
    `/rendez-vous/${appointmentId}`,
    '/conversations',
    '/a-faire',
  ]) {
    await page.goto(address + path)
    shown += await page.content()
  }
  await page.goBack()
  await page.reload()
  // Each was shown, so that it could have been kept: a mark no page holds would prove nothing.
  const plain = shown.replaceAll(/&nbsp;|[\u00a0\u202f]/g, ' ')
  expect(MARKS.filter((mark) => !plain.includes(mark))).toEqual([])
  await context.close()

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
  const bytes = files.map((file) => ({ file, kept: readFileSync(file) }))
  const found = bytes.flatMap(({ file, kept }) =>
    MARKS.filter((mark) => ['utf8', 'utf16le'].some((as) => kept.includes(mark, 0, as as 'utf8'))).map(
      (mark) => `${file}: ${mark}`,
    ),
  )
  expect(found).toEqual([])
  // What may be kept is: the cache was at work, and is where we looked.
  expect(bytes.some(({ kept }) => kept.includes('--pico-'))).toBe(true)
})
