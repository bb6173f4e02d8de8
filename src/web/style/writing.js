/** Says who else writes to the person of the page, and to others that one does; of what is typed, nothing leaves. Without it, the page says how it stood. */
const line = document.getElementById('ecrit')
const box = document.getElementById('message')
const SAID_AGAIN_AFTER_MS = 4_000
let source
let forgets
let saidAt = 0

if (line && box) {
  if (line.textContent !== '') forget(3 * SAID_AGAIN_AFTER_MS)
  box.addEventListener('input', typed)
  if ('EventSource' in window) {
    document.addEventListener('visibilitychange', follow)
    addEventListener('pagehide', () => source?.close())
    follow()
  }
}

/** A page that nobody sees leaves its connection to others: a browser opens six to one host. */
function follow() {
  source?.close()
  if (document.hidden) return
  source = new EventSource(`/nouvelles?personne=${line.dataset.person}`)
  source.addEventListener('writing', ({ data }) => show(JSON.parse(data)))
  source.addEventListener('elsewhere', () => source.close())
}

function show({ name, ms }) {
  const words = name ? line.dataset.words.replace('{name}', name) : ''
  // Said once by screen readers, however often it is heard again.
  if (line.textContent !== words) line.textContent = words
  clearTimeout(forgets)
  if (name) forget(ms)
}

function forget(ms) {
  forgets = setTimeout(() => line.replaceChildren(), ms)
}

function typed() {
  const ends = box.value.trim() === ''
  if (ends ? saidAt === 0 : saidAt > 0 && performance.now() - saidAt < SAID_AGAIN_AFTER_MS) return
  saidAt = ends ? 0 : performance.now()
  const body = new URLSearchParams({ jeton: box.form.elements.jeton.value, ...(ends && { fini: 'oui' }) })
  // Nobody waits for it.
  fetch(`/conversations/${line.dataset.person}/ecrit`, { method: 'POST', body, redirect: 'error' }).catch(() => {})
}
