/** How each word of the command line is written: told without loading what it does. */
export const USAGE = {
  import: 'import FILE [--dry-run] [--no-summons] [--office CODE] [--json]',
  tick: 'tick [--json]',
  export: 'export [--since DATE] [--office CODE] [--json]   (the planning on standard output)',
  person:
    'person export PHONE_OR_CASE [--office CODE] [--json] | person erase PHONE_OR_CASE [--office CODE] [--yes] [--json]',
  purge: 'purge [--dry-run] [--json]',
  backup: 'backup FILE [--json]',
  restore:
    'restore FILE [--json] | restore --reconcile [--json]   (with the service stopped; --reconcile: of a store that something else put back)',
  copy: 'copy --from file:STORE|postgres://… --to file:STORE|postgres://… [--new-key] [--json]   (into an empty store, with the service stopped; --new-key: sealed anew under the first key of SECRET_KEY=new,old)',
  rekey:
    'rekey [--names on|off] [--json]   (new keys for the store, while the service runs; cut short, the same command goes on; --names: from now on names need NAMES_KEY as well, or no more)',
  doctor: 'doctor [--seal "NUMBER LETTERS"] [--locale fr|en] [--json]',
  understand: 'understand [--locale LANGUAGE]   (one message a line in, one JSON object a line out)',
  sentences:
    'sentences --locale LANGUAGE [--office CODE]   (every sentence beside its French, as a spreadsheet to be reviewed) | sentences --load FILE --office CODE [--dry-run] [--json]   (its corrections, as words of the office)',
  misreadings:
    'misreadings [--locale fr|en] [--since YYYY-MM-DD] [--office CODE] [--with-danger] [--json]   (messages that agents marked as misread, without identity, as training reads them; "#" before those a person must check first)',
  chat: 'chat [--phone +33…]',
  setup:
    'setup [--office NAME] [--code CODE] [--phone PHONE] [--email EMAIL] [--hours 9h-19h] [--zone ZONE] [--region REGION] [--admin EMAIL --name NAME] [--team MOBILE] [--try MOBILE] [--json]   (the first run, asked in the terminal without options; says the one-use link of the first administrator)',
  office:
    'office add CODE --name NAME [--like CODE] [--zone ZONE] [--region REGION] [--phone PHONE] [--email EMAIL] | office set CODE [--name NAME] … | office list [--json]   (--like: with the settings, types and sentences of another office)',
  agent:
    'agent add EMAIL --name NAME --office CODE --role agent|staff|admin | agent set EMAIL [--name NAME] [--office CODE] [--role agent|staff|admin|none] | agent also EMAIL --office CODE|all --role agent|staff|admin|none   (in another office besides their own) | agent reset EMAIL   (their telephone for codes, or their account at the provider, changed) | agent link EMAIL   (a link to sign in with once) | agent list [--json]',
}

export type CommandName = keyof typeof USAGE
