import type { Sayings } from '../../reading/sayings.ts'

/** Beside a STOP: it is some texts only that are to end, at some hours, on another telephone, in another language. */
export const someTexts: Sayings = {
  words: { HERS: 'mae mulher marido pai filho filha irma irmao namorada namorado patrao chefe trabalho' },
  says: [
    'a|de|pela noite|madrugada|manha|domingo(s)',
    'antes|depois das|da',
    'tao|muito|demasiado cedo|tarde',
    'em frances|ingles|arabe|espanhol|romeno|maiusculas',
    'para|pro|pra|no|ao o? telefone|telemovel|celular|numero da|do|de',
    'para|pra|a a? minha|meu HERS',
    'so|apenas para|nesse|neste|no|aqui|este',
    'tenho outro numero|telefone|telemovel',
    'no trabalho|servico',
  ],
  unless: [],
}
