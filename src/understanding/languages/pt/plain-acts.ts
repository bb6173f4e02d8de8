import type { PlainActs, Sayings } from '../../reading/sayings.ts'

const TEXT = `sms mensage* mensaj* msg(s) texto(s) torpedo(s) aviso(s) lembrete(s) lembranca(s) notificac* recado(s) subscric* envio(s) spam`
const NUMBER = `numero num nr telefone tel telemovel celular cel linha chip cartao contacto contato aparelho`
const WRITE = `
  mande(m) mandes mandar mandarem mandem mandando mandado envie(m) envies enviar enviarem enviando escreva(m) escrevas escrever escreverem
  escrevendo escreve avise(m) avisar avisarem contacte(m) contactar contactado contactada lembre(m) lembrar chateie(m) chatear incomode(m)
  incomodar bipar apitar
`

/** That texts are to end; Creole of Cape Verde too. */
const stop: Sayings = {
  words: {
    TEXT,
    NUMBER,
    WRITE,
    RECEIVE: `receber recebendo recebe-los chegue(m) chegar ler ser_lembrado`,
    WANT: `quero queria desejo preciso autorizo aceito kero queru pretendo gostaria necessito`,
    NOT: `nao nunca n num nem ja_nao jamais`,
    END: `
      chega_de chega_com basta_de basta parem pare(m) cesse(m) cessar cessem suspend* cancel* deslig* desativ* desactiv* retir* remov* tira tirem
      tire(m) risc* exclu* elimin* dispenso dispensa dispens* recus* farto farta corta cortem fechem descadastr* desabon* desinscr* esquece(m) esquecam esquecer deixa
      deixem deixe bazem larga enough saco arret* limp* suprim* revog* anul*
    `,
    OUT: `apag* retir* remov* tira tirem tire(m) risc* exclu* elimin* esquece(m) cancel* deslig* limp* larga deixa deixem bazem suprim*`,
    TAKE_ME: `me_tira me_tire(m) me_exclu* tira_me tire_me tirem_me me_risca risquem_me risca_me retirem_me apaguem_me me_apaga(m) me_remov* me_deixa(m)_fora deixem_me_fora me_desinscr* tira_eu`,
  },
  says: [
    // "Não me mandem mais mensagens", "não é pra mandar".
    'NOT ..4 WRITE ..3 mais|mas|nada|nd|nunca|TEXT',
    'NOT *me|mi|nos|e_pra|e_para|voltem_a|volte_a WRITE|manda|mandassem',
    'NOT manda|mandem|escrevam|enviem|avisem',
    'nunca_mais ..2 manda|TEXT|WRITE',
    'TEXT ..2 nunca_mais|acabou|acabou_se|acabaram',
    'pare(m)|para|parar|deixem|deixe|deixa|cessem|pareim so? de|di me|mi? ..1 WRITE|manda|encher|escreve',
    'escusa(m) de me? WRITE',
    // "Não quero mais receber isso".
    'NOT ..1 WANT ..4 TEXT|WRITE|RECEIVE',
    'NOT ..1 WANT mais? isso|isto',
    'NOT WANT nenhum*',
    'NOT WANT mais|mas nada|nenhum(a)|nem|disso|$',
    'NOT precisa(m)|preciso ..5 TEXT|WRITE|manda',
    'NOT ..2 volta*|voltasse(m) a WRITE|RECEIVE',
    'TEXT ..4 NOT WANT|manda|preciso',
    'TEXT ..2 NOT $',
    'agradeco|agradecia|peco ..3 que ..2 NOT|cesse(m)|deixem ..1 chegassem|WRITE|o_envio|de_WRITE',
    // "Sem mais texto", "nem mais uma".
    'NOT|sem|zero|nada_de *mais|uma|um|so|de|os|as|outro TEXT',
    'nem|NOT mais|outra|outro um|uma|nenhum(a)',
    'ultim* ..3 que_recebo|quero_receber|receber',
    'seja ..2 ultim*',
    'mais um(a) ..6 queixa|bloque*|denunci*',
    'vou bloquear|bloqueio|a_cnil',
    // "Chega de mensagem", "os avisos, cancelem".
    'END ..5 TEXT',
    'TEXT ..6 END',
    '^ para|pare ..2 TEXT',
    'TEXT ..2 para|chega $',
    'em_vez_de|e_nao por? TEXT',
    'desliguem|desativem|desactivem ja? $',
    '^ parar|pare|parem|sair|descadastrar|desinscrever|cancelar $',
    'sair da lista|disso|disto',
    'acab* com eles|elas',
    'parem|pare|para|cortem|chega|farto com|d|de isto|isso|disto|disso|cena',
    'descadastr*|desinscr*|desabon*|subscricao',
    // "Me tira dessa lista", "apaga meu número do sistema".
    'OUT ..4 NUMBER|lista|sistema|base|ficheiro|maquina|computador',
    'TAKE_ME ..3 lista|sistema|TEXT|dai|daqui|disso|disto|fora|ae',
    '^ TAKE_ME $',
    'por_aqui ..2 acabou|nunca_mais',
    // "Não dei consentimento".
    'NOT autorizo',
    'NOT dei|dou ..2 consentimento|autorizacao',
    'revogo|retir*|anulo ..2 consentimento|autorizacao',
    'rgpd|gdpr|lgpd|cnpd',
    // "Ka nhos manda-m más mensajen".
    'ka|n_ka nhos|bu|kre|kre_s ..2 manda*|mensaj*|sms|mas|skrebe*',
    'n_ka_kre|ka_nhos_txatia',
  ],
  unless: [
    'como se|faz|faco|paro|desativo|cancelo',
    'por_que|porque_e_que|posso_parar|posso_deixar|posso_recusar|posso_pedir|e_possivel|e_permitido|e_obrigatorio|o_que_acontece|sera_que',
    // That they go on, or begin again.
    'NOT *me|nos|os|as|que|quero|vou parem|parar|deixar_de|para|pare(m)|deixem|deixes|cancel*|apag*|tirem|tire(m)|risquem|retir*|deslig*|desist*',
    'voltem_a|volte_a|voltar_a|continuem_a mand*|envi*|avis*|receb*',
    'reativ*|desbloque*|de_novo|dnv|sem_querer|por_engano',
    // That they do not come, or are wanted.
    'NOT ..1 recebo|recebi|recebia|recebemos|chegou|chegaram|chega_nenhum*',
    // Somebody else's to them, or theirs to somebody else.
    'meu|minha|o|a ex|chefe|patrao|namorad*|vizinh*|operador* ..2 NOT? para|deixa|manda|escreve',
    'ele|ela NOT? manda|escreve|para',
    // Of some only: a language, hours, another number or way.
    'em|pra|para frances|ingles|portugues|espanhol',
    'a_noite|de_noite|de_madrugada|tao_cedo|as_#',
    'whatsapp|email|e_mail|correio_eletronico|mail',
    'outro|antigo NUMBER',
    'sms|mensage* ok|sim|esta_otimo|esta_bem',
    'so|apenas|somente ..1 sms|mensage*',
    'mand* para_o|pro|com|pra_la|pra_longe|para_a|papel|fotu|foto*|dinheiro|policia|a_policia|carta|o_dinheiro|bugiganga*',
    'rdv|documento|lista_do',
    'marcacao|consulta|encontro_de',
    'zzphone|quero_sim',
    'cancel*|anul* o|a rdv|encontro',
  ],
}

