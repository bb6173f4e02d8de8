import type { Glossary } from '../../reading/glossary.ts'

/** By the French for it: as said alone; what stands before "feira" counts for it. */
const WEEKDAYS: Record<string, string> = {
  lundi: 'segunda|seg|segumda|2a|2',
  mardi: 'terca|ter|tersa|terssa|3a|3',
  mercredi: 'quarta|qua|cuarta|kuarta|qarta|4a|4',
  jeudi: 'quinta|qui|kinta|5a|5',
  vendredi: 'sexta|sex|cexta|sesta|6a|6',
  samedi: 'sabado|sab',
  dimanche: 'domingo|dom',
}
const FEIRA = ['feira', 'fera', 'feria', 'fra', 'f']

/** Every way of naming a weekday, with what follows or comes before it. */
function weekdays(): Record<string, string> {
  const entries = Object.entries(WEEKDAYS).flatMap(([french, said]) => {
    const names = said.split('|').flatMap((name) => {
      const whole = FEIRA.map((feira) => `${name} ${feira}`)
      return /^\d/.test(name) ? whole : [name, ...whole]
    })
    const habits = said.split('|').flatMap((name) => (/^\d/.test(name) ? [] : [`${name}s`, `${name}s feiras`]))
    return [
      [french, names.flatMap((name) => [name, `na ${name}`, `no ${name}`, `para ${name}`, `de ${name}`])],
      [
        `${french} prochain`,
        names.flatMap((name) => [
          `${name} que vem`,
          `na ${name} que vem`,
          `a ${name} que vem`,
          `para ${name} que vem`,
          `${name} proxima`,
          `proxima ${name}`,
          `na proxima ${name}`,
          `proximo ${name}`,
          `no proximo ${name}`,
          `${name} proximo`,
        ]),
      ],
      [
        `le ${french}`,
        habits.flatMap((name) => [name, `as ${name}`, `aos ${name}`, `nas ${name}`, `todas as ${name}`]),
      ],
    ] as const
  })
  return Object.fromEntries(entries.map(([french, said]) => [french, said.join('|')]))
}

/** Of all that is offered, nothing suits. */
function aucune(): string {
  const of =
    ',dessas,destas,delas,das tres,das 3,dessas datas,destas datas,das datas,das opcoes,das propostas,desses,destes,dessis,deles,dos tres,dos 3,desses dias,destes dias,dos dias,dessas horas,data'
  const suits =
    ',serve,me serve,serve me,serve para mim,serve pra mim,da,da para mim,da pra mim,me da jeito,da jeito,convem,me convem,e boa,e possivel,pode ser,me calha,funciona'
  const said = ['nenhuma', 'nenhum', 'nem uma', 'nem um'].flatMap((none) =>
    of.split(',').flatMap((those) => suits.split(',').map((suit) => [none, those, suit].filter(Boolean).join(' '))),
  )
  const cannot = 'nao posso|nao consigo|nao me serve|nao serve|nao da|nao quero|nao posso em|nao consigo em'
  const refused = cannot
    .split('|')
    .flatMap((words) =>
      ['nenhuma', 'nenhum'].flatMap((none) => of.split(',').map((those) => `${words} ${none} ${those}`)),
    )
  return [...said, ...refused].join('|')
}

function autre(): string {
  const asks =
    ',quero,queria,prefiro,pode ser,tem,nao tem,ha,nao ha,existe,nao existe,haveria,teria,tens,tem alguma,ha alguma,da me,de me,diga,arranje,arranja,proponha,preciso de,gostaria de'
  const what =
    ',data,dia,hora,horario,opcao,vaga,marcacao,rdv,datas,dias,horas,horarios,opcoes,vagas,coisa,data possivel,possibilidade,proposta'
  const others = ['outra', 'outro', 'outros', 'outras', 'noutro', 'noutra', 'otro', 'otra', 'autre', 'u otro']
  return asks
    .split(',')
    .flatMap((ask) =>
      others.flatMap((other) => what.split(',').map((one) => [ask, other, one].filter(Boolean).join(' '))),
    )
    .join('|')
}

