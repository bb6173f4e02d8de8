import type { Outright } from '../said/outright.ts'

export const outright: Outright = {
  iAm: 'je suis|chuis|suis',
  such: 'trop |vraiment |qu |que ',
  one: 'un |une ',
  fool: 'idiot|idiote|con|conne|bete|abruti|boulet',
  arrivesFirst: 'ok|oui|voila|bonjour',
  arrives: "j(?:e |')?\\s*suis|jsui[st]?|chui|suis",
  here: 'la|ici|arrive|arrivee|devant',
  thanks: 'merci+|mrc|mci',
  yes: 'oui+|ouais?|wi|confirm\\w*|viens|viendrai|serai',
}
