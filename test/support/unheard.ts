/** What a screen reader would say that leaves its listener lost: a region that is missing, something to act on without a name, or two buttons that sound alike. */
export function unheard(snapshot: string): string[] {
  const heard = snapshot.split('\n').map((line) => line.trim().replace(/^- /, ''))
  const missing = ['banner', 'navigation "', 'main', 'contentinfo'].filter(
    (region) => !heard.some((line) => line.startsWith(region)),
  )
  const nameless = heard.filter((line) => NAMED.test(line) && !/^\w+ ["/]/.test(line))
  const buttons = heard.flatMap((line) => /^button "(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? [])
  return [...missing, ...nameless, ...buttons.filter((name, place) => buttons.indexOf(name) !== place)]
}

const NAMED = /^(?:button|link|textbox|searchbox|combobox|checkbox|radio|spinbutton|table|img|dialog)\b/
