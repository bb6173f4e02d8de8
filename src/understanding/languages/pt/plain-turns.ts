import type { PlainTurns } from '../said/plain-turns.ts'

export const plainTurns: PlainTurns = {
  words: {
    HI: `ola bom_dia boa_tarde boa_noite oi senhora senhor sou_. sou_o_. sou_a_.`,
    SI: `sim claro ok esta_bem com_certeza certo pois`,
    COME: `vou irei venho estarei_la estarei_ai la_estarei la_vou_estar compareco comparecerei la_estou`,
    LAST: `obrigado obrigada sim claro com_certeza de_certeza zzyes zzthanks sem_falta se_deus_quiser`,
    APPOINTMENT: `consulta reuniao marcacao encontro convocatoria audiencia entrevista rdv hora_marcada`,
    COMPANION: `
      filho filha filhos filhas menino menina bebe crianca criancas mulher marido esposa esposo mae pai irmao irma amigo amiga namorada namorado
      companheira companheiro familia familiar miudo miuda
    `,
    PAPER: `papel papeis documento(s) documentacao comprovativo(s) certificado(s)`,
    RIDE: `metro autocarro autocarros onibus comboio trem eletrico paragem estacao linha`,
  },
  turns: {
    comes: {
      says: ['^ *HI *SI que? sim? que? COME *LAST $', '^ *HI *SI confirmo que? a? minha? presenca|COME *LAST $'],
    },
    arrived: {
      says: [
        '^ *HI ja? cheguei|chegamos|estou_aqui|estou_ca|ca_estou|aqui_estou|estou_a_porta|estou_na_porta|estou_na_entrada|estou_na_rececao|estou_la_fora|estou_em_baixo *LAST $',
      ],
    },
    missed: {
      says: [
        '-nao esqueci_me|me_esqueci|esqueci ..1 da|do|a|o|de APPOINTMENT',
        '-nao|quase esqueci_me|me_esqueci|esqueci $|completamente|desculpe|totalmente|peco_desculpa',
        'nao consegui|pude ir|chegar|comparecer|vir hoje|ontem|esta_manha|a_consulta|$',
        'faltei|nao_fui|nao_compareci a|ao APPOINTMENT',
        'faltei|nao_fui|nao_compareci hoje|ontem $',
      ],
      unless: [
        'nao_me_esqueci|nao_esqueci|quando|que_horas|que_dia|onde|hora|papeis|documentos|quase|ligar|avisar|se_eu_faltar|se_faltar',
      ],
    },
    bringsSomebody: {
      says: [
        'posso|podia|poderia|podemos|pode ..1 levar|ir|vir|trazer|entrar|comparecer ..1 com|o|a|os|as? meu|minha|meus|minhas|um|uma|o|a COMPANION',
        'pode|podia ..3 acompanhar_me|me_acompanhar|vir_comigo|ir_comigo|entrar_comigo',
        'vou|venho|levo|tenho_de_levar|tenho_que_levar com|o|a? o|a? meu|minha COMPANION ..2 nao_tenho|porque_nao|ninguem',
        'a|o? minha|meu COMPANION pode|podia ..1 vir|ir|entrar|acompanhar',
      ],
      unless: ['hospital|medico|escola|urgencias|nao_posso|outro_dia|mudar'],
    },
    lacksPapers: {
      says: [
        'nao tenho|encontro|consigo|consegui|arranjei !que|de ..3 PAPER',
        'falta_me|faltam_me|me_falta|me_faltam|faltam|falta ..2 PAPER',
        'sem os PAPER',
      ],
      unless: ['trabalho|residencia'],
    },
    haveYou: { says: ['-nao tem|teem|teriam ..1 algo|alguma|vaga|outra|livre'] },
    haveI: { says: ['-nao tenho|tinha ..1 APPOINTMENT ..1 $'] },
    asksFloor: { says: ['que|qual|em_que ..1 andar|piso'] },
    asksBell: { says: ['campainha|intercomunicador|interfone', 'tocar|bater ..2 porta'] },
    asksRide: {
      says: [
        'que|qual ..1 RIDE',
        'RIDE ..3 perto|proximo|proxima|deixa|passa|fica|para_ir',
        'como chego|chegar|ir|vou|se_chega|se_vai ..2 de|do|da|desde|com ..1 RIDE|gare|aeroporto',
      ],
    },
    asksParking: { says: ['estacionar|estacionamento|parque|parking'] },
    asksWhen: {
      says: ['que|q horas|hora|dia', 'quando e|tenho|seria|$'],
      unless: ['nao_me_dig*', '-nao sei quando|onde|com_quem'],
    },
    asksWhere: {
      says: ['onde|aonde e|fica|tenho|se|devo|vou|$', 'que|qual morada|endereco|lugar|sitio', 'morada|endereco'],
      unless: ['nao_me_dig*', '-nao sei quando|onde|com_quem'],
    },
    asksPapers: {
      says: [
        'que|q|o_que levo|levar|trago|trazer|tenho_de_levar|tenho_que_levar|preciso|devo_levar|e_preciso|papeis|documentos',
        'levar|trazer alguma_coisa|algo|papeis|documentos',
      ],
    },
  },
}
