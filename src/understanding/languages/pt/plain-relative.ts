import type { Sayings } from '../../reading/sayings.ts'

/** That somebody near the writer wants to die. */
export const plainRelative: Sayings = {
  words: {
    MY: `minha meu um uma a o nossa nosso`,
    RELATION: `
      irma irmao filho filha mae pai primo prima mulher esposa marido esposo namorada namorado amigo amiga tia tio avo sobrinho sobrinha
      vizinho vizinha companheiro companheira cunhado cunhada sogra sogro neto neta ex
    `,
    WANTS: `quer queria vai tenta tentou esta_a_tentar ameaca ameacou pensa_em deseja tem_vontade_de`,
    KILL: `matar suicidar enforcar`,
    ITSELF: `acabar_com_a_vida acabar_com_tudo tirar_a_vida tirar_a_propria_vida por_fim_a_vida por_termo_a_vida cortar_os_pulsos cometer_suicidio`,
    VOID: `janela varanda ponte comboio trem metro linha telhado rio predio`,
  },
  says: [
    'MY RELATION ..6 WANTS KILL se',
    'MY RELATION ..6 WANTS se KILL',
    'MY RELATION ..6 se WANTS KILL',
    'MY RELATION ..6 WANTS ITSELF',
    'MY RELATION ..6 WANTS morrer !de',
    'MY RELATION ..6 WANTS se? atirar|jogar|lancar|saltar|pular se? ..3 VOID',
    'MY RELATION ..6 diz|disse que? se mata|suicida|enforca|atira|vai_matar',
    'MY RELATION ..6 nao|ja_nao quer ..1 viver|continuar_a_viver !em|com|comigo|aqui|ali|sozinha|sozinho',
  ],
  unless: [
    'filme|serie|jogo|novela|kkk*|haha*',
    'ha # ano(s)|mes(es)',
    'ha um|dois|tres|muitos ano(s)|mes(es)',
    'ano_passado|matar_toda|matar_todos|matar_nos|matar_me|me_quer_matar|quer_me_matar',
    'a_trabalhar|trabalhando|de_rir|de_fome|de_vergonha|de_vontade',
  ],
}
