import * as french from '../../locales/fr/action-words.ts'
import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

const { ACTION_PAGE, buttonWords, doneBy, wasDone, whyNot, willDo } = french

/** What a page behind a link of an e-mail says. */
export const DECISION = pageWords(
  { page: ACTION_PAGE, buttonWords, doneBy, wasDone, whyNot, willDo },
  {
    page: english.ACTION_PAGE,
    ...english,
  },
)
