import type { Topic } from '../../understanding/intent.ts'
import type { Explanation } from '../locale.ts'

/** Legal words, in general: never what a judge will decide. The French word first, which is the one people meet. The articles are beside the French sentences. */
export const topics: Record<Topic, Explanation> = {
  sursis: [
    'Sursis probatoire: uma pena de prisão suspensa, inteira ou em parte. Durante um tempo há um acompanhamento e obrigações.',
    'Se as obrigações são cumpridas, sem novo crime, não se faz essa prisão. Se não, um juiz decide. Fale com o seu técnico.',
  ],
  tig: [
    'TIG: um trabalho útil a todos e não pago, numa câmara, num serviço público ou numa associação. A justiça fixa as horas.',
    'O SPIP organiza o lugar e o horário. Um problema, um atraso, um acidente? Diga depressa ao SPIP e guarde um comprovativo.',
  ],
  ddse: [
    'DDSE, ou pulseira eletrónica: vive-se numa morada fixada, com uma pulseira no tornozelo. Só se sai às horas previstas.',
    'Para mudar uma hora, pergunte antes e espere pela resposta. Um imprevisto ou um atraso? Avise logo o serviço da pulseira.',
  ],
  semiLiberte: [
    'Semi-liberté: dorme-se num centro penitenciário e sai-se a horas fixadas, para trabalho, formação, tratamento ou família.',
    'Para mudar uma hora, pergunte antes e espere pela resposta. Um atraso? Telefone logo ao centro e guarde um comprovativo.',
  ],
  liberationConditionnelle: [
    'Libération conditionnelle: sai-se da prisão antes do fim da pena. Durante um tempo há um acompanhamento e obrigações.',
    'Se as obrigações são cumpridas, a pena acaba fora. Se não, a justiça decide. Fale com o seu técnico.',
  ],
  suiviSocioJudiciaire: [
    'Suivi socio-judiciaire: um acompanhamento fixado por um tribunal, muitas vezes após a prisão. Tem obrigações, para evitar novo crime.',
    'O tribunal fixa a duração. Também pode pedir um tratamento. Para a sua situação, fale com o seu técnico.',
  ],
  spip: [
    'SPIP: o serviço penitenciário de inserção e probação. Acompanha as pessoas que a justiça lhe confia e ajuda: emprego, casa, saúde.',
    'O SPIP verifica também se as obrigações são cumpridas, e informa o juiz.',
  ],
  cpip: ['CPIP: a pessoa do SPIP que acompanha o seu caso. Ajuda e informa o juiz.'],
  jap: [
    'JAP: o juiz que acompanha as pessoas depois do julgamento. Pode fixar, mudar ou retirar obrigações.',
    'Não se escreve ao juiz por SMS. Escreva ao "greffe", a secretaria no tribunal, com comprovativos. O seu técnico pode ajudar.',
  ],
  convocation: [
    'Convocation: uma marcação obrigatória com o SPIP ou o juiz. Venha à hora, com os papéis pedidos.',
    'Não pode vir? Diga antes e guarde um comprovativo. Enquanto nada mudar, a marcação mantém-se.',
  ],
  revocation: [
    'Révocation: um juiz põe fim a um sursis ou a outra medida, inteira ou em parte. A pessoa pode então ir para a prisão.',
    'Uma révocation não é automática. Em geral, há antes uma audiência: venha com comprovativos. Pode ter advogado.',
  ],
}

/** To "what do I risk?" and "must I come?": true and calm. */
export const consequences: Explanation = [
  'É preciso vir: fala-se da sua situação e pode haver ajuda. Se faltar sem motivo, o SPIP pode dizê-lo ao juiz.',
  'Não pode vir? Diga porquê o mais depressa possível e traga uma prova. Enquanto nada mudar, a marcação mantém-se.',
]
