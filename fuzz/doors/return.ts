import type { Random } from '../../simulation/random.ts'
import type { IdentityProvider, KeptMeanwhile } from '../../src/domain/sign-in/provider.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { openStage, SECRETS } from '../stage.ts'
import { wrongInAnswer } from '../wrong-in.ts'

/**
 * What comes back with a browser from a provider of identities: a line with the query, a line with the cookie. `{state}` and `{kept}` stand for
 * what was given to it as it left; the provider vouches for `code=good` alone, and for an agent of ours.
 */
export const returnDoor: Door = {
  name: 'return',
  inTests: 60,
  addresses: ['/connexion/fournisseur', '/connexion/retour', '/connexion/sortie'],
  async open(): Promise<OpenDoor> {
    const stage = await openStage({ identityProvider: PROVIDER })
    const { server } = stage.scene.service
    const inject = (url: string, cookie: string) =>
      server.inject({
        method: 'GET',
        url,
        headers: { accept: 'text/html', host: 'localhost:3000', ...(cookie && { cookie }) },
      })
    return {
      grow: (random) => Buffer.from(comeBack(random)),
      async try(bytes) {
        const gone = await inject('/connexion/fournisseur?suite=/agenda', '')
        const kept = [gone.headers['set-cookie'] ?? []].flat().map(String)[0]?.split(';')[0] ?? ''
        const state = /state=(\w+)/.exec(String(gone.headers.location))?.[1] ?? ''
        const [query = '', cookie = ''] = bytes
          .toString('latin1')
          .replaceAll('{state}', state)
          .replaceAll('{kept}', kept)
          .split('\n')
        const back = await inject(
          `/connexion/retour?${query.replace(/[^\x21-\x7e]/g, '%20')}`,
          cookie.replace(/[^\x20-\x7e]/g, '?'),
        )
        const wrong = [...wrongInAnswer(back, SECRETS, MEANT), ...stage.wrongInLog()]
        const entered = /^(?:__Host-)?justif=[^;]{20}/m.test([back.headers['set-cookie'] ?? []].flat().join('\n'))
        wrong.push(
          ...wrongInAnswer(await inject(`/connexion/sortie?${query.replace(/[^\x21-\x7e]/g, '%20')}`, ''), SECRETS),
        )
        const whole = cookie.includes(kept) && query.includes(`state=${state}`) && query.includes('code=good')
        if (entered && !whole) wrong.push('somebody is let in, whom nobody vouched for')
        return wrong
      },
      look: stage.look,
      close: stage.close,
    }
  },
}

/** The provider does not answer. */
const MEANT = new Set([502, 503])

let begun = 0

export const PROVIDER: IdentityProvider = {
  issuer: 'https://provider.example',
  name: undefined,
  async begin() {
    const kept: KeptMeanwhile = {
      state: `s${++begun}`.padEnd(43, 'x'),
      nonce: 'n'.repeat(43),
      verifier: 'v'.repeat(43),
    }
    return { address: `https://provider.example/auth?state=${kept.state}`, kept }
  },
  async finish(query, { state }) {
    const said = new URLSearchParams(query)
    if (said.get('state') !== state) return { trouble: 'notTrusted' }
    if (said.get('code') !== 'good') return { trouble: 'declined' }
    const email = said.get('as') ?? 'marie@justice.example'
    const identity = { sub: email, email, emailVerified: true, acr: undefined, amr: [], idToken: '' }
    return { identity }
  },
  signOutAddress: async () => undefined,
}

function comeBack(random: Random): string {
  const odd = () => encodeURIComponent(oddText(random).toWellFormed())
  const fields = [
    `code=${random.chance(0.6) ? 'good' : odd()}`,
    `state=${random.chance(0.7) ? '{state}' : random.pick([odd(), 's1'.padEnd(43, 'x'), ''])}`,
    ...(random.chance(0.3)
      ? [`${random.pick(['error', 'iss', 'state', 'code', 'as', '__proto__', odd()])}=${odd()}`]
      : []),
  ]
  const cookie = random.pick([
    '{kept}',
    '{kept}',
    '{kept}',
    '',
    `{kept}; {kept}`,
    `justif-entree=${odd()}`,
    `{kept}${odd()}`,
    odd(),
  ])
  return `${fields.join('&')}\n${cookie}`
}
