/** Single keys on lists, for hands that stay on the keyboard: each does what a link or a button of the page does. Nothing while somebody types. */
const box = document.getElementById('touches')
const FIELDS = 'input, textarea, select, [contenteditable]'

if (box) document.addEventListener('keydown', pressed)

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
  if (event.target.closest?.(FIELDS) || document.querySelector('dialog[open]')) return
  const deed = DEEDS[event.key]
  if (deed?.()) event.preventDefault()
}

/** Each says whether it did something. */
const DEEDS = {
  j: () => step(1),
  k: () => step(-1),
  r: () => follow(within('[data-answer]') ?? document.getElementById('message')),
  e: () => follow(within('[data-finish]')),
  '/': search,
  '?': () => {
    box.showModal()
    return true
  },
}

function step(by) {
  // Within what is folded nothing can have the focus.
  const links = [...document.querySelectorAll('[data-open]')].filter((link) => link.checkVisibility?.() ?? true)
  const at = links.indexOf(current()?.querySelector('[data-open]'))
  const next = links[at === -1 ? (by > 0 ? 0 : links.length - 1) : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

/** The row of the list that has the focus. */
function current() {
  const row = document.activeElement?.closest('li, tr')
  return row?.querySelector('[data-open]') ? row : undefined
}

function within(which) {
  return current()?.querySelector(which) ?? undefined
}

function follow(what) {
  if (!what) return false
  if (what.matches(FIELDS)) what.focus()
  else what.click()
  return true
}

function search() {
  const field = document.querySelector('input[type="search"]')
  if (field) field.focus()
  else location.assign('/personnes#q')
  return true
}
