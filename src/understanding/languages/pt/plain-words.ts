export const TEXT = `
  sms mensage* mensaj* msg(s) texto(s) torpedo(s) aviso(s) lembrete(s) lembranca(s) notificac* recado(s) subscric* envio(s) spam
`
export const NUMBER = `numero num nr telefone tel telemovel celular cel linha chip cartao contacto contato aparelho`
export const WRITE = `
  mande(m) mandes mandar mandarem mandem mandando mandado envie(m) envies enviar enviarem enviando escreva(m) escrevas escrever escreverem
  escrevendo escreve avise(m) avisar avisarem contacte(m) contactar contactado contactada lembre(m) lembrar chateie(m) chatear incomode(m)
  incomodar bipar apitar
`
