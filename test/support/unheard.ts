/**
 * What a screen reader would say that leaves its listener lost: a region that is missing, something to act on without a name, two buttons that
 * sound alike, or two fields, groups or tables that do within one context.
 */
export function unheard(snapshot: string): string[] {
  const heard = snapshot.split('\n').map((line) => line.trim().replace(/^- /, ''))
  const missing = ['banner', 'navigation "', 'main', 'contentinfo'].filter(
    (region) => !heard.some((line) => line.startsWith(region)),
  )
  const nameless = heard.filter((line) => NAMED.test(line) && !/^\w+ ["/]/.test(line))
  const buttons = heard.flatMap((line) => /^button "(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? [])
  return [...missing, ...nameless, ...twice(buttons), ...twice(inTheirContext(snapshot))]
}

const NAMED = /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|spinbutton|table|img|dialog)\b/
const TOLD_APART = /^(?:textbox|searchbox|combobox|checkbox|radio|spinbutton|group|table) "(?:[^"\\]|\\.)*"/
/** What is around something and has a name: a group, a region, a row. */
const AROUND = /^(?:group|region|row|form|search|dialog|navigation) "(?:[^"\\]|\\.)*"/

/** Fields, groups and tables, each after the names of all that is around it. */
function inTheirContext(snapshot: string): string[] {
  const around: { indent: number; name: string }[] = []
  return snapshot.split('\n').flatMap((line) => {
    const indent = line.search(/\S/)
    const said = line.trim().replace(/^- '?/, '')
    while (around.length > 0 && (around.at(-1)?.indent ?? 0) >= indent) around.pop()
    const context = around.map(({ name }) => name)
    const [name] = AROUND.exec(said) ?? []
    if (name) around.push({ indent, name })
    const [one] = TOLD_APART.exec(said) ?? []
    return one ? [[...context, one].join(' > ')] : []
  })
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, place) => names.indexOf(name) !== place)
}
