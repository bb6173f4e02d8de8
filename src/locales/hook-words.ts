/** What a language needs to tell that an address outside takes nothing any more. */
export interface HookWords {
  title: string
  happened: (host: string) => string
  advice: string
  link: string
}
