import type { StopSayings } from '../../reading/sayings.ts'
import { NUMBER, TEXT, WRITE } from './plain-words.ts'

/** That texts are to end; Creole of Cape Verde too. */
export const plainStop: StopSayings = {
  words: {
    TEXT,
    NUMBER,
    WRITE,
    RECEIVE: `receber recebendo recebe-los chegue(m) chegar ler ser_lembrado`,
    WANT: `quero queria desejo preciso autorizo aceito kero queru pretendo gostaria necessito`,
    NOT: `nao nunca n num nem ja_nao jamais`,
    END: `
      chega_de chega_com basta_de basta parem pare(m) cesse(m) cessar cessem suspend* cancel* deslig* desativ* desactiv* retir* remov*
      tira tirem tire(m) risc* exclu* elimin* dispenso dispensa dispens* recus* farto farta corta cortem fechem renuncio ponto_final
      silencio descadastr* desabon* desinscr* esquece(m) esquecam esquecer deixa_de deixem_de deixe_de bazem larga enough saco arret*
      limp* suprim* revog* anul*
    `,
    OUT: `apag* retir* remov* tira tirem tire(m) risc* exclu* elimin* esquece(m) cancel* deslig* limp* larga deixa deixem bazem suprim*`,
    TAKE_ME: `
      me_tira me_tire(m) me_exclu* tira_me tire_me tirem_me me_risca risquem_me risca_me retirem_me apaguem_me me_apaga(m) me_remov*
      me_deixa(m)_fora deixem_me_fora me_desinscr* tira_eu
    `,
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
    'NOT ..1 WANT ..4 TEXT|WRITE',
    'NOT ..1 WANT ..2 RECEIVE mais|nada|isto|isso|nenhum(a)|$',
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
    '-me|se|nao|que|sem parem ja|sff? $',
    'quero deixar_de receber',
    'tirem|retirem|removam|risquem|apaguem me|nos ja? $',
    'nada por sms|aqui',
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
    // Only at some hours, or to somebody else.
    'antes|depois das|da|do|de',
    'ate|so|somente|apenas quando|as|se',
    'quando trabalho|estou|durmo',
    'de_noite|a_noite|tao_cedo|tao_tarde',
    'para|pra|pro|a|ao o|a? minha|meu? mae|pai|mulher|esposa|marido|filha|filho|irma|irmao|ex|chefe|patrao|namorada|namorado|avo|sogra',
    // What they cannot send themselves.
    'nao posso|consigo|pude mandar|enviar ..1 mensage*|sms|nada',
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
    'TEXT NOT me? incomoda*|chateia*|importa*',
    'NOT quero sair',
    'basta o|a sms|mensage*',
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
  opens: ['mas', 'portanto', 'só que', 'so que'],
  tells: ['pediu', 'disse', 'disseram', 'diz', 'dizem', 'falei'],
}
