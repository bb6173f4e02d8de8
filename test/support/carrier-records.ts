import { randomBytes } from 'node:crypto'

/** A message as Twilio keeps it, ours or a person's. */
export interface CarrierMessage {
  sid: string
  direction: 'outbound-api' | 'inbound'
  to: string
  from: string | null
  messagingServiceSid: string | null
  body: string
  /** Its words are forgotten: `body` is what they were, for tests to look at. */
  redacted?: true
  /** Pictures that were deleted of those that came with it. */
  picturesGone?: number
  status: string
  errorCode: number | null
  createdAt: Date
  /** Null while it waits: the filters by date do not see it then. */
  sentAt: Date | null
  statusCallback: string | undefined
  /** Everything the request said, by Twilio's names. */
  form: Record<string, string>
}

/** A sid of a new message. */
export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`
}

/** A message in the shape of https://www.twilio.com/docs/messaging/api/message-resource */
export function messageJson(accountSid: string, message: CarrierMessage): Record<string, unknown> {
  const uri = `${messagesPath(accountSid)}/${message.sid}`
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.redacted ? '' : message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt && rfc2822(message.sentAt),
    date_updated: rfc2822(message.sentAt ?? message.createdAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: message.form.NumMedia ?? '0',
    num_segments: '1',
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    tags: null,
    to: message.to,
    uri: `${uri}.json`,
  }
}

/** The sids of the pictures of a message that are still kept. */
export function pictureSids({ sid, form, picturesGone = 0 }: CarrierMessage): string[] {
  const all = Array.from({ length: Number(form.NumMedia ?? 0) }, (_, place) => `ME${place}${sid.slice(3)}`)
  return all.slice(picturesGone)
}

/** Its pictures, in the shape of https://www.twilio.com/docs/messaging/api/media-resource */
export function picturesJson(accountSid: string, message: CarrierMessage): Record<string, unknown> {
  const uri = `${messagesPath(accountSid)}/${message.sid}/Media`
  const media = pictureSids(message).map((sid) => ({
    sid,
    account_sid: accountSid,
    parent_sid: message.sid,
    content_type: 'image/jpeg',
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.createdAt),
    uri: `${uri}/${sid}.json`,
  }))
  const page = { page: 0, page_size: 50, start: 0, end: media.length, next_page_uri: null, previous_page_uri: null }
  return { media_list: media, ...page, first_page_uri: `${uri}.json`, uri: `${uri}.json` }
}

/** One page of messages, newest first, with the address of the next one. */
export function listJson(accountSid: string, messages: CarrierMessage[], query: URLSearchParams, largest: number) {
  const size = Math.min(Number(query.get('PageSize') ?? 50), largest)
  const page = Number(query.get('Page') ?? 0)
  const found = messages.filter((message) => matches(message, query)).reverse()
  const shown = found.slice(page * size, (page + 1) * size)
  const at = (number: number) => {
    const other = new URLSearchParams(query)
    other.set('Page', String(number))
    if (number > 0) other.set('PageToken', `PA${shown.at(-1)?.sid}`)
    return `${messagesPath(accountSid)}.json?${other}`
  }
  return {
    end: page * size + shown.length - 1,
    first_page_uri: at(0),
    messages: shown.map((message) => messageJson(accountSid, message)),
    next_page_uri: found.length > (page + 1) * size ? at(page + 1) : null,
    page,
    page_size: size,
    previous_page_uri: page > 0 ? at(page - 1) : null,
    start: page * size,
    uri: at(page),
  }
}

/** How it stands with the account, and where its number, or its messaging service if it has one, brings what people write. */
export interface CarrierAccount {
  status: string
  number: string
  smsUrl: string
  smsFallbackUrl: string
  service?: { sid: string; stickySender: boolean }
}

/** The account, its numbers or its service, in the shapes of https://www.twilio.com/docs/iam/api/account and https://www.twilio.com/docs/phone-numbers/api */
export function accountJson(
  accountSid: string,
  path: string,
  query: URLSearchParams,
  { status, number, smsUrl, smsFallbackUrl, service }: CarrierAccount,
): Record<string, unknown> | undefined {
  const own = `/2010-04-01/Accounts/${accountSid}`
  if (path === `${own}.json`) return { sid: accountSid, status, type: 'Full', friendly_name: 'justif' }
  if (service && path === `/v1/Services/${service.sid}`)
    return {
      sid: service.sid,
      inbound_request_url: smsUrl || null,
      inbound_method: 'POST',
      fallback_url: smsFallbackUrl || null,
      fallback_method: 'POST',
      sticky_sender: service.stickySender,
    }
  if (path !== `${own}/IncomingPhoneNumbers.json`) return undefined
  const wanted = query.get('PhoneNumber')
  const rented = {
    phone_number: number,
    sms_url: smsUrl,
    sms_method: 'POST',
    sms_fallback_url: smsFallbackUrl,
    sms_fallback_method: 'POST',
    capabilities: { sms: true, voice: true },
  }
  return { incoming_phone_numbers: wanted === number ? [rented] : [], page: 0, next_page_uri: null }
}

export function messagesPath(accountSid: string): string {
  return `/2010-04-01/Accounts/${accountSid}/Messages`
}

function matches(message: CarrierMessage, query: URLSearchParams): boolean {
  const [to, from, after, before] = ['To', 'From', 'DateSent>', 'DateSent<'].map((name) => query.get(name))
  if (to && message.to !== to) return false
  if (from && message.from !== from) return false
  const sentAt = message.sentAt?.getTime() ?? Number.NaN
  if (after && !(sentAt >= Date.parse(after))) return false
  return !(before && !(sentAt <= Date.parse(before)))
}

/** `Wed, 18 Aug 2021 20:01:14 +0000`: whole seconds. */
function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000')
}
