import type { Browser, Scene } from './scene.ts'

/** A file as a browser of this machine sends it from the form of the page. */
export async function sendFile(
  scene: Scene,
  name: string,
  content: Uint8Array,
  browser: Browser = scene.admin,
  token = browser.formToken,
) {
  const form = new FormData()
  form.append('jeton', token)
  form.append('fichier', new Blob([Buffer.from(content)], { type: 'text/csv' }), name)
  const request = new Request('http://localhost:3000/import', { method: 'POST', body: form })
  return scene.service.server.inject({
    method: 'POST',
    url: '/import',
    headers: {
      host: 'localhost:3000',
      accept: 'text/html',
      cookie: browser.cookie,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  })
}
