/** What is measured in the browser itself, as expressions: each answers with what is wrong, or by how much. */

/** By how many pixels the middle of a box and that of its first line of words are apart, at most. */
export const BOX_BELOW_LINE = `Math.max(0, ...[...document.querySelectorAll('main .check')].filter((label) => label.checkVisibility()).map((label) => {
  const words = document.createRange()
  words.selectNodeContents(label)
  const middle = ({ top, height }) => top + height / 2
  const line = [...words.getClientRects()].at(1)
  return line ? Math.abs(middle(label.querySelector('input').getBoundingClientRect()) - middle(line)) : 0
}))`

/** How high the menu stands at the top of a page. */
export const MENU_HEIGHT = 'document.querySelector("header.site nav")?.offsetHeight ?? 0'

/** What the keyboard would reach, or a sheet would show, in another order than the page is written in. */
export const OUT_OF_ORDER = `[...document.querySelectorAll('body *')].filter((one) => {
  const { order, flexDirection, flexWrap } = getComputedStyle(one)
  return one.tabIndex > 0 || order !== '0' || /reverse/.test(flexDirection + flexWrap)
}).map((one) => one.outerHTML.slice(0, 80))`

/** Of two colours, how far one stands out from the other. */
const RATIO = `
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, place) => sum + v * [0.2126, 0.7152, 0.0722][place], 0)
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const ratio = (one, other) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05)
`

/** Boxes to fill in whose outline does not stand out three times from what it is on; that of a file is its button, whose words axe measures. */
export const FAINT_BOXES = `(() => {${RATIO}
  const under = (one) => {
    for (let at = one.parentElement; at; at = at.parentElement) {
      const colour = parts(getComputedStyle(at).backgroundColor)
      if (colour[3] !== 0) return colour
    }
    return [255, 255, 255]
  }
  return [...document.querySelectorAll('main :is(input:not([type=hidden], [type=file]), select, textarea)')]
    .filter((one) => one.checkVisibility() && !one.disabled)
    .filter((one) => {
      const { borderTopColor, backgroundColor, borderTopWidth } = getComputedStyle(one)
      const edge = parseFloat(borderTopWidth) > 0 ? parts(borderTopColor) : parts(backgroundColor)
      return ratio(edge, under(one)) < 3
    })
    .map((one) => one.outerHTML.slice(0, 120))
})()`

/** In forced colours: signs whose edge does not stand out three times from the page, and what a drawing draws in no colour of the reader's own. */
export const LOST_WHEN_FORCED = `(() => {${RATIO}
  const probe = document.body.appendChild(document.createElement('p'))
  probe.style.cssText = 'color: CanvasText; background-color: Canvas'
  const { color: ink, backgroundColor: ground } = getComputedStyle(probe)
  probe.remove()
  const edges = [...document.querySelectorAll('.badge')]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(one)
      return borderTopWidth === '0px' || ratio(parts(borderTopColor), parts(ground)) < 3
    })
  const drawn = [...document.querySelectorAll('main :is(.bars, .flow) :is(rect, line, circle, path, text):not(.ground, [fill^="url"])')]
    .filter((one) => ![getComputedStyle(one).fill, getComputedStyle(one).stroke].includes(ink))
  return [...edges, ...drawn].map((one) => one.outerHTML.slice(0, 120))
})()`

/** Words that are cut off once lines, letters and words stand as far apart as a reader may ask (RGAA 10.12). */
export const CUT_WHEN_SPACED = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets.push(sheet)
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth
  const cut = [...document.querySelectorAll('main *')].filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one)
    // What only a screen reader meets: by its class, or heads of a table a pixel wide.
    if (!one.checkVisibility() || one.closest('.hidden') || one.clientWidth <= 1) return false
    return (overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) || (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1)
  }).map((one) => one.outerHTML.slice(0, 80))
  document.adoptedStyleSheets.pop()
  return wide ? ['the page', ...cut] : cut
})()`

/** Hours that begin on one line and end on the next: "9 h / 00". */
export const BROKEN_HOURS = `(() => {
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  const broken = []
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    for (const { index, 0: hour } of textContent.matchAll(/\\b\\d{1,2}\\sh\\s\\d\\d\\b/g)) {
      const range = document.createRange()
      range.setStart(texts.currentNode, index)
      range.setEnd(texts.currentNode, index + hour.length)
      if (parentElement.checkVisibility() && range.getClientRects().length > 1) broken.push(parentElement.textContent.trim().slice(0, 60))
    }
  }
  return broken
})()`

/** What neither eye nor ear finds, and that no act of the reader unfolds: said to nobody (RGAA 10.8). Signs beside their words are not missed. */
export const SAID_TO_NOBODY = `(() => {
  const folded = 'details:not([open]) *, dialog, dialog *, [data-see], header.site nav label, svg *, noscript, script'
  const away = (one) => getComputedStyle(one).display === 'none' || getComputedStyle(one).visibility === 'hidden'
  const deaf = [...document.querySelectorAll('[aria-hidden="true"]')].filter((one) => one.textContent.trim() !== '' || one.matches(':has(a, button, input)'))
  const lost = [...document.querySelectorAll('body *')].filter((one) => !one.matches(folded) && !one.matches('input') && away(one) && one.textContent.trim() !== '')
  return [...deaf, ...lost].map((one) => one.outerHTML.slice(0, 120))
})()`

/** The pieces of words that an eye finds in what the page is about; of a list to choose from, none but what is chosen. */
export const LINES_SHOWN = `(() => {
  const found = []
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { parentElement: around } = text
    if (around.checkVisibility() && !around.closest('.hidden') && !(around.matches('option') && !around.selected)) found.push(text.data)
  }
  return found
})()`
