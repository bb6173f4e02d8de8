import { createCipheriv, createHash, pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { escaped } from '../../locales/escaped.ts'
import { PAPER } from '../../locales/fr/paper.ts'

/** For PBKDF2 with SHA-256 (OWASP, Password Storage Cheat Sheet, 2023): half a second for who has the word, and for each guess of who has not. */
const ROUNDS = 600_000
const KEY_BYTES = 32
const SALT_BYTES = 16
/** What AES-GCM takes (NIST SP 800-38D, 5.2.1.1). */
const NONCE_BYTES = 12

/**
 * One HTML file that needs nothing else: it asks for the word and shows its content, in any browser of 2020 or later, without a network.
 * `content`: HTML, whose words are escaped already. Changed by a byte, it opens no more.
 */
export async function sealedPage(title: string, content: string, word: string): Promise<string> {
  const [salt, nonce] = [randomBytes(SALT_BYTES), randomBytes(NONCE_BYTES)]
  const key = await promisify(pbkdf2)(word.normalize('NFC').trim(), salt, ROUNDS, KEY_BYTES, 'sha256')
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final(), cipher.getAuthTag()])
  const script = opener({ salt, nonce, sealed })
  const allowed = createHash('sha256').update(script).digest('base64')
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${allowed}'; form-action 'none'; base-uri 'none'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<form>
<p>${escaped(PAPER.locked)}</p>
<p><label for="word">${escaped(PAPER.word)}</label> <input id="word" type="password" autocomplete="off" required autofocus>
<button>${escaped(PAPER.open)}</button></p>
<p id="said" role="status"></p>
</form>
</main>
<script>${script}</script>
</body>
</html>
`
}

/** The browser's half of the same: its names are those of the Web Cryptography API. */
function opener({ salt, nonce, sealed }: Record<'salt' | 'nonce' | 'sealed', Buffer>): string {
  const { opening, wrong, unable, print } = PAPER
  // Inside <script>, only "<" could end it.
  const given = JSON.stringify({
    ...{ salt: salt.toString('base64'), nonce: nonce.toString('base64'), sealed: sealed.toString('base64') },
    ...{ rounds: ROUNDS, words: { opening, wrong, unable, print } },
  }).replaceAll('<', '\\u003c')
  return `
const given = ${given}
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const said = document.getElementById('said')
document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  if (!globalThis.crypto || !crypto.subtle) { said.textContent = given.words.unable; return }
  said.textContent = given.words.opening
  const word = new TextEncoder().encode(document.getElementById('word').value.normalize('NFC').trim())
  const base = await crypto.subtle.importKey('raw', word, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(given.salt), iterations: given.rounds }
  const key = await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  let content
  try {
    content = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(given.nonce) }, key, bytes(given.sealed))
  } catch { said.textContent = given.words.wrong; return }
  const main = document.querySelector('main')
  main.innerHTML = new TextDecoder().decode(content)
  const button = document.createElement('button')
  button.textContent = given.words.print
  button.addEventListener('click', () => print())
  main.prepend(button)
})
`
}

const STYLE = `
body { font: 16px/1.5 system-ui, Arial, sans-serif; color: #1d2129; background: #fff; margin: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #8a8f98; padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; }
input, button { font: inherit; padding: .3rem .6rem; }
@media print { button { display: none; } body { margin: 0; font-size: 11pt; } }
`
