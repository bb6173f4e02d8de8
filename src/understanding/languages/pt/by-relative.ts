import type { Sayings } from '../../reading/sayings.ts'

/** That a relative of the person writes, from the person's own number; not where the number has become another's. */
export const byRelative: Sayings = {
  words: {
    RELATION: `
      irma irmao filho filha mae mamae pai papai primo prima mulher esposa marido esposo namorada namorado companheira companheiro tia tio avo
      sobrinho sobrinha vizinha vizinho sogra sogro cunhado cunhada neto neta amiga amigo
    `,
    NUMBER: `telefone numero telemovel celular tel`,
    WRITES: `sou fala e daqui_fala aqui_e quem_fala_e quem_escreve_e`,
  },
  says: [
    'WRITES a|o RELATION dele|dela',
    'sou|daqui_fala|aqui_e|quem_fala_e|quem_escreve_e a|o RELATION de|do|da !minha|meu|menina|menino|crianca|bebe|duas|dois|uma|um|# .',
    'sou|fala a|o RELATION $|ele|ela|esta|nao_pode|nao_esta|nao_vai|nao_vem|ja_nao|tem_de',
    'este|esse NUMBER e? do|da|de meu|minha RELATION',
    'o NUMBER e do|da|de meu|minha RELATION',
    'este|esse|isto e o NUMBER do|da meu|minha RELATION',
    'e o NUMBER do|da meu|minha RELATION',
  ],
  unless: [
    'troca|mesmo_apelido|mesmo_nome|ex|nao_mora|falec*|morreu|ja_nao_tem|nao_usa|foi_embora|separ*|divorci*|nunca|nao_conheco|nao_conhecemos|engan*|engano|errado|outro_numero|deixou_de|fiquei_com|ficou_com|nao_sei_onde|anos',
    'mudou|trocou de NUMBER',
    'meu|novo NUMBER',
    'ja_nao|nao_e_mais e|dele|dela',
  ],
}
