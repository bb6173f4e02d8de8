import { pageWords } from '../page-words.ts'

/** What waits for somebody, on the page of the person. */
export const WAITING = pageWords(
  { title: 'Ce qui attend', inList: 'Voir ce qui est à faire' },
  { title: 'What waits', inList: 'See what is to be done' },
)
