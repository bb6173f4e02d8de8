export const API_PAGE = {
  title: 'What a program may ask',
  intro:
    'For whoever links another program of the office: loading the schedule, and reading what changed. Nothing that comes out of it holds a name, a number or anybody’s words.',
  tokenTitle: 'The token',
  token:
    'Each request shows a token: “Authorization: Bearer justif_…”. An administrator of the office makes it, and closes it, in Settings, Access for programs. It is good for their office only. Sixty requests in ten minutes at most.',
  troubleTitle: 'When a request does not succeed',
  trouble:
    'The answer is always JSON: “error”, a sentence in French, and “code”, a word that does not change. After 429, wait and start again; after 5xx too: the same file sent twice changes nothing.',
  document: 'The OpenAPI 3.1 document, for tools (in French)',
  query: 'After the “?” of the address',
  queryColumns: ['Name', 'Meaning'],
  needed: 'required',
  body: 'In the body of the request',
  answers: 'Answers',
  answerColumns: ['Status', 'Meaning'],
  changeTitle: 'What a change says',
  changeColumns: ['Field', 'Meaning'],
  hooksTitle: 'Being told',
  hooks:
    'An administrator can also give an https address: each change is sent there by POST, at least once, in order, signed as Standard Webhooks says (HMAC-SHA256 of “id.timestamp.body” with the secret). Answer 2xx as soon as it is kept. Otherwise it is sent again, later and later, for two days; then the address stops, and administrators receive an e-mail.',
  hookHeaders: {
    'webhook-id': 'The same at each attempt of the same change.',
    'webhook-timestamp': 'The seconds since 1970, when it is sent: refuse whatever is older than five minutes.',
    'webhook-signature': 'v1, followed by the signature in base64.',
  },
  hookTaken: 'The change is kept.',
}
