/** Keeps the telephone's exchange fresh, and sends without leaving the page. Without it, links and the form do the same. */
const EVERY_MS = 3000

const exchange = document.querySelector('[data-exchange]')
const form = document.querySelector('[data-send]')
let busy = false

if (exchange) {
  setInterval(() => void refresh(), EVERY_MS)
  document.querySelector('[data-refresh]')?.setAttribute('hidden', '')
}
form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void send()
})

async function refresh() {
  if (busy || document.hidden) return
  try {
    const answer = await fetch(exchange.dataset.exchange)
    if (answer.ok) show(await answer.text())
  } catch {
    // The service is stopped or restarting: the next turn asks again.
  }
}

async function send() {
  if (busy) return
  busy = true
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
    if (!answer.ok) throw new Error('not taken')
    show(await answer.text())
    form.elements.message.value = ''
  } catch {
    form.submit() // the plain way, which shows what is wrong
  } finally {
    busy = false
  }
}

/** Changes only what changed: a screen reader then says new texts, not the whole exchange again. */
function show(page) {
  const list = exchange.querySelector('ol')
  const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-exchange] ol')
  if (!fresh) return
  const ids = new Set(Array.from(fresh.children, ({ id }) => id))
  for (const line of Array.from(list.children)) if (!ids.has(line.id)) line.remove()
  for (const line of Array.from(fresh.children)) {
    const known = document.getElementById(line.id)
    if (!known) list.append(line)
    else if (known.outerHTML !== line.outerHTML) known.replaceWith(line)
  }
}
