export const TEXT = `sms mensaj* msj(s) texto(s) textit* recordatori* aviso(s) notificaci* spam mensajeria envio(s)`
export const NUMBER = `numero num telefono tlf cel celu celular movil linea chip sim aparato`
export const WRITE = `
  mande(n) mandes mandeis mandar mandarme mandarnos mandando mandandome envie(n) envies envieis enviar enviarme enviando escriba(n) escribas
  escribais escribir escribirme escribiendo escriben escribis avise(n) avises aviseis avisar avisarme contacte(n) contacteis contactar
  contactarme textear textearme notifique(n) recuerde(n) recuerdes recordar recordarme
`
