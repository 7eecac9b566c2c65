import * as cheerio from 'cheerio'
import { describe, expect, it } from 'vitest'
import { accessibilityExample } from '../../content-types/settings/examples/accessibility.ts'
import { siteExample } from '../../content-types/settings/examples/site.ts'
import { printExampleSite } from '../helpers/open-example-site.ts'

describe('the accessibility statement', () => {
  it('holds every fact that the law asks for', async () => {
    const printed = await printExampleSite()
    const $ = cheerio.load(printed.get('/tillganglighet/')!.body.toString())
    const text = $('main').text().replace(/\s+/g, ' ')
    const { responsible, assessmentMethod } = accessibilityExample
    const shortcomings = accessibilityExample.shortcomings as { text: string; reason: string }[]
    expect($('#uppgifter .facts__value').first().text()).toContain(siteExample.name)
    for (const fact of [
      responsible,
      'Delvis förenlig',
      ...shortcomings.flatMap((one) => [one.text, one.reason]),
      assessmentMethod,
      '18 maj 2026',
      '1 juni 2026',
    ])
      expect(text).toContain(fact)
    expect($('main form[method="post"]').length).toBe(1)
    expect($('main a[href^="https://www.digg.se/"]').length).toBe(1)
    // It is linked from every page.
    for (const [address, { body }] of printed)
      if (address.endsWith('/') && !address.includes('/spelare/'))
        expect(body.toString(), address).toContain('href="/tillganglighet/"')
  })
})
