import type { YesSayings } from '../../reading/sayings.ts'

/** That the person comes. */
export const plainYes: YesSayings = {
  words: {
    WEEKDAY: `segunda terca quarta quinta sexta sabado segunda_feira terca_feira quarta_feira quinta_feira sexta_feira`,
    DAY: `
      amanha hoje nesse_dia WEEKDAY na_WEEKDAY esta_WEEKDAY no_dia_# dia_# a_tarde de_tarde de_manha esta_tarde cedo cedinho
    `,
    TIME: `# zzhour zznumber uma duas tres`,
    HOUR: `zzhour as_TIME a_TIME a_hora a_essa_hora na_hora as_TIME_e_meia as_TIME_em_ponto e_meia em_ponto a_horas a_tempo`,
    FIRST: `
      DAY HOUR zzyes sim claro ok bem bom pois nao calma entao portanto mas e logo eu com_certeza obvio afinal na_mesma pronto perfeito prometo tranquilo
    `,
    DESPITE: `mesmo_com apesar_de apesar_da apesar_do nem_que`,
    LAST: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello sim claro certo com_certeza sem_falta sem_problema sem_problemas na_mesma mesmo_assim de_certeza la
      ai ali aqui com_voces convosco consigo para_ai para_la ter_convosco na_reuniao na_consulta ao_spip a_pe caminhando como_combinado combinado
      prometo prometido obrigado obrigada senhora senhor doutora dona fique_descansada fiquem_descansados pode_ficar_descansada descansada
      tranquila ta e eu
    `,
    NEEDLESS: `nao_precisa`,
    HARMLESS: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello obrigado obrigada muito_obrigado muito_obrigada cumprimentos um_abraco bom_dia boa_tarde ate_amanha
      ate_la ate_WEEKDAY ate_logo nao_se_preocupe nao_se_preocupem fique_descansada fiquem_descansados prometo
    `,
    COME: `
      vou irei venho virei vamos estarei estou chego chegarei passo passarei compareco comparecerei apareco apresento_me vou_estar vou_ir
    `,
    THERE: `la ai ali aqui`,
    HAVE: `esperar esperem espere`,
    MISS: `falto faltarei falho falharei perco perder faltar falhar cancelo adio anulo desmarco desmarquei cancelei anulei`,
    OTHERS: `ele ela meu_filho minha_filha meu_marido minha_mulher meu_irmao minha_irma minha_mae meu_pai meu_advogado minha_advogada meu_primo meu_cunhado`,
  },
  iCome: [
    'THERE|ca COME',
    '-nao|deixar COME estar|ter? THERE?',
    '-nao|nem|deixar posso|vou|consigo|quero|pretendo ir|vir|estar|comparecer|passar|ai_estar|la_estar|ter THERE?',
    'conte|contem|conta|contai comigo|com_a_minha_presenca',
    'podem|pode HAVE|contar me|por_mim|comigo?',
    'me_esperem|esperem_por_mim|espere_por_mim|espera_por_mim|podem_me_esperar|me_aguardem|me_espere',
    'vao|vai me? ver|ter THERE?',
    'nao|nem_pensar|nunca vou|vos|me|lhe? MISS a|ao|nada|isso|desta_vez|a_reuniao?',
    '-nao|nem confirmo a_minha|minha? presenca|vinda?',
    'confirmada|confirmado a_minha? presenca?',
  ],
  comes: [
    // As who learns the language says it.
    'eu vai|vem *sim|ai|la $',
    'presente|confirmado|confirmada|combinado|combinada|anotado|registado|fica_registado|fica_anotado|marcado|fica_combinado',
    'vemo_nos|nos_vemos|ate ..3',
    'la|ai nos_vemos|nos_encontramos',
    'tudo_certo|tudo_bem|tudo_tratado|sem_problema|nao_ha_problema|da_jeito|da_me_jeito|serve_me|por_mim_esta_bem',
  ],
  tail: ['em', 'de', 'na', 'no', 'com', 'a', 'desde', 'ao'],
  opens: ['mas', 'e', 'portanto', 'entao', 'porque', 'logo', 'por_isso'],
  denies: ['mas|nao|nem|nunca|menos|exceto|salvo|tampouco|so_que'],
  against: [
    // What supposes or hesitates.
    '^ mandem_me|paguem_me|deem_me|arranjem_me|mandem|paguem',
    'zzif|se|talvez|quica|se_calhar|espero|aguardo|oxala|tomara|tento|tentarei|tentar|vou_ver|acho|creio|penso|suponho|depende*|ate_que|provavelmente|pode_ser|quando|conforme|logo_se_ve|a_ver|em_principio',
    // What refuses, or wishes another time.
    'nao posso|consigo|vou !faltar|falhar|perder|cancelar|deixar|me_esquecer|irei|virei|venho|estarei|chego|quero|da|tenho_como',
    'mas_nao',
    'nao|ninguem esta|estava|existe|abre|atende',
    'outro|outra !vez',
    'proximo|proxima|seguinte dia|hora|data|semana',
    'amanha|depois|logo confirmo|aviso|digo',
    'cancele(m)|anule(m)|adiar|mudar|remarcar|antes|em_vez|preferia|prefiro|iria|viria|queria|devia|teria|podia',
    // What delays.
    '-sem|nao tarde|atraso|atrasado|atrasada|atrasar|demoro|minutos|quarto',
    // What tells of others, or of what was said.
    'OTHERS vai|ira|vem|vira|estara|va|disse|diz',
    'fui|vim|estive|ia|vinha',
    'COME ..3 no|na|ao jogo|estadio|casamento|batizado|funeral|velorio|concerto|churrasco',
    'dizem|disseram|perguntam|pergunta que? sim|zzyes|vou|va',
    'onde|quem|qual|quando|como tenho|devo|e|vou',
    // What nobody means, and what asks.
    'pistola|navalha|faca|arma|ajustar_contas',
    'ou nao|num|nem',
    'a_nado|nadando',
    'porcos|galinhas|dentes|sonha(r)|sonhos|merda|caralho|matar*|conto|tomar_no',
  ],
}
