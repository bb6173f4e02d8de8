/** Moves the bar of a file that is read or loaded; when the work is over, shows what came of it. Without it, the page asks again by itself. */
const EVERY_MS = 1000

const section = document.querySelector('[data-progress]')
if (section) {
  section.querySelector('[data-refresh]')?.setAttribute('hidden', '')
  setTimeout(look, EVERY_MS)
}

async function look() {
  try {
    const answer = await fetch(section.dataset.progress)
    if (!answer.ok || answer.redirected) return location.reload() // signed out, or gone: the page says which
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-progress]')
    if (fresh?.querySelector('label').textContent !== section.querySelector('label').textContent) {
      return location.reload()
    }
    show(fresh)
  } catch {
    // The service is stopped or restarting: the next turn asks again.
  }
  setTimeout(look, EVERY_MS)
}

function show(fresh) {
  const bar = fresh.querySelector('progress')
  const ours = section.querySelector('progress')
  ours.max = bar.max
  if (bar.hasAttribute('value')) ours.value = bar.value
  section.querySelector('[data-done]').textContent = fresh.querySelector('[data-done]').textContent
}
