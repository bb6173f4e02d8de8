/** Takes away the notice of a text that is about to leave, once it left. Without it, its button answers that it is too late. */
const notice = document.getElementById('depart')
/** The clock of the service and ours go on alike, and handing a text over takes a moment. */
const AFTER_MS = 600
const LOOKS_AT_MOST = 6

if (notice) setTimeout(look, Number(notice.dataset.leavesIn) + AFTER_MS, 1)

/** One that still waits, for a carrier that is down, is looked at again ever later. */
async function look(time) {
  const headers = { accept: 'text/html', 'x-en-fond': 'oui' }
  const answer = await fetch(location.href, { headers, redirect: 'error' }).catch(() => {})
  const next = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (next && !next.getElementById('depart')) return leave(next)
  if (time < LOOKS_AT_MOST) setTimeout(look, AFTER_MS * 2 ** time, time + 1)
}

function leave(next) {
  const hadFocus = notice.contains(document.activeElement)
  const id = `sms-${notice.dataset.sms}`
  const shown = next.getElementById(id)
  if (shown) document.getElementById(id)?.replaceWith(shown)
  notice.remove()
  if (hadFocus) document.getElementById('message')?.focus({ preventScroll: true })
}
