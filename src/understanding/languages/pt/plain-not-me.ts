import type { Sayings } from '../../reading/sayings.ts'
import { NUMBER, TEXT } from './plain-words.ts'

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
export const plainNotMe: Sayings = {
  words: {
    TEXT,
    NUMBER,
    NOT: `nao n num nunca jamais nem`,
    TITLE: `o a sr sra senhor senhora dona doutor`,
    /** What is denied and is no name: "não sou capaz". */
    NO_NAME: `
      de do da dum duma um uma os as muito tao mais que assim capaz culpado culpada responsavel livre bom boa mau ma seguro bandido
      crianca burro rico parvo mesm* unic* primeir* ladrao criminoso medico adivinh* obrigad* nada ninguem como para pra homem animal robo
      maluc* doid* frances francesa portugues brasileir* escravo seu teu eu nada gente daqui dali
    `,
    /** Of which there is none here, or which one does not know. */
    THING: `
      problema(s) azar duvida rede autocarro onibus comboio trem metro rer transporte lugar forma luz agua escola servico rua morada
      caminho sitio bairro cidade conselheir* juiz
    `,
    JUSTICE: `tribunal justica spip probation pres* condenad* cadeia policia juiz crime cadastro arguid* nanterre processo`,
    PREMISES: `
      cafe padaria pastelaria cabeleireiro pizzaria restaurante bar oficina loja hotel clinica hospital escola creche farmacia escritorio
      empresa igreja paroquia lavandaria funeraria consultorio foyer centro associacao fax
    `,
    ASTRAY: `engan* errad* errou errei? confund* engano trocad* trocou trocaram erraram ingana* eradu incorret* lapso`,
    OURS: `meu minha nosso nossa`,
    ACQUIRED: `comprei compramos herdei deu deram atribu* ficou fiquei achei encontrei pertenc* vendeu troc*`,
    SEEK: `procura procuram procuravam chamam busca(m) buscam querem`,
    RELATION: `mae pai irma irmao mulher marido filho filha esposa esposo namorada namorado companheira`,
  },
  says: [
    // "Não sou o Wilson", "não sou a pessoa que procuram".
    `NOT sou|somos ${NAME}`,
    'NOT sou|somos eu !quem|que|o_que',
    'NOT sou|somos ele|ela|esse|essa|este|esta|quem|a_pessoa',
    'NOT e eu|ele',
    'NOT me_chamo|se_chama|me_chamam',
    'chamo_me|me_chamo|nome_e ..3 NOT',
    'NOT e ..1 OURS? nome|NUMBER|telefone|pessoa',
    'homonim*|outro_dono',
    'sou|e_de|seja|pertence_a outra_pessoa',
    'mesmo_nome|nome_igual ..4 NOT|mas|nasci',
    'sou ..1 outr*',
    // "Não conheço essa pessoa", "não há cá nenhuma Sandra".
    'NOT|nem o|a|os conheco|conhecemos',
    'NOT conheco|conhecemos essa|esse|esta|este|nenhum|nenhuma|o|a !THING|numero|novo|nova .',
    '^ NOT conheco $',
    'desconheco ..1 essa|esta|esse|quem|completamente|pessoa',
    'nao_sei|nem_sei|sei_la quem',
    'NOT mora|vive|trabalha|reside ..1 aqui|ca|comigo|connosco',
    'NOT ha|tem|existe|temos ..1 nenhum(a)? !THING . aqui|ca',
    'aqui|ca NOT ha|tem|existe|temos nenhum(a) !THING .',
    'NOT ha|tem ca nenhum(a) !THING .',
    'ninguem|nenhum|nenhuma ..2 com_esse|com_este|com_o_nome|chamad*|chama|desse_nome|apelido',
    'aqui|ca NOT mora|vive|trabalha|conhecemos',
    '^ ..1 NOT e aqui|comigo',
    'TEXT|isto|isso ..1 NOT e pra_mim|para_mim|OURS',
    'NOT e pra_mim|para_mim isto|isso|esta|este|$',
    'NOT me_diz respeito',
    'ouvi_falar|faco_ideia ..2 desse|dessa|quem|dele',
    'nome NOT_e',
    'faleceu|morreu ..6 NUMBER',
    'NUMBER ..2 passou_para_mim|dum|da_viuva|era',
    'atende sou_eu',
    'foi_se_embora|saiu ..6 NUMBER|deixou*',
    'nada a_ver',
    'quem e|sera esse|essa|este? !senhor|senhora|voce|meu|minha|juiz|tecnic*|o|a|que|este|esta|doido|vivo|vc|voces|mme|madame|agora .',
    'a_quem|quem|pessoa|senhor que? SEEK',
    'SEEK a|o pessoa|dono|homem cert*|verdadeir*',
    // "Número errado", "acho que me confundiu".
    '^ engano|errado|errou|erro $',
    'engano amigo|vosso',
    '-por|foi engano $',
    'mau|mauvais numero',
    'erro de_numero|de_pessoa',
    'ligou|mandou|discou|mandaram|ligaram ..1 errado',
    'errou feio|o_alvo',
    'faux|mauvais|mauvaise numero|personne',
    'NOT tenho nada_com|nada_a_ver !isso|isto|voces .',
    'tenho este NUMBER desde',
    'este|isto e ..1 NUMBER da|do|dos|das|dela|de !casa|trabalho .',
    'sou o|a . nao o|a',
    'essa|esse pessoa|senhor|senhora|homem morreu|faleceu',
    'convocatoria|marcacao|msg NOT e pra_mim|para_mim|pra_eu',
    'um|uma desconhecid*|estranho',
    'NOT e pra_mim|para_mim|deste_lado $',
    'houve|deve_ser|ha engano',
    '^ ..1 e engano',
    'NUMBER|pessoa|destinatari*|digito|algarismo ..2 ASTRAY',
    'ASTRAY ..3 NUMBER|pessoa|digito|destinatari*|algarismo',
    'ta|esta|estao|tao|ligou|mandou|mandaram|bateu|bateram|porta ..2 ASTRAY',
    'se|te|voce|voces|vc|acho ..1 confund*|enganou|enganaram|enganaste|enganos|errou',
    'confundiu me',
    'bo_ingana|ingana_di',
    'pessoa|porta|zap|lugar|sitio errad*',
    // "Este número agora é meu", "comprei este cartão".
    'NUMBER *e|agora|ja|hoje|este OURS',
    'NUMBER ..3 ACQUIRED|pertencia|NOT_e|de_outr*|mudou_de_titular|ficou_comigo',
    'ACQUIRED ..1 este|esta|esse|o|a NUMBER',
    'este|esta e o? OURS NUMBER !novo',
    'uso este|esta NUMBER',
    'NOT ..1 tem|usa|utiliza|e ..2 este|esse|deste|desse|o NUMBER',
    'NOT e mais? o NUMBER',
    'antigo|anterior|outro|novo dono|dona|inquilin*|titular|proprietari*',
    'destinatari*|titular ..6 NOT|outr*',
    'meu|minha ex|inquilin* ..6 NUMBER',
    // "A mensagem caiu no lugar errado".
    'TEXT|isto|isso ..4 nao_e|nao_era|pra_outr*|para_outr*|ASTRAY|engano',
    'receb*|cheg*|caiu ..4 engano|erro|ASTRAY|desconhecid*',
    'deve|devem ser|querer|ter ..3 outr*|para|pro|errad*|enganado|engano',
    // "Nunca tive problema com a justiça".
    'nunca|jamais|nem ..2 tive|fui|estive|pisei|vivi ..4 JUSTICE|processos|franca',
    'NOT devo|tenho|fiz|estou ..2 a_ver|pena|cadastro|satisfacoes|probation|tribunal',
    // "Isto é o telefone do café".
    'aqui|isto|daqui e ..2 PREMISES',
    'linha|NUMBER do|da|de|dos ..1 PREMISES|empresa',
    'ka mi|me|e ..3 el|mi|sta|bu|nha',
  ],
  unless: [
    // Somebody near them answers for them.
    '^ !!ex|NOT_mora|NOT_vive|OURS|ASTRAY|faleceu|morreu|NOT_tem|NOT_usa|foi_se|foi_embora|separ*|divorci*|e_meu|nunca|jamais ..30 sou|aqui_e|e|fala o|a RELATION',
    'que_vai|pediu_pra|pediu_para|diz_que',
    // A day, a place, a spelling, another number of theirs: no mistake of whom.
    'hora|horario|data|dia|endereco|morada|rua|sala|apelido|paragem|valor|processo ..3 ASTRAY|mal|errad*',
    'endereco|morada ..2 nao_e',
    'conheco_ninguem nesta|na|em',
    'mensagem errada',
    'ASTRAY na|no|de|a|da hora|data|dia|endereco|morada|rua|sala|paragem|porta|autocarro',
    'enganei_me|me_enganei|eu_errei|^_errei|errei_na|errei_no|errei_o',
    'lugar_errado ..3 chego|atras*',
    'culpa_minha|minha_culpa|tenho_culpa',
    'escrit* mal',
    'mal escrit*',
    'com_z|com_s|sou_eu_mesm*|sou_eu_sim|sou_mesmo_eu',
    'NUMBER do|da|de processo|dossier|rua|casa|porta|autocarro',
    'NUMBER ..2 mesmo|igual|continua',
    'OURS novo NUMBER',
    'mudei|troquei de NUMBER',
    'zzphone',
    'advogad*|tecnic*|agente|educador*|patrao|juiz|conselheir* ..6 NUMBER',
    // "Não sou mais aquele homem, mudei".
    'NOT sou mais !o|a|dele',
    'ja_nao sou|estou',
    'mudei',
    'NOT sou o|a mesm*',
    'NOT ..1 sou eu que|quem vou|vai|fui',
    'NOT fui eu',
    'mas sou_eu',
    'RELATION ..1 se? enganou',
    'advogad* ..1 enganou|errou',
  ],
}
