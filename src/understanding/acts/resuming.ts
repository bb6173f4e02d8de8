import { RESUMES, UNLESS } from '../languages/any/resuming.ts'
import { fold } from '../reading/fold.ts'

/**
 * Whether somebody who stopped our texts wants them after all, in words that are no command where none is stopped: "please keep sending
 * them", "I thought stop meant the alarm". Only to be asked of who did stop them.
 */
export function wantsTextsAgain(text: string): boolean {
  const words = ` ${fold(text).replace(/[^a-z0-9?]+/g, ' ')} `
  return RESUMES.test(words) && !UNLESS.test(words)
}
