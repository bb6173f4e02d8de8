/** Counts what a text costs as it is typed. Without it, a button of the form asks the service, which counts the same way. */
const shown = document.querySelector('[data-segments]')
const { words, most, before, table, field } = JSON.parse(shown?.dataset.segments ?? '{}')
const one = new Set(table?.one)
const two = new Set(table?.two)

if (shown) {
  const area = document.getElementById(field)
  const said = document.querySelector('[data-segments-said]')
  document.querySelector('[data-segments-button]')?.setAttribute('hidden', '')
  let last = 1
  const show = () => {
    const counted = count(before + plain(area.value))
    shown.textContent = inWords(counted)
    shown.classList.toggle('problem', counted.segments > most)
    // Heard only when it costs one more, or one less: not at every letter.
    if (counted.segments !== last) said.textContent = shown.textContent
    last = counted.segments
  }
  area.addEventListener('input', show)
  show()
}

/** As the service writes it: the signs of word processors plain. */
function plain(text) {
  return text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]|«\s*|\s*»/g, '"')
    .replace(/…/g, '...')
    .replace(/[–—]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

function count(text) {
  const signs = graphemes(text)
  const odd = [...new Set(signs.filter((sign) => !one.has(sign) && !two.has(sign)))]
  const [alone, joined] = odd.length > 0 ? [70, 67] : [160, 153]
  const sizes = signs.map((sign) => (odd.length > 0 ? sign.length : two.has(sign) ? 2 : 1))
  const characters = sizes.reduce((sum, size) => sum + size, 0)
  if (characters <= alone) return { segments: 1, characters, odd }
  let segments = 1
  let filled = 0
  for (const size of sizes) {
    // A sign is never cut in two.
    if (filled + size > joined) {
      segments++
      filled = 0
    }
    filled += size
  }
  return { segments, characters, odd }
}

function graphemes(text) {
  if (!('Segmenter' in Intl)) return Array.from(text)
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
}

function inWords({ segments, characters, odd }) {
  const sentence = words[characters === 0 ? 'empty' : segments > most ? 'tooLong' : segments > 1 ? 'many' : 'one']
  const values = { characters, segments, most, odd: odd.join(' ') }
  return (sentence + (odd.length > 0 ? words.odd : '')).replace(/\{(\w+)\}/g, (_, name) => String(values[name]))
}
