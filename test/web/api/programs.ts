import type { Scene } from '../scene.ts'
import { post } from '../scene.ts'

/** A token as an administrator makes it on the page. */
export async function tokenFrom(
  scene: Scene,
  rights: { charger?: 'oui'; lire?: 'oui' },
  browser = scene.admin,
): Promise<string> {
  const answer = await post(scene, '/reglages/acces', { nom: 'Logiciel de planning', ...rights }, {}, browser)
  return /justif_[\w-]+/.exec(answer.body)?.[0] ?? ''
}

/** What a program asks, as curl would. */
export async function call(
  scene: Scene,
  url: string,
  {
    token,
    file,
    type = 'text/csv',
    headers = {},
  }: { token?: string; file?: Uint8Array | string; type?: string; headers?: Record<string, string> } = {},
) {
  return scene.service.server.inject({
    method: file === undefined ? 'GET' : 'POST',
    url,
    headers: {
      host: 'localhost:3000',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(file !== undefined && { 'content-type': type }),
      ...headers,
    },
    ...(file !== undefined && { payload: Buffer.from(file) }),
  })
}
