import type { AboutAnother } from '../said/about-another.ts'

export const aboutAnother: AboutAnother = {
  relation:
    'fils|fille|mari|femme|compagnon|compagne|conjointe?|epou(?:x|se)|copain|copine|mec|frere|soeur|frangin|frangine|pere|papa|mere|maman|daron|daronne|oncle|tante|cousine?|grand mere|grand pere|petit fils|beau (?:frere|pere|fils)|belle (?:soeur|mere|fille)|voisine?|coloc|pote|amie?|collegue|locataire|ex',
  does: 'a|est|va|veut|dit|parle|menace|repete|repond|laisse|pense|se|s|me|m|ne|vient|reste|crie|hurle',
  my: 'mon|ma|notre',
  iAm: 'je suis|c est|ici',
  the: 'son|sa|la|le|l|un|une',
  he: 'il|elle',
  toMe: 'me |m a |nous |m ',
  says: 'dit|a dit|repete|parle|ecrit',
  of: 'il|elle|de|d|en',
  own: 'j ?en finis|d en finir|en finir depuis|moi je|j ?(?:vais|veux|voulais|envisage|sauter)|je (?:vais|veux|voulais|pense a|ne veux|ne laisse|ne souffre|ne rentrerai)|j ai (?:vendu|decide|signe|prepare|regle|tout)|sauter seine',
}
