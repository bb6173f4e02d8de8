import type { AtDoor } from '../said/at-door.ts'

export const atDoor: AtDoor = {
  nobody: 'nimeni',
  rings: 'bati|batut',
  noAnswer: 'raspunde|deschide',
  opens: 'raspunde|deschide',
  ofDoor: 'la|pe',
  entrance: 'usa|interfon',
  theDoor: 'usa|poarta',
  door: 'usa|poarta',
  is: 'este |e ',
  shut: 'inchisa',
  here: 'sunt (?:aici|la usa|in fata|la poarta|jos)|am ajuns',
  closed: 'inchis[ae]?|nimeni|nu (?:raspunde|deschide)|incuiat[ae]?',
  later: 'maine|joi',
  stands: 'usa',
  elsewhere: 'telefon|sunat la',
}
