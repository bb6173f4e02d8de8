import { isGarbled } from '../domain/schedule/spoilt.ts'

/** One field of a form or of a query, trimmed; empty when it is missing, or given several times. */
export function fieldOf(form: unknown, name: string): string {
  const value = writtenIn(form, name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Every value of a field that may be ticked several times. */
export function fieldsOf(form: unknown, name: string): string[] {
  const value = writtenIn(form, name)
  const values = Array.isArray(value) ? value : [value]
  return values.filter((one): one is string => typeof one === 'string' && one !== '')
}

/** A file that a form carries; undefined when it carries none under this name. */
export function fileOf(form: unknown, name: string): FormFile | undefined {
  const part = typeof form === 'object' && form !== null ? (form as Record<string, unknown>)[name] : undefined
  return isFile(part) ? part : undefined
}

export interface FormFile {
  filename?: string
  toBuffer(): Promise<Uint8Array>
}

export function isFile(part: unknown): part is FormFile {
  return typeof part === 'object' && part !== null && 'toBuffer' in part && typeof part.toBuffer === 'function'
}

/** A field that must hold a day written as browsers send it, and does. */
export function isDay(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(written)
}

/** Whether every field holds letters as somebody wrote them: what is typed here may be texted, or called out in a waiting room. */
export function isLegible(form: unknown): boolean {
  if (typeof form !== 'object' || form === null) return true
  return Object.keys(form).every((name) => !fieldsOf(form, name).some(isGarbled))
}

/** A form that carries a file gives its other fields wrapped. */
function writtenIn(form: unknown, name: string): unknown {
  if (typeof form !== 'object' || form === null || !Object.hasOwn(form, name)) return undefined
  const value = (form as Record<string, unknown>)[name]
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value
}
