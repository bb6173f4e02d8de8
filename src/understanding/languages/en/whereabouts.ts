import type { Whereabouts } from '../said/whereabouts.ts'

export const whereabouts: Whereabouts = {
  iAm: ' (?:i ll|ill|i will|i m|im|i am|i shall)(?: (?:be|definitely|going|coming|there))* (?:at|in|to) (?:the |my )?',
  isNow: 'i m|im|i am',
  goes: 'i m|im|i ll|ill|i will|i am|i go|i fly|flying|going|travelling|traveling|away|off|working|moving|holiday|abroad',
  place: 'town hall',
  unless: [
    ' (?:can t|cant|cannot|not|won t|wont|another|already|but|because|if|instead|witness|custody|jail|prison|until|before|after|brother|husband|son|daughter|sister|lawyer|move|reschedul\\w*|so|\\?) ',
  ],
  inMonth: '(?:in|of|early|late|mid|during|for|all|next|\\d{1,2}(?:st|nd|rd|th)?)',
  untilMonth: ' (?:until|till|til|since|from|through|before|by) ',
  months: [
    ...['january', 'february', 'march', 'april', 'may', 'june'],
    ...['july', 'august', 'september', 'october', 'november', 'december'],
  ],
}