const DIGITS: readonly (readonly [string, number])[] = [
  ...(['vinte', 'trinta', 'quarenta', 'cinquenta'] as const).flatMap((tens, at) =>
    ['um', 'dois', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'].map(
      (unit, one) => [`${tens} e ${unit}`, 20 + 10 * at + one + 1] as const,
    ),
  ),
  ...[...'dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze'.split(' ').entries()].map(
    ([at, word]) => [word, at + 2] as const,
  ),
  ['duas', 2],
  ['seix', 6],
  ['quatorze', 14],
  ['dezasseis', 16],
  ['dezesseis', 16],
  ['dezassete', 17],
  ['dezessete', 17],
  ['dezoito', 18],
  ['dezanove', 19],
  ['dezenove', 19],
  ['vinte', 20],
  ['trinta', 30],
  ['quarenta', 40],
  ['cinquenta', 50],
]

/** "As dez menos um quarto", "dez para as dez". */
const TO_THE_HOUR = Array.from({ length: 24 }, (_, hour) => hour + 1).flatMap((hour) =>
  (
    [
      ['(?:um )?quarto|15', 45],
      ['10', 50],
      ['20', 40],
      ['5', 55],
    ] as const
  ).map(([minutes, left]) => {
    const pattern = ` ${hour}(?:h| horas)? menos (?:${minutes})(?= )| (?:${minutes})(?: minutos?)? para as ${hour}h?(?= )`
    return [new RegExp(pattern, 'g'), ` ${hour - 1}h${left}`] as const
  }),
)

const AT = '(?:as|das|nas|pelas|pras|para as|la pras|ate as|por volta das|cerca das|perto das)'
/** "As duas" chooses two entries, "as duas e meia" is an hour. */
const NO_HOUR =
  '(?! (?:primeiras?|ultimas?|datas?|opcoes|sao|servem|nao|minutos?|min|dias?|semanas?|propostas|escolhas|horas? de atraso|horas? atrasad))'
const DAY = '(segunda|terca|quarta|quinta|sexta|sabado|domingo)(?: feira)?'

