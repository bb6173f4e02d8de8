/** One field of a form or of a query, trimmed; empty when it is missing, or given several times. */
export function fieldOf(form: unknown, name: string): string {
  if (typeof form !== 'object' || form === null || !Object.hasOwn(form, name)) return ''
  const value = (form as Record<string, unknown>)[name]
  return typeof value === 'string' ? value.trim() : ''
}
