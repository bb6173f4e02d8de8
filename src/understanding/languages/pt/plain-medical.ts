import type { Sayings } from '../../reading/sayings.ts'

/** That somebody, the writer or one near them, may die now unless a doctor comes. */
export const plainMedical: Sayings = {
  words: {
    WHO: `filho filha bebe menino menina marido esposo mulher esposa mae pai irmao irma amigo amiga avo ele ela namorado namorada vizinho vizinha`,
    ATTACK: `enfarte infarto avc derrame paragem_cardiaca parada_cardiaca ataque_cardiaco ataque_do_coracao convulsao convulsoes aborto`,
    TOXIC: `lixivia cloro comprimidos pilha veneno detergente acido`,
    AT_HOSPITAL: `hospital urgencia(s) urgencias clinica upa`,
  },
  says: [
    'nao respira|consigo_respirar|consegue_respirar',
    'nao consigo|consegue|posso respirar',
    'esta|estou ..1 sufocar|sufocando|engasgado|engasgada|engasgar|engasgando',
    'WHO ..3 inconsciente|desmaiou|desmaiado|desmaiada|desacordado|desacordada',
    'perdeu os_sentidos|a_consciencia',
    'convulsoes|convulsionar|convulsionando',
    'esta|estou ..1 ter|tendo|sofrer|a_ter|fazer ..1 ATTACK',
    'teve_agora|acabou_de_ter um? ATTACK',
    'sangrar|sangrando|sangro|sangra ..2 muito|imenso|bastante|gravida',
    'perder|perdendo|perco ..2 sangue',
    'cuspir|vomitar|tossir|cuspindo|vomitando|tossindo|cuspo|vomito|tusso sangue',
    'muito sangue',
    'gravida ..6 sangue|sangrar|sangrando|sangro',
    'dor|dores|doi|aperto ..3 peito',
    'WHO ..3 engoliu|bebeu|tomou ..3 TOXIC',
    'caiu ..6 nao se? mexe|reage|acorda|levanta',
    'overdose',
    'chamem|preciso|mandem|chame|enviem ..2 ambulancia',
  ],
  unless: [
    'estou|esta|estamos|sai|saiu|internado|internada|estive|esteve ..4 AT_HOSPITAL',
    '-desde ontem|anteontem',
    'semana|mes|ano|vez passado|passada',
    'ha #|um|uma|dois|duas|tres|uns ano(s)|mes(es)|semana(s)|dia(s)',
    'quase|de_rir|se_eu|quando_eu',
    'ja ..2 melhor|bem',
    'cao|gato|cachorro',
  ],
}
