/** Follows what happens in the office. Without it, a link of the page asks for it anew. */
const part = document.getElementById('vivant')
const line = document.getElementById('nouveau')
const title = document.title.replace(/^\(\d+\) /, '')
const POLLED_EVERY_MS = 60_000
/** Two pings late: a proxy keeps them. */
const SILENT_MS = 45_000
let mark = part?.dataset.live
let count = 0
let source
let polling
let silence

if (part) {
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', () => source?.close())
  follow()
}

/** A page that nobody sees asks by the minute: a browser opens six connections to one host. */
function follow() {
  source?.close()
  clearTimeout(silence)
  clearInterval(polling)
  if (document.hidden || !('EventSource' in window)) return poll()
  source = new EventSource('/nouvelles')
  source.onmessage = ({ data }) => {
    heard()
    hear(JSON.parse(data))
  }
  source.addEventListener('ping', heard)
  source.addEventListener('elsewhere', poll)
  source.onerror = () => source.readyState === EventSource.CLOSED && poll()
  heard()
}

function heard() {
  clearTimeout(silence)
  silence = setTimeout(poll, SILENT_MS)
}

function poll() {
  source?.close()
  clearTimeout(silence)
  clearInterval(polling)
  polling = setInterval(ask, POLLED_EVERY_MS)
}

async function ask() {
  const answer = await fetch('/nouvelles', { headers: { accept: 'application/json' }, redirect: 'error' }).catch(
    () => {},
  )
  if (answer?.ok) hear(await answer.json())
}

function hear(news) {
  document.title = news.open > 0 ? `(${news.open}) ${title}` : title
  if (news.mark === mark) return
  mark = news.mark
  count++
  if (isBusy()) tell()
  else void refresh()
}

/** Somebody types, chose, marked or opened something there, or has the focus where it would be lost. */
function isBusy() {
  const at = document.activeElement
  if (part.contains(at) && !rowOf(at)) return true
  if (document.querySelector('dialog[open]') || !document.getSelection().isCollapsed) return true
  if (part.querySelector('details[open]')) return true
  return [...part.querySelectorAll('input:not([type="hidden"]), textarea, select')].some(isChanged)
}

/** What can be found again once it is changed. */
function rowOf(at) {
  const row = at.closest('[id]')
  return row !== part && part.contains(row) ? row : undefined
}

function isChanged(field) {
  if (field === document.activeElement) return true
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  if (field.options)
    return [...field.options].some((one) => one.selected !== one.defaultSelected && one.defaultSelected)
  return field.value !== field.defaultValue
}

function tell() {
  const link = document.createElement('a')
  link.href = location.href
  link.textContent = count === 1 ? line.dataset.one : line.dataset.many.replace('{count}', count)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    void refresh()
  })
  line.replaceChildren(link)
}

async function refresh() {
  const address = new URL(location.href)
  // What was just done is said once.
  address.searchParams.delete('fait')
  const headers = { accept: 'text/html', 'x-en-fond': 'oui' }
  const answer = await fetch(address, { headers, redirect: 'error' }).catch(() => {})
  if (!answer?.ok) return tell()
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('vivant')
  if (!next) return tell()
  const at = part.contains(document.activeElement) ? document.activeElement : undefined
  const row = at && rowOf(at)
  const place = row ? [...row.querySelectorAll('a, button')].indexOf(at) : -1
  const kept = row && next.querySelector(`[id="${CSS.escape(row.id)}"]`)
  if (at && !kept) return tell()
  part.replaceChildren(...next.childNodes)
  if (kept) (kept.querySelectorAll('a, button')[place] ?? kept.querySelector('a'))?.focus({ preventScroll: true })
  count = 0
  line.replaceChildren()
}
