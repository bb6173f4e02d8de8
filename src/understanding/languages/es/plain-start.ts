import type { Sayings } from '../../reading/sayings.ts'
import { TEXT } from './plain-words.ts'

/** That texts go on, or begin again. */
export const plainStart: Sayings = {
  words: {
    TEXT,
    RECEIVE: `recibir* lleguen escrib* mand* envi* avis* contact* lista alta`,
    AGAIN: `
      otra_vez de_nuevo nuevamente volver vuelv* volved reactiv* activ* reanud* reinici* desbloque* arrepent* retiro_lo_dicho de_vuelta
      como_antes error sin_querer equivocacion restablec* sigan siga sigame sigue continu* reinscri* inscri* suscri* apuntenme apunteme
      apuntarme ponerme ponedme ponganme pongame ponermelos cambie_de_opinion cambie_de_idea antes
    `,
  },
  says: [
    'AGAIN ..8 TEXT|RECEIVE|stop',
    'TEXT|RECEIVE|stop ..8 AGAIN',
    'si|zzyes|ahora ..1 quiero|kiero|acepto|me_gustaria ..4 TEXT|RECEIVE',
    'acepto|autorizo|quiero que_me|los|recibir|TEXT ..3 TEXT|contacten|avisen|escriban|manden|RECEIVE',
    'mejor tener*|recibir*',
    'anul*|retiro|ignor*|cancel* ..2 stop|baja',
    'stop ..6 quiero|zzif_los_quiero',
    '^ alta|start|reactivar $',
  ],
  unless: [
    'no *me|los|lo|le|ya quiero|necesito|deseo|manden|escriban|avisen|vuelvan|quiera(n)',
    'dejen|deje|paren|basta|nunca',
    'como !antes|siempre',
    '-que|no me sigan',
    'cita(s)|trabajo(s)|curso(s) ..2 AGAIN',
    'direccion|hora|fecha|papel(es)|convocatoria|documento(s)|nombre|borre|en_espanol|lista_de|la_lista_por|mensaje_de_antes',
    'en_lista por',
  ],
}
