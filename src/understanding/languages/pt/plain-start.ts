import type { Sayings } from '../../reading/sayings.ts'
import { TEXT } from './plain-words.ts'

/** That texts go on, or begin again. */
export const plainStart: Sayings = {
  words: {
    TEXT,
    RECEIVE: `receb* resebe mand* envi* avis* contact* lista stop`,
    AGAIN: `
      outra_vez de_novo dnv novamente voltar voltem volte volta de_volta otu_bes reativ* reactiv* ativ* activ* retom* recomec* desbloque*
      arrepend* mudei_de_ideia(s) sem_querer por_engano continuem continua afinal anul* reinscr* inscr* liga*_de_volta ponham_me bota
      como_antes
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
