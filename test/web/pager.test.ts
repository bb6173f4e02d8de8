import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { numberedPager, pageOf, pager } from '../../src/web/pager.ts'

const address = (page: number) => `/list?page=${page}`

describe('the way to the pages beside', () => {
  test('is nothing where there is one page only', () => {
    expect(pager({})).toBe(false)
    expect(numberedPager({ page: 1, pages: 1 }, address)).toBe(false)
    expect(numberedPager({ page: 1, more: false }, address)).toBe(false)
  })

  test('has the same words whether a list is counted, not counted, or read from a mark', () => {
    const ways = [
      numberedPager({ page: 1, pages: 3 }, address),
      numberedPager({ page: 1, more: true }, address),
      pager({ next: address(2) }),
    ]
    for (const way of ways) {
      expect(`${way}`).toContain('<a href="/list?page=2" rel="next">Page suivante ›</a>')
      expect(`${way}`).not.toContain('rel="prev"')
    }
    expect(`${ways[0]}`).toContain('Page 1 sur 3')
    const last = `${numberedPager({ page: 3, pages: 3 }, address)}`
    expect(last).toContain('<a href="/list?page=2" rel="prev">‹ Page précédente</a>')
    expect(last).not.toContain('rel="next"')
    expect(`${pager({ first: '/list' })}`).toContain('<a href="/list">« Début de la liste</a>')
  })

  test('is written in one file only', () => {
    const others = globSync('src/web/**/*.ts').filter((file) => readFileSync(file, 'utf8').includes('class="pager"'))
    expect(others).toEqual(['src/web/pager.ts'])
    const sheets = globSync('src/web/style/*.css').filter((file) => readFileSync(file, 'utf8').includes('.pager'))
    expect(sheets).toEqual(['src/web/style/tables.css'])
  })
})

describe('the page asked for', () => {
  test('is the first, of anything that is no page, and never beyond the last of a counted list', () => {
    for (const page of ['', '0', '-1', '1.5', 'x', '99999999', undefined])
      expect(pageOf({ page }, 50, 120)).toMatchObject({ page: 1, slice: { limit: 50, offset: 0 } })
    expect(pageOf({ page: '9' }, 50, 120)).toMatchObject({ page: 3, pages: 3, slice: { limit: 50, offset: 100 } })
    expect(pageOf({ page: '9' }, 50)).toMatchObject({ page: 9, slice: { limit: 50, offset: 400 } })
    expect(pageOf({ page: '999999' }, 50).slice.offset).toBe(9998 * 50)
  })
})
