type Values<Name extends string> = { readonly [One in Name]?: string | undefined }

/** The three sides of a form that is sent: what it showed, what it says now, and what is known meanwhile. */
interface Sides<Name extends string> {
  shown: Values<Name>
  written: Values<Name>
  stored: Values<Name>
}

/**
 * Which of these fields a form changes. Only what its writer changed counts, so an old form never undoes what others corrected since;
 * `contested`: those that somebody else changed to something else meanwhile.
 */
export function editsOf<Name extends string>(
  names: readonly Name[],
  { shown, written, stored }: Sides<Name>,
): { edited: Name[]; contested: Name[] } {
  const changed = names.filter(
    (name) => !isSame(written[name], shown[name]) && (written[name] || '') !== (stored[name] || ''),
  )
  const contested = changed.filter((name) => !isSame(stored[name], shown[name]) && !isSame(stored[name], written[name]))
  return { edited: changed, contested }
}

/** Browsers give line breaks back otherwise than they got them; nothing and an empty field are one. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return onOneLine(one) === onOneLine(other)
}

function onOneLine(value = ''): string {
  return value.replace(/\s+/g, ' ').trim()
}
