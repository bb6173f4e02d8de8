/**
 * What is sealed and names nobody we follow, by "table.column": numbers, case numbers and references, what is of agents, and what machines need. With
 * a NAMES_KEY all else that is sealed needs it as well: names stand in files, texts, e-mails and notes too, and a column that comes later is among them.
 */
export const WITHOUT_NAMES: ReadonlySet<string> = new Set([
  'agents.email',
  'agents.name',
  'appointments.documents',
  'appointments.reference',
  'appointments.wish',
  'emails.to',
  'hooks.address',
  'hooks.secret',
  'marks.value',
  'messages.phone',
  'obligations.code',
  'offices.agent_words',
  'offices.paper_word',
  'offices.team_phones',
  'probationers.case_number',
  'probationers.phone',
  'second_factors.secret',
  'sessions.id_token',
  'tokens.name',
  'trials.result',
])
