import type { HookWords } from '../hook-words.ts'

export const hookWords: HookWords = {
  title: 'A program is no longer told',
  happened: (host) =>
    `The address your office gave at ${host} no longer takes what changes of the planning, after several tries. We send it nothing more.`,
  advice:
    'Ask whoever runs that program what happened. Then start the address again: what changed meanwhile will be sent to it, nothing is lost.',
  link: 'See the access of programs',
}
