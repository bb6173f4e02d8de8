import { afterAll, beforeAll, expect, test } from 'vitest'
import { get, openScene, type Scene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene('2027-01-11T10:00')
})
afterAll(() => scene.close())

test.each(['/agenda', '/connexion', '/nowhere', '/healthz', '/style/icon.svg'])(
  '%s answers with what keeps a browser safe',
  async (path) => {
    const { headers } = await get(scene, path)
    const policy = String(headers['content-security-policy']).split(';')
    for (const rule of [
      "default-src 'self'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(rule)
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toMatch(/^(?:no-referrer|same-origin)$/)
    for (const feature of ['camera', 'microphone', 'geolocation', 'usb'])
      expect(String(headers['permissions-policy']).split(', ')).toContain(`${feature}=()`)
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['content-type']).toMatch(/charset=utf-8|svg\+xml/)
  },
)

test('a page of people is kept by no cache', async () => {
  expect((await get(scene, '/agenda')).headers['cache-control']).toBe('no-store')
})

test('TRACE is not answered', async () => {
  const answer = await scene.service.server.inject({ method: 'TRACE', url: '/agenda' })
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(answer.body).not.toContain('TRACE')
})
