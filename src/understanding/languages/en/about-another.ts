import type { AboutAnother } from '../said/about-another.ts'

export const aboutAnother: AboutAnother = {
  relation:
    'son|daughter|husband|wife|partner|boyfriend|girlfriend|bf|gf|brother|sister|dad|father|mum|mom|mother|uncle|aunt|cousin|nephew|grandson|flatmate|roommate|neighbour|neighbor|friend|mate|client|tenant',
  does: 'has|is|was|wants?|says?|said|talks?|keeps?|threatens?|left|sent|told|locked|tried|won|doesn',
  my: 'my|our',
  iAm: 'i am|i m|this is|it s|here',
  the: 'his|her|the|a',
  he: 'he|she',
  says: 'says|said|told me|keeps saying|talks',
  of: 'he|she|of|about',
  own: 'i (?:want|wanna|will|ll|m going|am going|can t|cannot|bought|took)|i (?:have|ve|had)|me i|i m (?:done|going|gonna|ready|tired|just)|im (?:done|gonna|ready)',
}
