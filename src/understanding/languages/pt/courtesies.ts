import type { Courtesies } from '../said/courtesies.ts'

export const courtesies: Courtesies = {
  excuses:
    '(?:(?:peco )?(?:imensa )?desculp(?:e|a|em|as|em me|e me)|perdao|perdoem?|lamento|sinto muito)(?:[ -](?:por|pel[oa]s?|qualquer|tod[oa]s?|o|a|os|as|imenso|muito|me|estar a|vos|lhe|lhes))* (?:incomod(?:os?|ar)|transtornos?|chatear|chatices?|inconvenientes?|macada)(?: causad[oa]s?)?',
  blessings: [
    '(?:que )?(?:fique|fiquem|fica|va|vao|vai) com deus',
    '(?:que )?deus (?:(?:vos|lhe|lhes|te|o|a|os|as|nos) )?(?:abencoe|ajude|pague|guarde|acompanhe)(?:[ -](?:vos|o|a|os|as|sempre|a todos))*|gracas a deus',
    '(?:que )?(?:tenha|tenham|tem|passe|passem) (?:um |uma )?(?:bom|boa|otimo|otima|excelente) (?:dia|tarde|noite|semana|resto de dia|fim de semana)|bom (?:resto de dia|fim de semana|trabalho)|boa (?:semana|continuacao)',
  ],
  hopes: '(?:e |, )?(?:se deus (?:quiser|permitir)|com a ajuda de deus|com a graca de deus|oxala)',
  alone: [
    'lamento(?: muito)?|desculp(?:a|e|em)|peco desculpas?|perdao|sinto muito|igualmente|cumprimentos|abraco',
    '(?:muito |mto |mt |mui )?(?:obrigad[oa]s?|obg|obgd[oa]?|brigad[oa])|agradecid[oa]|agradeco(?: muito)?',
  ],
  address: '(?:minha |meu )?senhora?|sra?|dona|doutora?|dra?|chefe|amig[oa]|irma(?:o)?',
  joins: 'e|mas|pois',
  unless:
    'adeus|nunca|ja nao|nao (?:\\w+ )?mais|ultim[oa]\\w*|morr\\w+|morte|mat(?:o|ar)\\w*|viv\\w+|vida|suicid\\w+|cuidem|familia|filh[oa]s?|carta|sempre|forcas|existir|nasc\\w+|despe\\w+|nao posso|nao aguento',
  unlessBlessed: 'por tudo',
}
