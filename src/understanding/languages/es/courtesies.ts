import type { Courtesies } from '../said/courtesies.ts'

const SORRY =
  '(?:mil )?(?:perdon(?:e|a|en|ad|ame|eme|enme|adme)?|disculp(?:a|e|en|ad|as|eme|ame|enme)|lamento|lamentamos|siento|sentimos)'

export const courtesies: Courtesies = {
  excuses: [
    `${SORRY}(?: (?:mucho|por|de|todas?|las?|el|los|tantas?|tanta|otra vez|usted|ustedes|nuevamente|si))* (?:molesti?as?|molestar(?:l[aeo]s?|os)?|molesto|inconvenientes?)(?: que (?:les?|os) (?:doy|causo|he causado|ocasiono|estoy dando))?(?: (?:causad|ocasionad)[ao]s?)?`,
    `gracias por todo lo que (?:hacen|hace|haceis|estan haciendo)(?: por (?:mi|nosotros|uno))?[ ,.]+(?:y )?${SORRY}`,
  ],
  blessings: [
    '(?:que )?dios (?:(?:l[aeo]s?|te|os) )?(?:bendiga|guarde|ayude|pague|acompane)(?: (?:siempre|mucho|hoy|a (?:tod[oa]s|usted(?:es)?)|y (?:guarde|proteja)))*',
    '(?:que )?(?:tenga|tengan|tengais|ten|pase|pasen|paseis) (?:un |una )?(?:muy )?(?:buen|buena|buenos|buenas|lindo|linda|bonito|bonita|feliz|excelente) (?:dia|dias|tarde|tardes|noche|noches|fin de semana|finde|semana|jornada)(?: (?:tambien|usted(?:es)?))*',
    'bendiciones|gracias a dios',
  ],
  hopes:
    '(?:y |, )?(?:si dios (?:lo )?(?:quiere|permite)|dios mediante|con (?:el favor|la ayuda) de dios|primero dios|ojala)',
  alone: [
    'lo siento(?: mucho)?|perdon(?:e|en|eme|enme)?|disculp(?:a|e|en|eme|enme)|mil disculpas|igualmente',
    '(?:muchas |muchisimas |mil )?gracias|muy amable|se lo agradezco(?: mucho)?|muy agradecid[oa]',
  ],
  address: 'saludos|un saludo|senora?|senorita|don|dona|doctora?|jef[ea]|amig[oa]|herman[oa]|tio',
  joins: 'y|e|pero|pues',
  unless:
    'adios|nunca|jamas|ya no|no (?:\\w+ )?(?:mas|volver\\w+)|ultim\\w+|mor\\w+|muer\\w+|mat(?:o|ar\\w*|e)|viv\\w+|vida|suicid\\w+|cuiden|cuidad|familia|hij[oa]s?|carta|siempre|fuerzas|existir|nac\\w+|despedid\\w+|despido|todo lo que he|no puedo',
  unlessBlessed: 'por todo',
}
