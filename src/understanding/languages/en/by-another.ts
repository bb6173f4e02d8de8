import type { ByAnother } from '../said/by-another.ts'

const RELATION =
  'mum|mom|mother|dad|father|sister|brother|wife|husband|partner|girlfriend|boyfriend|son|daughter|aunt|uncle|gran|employer|boss|landlord|landlady|lawyer|solicitor|carer|social worker|flatmate|neighbour'

export const byAnother: ByAnother = {
  OFFICE: 'police station|company|employer|landlord|hospital',
  introduces: ` (?:i m|i am|this is|it s) (?:[a-z]+ s|his|her) (?:${RELATION}) `,
  hello: 'hello|hi',
  here: 'this is|it s',
  the: 'the',
  THEY: 'he|she|my (?:son|husband|brother|client|daughter|wife|partner|sister)',
  speaksFor:
    ' THEY (?:(?:obviously|really|definitely|certainly|just) )?(?:can ?t|cannot|won ?t|will not|will|ll|is not|isn ?t|wouldn ?t)(?: (?:be able to|be|make))* (?:come|coming|attend|there|it|make it)(?! (?:with|for|and get|to get) )',
  cannot: 'can ?t|cannot',
  them: 'him|her',
  spare: 'let go|release|spare',
  somebody: 'he|she|they',
  my: 'my',
  toMe: 'has ',
  says: 'says|said|told me|writes|wrote|texted(?: me)?|replied',
  this: 'this|me',
  they: 'he|she|they',
  saysThat: 'says|said|told me',
  yes: ' yes',
  i: "i |i ?['’]?m |i ll ",
  comes: 'come|coming|will',
  own: 'i|i m|i ll',
  ownComes: 'come|will|can|can ?t|won ?t',
}
