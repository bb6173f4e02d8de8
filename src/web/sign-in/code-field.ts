import { field } from '../components.ts'
import type { Html } from '../html.ts'
import { FACTOR } from './second-factor-words.ts'

/** Where a code is typed: telephones and password managers offer theirs. */
export function codeField(said: { hint?: string; problem?: string | undefined }): Html {
  return field({ name: 'code', label: FACTOR.code, required: true, autocomplete: 'one-time-code', ...said })
}