/** What stands where a name would. */
const NAME = 'TITLE? !NO_NAME .'

/** That the person is unknown or gone here, that the writer is somebody else, or whose the number is. */
const notMe: Sayings = {
  words: {
    TEXT,
    NUMBER,
    NOT: `nao n num nunca jamais nem`,
    TITLE: `o a sr sra senhor senhora dona doutor`,
    /** What is denied and is no name: "não sou capaz". */
    NO_NAME: `
      de do da dum duma um uma os as muito tao mais que assim capaz culpado culpada responsavel livre bom boa mau ma seguro bandido crianca burro
      rico parvo mesm* unic* primeir* ladrao criminoso medico adivinh* obrigad* nada ninguem como para pra homem animal robo maluc* doid* frances francesa portugues brasileir* escravo seu teu eu nada gente
    `,
    /** Of which there is none here, or which one does not know. */
    THING: `problema(s) azar duvida rede autocarro onibus comboio trem metro rer transporte lugar forma luz agua escola servico rua morada caminho sitio bairro cidade conselheir* juiz`,
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

/** That texts go on, or begin again. */
const start: Sayings = {
  words: {
    TEXT,
    RECEIVE: `receb* resebe mand* envi* avis* contact* lista stop`,
    AGAIN: `
      outra_vez de_novo dnv novamente voltar voltem volte volta de_volta otu_bes reativ* reactiv* ativ* activ* retom* recomec* desbloque* arrepend*
      mudei_de_ideia(s) sem_querer por_engano continuem continua afinal anul* reinscr* inscr* liga*_de_volta ponham_me bota como_antes
    `,
  },
  says: [
    'AGAIN ..8 TEXT|RECEIVE',
    'TEXT|RECEIVE ..8 AGAIN',
    'quero|queria|aceito|autorizo sim? ..2 TEXT|RECEIVE',
    '^ reativar|comecar|start|retomar $',
  ],
  unless: [
    'nao|n|num *me|os|mais quero|preciso|desejo|mand*|envi*|receb*|volt*',
    'parem|chega|nunca|deixem|como_faz|como_paro',
    'subsidio|trabalho|curso|marcacao|consulta|morada|hora|data|comprovativo|documento|em_portugues|ops|desculpe(m)|lista_do|prisao',
  ],
}

export const plainActs: PlainActs = { opt_out: stop, opt_in: start, wrong_person: notMe }
