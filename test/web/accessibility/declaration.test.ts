import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CRITERIA, conformity } from '../../../src/web/accessibility/criteria.ts'
import { stateOf } from '../../../src/web/accessibility/state.ts'
import { get, openScene, type Scene } from '../scene.ts'

/** How many criteria each theme of the RGAA 4.1.2 has. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T09:40')
})
afterAll(() => scene?.close())

describe('the declaration of accessibility', () => {
  test('has every criterion of the RGAA once, in order', () => {
    const numbers = COUNTS.flatMap((count, theme) =>
      Array.from({ length: count }, (_, place) => `${theme + 1}.${place + 1}`),
    )
    expect(CRITERIA.map(({ number }) => number)).toEqual(numbers)
  })

  test('names a test that exists for each criterion it calls kept, and says why of each', () => {
    for (const { number, verdict, shownBy, because } of CRITERIA) {
      expect(because, number).not.toBe('')
      expect(shownBy.length > 0, number).toBe(verdict === 'kept')
      expect(
        shownBy.filter((path) => !existsSync(path)),
        number,
      ).toEqual([])
    }
  })

  test('counts what nobody has read as not kept', () => {
    const row = (verdict: 'kept' | 'broken' | 'none' | 'unread') => ({
      number: '1.1',
      asks: '',
      verdict,
      shownBy: [],
      because: '',
    })
    expect(conformity([row('kept'), row('unread'), row('broken'), row('none')])).toEqual({
      kept: 1,
      applies: 3,
      percent: 33,
    })
    expect([stateOf(100), stateOf(99), stateOf(50), stateOf(49)]).toEqual([
      'totalement conforme',
      'partiellement conforme',
      'partiellement conforme',
      'non conforme',
    ])
  })

  test('is open to everybody, and each page leads to it with its state', async () => {
    const { statusCode, body } = await get(scene, '/accessibilite', 'localhost:3000', null)
    expect(statusCode).toBe(200)
    const { percent } = conformity()
    expect(body).toContain(`soit ${percent} %`)
    expect(body.match(/<caption/g)).toHaveLength(COUNTS.length)
    for (const path of ['/connexion', '/agenda'])
      expect((await get(scene, path)).body).toContain(
        `<a href="/accessibilite">Accessibilité : ${stateOf(percent)}</a>`,
      )
  })
})
