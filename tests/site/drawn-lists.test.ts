import * as cheerio from 'cheerio'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { AchievedSign } from '../../site/components/finding/AchievedSign.tsx'
import { InLanguage } from '../../site/components/finding/browse-language.ts'
import { Card } from '../../site/components/finding/Card.tsx'
import { getSiteLanguage } from '../../site/i18n/index.ts'
import type { Block, BrowseIndex, CardDetails } from '../../site/search/browse-index.ts'
import { printExampleSite, type Printed } from '../helpers/open-example-site.ts'

const language = getSiteLanguage()
let printed: Map<string, Printed>
const text = (address: string): string => printed.get(address)!.body.toString()

beforeAll(async () => {
  printed = await printExampleSite()
})

/** Markup as a browser reads it: with what is written differently for the same elements made alike. */
const normalise = (html: string): string => {
  const $ = cheerio.load(html, {}, false)
  $('*').each((_, element) => {
    const attributes = Object.entries($(element).attr() ?? {})
      // The forms of a picture that are wider than any card are left out of lists that are drawn.
      .filter(([name]) => name !== 'srcset' && name !== 'srcSet')
      .map(([name, value]): [string, string] => [name.toLowerCase(), value])
      .sort(([one], [other]) => (one < other ? -1 : 1))
    for (const name of Object.keys($(element).attr() ?? {})) $(element).removeAttr(name)
    for (const [name, value] of attributes) $(element).attr(name, value)
  })
  return $.html().replaceAll(/>\s+|\s+</g, (blank) => blank.trim())
}

describe('lists that are drawn in the browser', () => {
  it('have the same cards as those that are printed', () => {
    const index = JSON.parse(text('/projekt/urval.json')) as BrowseIndex
    const block = JSON.parse(text('/projekt/urval-0.json')) as Block<CardDetails>
    const $ = cheerio.load(text('/projekt/'))
    const cards = $('[data-browse-list] li')
      .toArray()
      .map((item) => $(item).html()!)
    expect(cards.length).toBeGreaterThan(20)
    for (const [place, project] of index.projects.entries()) {
      const drawn = renderToStaticMarkup(
        createElement(
          InLanguage,
          { texts: language.t.browse, locale: language.locale },
          createElement(Card, { project, index, details: block[project.slug] }),
        ),
      )
      expect(normalise(drawn)).toBe(normalise(cards[place]!))
    }
  })

  it('show by the same signs how far goals were reached', () => {
    const $ = cheerio.load(text('/effekter/'))
    const signs = new Map(
      $('[data-browse-list] .achieved')
        .toArray()
        .map((sign) => [/achieved--(\w+)/.exec($(sign).attr('class')!)![1]!, sign]),
    )
    expect(signs.size).toBeGreaterThan(3)
    for (const [kind, sign] of signs) {
      const drawn = renderToStaticMarkup(createElement(AchievedSign, { kind, label: $(sign).text().trim() }))
      expect(normalise(drawn)).toBe(normalise($.html(sign)))
    }
  })
})