/** Hours and numbers in figures, before words are looked up: "dez e meia da tarde" is "22h30" to nobody, "10h30 da tarde" is read. */
const rewritten: Glossary['rewritten'] = [
  [/(?<=[a-z\d])-(?=[a-z])/g, ' '],
  [/ (\d{1,2}) ?[ªºa] (?=feira)/g, ' $1a '],
  [/ meia noite /g, ' xx '],
  [/ (?:a )?(\d) nao(?= )/g, ' xx'],
  [/ meio dia e meia /g, ' 12h30 '],
  [/ (?:as |a |ao )?(?:meio dia|1\/2 dia) /g, ' 12h '],
  [/ (?:uma hora e meia|1 hora e meia|1h e meia|hora e meia) /g, ' 1h30 '],
  [/ (?:um quarto de hora|quarto de hora|1\/4 de hora) /g, ' 15 minutos '],
  [/ (?:3|tres) quartos de hora /g, ' 45 minutos '],
  [/ (?:meia hora|meia horinha|1\/2 hora|meia h) /g, ' 30 minutos '],
  [/ (?:uma hora|uma horinha|1 hora)(?= (?:de atraso|atrasad|tarde|mais))/g, ' 60 minutos '],
  [/ uma hora(?= )(?! da (?:tarde|manha))/g, ' 60 minutos '],
  ...DIGITS.map(([word, number]) => [new RegExp(` ${word}(?= )`, 'g'), ` ${number}`] as const),
  [/ uma(?: hora)? da tarde(?= )/g, ' 13h'],
  ...TO_THE_HOUR,
  // "As 9 e meia", "as 9 e um quarto", "um quarto para as 9".
  [/ (\d{1,2})(?: ?h| ?horas?)? e meia(?= )/g, ' $1h30'],
  [/ (\d{1,2})(?: ?h| ?horas?)? e (?:um )?quarto(?= )/g, ' $1h15'],
  [new RegExp(` (${AT}) (\\d{1,2})(?: ?h| ?horas?)? e (\\d\\d)(?: minutos?| min)?(?= )`, 'g'), ' $1 $2h$3'],
  [/ (\d{1,2})(?: ?h| ?horas?) e (\d\d)(?: minutos?| min)?(?= )/g, ' $1h$2'],
  [
    / entre (?:as |a |o )?(\d{1,2})(?: ?h(?:oras?)?)? e (?:as |a |o |ao )?(\d{1,2})(?: ?h(?:oras?)?)?(?= )(?! de )/g,
    ' entre $1h zzet $2h',
  ],
  [/ (?:das|de) (\d{1,2})(?: ?h(?:oras?)?)? (?:as|ate as|a) (\d{1,2})(?: ?h(?:oras?)?)?(?= )/g, ' entre $1h zzet $2h'],
  [/ (\d{1,2}) ?(?:horas?|hrs?|hs|oras?)(?= )(?! de atraso| atrasad)/g, ' $1h'],
  [/ (\d{1,2}) (?:h)(?= )/g, ' $1h'],
  [new RegExp(` (${AT}) (\\d{1,2})(?= )${NO_HOUR}`, 'g'), ' $1 $2h'],
  [
    new RegExp(
      ` (depois|antes|a partir|apartir) (?:das|da|de|do) (\\d{1,2})(?:h)?(?= )${NO_HOUR}(?! (?:de |janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))`,
      'g',
    ),
    ' $1 das $2h',
  ],
  [/ (\d{1,2}(?:h|:)(?:\d\d)?) (?:da|de|a) (tarde|tardinha|noite|manha)(?= )/g, ' $1 zz$2'],
  [new RegExp(` ${DAY} e (?=(?:a |na |as )?${DAY} )`, 'g'), ' $1 zzet '],
  [new RegExp(` (?:de|da) ${DAY} (?:a|ate|ate a) ${DAY}(?= )`, 'g'), ' zzdu $1 zzau $2'],
]

