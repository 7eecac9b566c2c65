import { describe, expect, it } from 'vitest'
import { getFacets } from '../../content-types/facets.ts'
import { getDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, getContentType } from '../../content-types/index.ts'
import { defaultLanguage } from '../../content-types/languages.ts'
import { getText } from '../../content-types/texts.ts'

describe('facets', () => {
  it('have each a key and a label, and join fields that share a key', () => {
    for (const type of contentTypes) {
      const facets = getFacets(type)
      const declared = getDataFields(type.fields).flatMap(({ name, custom }) =>
        custom?.site?.facet ? [{ name, key: custom.site.facet.key }] : [],
      )
      expect(new Set(facets.map(({ key }) => key)).size).toBe(facets.length)
      expect(facets.flatMap(({ key, fields }) => fields.map((name) => ({ name, key })))).toEqual(
        expect.arrayContaining(declared),
      )
      expect(facets.flatMap(({ fields }) => fields)).toHaveLength(declared.length)
      for (const { label } of facets) expect(getText(label, defaultLanguage)).toMatch(/^\p{Lu}/u)
    }
    // They stand in addresses that people have kept.
    expect(getFacets(getContentType('projects')).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['kategori', 'status', 'organisation', 'teknik', 'sektor', 'mal']),
    )
    const shared = getFacets(getContentType('projects')).find(({ fields }) => fields.includes('drivenBy'))
    expect(shared?.fields).toEqual(['drivenBy', 'participants', 'partners'])
  })
})
