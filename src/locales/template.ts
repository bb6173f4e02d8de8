/** A sentence with its values named: "{from}: vous avez rendez-vous {when}, {place}. Vous devez venir." */
export type Template = string

/** The ways to say a value, the fullest first. '' says nothing of it; undefined rules out the templates that name it. */
export type Ways = string | readonly string[] | undefined

export type Values = Readonly<Record<string, Ways>>

/**
 * Every way to fill these templates, the fullest first: a template before those after it and, within one, the first value in `order` keeps
 * its fullest way longest. Values are put in as they are: a brace in one of them names nothing.
 */
export function* waysToFill(
  templates: readonly Template[],
  values: Values,
  order: readonly string[],
): Generator<string> {
  for (const template of templates) {
    const pieces = piecesOf(template)
    const named = order.filter((name) => pieces.some((piece, index) => isName(index) && piece === name))
    if (named.some((name) => values[name] === undefined)) continue
    for (const chosen of choices(named, values)) yield fill(pieces, chosen)
  }
}

/** The template with these values, one way each. */
export function fillIn(template: Template, values: Readonly<Record<string, string>>): string {
  return fill(piecesOf(template), values)
}

/** The values a template names, in its order. */
export function namesIn(template: Template): string[] {
  return piecesOf(template).filter((_, index) => isName(index))
}

/** Words and names in turn, words first. */
function piecesOf(template: Template): string[] {
  return template.split(/\{(\w+)\}/)
}

function isName(index: number): boolean {
  return index % 2 === 1
}

/** One way of each value, that of the last one changing first. */
function* choices([name, ...others]: string[], values: Values): Generator<Record<string, string>> {
  if (name === undefined) {
    yield {}
    return
  }
  for (const way of [values[name] ?? []].flat())
    for (const rest of choices(others, values)) yield { ...rest, [name]: way }
}

/** What is not said leaves no space behind. */
function fill(pieces: readonly string[], chosen: Readonly<Record<string, string>>): string {
  return pieces
    .reduce((said, piece, index) => {
      if (!isName(index)) return said + piece
      const value = chosen[piece] ?? ''
      return value === '' ? said.replace(/ $/, '') : said + value
    }, '')
    .trim()
}
