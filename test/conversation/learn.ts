import { writeFileSync } from 'node:fs'
import { learn } from './learning.ts'

/** `npm run learn`: makes the tables of weights anew from the sets kept for it. The same sets always give the same tables. */
for (const locale of ['fr', 'en'] as const) {
  const file = new URL(`../../src/conversation/learned/${locale}.ts`, import.meta.url)
  const table = learn(locale)
  writeFileSync(file, sourceOf(locale, table))
  console.log(`${locale}: ${table.split('\n').length - 1} features, ${Math.round(table.length / 1024)} KB`)
}

function sourceOf(locale: 'fr' | 'en', table: string): string {
  const name = { fr: 'french', en: 'english' }[locale]
  const escaped = table.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)
  return `/** Made by \`npm run learn\` from test/conversation: the labels, then what each feature says of them. Not written by hand. */\nexport const ${name} = \`${escaped}\`\n`
}
