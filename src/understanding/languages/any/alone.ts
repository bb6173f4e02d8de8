/** Any of these, standing alone. */
export function standingAlone(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9:/.-])(?:${source})(?![a-z0-9:/-])`, 'g')
}
