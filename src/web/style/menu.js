/** Folds what the menu unfolded: by Escape, by a press elsewhere, and as the focus leaves it. Without it, its own name does. */
const group = document.querySelector('header.site .group')

if (group) {
  group.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !group.open) return
    group.open = false
    group.querySelector('summary').focus()
  })
  document.addEventListener('click', ({ target }) => group.contains(target) || fold())
  group.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && !group.contains(relatedTarget) && fold())
}

function fold() {
  group.open = false
}
