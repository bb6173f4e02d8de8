/** The words of the main part of a page, in whatever language. */
export function saidIn(body: string): string {
  return plain(mainOf(body).replaceAll(/<[^>]*>/g, ' '))
}

/** What is read or heard there and has French in it, but for what is said to be of another language, texts to people, and names. */
export function frenchIn(body: string, names: readonly string[]): string[] {
  const said: string[] = []
  const within: boolean[] = []
  for (const [, closing, tag = '', attributes = '', text] of mainOf(body).matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    const ours = within.at(-1) ?? true
    if (text !== undefined) {
      if (ours) said.push(plain(text))
    } else if (closing) {
      within.pop()
    } else {
      const here = ours && !/\slang="(?!en)|\slang="en" dir=/.test(attributes)
      if (here) for (const [, words = ''] of attributes.matchAll(READ_OUT)) said.push(plain(words))
      if (!VOID.has(tag)) within.push(here || /\slang="en"(?! dir=)/.test(attributes))
    }
  }
  return said.filter((words) => FRENCH.test(names.reduce((rest, name) => rest.replaceAll(name, ''), words)))
}

function mainOf(body: string): string {
  return /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? ''
}

function plain(words: string): string {
  return words.replaceAll('&#39;', '’').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim()
}

const READ_OUT = /\b(?:aria-label|title|alt|placeholder|data-(?:label|one|many))="([^"]*)"/g
const VOID = new Set(['input', 'meta', 'link', 'br', 'img', 'hr'])
/** Letters and words that English does without. */
const FRENCH =
  /[éèêàùçœ«»]|\s[:;!]|\b(?:l[ea]s?|des?|du|une?|et|vous|votre|pour|avec|dans|sur|sont|aux?|[a-z]+ez|aucune?|rendez-vous|personne|lundi|mardi|janvier|prévu|suivi)\b/i
