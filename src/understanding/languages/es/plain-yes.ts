import type { YesSayings } from '../../reading/sayings.ts'

/** That the person comes. */
export const plainYes: YesSayings = {
  words: {
    WEEKDAY: `lunes martes miercoles jueves viernes sabado`,
    DAY: `
      manana hoy ese_dia WEEKDAY el_WEEKDAY este_WEEKDAY el_dia_# el_# el_#_de_. la_tarde esta_tarde por_la_tarde por_la_manana en_la_tarde
      temprano
    `,
    TIME: `# zzhour zznumber una dos tres`,
    HOUR: `zzhour a_TIME a_la_TIME a_las_TIME a_las_TIME_y_media a_las_TIME_en_punto a_y_media a_esa_hora a_la_hora a_mi_hora en_punto a_tiempo`,
    FIRST: `
      DAY HOUR zzyes si claro ok vale bueno pues no tranquilo tranquila tranquilos pero y o_sea entonces asi_que yo por_supuesto obvio seguro al_final
      igual listo perfecto promesa prometido
    `,
    DESPITE: `aunque pese_a a_pesar_de incluso_con`,
    LAST: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello si seguro claro puntual puntualito sin_falta sin_problema sin_problemas igual igualmente como_sea
      ahi alli alla aca aqui para_alla para_ahi con_ustedes con_usted con_vosotros a_verlos a_verla a_la_cita a_mi_cita a_la_oficina al_spip
      de_todas_formas de_todos_modos caminando andando a_pie corriendo como_quedamos tal_cual prometido lo_prometo gracias senora
      senorita jefa jefe doctora tranquilo tranquila no_se_preocupe no_se_preocupen no_te_preocupes y yo
    `,
    NEEDLESS: `no_hace_falta`,
    HARMLESS: `
      DAY HOUR zzyes zzthanks zzlaugh zzhello gracias muchas_gracias saludos un_saludo buen_dia buenas_tardes hasta_manana hasta_luego hasta_el_WEEKDAY
      nos_vemos no_se_preocupe no_se_preocupen no_te_preocupes prometido lo_prometo
    `,
    COME: `
      voy ire vengo vendre iremos vamos asisto asistire acudo acudire estare estoy llego llegare paso pasare me_presento me_presentare me_planto
      aparezco aparecere
    `,
    THERE: `ahi alli alla aca aqui ai`,
    HAVE: `tienen tendran tiene tendra veran vera ven ve teneis tendreis vereis`,
    MISS: `falto faltare fallo fallare perdere pierdo perder faltar fallar cancelo anulo cambio`,
    OTHERS: `el ella mi_hijo mi_hija mi_marido mi_mujer mi_esposa mi_esposo mi_hermano mi_hermana mi_madre mi_padre mi_abogado mi_abogada mi_primo`,
  },
  iCome: [
    'THERE COME|me_HAVE',
    '-no COME THERE?',
    '-no puedo|podre|pienso ir|asistir|acudir|estar|venir|llegar THERE?',
    'voy_a|vamos_a ir|asistir|acudir|estar|venir|llegar THERE?',
    'cuente|cuenten|cuenta|contad conmigo|con_mi_presencia',
    'pueden? esperarme|esperenme|espereme|esperadme',
    'me HAVE THERE?',
    'no|ni_loco|ni_de_broma me? la|lo|les|os? MISS la_cita|a_la_cita|esta_vez|nada?',
    'no_voy_a la? MISS nada|la_cita|esta_vez?',
    '-no confirmo mi? asistencia|presencia|cita?',
  ],
  comes: [
    'presente|confirmado|confirmada|anotado|apuntado',
    'nos_vemos|hasta ..3',
    'alli|ahi nos_vemos',
    'todo_en_orden|todo_bien|todo_listo|sin_problema|no_hay_problema|me_viene_bien|me_va_bien|me_queda_bien|de_acuerdo ..3',
    'me_da_tiempo ..6',
    'dejenlo|dejela|dejenla|dejelo|dejalo asi|como_esta?',
  ],
  tail: ['en', 'con', 'desde', 'de', 'por', 'a'],
  opens: ['pero', 'y', 'asi_que', 'entonces', 'porque', 'pues'],
  denies: ['pero|no|ni|nunca|menos|excepto|salvo|tampoco'],
  against: [
    // What supposes or hesitates.
    '^ si me|te|le|les|nos|hay|puedo|dan|pagan|alguien|consigo|llega',
    '^ si para tengo|consigo|puedo|hay|cuando|esa_fecha',
    '^ si el|la|los jefe|jefa|patron|patrona|encargad*|medico|doctor*|juez|jueza|bus|tren|nino|nina|turno',
    'tengo_entendido|hasta_donde',
    '^ paguenme|mandenme|denme|ponganme',
    'zzif|quizas|quiza|talvez|tal_vez|acaso|a_lo_mejor|igual_no|espero|aguardo|ojala|intento|intentare|intentaria|tratare|trato|procuro|procurare|creo|supongo|depende*|hasta_que|probablemente|seguramente|puede_que|cuando|segun|veremos|a_ver',
    // What refuses, or wishes another time.
    'no puedo|podre|voy !a_faltar|a_fallar|a_perder|a_cancelar|ire|vendre|asistire|estare|llego|quiero|me_da|me_viene',
    'pero_no',
    'otro|otra !vez',
    'proximo|proxima|siguiente dia|hora|fecha|semana',
    'manana|luego|despues confirmo|aviso|digo',
    'cancel(en)|anul(en)|aplazar|cambiar(me)|mover|mejor|en_vez|en_lugar|preferiria|prefiero|iria|vendria|deberia|tendria',
    // What delays.
    '-sin|no tarde|retraso|atrasado|demoro|tardar(e)|minutos|cuarto',
    // What tells of others, or of what was said.
    'OTHERS va|ira|viene|vendra|estara|vaya|dice|dijo',
    'fui|vine|estuve|iba|venia|estaba_yo',
    'confirmo el_recibo',
    'COME ..3 al|en_el|en_la|a_la velorio|velatorio|entierro|bautizo|boda|partido|concierto',
    'me_caso',
    '^ aunque_sea a_las|a_la_una',
    'dicen|dice|dijeron|dijo|preguntan|pregunta ..3 que? si|zzyes|voy|vaya',
    'donde|quien|cual|cuando|como tengo|debo|hay|voy',
    // What nobody means, and what asks.
    'pistola|navaja|cuchillo|arma|arreglar_cuentas',
    'o no|nada|acaso',
    'nadando|a_nado',
    'suena(n)|cerdos|vuelen|ranas|pelo|mis_huevos|cojones|matar*|mierda|cuento',
  ],
}
