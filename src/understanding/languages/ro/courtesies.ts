import type { Courtesies } from '../said/courtesies.ts'

export const courtesies: Courtesies = {
  excuses: [
    '(?:ma )?(?:scuz(?:ati|e|a)|(?:imi |va )?cer(?:em)? (?:mii de )?(?:scuze|iertare)|iertati|ierta|imi pare rau|pardon)(?:[ -](?:ma|va|pentru|de|tot|toate|ca|te|mii))* (?:deranj\\w*|derang\\w+|neplaceri\\w*|incomod\\w+)',
    '(?:scuz(?:ati|e|a)|imi cer scuze|iertati|pardon)(?:[ -]ma)? ca (?:va )?raspund (?:abia acum|asa tarziu|asa greu|tarziu|greu|acum)',
  ],
  blessings: [
    '(?:va |iti )?(?:doresc|urez) (?:multa |multe )?sanatate|(?:multa|multe) sanatate|sanatate multa|doamne ajuta|numai bine|toate cele bune|(?:sa aveti )?o (?:zi|seara|saptamana) (?:buna|frumoasa|placuta|minunata)(?: (?:si )?(?:va doresc|si dumneavoastra))?|zi (?:buna|frumoasa)|week ?end placut',
    '(?:bunul )?dumnezeu sa (?:va|te) (?:binecuvanteze|ajute|aiba in paza|dea sanatate|tina|pazeasca|rasplateasca)|doamne (?:te|va) ajuta|domnul sa va binecuvanteze|slava domnului',
  ],
  hopes:
    '(?:si |, )?(?:daca (?:vrea|o vrea|da|ajuta) (?:dumnezeu|domnul|bunul dumnezeu)|cu (?:ajutorul|voia) (?:lui dumnezeu|domnului)|doamne ajuta|de[- ]?o vrea dumnezeu)',
  alone: [
    'sanatate|imi pare rau|scuz(?:ati|e)(?:[ -]ma)?|iertati(?:[ -]ma)?|imi cer (?:mii de )?scuze|pardon|la fel(?: si (?:voua|dumneavoastra))?',
    '(?:va )?(?:multumesc|multumim|mulțumesc)(?: (?:mult|frumos|tare))?|mersi(?: (?:mult|frumos))?|multam|merci',
  ],
  address: 'doamna|domnule|domnisoara|dl|dna|sefa|sefu|frate|fratilor',
  joins: 'si|dar|ca|pai',
  unless:
    'adio|niciodata|nu (?:\\w+ )?mai|ultim\\w+|mor\\w*|moar\\w+|omor\\w*|traiesc|viat\\w+|sinucid\\w*|aveti grija|famili\\w+|copi\\w+|scrisoare|intotdeauna|puteri|nu pot|ramas bun',
  unlessBlessed: 'pentru tot|pentru toate|de toate',
}
