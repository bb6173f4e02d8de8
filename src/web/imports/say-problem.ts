import * as french from '../../locales/fr/import-words.ts'
import { inPageLanguage } from '../page-words.ts'
import * as english from './say-problem-en.ts'

/** What is wrong with a line, or worth knowing of it, in the language of the page. */
export const problemSentence: typeof french.problemSentence = (problem) => words().problemSentence(problem)
/** What was done of a file, on one line. */
export const importCounts: typeof french.importCounts = (kind, counts) => words().importCounts(kind, counts)

function words(): Pick<typeof french, 'problemSentence' | 'importCounts'> {
  return inPageLanguage(french, english)
}
