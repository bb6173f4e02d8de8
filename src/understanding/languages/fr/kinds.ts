import type { Kinds } from '../said/kinds.ts'

export const kinds: Kinds = {
  court: 'tribunal|audience|juge|jap',
  office: 'bureau|spip|en personne|face a face|sur place',
  call: '(?:par|au) tel(?:ephone)?|l appel|coup de (?:fil|tel)',
  visit: 'visite|chez moi|a domicile|a la maison',
  work: 'tigs?|t i g|travail d interet general|travaux d interet general|heures de tig',
  course: 'stage',
  articles: 'le|la|l|les|au|du|celui|celle|mon|ma|votre|rdv|rendez|vous|d|de|par',
  yes: 'oui|ouais|ok|okay|d accord|daccord|dac|c est bon|ca marche|va',
  no: 'non|nan|nn|pas',
  to: 'pour|pr',
  other: 'l autre',
  is: 'c est ',
  otherYes: 'oui|ok',
  otherNo: 'non|nan|nn',
  supposes: 'si|sauf|peut etre',
}
