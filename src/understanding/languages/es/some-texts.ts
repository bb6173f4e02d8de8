import type { Sayings } from '../../reading/sayings.ts'

/** Beside a STOP: it is some texts only that are to end, at some hours, on another telephone, in another language. */
export const someTexts: Sayings = {
  words: { HERS: 'madre mujer marido padre hijo hija hermana hermano novia novio jefe trabajo' },
  says: [
    'por|de|en|a la? noche(s)|madrugada|manana|domingo(s)',
    'antes|despues de las',
    'tan|demasiado|muy temprano|tarde|pronto',
    'en frances|ingles|arabe|portugues|rumano|mayusculas',
    'al|a|en el? telefono|movil|celular|numero de mi|la',
    'a mi HERS',
    'solo|solamente a|al|en este|esta|mi|aqui',
    'tengo otro numero|telefono|movil',
    'al|en el? trabajo',
    // All are to go on: "no quiero parar los mensajes", "no me molestan".
    '^ *no|si|hola|gracias|pero no quiero|queremos|deseo|quisiera *que|me|nos|se|yo parar|paren|pare|dejar|dejen|cancelar|cancelen|detener|detengan|bloquear *de|recibir|enviar|mandar|los|sus|las|estos mensajes|sms|avisos|recordatorios|textos *gracias $',
    '^ *no|si|hola|gracias|pero no quiero|queremos|deseo|quisiera *que|me|nos darme|dar|borrarme|borrar|desuscribirme *de|baja *gracias $',
    '^ *hola|gracias|por|favor|pero no me den|dan|dar|quiten de_baja|la_baja *gracias|por|favor $',
    '^ *hola|gracias|pero no quiero|pedi|he_pedido la? baja *gracias $',
    '^ *hola|gracias|por|favor|pero no|nunca paren|pare|dejen|detengan|cancelen *de|enviar|mandar|los|sus|estos mensajes|sms|avisos|recordatorios *gracias|me|sirven|ayudan|por|favor $',
  ],
  unless: [],
}
