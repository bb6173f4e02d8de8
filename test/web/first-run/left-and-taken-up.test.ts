import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Browser, get, openScene, post, type Scene } from '../scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await openScene('2026-12-01T10:00')
})
afterEach(() => scene.close())

test('a step is left aside, the next is shown, and another day the step is taken up where it was', async () => {
  expect(await shown()).toMatchObject({ open: 'office', left: 6 })
  await post(scene, '/bienvenue/passer', { etape: 'office' })
  expect(await shown()).toMatchObject({ open: 'carrier', aside: ['office'], left: 5 })
  scene.setClock('2026-12-03T09:00')
  const tomorrow = await scene.enter('admin')
  // With somebody else who administers, the step of colleagues is done.
  expect(await shown('/bienvenue', tomorrow)).toMatchObject({ open: 'carrier', aside: ['office'], left: 4 })
  const step = await get(scene, '/bienvenue?etape=office', undefined, tomorrow)
  expect(step.body).toContain('Reprendre cette étape')
  const taken = await post(scene, '/bienvenue/passer', { etape: 'office', reprendre: 'oui' }, {}, tomorrow)
  expect(taken.headers.location).toBe('/bienvenue?etape=office#office')
  expect(await shown('/bienvenue', tomorrow)).toMatchObject({ open: 'office', aside: [], left: 5 })
})

test('put away, it is recalled nowhere and stays where it is; brought back, it is recalled again', async () => {
  const recalled = async () => (await get(scene, '/agenda')).body.includes('Mise en route : il reste')
  expect(await recalled()).toBe(true)
  await post(scene, '/bienvenue/ranger', { ranger: 'oui' })
  expect(await recalled()).toBe(false)
  expect((await get(scene, '/bienvenue')).body).toContain('Rien ne vous est plus rappelé.')
  await post(scene, '/bienvenue/ranger', { ranger: 'non' })
  expect(await recalled()).toBe(true)
})

/** Which step shows what is in it, which are left aside, and of how many the agenda speaks. */
async function shown(path = '/bienvenue', who: Browser = scene.admin) {
  const { body } = await get(scene, path, undefined, who)
  const steps = [...body.matchAll(/<li id="(\w+)">([\s\S]*?)(?=<li id="|<\/ol>)/g)]
  const agenda = (await get(scene, '/agenda', undefined, who)).body
  return {
    open: steps.find(([, , step = '']) => step.includes('class="step"'))?.[1],
    aside: steps.filter(([, , step = '']) => step.includes('Laissée de côté')).map(([, id]) => id),
    left: Number(/il reste (\d) étape/.exec(agenda)?.[1]),
  }
}
