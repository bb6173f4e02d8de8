/** Nobody is led to another site by an address that begins with ours. */
export function ownPath(next: string): string {
  return /^\/(?![/\\])[\w/?=&%.-]*$/.test(next) ? next : '/'
}
