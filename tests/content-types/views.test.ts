import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentTypes, fixedVocabularies, getContentType } from '../../content-types/index.ts'
import { findViewName } from '../../site/views/find-view-name.ts'

const names = readdirSync('site/views')

describe('the views of the site', () => {
  it.each(
    [...contentTypes.filter(({ custom }) => custom.site.address), ...fixedVocabularies].map(
      (type) => [type.slug, type] as const,
    ),
  )('hold one for the pages of %s', (_, type) => {
    expect(names).toContain(findViewName(type, names))
  })

  it('prefer one of its own to the one that all vocabularies share', () => {
    const type = getContentType('categories')
    expect(findViewName(type, ['CategoryView.astro', 'VocabularyView.astro'])).toBe('CategoryView.astro')
    expect(findViewName(type, ['VocabularyView.astro'])).toBe('VocabularyView.astro')
  })

  it('are missed in words when there is none', () => {
    const type = { ...getContentType('projects'), slug: 'stories' }
    expect(() => findViewName(type, names)).toThrow(
      /content type "stories" has no view: write site\/views\/StoryView\.astro/,
    )
  })
})
