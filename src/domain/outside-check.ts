/**
 * What the carrier says of our account and number, when it is asked. `incoming`: whether what people write is brought to us; `fallback`: and
 * where that fails; `sticky`, of a service of several numbers: whether each person keeps one.
 */
export type CarrierCheck =
  | { state: 'works'; incoming: Brought; fallback?: Brought; sticky?: boolean; tryingOut: boolean }
  /** Its key is wrong; it is suspended or closed; nobody answers; the number is not of the account; it takes no texts. */
  | { state: 'refused' | 'closed' | 'silent' | 'noNumber' | 'noTexts' }

type Brought = 'here' | 'elsewhere' | 'nowhere'

/** What the mail server says when it is asked: `refused`, that it knows neither our name nor our password. */
export type MailCheck = 'works' | 'refused' | 'silent'
