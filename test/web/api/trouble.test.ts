import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScene, type Scene } from '../scene.ts'
import { call, tokenFrom } from './programs.ts'

let scene: Scene
let token: string
beforeAll(async () => {
  scene = await openScene('2026-12-01T20:00')
  token = await tokenFrom(scene, { charger: 'oui', lire: 'oui' })
})
afterAll(() => scene.close())

const MULTIPART = 'multipart/form-data; boundary=a'
const BROWSER = { accept: 'text/html' }

test.each([
  ['a JSON body', { type: 'application/json', file: '{"a":1}' }, 400, 'fileMissing'],
  [
    'a JSON body that looks like a file',
    { type: 'application/json', file: '{"file":{"toBuffer":1}}' },
    400,
    'fileMissing',
  ],
  ['torn JSON', { type: 'application/json', file: '{"a":' }, 400, 'fileMissing'],
  ['a type nobody knows', { type: 'image/png', file: 'x' }, 415, 'badType'],
  ['a type that is none', { type: ';;', file: 'x' }, 415, 'badType'],
  [
    'a form that breaks off',
    { type: MULTIPART, file: '--a\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\nx' },
    400,
    'unreadable',
  ],
  ['a form without its boundary', { type: 'multipart/form-data', file: 'x' }, 400, 'unreadable'],
  ['a form of another boundary', { type: MULTIPART, file: '--b\r\n\r\nx\r\n--b--' }, 400, 'unreadable'],
  [
    'a field that says it is JSON',
    {
      type: MULTIPART,
      file: '--a\r\nContent-Disposition: form-data; name="f"\r\nContent-Type: application/json\r\n\r\n{\r\n--a--\r\n',
    },
    400,
    'unreadable',
  ],
  [
    'a field with a name of every object',
    { type: MULTIPART, file: '--a\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--a--\r\n' },
    400,
    'unreadable',
  ],
  ['nothing', { file: '' }, 400, 'fileMissing'],
] as const)(
  'of a program’s file that is %s is said in JSON what is wrong',
  async (_, { file, ...asked }, status, code) => {
    const said: object[] = []
    scene.service.parts.log.error = (facts) => said.push(facts)
    const answer = await call(scene, '/api/planning', { token, file, headers: BROWSER, ...asked })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/json; charset=utf-8'])
    expect(answer.json()).toEqual({ code, error: expect.stringMatching(/\.$/) })
    expect(said).toEqual([])
  },
)

test.each(['/api/planing', '/api/planning/x', '/api/changes', `/api/${'x'.repeat(300)}`, '/api/%zz'])(
  'what is not there is said in JSON too: POST %s',
  async (url) => {
    const answer = await call(scene, url, { token, file: 'x', headers: BROWSER })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8'])
    expect(answer.json()).toEqual({ code: 'notFound', error: expect.stringMatching(/\.$/) })
  },
)

test('a call from the page of another site is refused in JSON', async () => {
  const headers = { ...BROWSER, origin: 'https://evil.example' }
  const answer = await call(scene, '/api/planning', { token, file: 'x', headers })
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'foreign'])
})
