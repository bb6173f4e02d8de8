import type { Paper } from './paper-words.ts'

export const pt: Paper = {
  title: 'Os seus SMS de {sender}',
  questions: [
    ['Quem me escreve?', 'Escreve-lhe {sender}. Os nossos SMS lembram as suas marcações.'],
    ['O que respondo?', 'Se vem: responda OK. Se não pode: responda NÃO. Se quer outro dia: escreva-o.'],
    ['Respondo NÃO. Posso ficar em casa?', 'Não. A sua marcação mantém-se. Venha, salvo se dissermos o contrário.'],
    ['Tenho uma pergunta.', 'Escreva-a com as suas palavras, ou com uma só: QUANDO, ONDE, QUEM.'],
    [
      'Quem lê os meus SMS?',
      'Uma máquina responde às perguntas simples. Não decide nada de importante. Uma pessoa lê o resto, no horário de atendimento.',
    ],
    ['Tenho um documento.', 'Aqui não conseguimos ver fotografias. Traga o documento à sua marcação.'],
    ['Mudo de número.', 'Diga ao seu técnico. Se não, não vai receber nada.'],
    ['Alguém lê o meu telefone.', 'Diga ao seu técnico, a sós. Faremos de outra maneira.'],
    [
      'Não quero mais SMS.',
      'Responda STOP. As suas marcações continuam obrigatórias. Para os voltar a receber, responda START.',
    ],
    ['Outra língua?', 'Escreva o nome dela: Français, English, Español, Română, العربية, Türkçe, Русский.'],
  ],
  danger: {
    title: 'Em perigo? Ligue já.',
    lines: [
      ['15', 'saúde, urgência'],
      ['17', 'polícia'],
      ['114', 'urgência, por SMS'],
      ['3114', 'vontade de morrer'],
      ['3919', 'violência'],
      ['119', 'uma criança em perigo'],
    ],
    note: 'Grátis, dia e noite. À noite não lemos.',
  },
  data: {
    title: 'Os seus dados',
    lines: [
      [
        'O quê?',
        'O seu nome, data de nascimento, morada, número e língua. As suas marcações, as suas obrigações e os seus SMS.',
      ],
      ['Porquê?', 'Para lembrar as suas marcações e responder-lhe.'],
      ['Quem os vê?', 'O pessoal de {sender}. As empresas que transportam e alojam os SMS.'],
      ['Quanto tempo?', 'Os seus SMS: {texts}. O resto: {people} depois da sua última marcação.'],
      [
        'Os seus direitos',
        'Pode pedir para os ver, corrigir ou apagar. Peça a {sender}. Se não concorda, escreva à CNIL: cnil.fr.',
      ],
    ],
    officer: 'Encarregado da proteção de dados:',
  },
  poster: {
    title: '{sender} escreve-lhe por SMS. Responda.',
    answers: [
      ['OK', 'Vou.'],
      ['NÃO', 'Não posso. A minha marcação mantém-se.'],
      ['?', 'Uma pergunta, outro dia: escreva.'],
      ['STOP', 'Mais nenhum SMS. As suas marcações continuam obrigatórias.'],
    ],
    machine: 'Uma máquina responde. Uma pessoa lê no horário de atendimento.',
  },
  phone: 'Telefone:',
  months: (count) => (count === 1 ? '1 mês' : `${count} meses`),
}
