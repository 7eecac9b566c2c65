import type { CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'
import { getAddress } from '../../content-types/addresses.ts'
import type { Field } from '../../content-types/fields/field.ts'
import { walkDataFields } from '../../content-types/fields/walk.ts'
import { contentTypes, fixedVocabularies, getContentType, settings } from '../../content-types/index.ts'
import { languages, type Texts } from '../../content-types/languages.ts'
import { getReservedSegments } from '../../content-types/reserved-segments.ts'
import type { ContentType } from '../../content-types/roles.ts'
import { assertDeclarations, findFaults } from '../../content-types/validate.ts'
import { inEveryLanguage } from '../helpers/in-every-language.ts'

const registry = { contentTypes, fixedVocabularies, settings }
const help = { admin: { description: inEveryLanguage('Hjälp.') } }
const slug: Field = { name: 'slug', type: 'text', label: inEveryLanguage('Adress'), ...help }
const title: Field = { name: 'title', type: 'text', label: inEveryLanguage('Titel'), ...help }

/** A collection that does not exist. Payload's types know the names only when it has generated them. */
const nowhere = 'nothing' as CollectionSlug

/** What the type check would refuse, and a program without types could still declare. */
const nothing = {} as never

/** A type without fault, with what a test changes in it. */
const typeWith = (
  fields: Field[],
  site: Partial<ContentType['custom']['site']> = {},
  other: Partial<ContentType> = {},
): ContentType => ({
  slug: 'things',
  labels: { singular: inEveryLanguage('Sak'), plural: inEveryLanguage('Saker') },
  admin: { description: inEveryLanguage('Saker.'), group: inEveryLanguage('Annat') },
  custom: { site: { kind: 'document', address: '/saker/', ...site } },
  fields: [title, slug, ...fields],
  examples: async () => [],
  ...other,
})

/** A field that is a facet of what it points at. */
const facetOf = (relationTo: CollectionSlug): Field => ({
  name: 'a',
  type: 'relationship',
  relationTo,
  label: inEveryLanguage('A'),
  ...help,
  custom: { site: { facet: { key: 'a' } } },
})

const faultsOf = (...types: ContentType[]): string[] =>
  findFaults({ ...registry, contentTypes: [...contentTypes, ...types] })

/** Whether a text is there in every language. */
const isSaid = (texts: unknown): boolean =>
  languages.every((language) => Boolean((texts as Partial<Texts> | undefined)?.[language]))

describe('the registry', () => {
  it('has no fault', () => {
    expect(findFaults(registry)).toEqual([])
  })

  it('gives every declared field a label and a help text', () => {
    const all = [...contentTypes, ...settings].flatMap(({ slug: owner, fields }) =>
      walkDataFields(fields).map(({ path, field }) => ({ path: `${owner}.${path}`, field })),
    )
    expect(all.length).toBeGreaterThan(100)
    const without = all.filter(({ field }) => {
      const description = (field.admin as { description?: unknown } | undefined)?.description
      return !isSaid(field.label) || (!isSaid(description) && field.type !== 'group')
    })
    expect(without.map(({ path }) => path)).toEqual([])
  })

  it('finds a type by its collection, and names those that exist when there is none', () => {
    for (const type of contentTypes) expect(getContentType(type.slug)).toBe(type)
    expect(() => getContentType('nothing')).toThrow(/no content type "nothing".*projects/)
  })

  it('keeps the first part of every address for itself', () => {
    const reserved = getReservedSegments()
    for (const { custom } of contentTypes) {
      const first = custom.site.address?.split('/')[1]
      if (first) expect(reserved).toContain(first)
    }
    expect(reserved).toEqual(expect.arrayContaining(['admin', 'api', 'preview', 'data']))
    expect(new Set(reserved).size).toBe(reserved.length)
    expect(getAddress('/projekt/', 'hbg-works')).toBe('/projekt/hbg-works/')
  })
})

describe('a declared text', () => {
  it('is refused by the type check when a language is missing', () => {
    // @ts-expect-error -- A label that is no record of languages.
    const plain: Field = { name: 'a', type: 'text', label: 'A' }
    // @ts-expect-error -- A help text without any language.
    const inner: Field = { name: 'b', type: 'text', admin: { description: {} } }
    const inside: Field = { name: 'a', type: 'array', fields: [inner] }
    // @ts-expect-error -- The label of a choice, which Payload would take.
    const choice: Field = { name: 'a', type: 'select', options: [{ value: 'b', label: 'B' }] }
    const faults = faultsOf(typeWith([plain, inside, choice])).filter((fault) =>
      fault.includes(`in ${languages.join(', ')}`),
    )
    expect(faults.filter((fault) => fault.startsWith('things.a: has no label'))).toHaveLength(3)
    expect(faults.filter((fault) => fault.startsWith('things.a: has no admin.description'))).toHaveLength(3)
    expect(faults.filter((fault) => fault.startsWith('things.a.b: has no'))).toHaveLength(2)
  })
})

describe('findFaults', () => {
  it.each<[string, ContentType, string]>([
    ['a type without labels', typeWith([], {}, { labels: nothing }), 'things: has no labels'],
    ['a type without a description', typeWith([], {}, { admin: nothing }), 'things: has no admin.description'],
    [
      'a document without an address',
      typeWith([], { address: undefined as unknown as string }),
      'things: a document has a page',
    ],
    [
      'an address without slashes',
      typeWith([], { address: 'saker' }),
      'address "saker" must begin and end with a slash',
    ],
    [
      'an address that another type has',
      typeWith([], { address: '/projekt/' }),
      'address "/projekt/" is declared more than once',
    ],
    [
      'a slug that another type has',
      typeWith([], {}, { slug: 'projects' }),
      'slug "projects" is declared more than once',
    ],
    [
      'a document without slug',
      typeWith([], {}, { fields: [title] }),
      'things: has a page, so it needs the field slug',
    ],
    [
      'a second type of pictures',
      typeWith([], { kind: 'file', file: { kind: 'image', maxBytes: 1 } }),
      'kind "image" is declared by media and things: exactly one type holds such files',
    ],
    ['a file that does not say what it is', typeWith([], { kind: 'file' }), 'things: custom.site.file says what'],
    [
      'what a file is, on a document',
      typeWith([], { file: { kind: 'image', maxBytes: 1 } }),
      'things: custom.site.file says what',
    ],
    [
      'a second type to which editors belong',
      typeWith([], { ownsDocuments: true }),
      'ownsDocuments must stand on exactly one type',
    ],
    ['a document without title or name', typeWith([], {}, { fields: [slug] }), 'things: needs a field title or name'],
    ['a field without label', typeWith([{ name: 'a', type: 'text', ...help }]), 'things.a: has no label in'],
    [
      'a field without help',
      typeWith([{ name: 'a', type: 'text', label: inEveryLanguage('A') }]),
      'things.a: has no admin.description',
    ],
    ['a field declared twice', typeWith([title]), 'things: field "title" is declared more than once'],
    [
      'a relation to nothing',
      typeWith([{ name: 'a', type: 'relationship', relationTo: nowhere, label: inEveryLanguage('A'), ...help }]),
      'things.a: points at "nothing"',
    ],
    [
      'a search weight that is too high',
      typeWith([
        { name: 'a', type: 'text', label: inEveryLanguage('A'), ...help, custom: { site: { searchWeight: 11 } } },
      ]),
      'things.a: searchWeight is 11',
    ],
    [
      'a facet of plain text',
      typeWith([
        { name: 'a', type: 'text', label: inEveryLanguage('A'), ...help, custom: { site: { facet: { key: 'a' } } } },
      ]),
      'things.a: is a facet, so it must be a relationship',
    ],
    ...contentTypes
      .filter(({ custom }) => custom.site.kind !== 'vocabulary')
      .map((type): [string, ContentType, string] => [
        `a facet that points at ${type.slug}, which is no vocabulary`,
        typeWith([facetOf(type.slug as CollectionSlug)]),
        `things.a: is a facet, but "${type.slug}" is no vocabulary`,
      ]),
    [
      'a facet that points at several vocabularies',
      typeWith([{ ...facetOf('sectors'), relationTo: ['sectors', 'categories'] } as Field]),
      'things.a: is a facet of several types',
    ],
    [
      'a facet inside a list',
      typeWith([
        {
          name: 'rows',
          type: 'array',
          label: inEveryLanguage('Rader'),
          ...help,
          fields: [
            {
              name: 'a',
              type: 'relationship',
              relationTo: 'sectors',
              label: inEveryLanguage('A'),
              ...help,
              custom: { site: { facet: { key: 'a' } } },
            },
          ],
        },
      ]),
      'things.rows.a: is a facet inside "rows"',
    ],
    [
      'a vocabulary that does not exist',
      typeWith([
        {
          name: 'a',
          type: 'select',
          options: ['1'],
          label: inEveryLanguage('A'),
          ...help,
          custom: { site: { vocabulary: 'moons' } },
        },
      ]),
      'things.a: names the vocabulary "moons"',
    ],
    [
      'a name in the open data that no program can use',
      typeWith([
        { name: 'a', type: 'text', label: inEveryLanguage('A'), ...help, custom: { site: { openData: 'Två ord' } } },
      ]),
      'things.a: openData "Två ord"',
    ],
    [
      'a demand that hangs on no relation',
      typeWith([
        {
          name: 'a',
          type: 'text',
          label: inEveryLanguage('A'),
          ...help,
          custom: { site: { requiredWhen: { relation: 'b', flag: 'c', message: inEveryLanguage('d') } } },
        },
      ]),
      'things.a: requiredWhen.relation "b"',
    ],
    [
      'a demand that hangs on no checkbox',
      typeWith([
        { name: 'status', type: 'relationship', relationTo: 'statuses', label: inEveryLanguage('Status'), ...help },
        {
          name: 'a',
          type: 'text',
          label: inEveryLanguage('A'),
          ...help,
          custom: { site: { requiredWhen: { relation: 'status', flag: 'c', message: inEveryLanguage('d') } } },
        },
      ]),
      'things.a: requiredWhen.flag "c" is no checkbox of statuses',
    ],
    [
      'a condition of publicity that is not in the group',
      typeWith([
        { name: 'a', type: 'group', label: inEveryLanguage('A'), fields: [], custom: { site: { publicWhen: 'b' } } },
      ]),
      'things.a: publicWhen "b"',
    ],
    [
      'an owner that is no organisation',
      typeWith([
        {
          name: 'a',
          type: 'relationship',
          relationTo: 'categories',
          label: inEveryLanguage('A'),
          ...help,
          custom: { site: { ownedBy: true } },
        },
      ]),
      'things.a: ownedBy must stand on a relationship to one of the organisations',
    ],
    [
      'an identity that would be copied',
      typeWith([{ name: 'a', type: 'text', unique: true, label: inEveryLanguage('A'), ...help }]),
      'things.a: no two documents may have the same, so a copy starts without it',
    ],
    [
      'a progress that nothing tells',
      typeWith([
        {
          name: 'a',
          type: 'relationship',
          relationTo: 'sectors',
          label: inEveryLanguage('A'),
          ...help,
          custom: { site: { progress: { field: 'far', stopped: 'isStopped' } } },
        },
      ]),
      'things.a: progress names "far"',
    ],
    [
      'something expected of a type that is never realised',
      typeWith([
        {
          name: 'a',
          type: 'text',
          label: inEveryLanguage('A'),
          ...help,
          custom: { site: { expectedWhenRealised: { message: inEveryLanguage('m'), beside: 'b' } } },
        },
      ]),
      'things.a: is expected when realised, but no field of the type has the role progress',
    ],
    [
      'a condition that names no field',
      typeWith([
        {
          name: 'a',
          type: 'date',
          label: inEveryLanguage('A'),
          ...help,
          custom: { site: { due: { unless: { field: 'b', is: 'c' } } } },
        },
      ]),
      'things.a: names the field "b"',
    ],
    [
      'a list that is reached by no field of its own',
      typeWith([
        {
          name: 'a',
          type: 'array',
          label: inEveryLanguage('A'),
          ...help,
          fields: [],
          custom: { site: { contactMethods: ['email'] } },
        },
      ]),
      'things.a: contactMethods names "email"',
    ],
  ])('names %s', (_, type, expected) => {
    expect(faultsOf(type).join('\n')).toContain(expected)
  })

  it('takes a facet that points at any vocabulary', () => {
    const vocabularies = contentTypes.filter(({ custom }) => custom.site.kind === 'vocabulary')
    expect(vocabularies.length).toBeGreaterThan(3)
    for (const { slug: target } of vocabularies)
      expect(faultsOf(typeWith([facetOf(target as CollectionSlug)])), target).toEqual([])
  })

  it('names all faults at once, and throws them as one error', () => {
    const wrong = typeWith(
      [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'upload', relationTo: nowhere, label: inEveryLanguage('B'), ...help },
      ],
      {
        address: '/projekt',
      },
    )
    const faults = faultsOf(wrong)
    expect(faults).toHaveLength(4)
    const contentTypesWithFaults = [...contentTypes, wrong]
    expect(() => assertDeclarations({ ...registry, contentTypes: contentTypesWithFaults })).toThrow(
      `The content types have 4 fault(s):\n- ${faults.join('\n- ')}`,
    )
  })
})