/** Days, hours and choices as Portuguese says them, in French. */
export const portugueseDays: Glossary = {
  rewritten,
  words: {
    ...weekdays(),
    'le lundi deuxieme': 'a segunda',
    le: 'dia|no dia|o dia|ao dia|do dia|pro dia|para o dia|de dia',
    '': 'e a|e o|de|do|da|dos|das|o|a|os|as|ao|aos|na|no|nas|nos|em|que|e que|mesmo|la|ai|entao|afinal|tambem|so que|feira|um|uma|uns|umas|este|esta|esse|essa',
    et: 'zzet',
    du: 'zzdu',
    au: 'zzau',
    ou: 'ou',
    mais: 'mas|porem',
    donc: 'por isso|portanto',
    'parce que': 'porque|pois|ja que|pq',
    sinon: 'senao',
    demain: 'amanha|amh|amanh|amnh',
    'apres demain': 'depois de amanha|dps de amanha|depois d amanha',
    'aujourd hui': 'hoje|hj|hoje mesmo',
    hier: 'ontem|anteontem',
    'aujourd hui l aprem': 'hoje a tarde|hoje de tarde|esta tarde|logo a tarde|hj a tarde',
    'aujourd hui le matin': 'esta manha|hoje de manha',
    'aujourd hui le soir': 'hoje a noite|esta noite|logo a noite',
    'le matin':
      'manha|de manha|pela manha|na parte da manha|da parte da manha|de manhazinha|a manha|na manha|manhas|as manhas|na parte manha|cedo de manha|do lado da manha',
    'du matin': 'da manha|zzmanha',
    'l aprem':
      'a tarde|de tarde|pela tarde|na parte da tarde|da parte da tarde|tarde|as tardes|na tarde|a tardinha|da tarde|a tarde toda',
    'de l aprem': 'zztarde|zztardinha',
    'du soir': 'zznoite|da noite',
    'le soir': 'a noite|de noite|noite|ao fim do dia|no fim do dia|fim do dia|final do dia',
    'fin d aprem':
      'fim da tarde|ao fim da tarde|no fim da tarde|final da tarde|no final da tarde|ao final da tarde|fim de tarde',
    'debut d aprem': 'inicio da tarde|comeco da tarde|no inicio da tarde|principio da tarde',
    midi: 'meio dia|ao meio dia|hora do almoco|na hora do almoco|hora de almoco',
    a: 'pelas|por volta das|cerca das|pras|para as|nas|la pras|perto das|por volta',
    'la semaine prochaine':
      'semana que vem|para a semana|pra semana|proxima semana|na proxima semana|a proxima semana|a semana que vem|na semana que vem|para a semana que vem|para a proxima semana|outra semana|noutra semana|na outra semana',
    'de la semaine prochaine': 'da semana que vem|da proxima semana|de semana que vem|da outra semana',
    'la semaine suivante':
      'semana seguinte|na semana seguinte|a semana seguinte|semana a seguir|na semana a seguir|semana depois|da semana seguinte',
    'cette semaine': 'esta semana|nesta semana|essa semana|nessa semana|desta semana|ainda esta semana',
    'fin de semaine': 'fim da semana|no fim da semana|final da semana|no final da semana',
    'fin de la semaine prochaine':
      'fim da semana que vem|final da semana que vem|fim da proxima semana|final da proxima semana',
    'debut de semaine prochaine':
      'inicio da semana que vem|inicio da proxima semana|comeco da semana que vem|comeco da proxima semana|principio da proxima semana|inicio da semana|comeco da semana',
    'le week end': 'fim de semana|no fim de semana|fds|ao fim de semana|final de semana',
    'le mois prochain':
      'mes que vem|proximo mes|no proximo mes|no mes que vem|para o mes que vem|pro mes que vem|o mes que vem',
    dernier: 'passado|passada',
    'la semaine derniere': 'semana passada|na semana passada',
    dans: 'daqui a|dentro de|em menos de|daqui',
    jours: 'dias',
    jour: 'dia a',
    semaines: 'semanas|semana',
    mois: 'mes|meses',
    '1 semaine': 'uma semana',
    '1 mois': 'um mes',
    'le lendemain':
      'no dia seguinte|dia seguinte|o dia seguinte|dia a seguir|no dia a seguir|para o dia seguinte|no outro dia a seguir|dia depois',
    'la veille': 'na vespera|vespera|dia anterior|no dia anterior|dia antes|no dia antes',
    'le meme jour': 'mesmo dia|no mesmo dia|nesse mesmo dia|neste mesmo dia',
    'plus tard':
      'mais tarde|mais tardar|mais para a frente|mais pra frente|mais la para a frente|mais adiante|um pouco mais tarde|mais tardio',
    'plus tot': 'mais cedo|um pouco mais cedo|antecipado|mais pra tras',
    repousser: 'adiar|adie|adiamento|adiem|adiado|empurrar|adia',
    'avancer le rdv':
      'antecipar|antecipe|antecipem|adiantar o rdv|adiantar a marcacao|adiantar|antecipar o rdv|antecipar a marcacao',
    apres:
      'depois de|depois da|depois do|depois das|depois|apos|apos as|dps das|dps da|dps de|dps|so depois das|so depois de|apos o',
    avant: 'antes de|antes da|antes do|antes das|antes',
    'a partir de': 'a partir de|a partir da|a partir do|a partir das|apartir das|apartir de|desde|desde a|a partir',
    'jusqu a': 'ate|ate a|ate as|ate ao|ate o',
    entre: 'entre|entre as|entre o',
    'je peux pas':
      'nao posso|nao consigo|nao poderei|nao podia|nao vou poder|nao vou conseguir|num posso|n posso|n consigo|nao tenho como|nao me e possivel|nao conseguirei|nao da|nao da para ir|nao da pra mim|nao da para mim|nao me da|nao dava|nao da mesmo|n da|num da|nao convem|nao serve|nao me serve|nao me convem|nao dou|nao estou|nao estarei|nao vou estar|nao vou|n vou|nao irei|nao posso ir|nao consigo ir|nao posso vir|nao calha|nao funciona|nao me da jeito|nao da jeito|nao vou ir',
    impossible: 'impossivel|complicado|nao e possivel|inviavel',
    'pas dispo': 'nao estou disponivel|nao estou livre|nao estarei disponivel|indisponivel|ocupado|ocupada',
    pas: 'nao|num|nunca|n|naum|nao a|nao as',
    ni: 'nem',
    sauf: 'menos|exceto|excepto|salvo|tirando|a nao ser|so nao|fora',
    'pourquoi pas': 'porque nao|por que nao',
    'je peux':
      'posso|consigo|poderei|eu posso|podia|poderia|conseguia|eu pode|tenho disponibilidade|para mim da|da para mim|da pra mim|dava me|da me|da para|dava|dava pra',
    'je peux seulement': 'so posso|so consigo|so tenho|so estou|so estou livre|so da',
    dispo: 'livre|disponivel|disponibilidade|vaga|vagas|folga',
    'je suis dispo': 'estou livre|estou disponivel|tou livre|to livre|estarei livre|tenho folga|estou de folga',
    seulement: 'so|somente|apenas|unicamente',
    'c est possible':
      'pode ser|e possivel|seria possivel|possivel|podia ser|poderia ser|podemos|podiamos|dava para|sera possivel|ha possibilidade|ha',
    'je prefere': 'prefiro|preferia|prefere|preferiria|eu prefiro|eu preferia|preferencia',
    plutot: 'antes sim|de preferencia|em vez disso|melhor',
    'je veux': 'quero|queria|eu quero|gostaria|gostava|bora|bora na|bora de',
    'au lieu de': 'em vez de|em vez da|em vez do|em lugar de|em vez|ao inves de|no lugar de|no lugar da',
    'je choisis':
      'escolho|eu escolho|fico com|fico|vou na|vou no|vou de|opto por|opto pela|opto pelo|decido|escolhi|eu escolhi|pego|vou com|aceito|respondo|escolha',
    'mettez moi':
      'marque|marca|marquem|marque me|marca me|meta|mete|ponha|poe|pode marcar|pode por|pode meter|reserve|reserva|reserve me|reserva me|bota|bote|mete me|ponha me|poe me|pode reservar|guarde|guarde me|anote|anota|podem marcar|confirme|confirmem|coloca|coloque',
    'mon choix':
      'minha escolha|a minha escolha|minha escolha e|a minha escolha e|a minha escolha e a|a minha opcao e|a minha resposta e',
    option: 'opcao|opsao|opissao|hipotese|alternativa|a opcao|proposta',
    numero: 'numero|nr|n|num|numeru|o numero|a numero',
    creneau: 'horario|vaga das|data|a data|hora|slot|a hora|marcacao|rdv',
    'ca me va':
      'serve|me serve|serve me|da me jeito|me da jeito|convem|convem me|me convem|calha bem|calha me bem|fica bem|da jeito|esta bem|ta bem|da certo|ta fixe|esta otima|ta otima|esta otimo|ta otimo|e perfeito|e perfeita|esta perfeito|e melhor|e boa|e bom|esta bom|e a melhor|e o melhor|me da|cai bem|serve perfeitamente|serve para mim|serve pra mim',
    'pour moi': 'para mim|pra mim|por mim|a mim',
    ok: 'ok|okay|sim|ya|pois|certo|combinado|claro|beleza|blz|fechado|perfeito|ta bom|esta bem|tudo bem|de acordo|sim senhora|ss|s',
    pour: 'para|pra|para a|para o|pro|por',
    'la premiere':
      'primeira|a primeira|o primeiro|primeiro|na primeira|no primeiro|primera|primeira opcao|a primeira opcao|primeira data|a primeira data|1a|a 1a',
    'la deuxieme':
      'segundo|o segundo|no segundo|a segunda opcao|segunda opcao|a segunda data|segunda data|a segunda hipotese|segunda hipotese|a segunda proposta|a segunda escolha|a segunda da lista|na segunda opcao|2a|a 2a|2o|o 2o',
    'la troisieme':
      'terceira|a terceira|o terceiro|terceiro|na terceira|no terceiro|terseira|terceira opcao|a terceira opcao|terceira data|a terceira data|3a|a 3a|3o',
    'la derniere':
      'ultima|a ultima|o ultimo|ultimo|na ultima|ultima opcao|a ultima opcao|ultima data|a ultima data|a ultima da lista',
    'celle du milieu': 'do meio|a do meio|o do meio|na do meio|no do meio',
    celle: 'a da|a de|o da|o de|a das|o das|o do|essa|esse|esta|este|aquela|aquele|essa da|essa de',
    'option a': 'opcao a',
    'option b': 'opcao b',
    'option c': 'opcao c',
    aucune: aucune(),
    autre: autre(),
    'n importe laquelle':
      'qualquer uma|qualquer um|qualquer uma serve|qualquer um serve|qualquer uma delas|qualquer um deles|a que quiser|a que quiserem|o que quiser|a que for|tanto faz|tanto me faz|como quiser|como quiserem|pode escolher|podem escolher|escolha voce|escolham voces|escolha a senhora|e me indiferente|me e indiferente|indiferente|a vossa escolha|a sua escolha',
    'j ai rdv medecin':
      'tenho medico|tenho consulta|tenho uma consulta|consulta|medico|tenho dentista|dentista|tenho exame|tenho a consulta',
    'je travaille':
      'trabalho|a trabalhar|estou a trabalhar|trabalhando|to trabalhando|tou a trabalhar|estou trabalhando|tenho trabalho|tenho de trabalhar|vou trabalhar|de servico|estou de servico|tenho turno',
    'je suis en vacances':
      'ferias|de ferias|estou de ferias|vou de ferias|viagem|em viagem|estou em viagem|estou fora|vou viajar|vou estar fora|estarei fora',
    'je suis malade':
      'doente|estou doente|to doente|tou doente|de baixa|estou de baixa|internado|internada|estou internado|estou internada|acamado',
    'je finis a': 'saio as|acabo as|termino as|largo as|so saio as|saio do trabalho as|acabo o trabalho as|so largo as',
    'je commence a': 'entro as|comeco as|pego as',
    retard: 'atraso|atraso de',
    'en retard': 'atrasado|atrasada|atrasados|de atraso',
    minutes: 'minutos|min|mins|minutinhos|mn|minuto|m',
    heure: 'horinha',
    h: 'horas|hora|ora|oras',
    janvier: 'janeiro|jan|de janeiro',
    fevrier: 'fevereiro|fev|de fevereiro',
    mars: 'marco|de marco',
    avril: 'abril|abr|de abril',
    mai: 'maio|mai|de maio',
    juin: 'junho|jun|de junho',
    juillet: 'julho|jul|de julho',
    aout: 'agosto|ago|de agosto',
    septembre: 'setembro|set|de setembro',
    octobre: 'outubro|out|de outubro',
    novembre: 'novembro|nov|de novembro',
    decembre: 'dezembro|dez|de dezembro',
    bonjour: 'ola|oi|bom dia|boa tarde|boa noite|boas|alo|bonjour',
    merci: 'obrigado|obrigada|brigado|obg|valeu|muito obrigado|muito obrigada|merci|agradecido|agradecida',
    svp: 'por favor|pfv|se faz favor|sff|pf|faz favor|se fizer favor',
    madame: 'senhora|sra|doutora|dra|minha senhora|senhor|sr|doutor|dr|mano|amigo|chefe|cara',
    'bonne journee': 'bom trabalho|ate la|cumprimentos|abraco',
    'peut etre': 'talvez|se calhar|acho|creio|quem sabe|em principio',
    'pas sur': 'nao sei|nao tenho a certeza|nao tenho certeza',
    si: 'se|caso',
  },
}
