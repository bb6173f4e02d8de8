import type { Sayings } from '../../reading/sayings.ts'

/** That somebody near the writer wants to die. */
export const plainRelative: Sayings = {
  words: {
    MY: `my our a the`,
    RELATION: `
      son daughter husband wife partner boyfriend girlfriend fella brother sister bro sis father dad mother mum mom mam uncle aunt auntie
      cousin nephew niece neighbour neighbor flatmate friend mate colleague ex child kid lad girl
    `,
    WANTS: `wants wanted going gonna threatens threatening threatened says said saying talks talking tries trying tried thinks thinking keeps`,
    ITSELF: `
      kill_himself kill_herself hang_himself hang_herself end_his_life end_her_life take_his_own_life take_her_own_life top_himself top_herself
      killing_himself killing_herself hanging_himself hanging_herself ending_his_life ending_her_life cut_his_wrists cut_her_wrists
    `,
  },
  says: [
    'MY RELATION ..3 WANTS ..6 ITSELF !laughing|with_work|working',
    'MY RELATION ..3 talks|talking|speaks|speaking|thinks|thinking|thoughts *about|of|all|the|time suicide',
    'MY RELATION is|s|feels suicidal',
    'he|she ..2 says|said|told ..5 ITSELF',
  ],
  unless: [
    'film|movie|series|game|book|haha|lol|laughing',
    'last year|month|week|summer|winter',
    '#|a|two|three|few|many year(s)|month(s) ago|back',
    'used_to|long_ago',
  ],
}
