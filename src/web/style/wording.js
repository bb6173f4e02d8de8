/** Shows what a sentence gives as it is typed, and makes of each value a button that inserts it. Without it, a button of the form shows it. */
const WAITS_MS = 400

const preview = document.querySelector('[data-preview]')
const form = preview?.closest('form')

if (preview && form) {
  const boxes = [...form.querySelectorAll('textarea')]
  let current = boxes[0]
  let waiting
  let asked
  form.querySelector('[data-see]')?.setAttribute('hidden', '')
  for (const box of boxes) {
    box.addEventListener('focus', () => {
      current = box
    })
    box.addEventListener('input', soon)
  }
  for (const code of form.querySelectorAll('[data-value]')) code.replaceWith(inserting(code.dataset))

  function inserting({ value, label }) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'value'
    button.textContent = value
    button.setAttribute('aria-label', label)
    button.addEventListener('click', () => {
      const before = current.value.slice(0, current.selectionStart)
      const inserted = /[^\s('"]$/.test(before) ? ` ${value}` : value
      current.setRangeText(inserted, current.selectionStart, current.selectionEnd, 'end')
      current.focus()
      soon()
    })
    return button
  }

  function soon() {
    clearTimeout(waiting)
    waiting = setTimeout(show, WAITS_MS)
  }

  async function show() {
    asked?.abort()
    asked = new AbortController()
    try {
      const body = new URLSearchParams(new FormData(form))
      const answer = await fetch(preview.dataset.preview, { method: 'POST', body, signal: asked.signal })
      // Signed out meanwhile: saving says so.
      if (answer.ok && !answer.redirected) preview.innerHTML = await answer.text()
    } catch {
      // Typed on, or the service is restarting: the next letter asks again.
    }
  }
}
