import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { XMLParser } from 'fast-xml-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { contentTypes } from '../../content-types/index.ts'
import type { Site } from '../../site/adapter/entrypoint.ts'
import { getDocumentUrn } from '../../site/feeds/document-urn.ts'
import { MarkedContent } from '../helpers/marked-content.ts'
import { openSiteWith, printAddress, printExampleSite } from '../helpers/open-example-site.ts'

const { origin } = snapshotFromExamples()
const openTypes = contentTypes.filter(({ custom }) => custom.site.openData)
const names = openTypes.map(({ custom }) => custom.site.openData!)

const readJson = async (site: Site, address: string): Promise<Record<string, unknown>> =>
  JSON.parse((await printAddress(site, address)).body.toString()) as Record<string, unknown>

/** The schemas that a site publishes, compiled by a validator that refuses what it does not know. */
const compile = async (site: Site, name: string): Promise<{ all: ValidateFunction; one: ValidateFunction }> => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: true })
  addFormats.default(ajv)
  const schema = await readJson(site, `/data/${name}.schema.json`)
  const all = ajv.compile(schema)
  return { all, one: ajv.getSchema(`${String(schema.$id)}#/$defs/ett`)! }
}
const getFaults = (validate: ValidateFunction, data: unknown): string[] =>
  validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

describe.each(names)('the open data %s', (name) => {
  let example: Site
  let full: Site

  beforeAll(async () => {
    example = await openSiteWith(snapshotFromExamples())
    const content = new MarkedContent()
    for (const type of openTypes) content.addFull(type)
    full = await openSiteWith(content.snapshot)
  })

  it('is as its schema says, with the examples and with every field filled', async () => {
    for (const site of [example, full]) {
      const { all, one } = await compile(site, name)
      const data = await readJson(site, `/data/${name}.json`)
      expect(data.$schema).toMatch(new RegExp(`/data/${name}\\.schema\\.json$`))
      expect(getFaults(all, data)).toEqual([])
      const documents = data[name] as { adress: string }[]
      expect(documents.length).toBeGreaterThan(0)
      for (const { adress } of documents.slice(0, 5)) {
        const address = `${new URL(adress).pathname}index.json`
        expect(getFaults(one, await readJson(site, address)), address).toEqual([])
      }
    }
  })

  it('is refused by its schema when a field is missing, of another kind or unknown', async () => {
    const { all } = await compile(example, name)
    const data = await readJson(example, `/data/${name}.json`)
    const documents = data[name] as Record<string, unknown>[]
    const planted: Record<string, unknown>[] = [
      { ...data, licens: 'MIT' },
      { ...data, antal: '3' },
      { ...data, [name]: [{ ...documents[0], identifierare: 'projekt/1' }] },
      { ...data, [name]: [{ ...documents[0], okant: 'x' }] },
      { ...data, [name]: [{ ...documents[0], titel: undefined, id: undefined }] },
      { ...data, [name]: [{ ...documents[0], adress: '/projekt/x/' }] },
    ]
    for (const wrong of planted)
      expect(getFaults(all, JSON.parse(JSON.stringify(wrong))), JSON.stringify(wrong).slice(0, 90)).not.toEqual([])
  })

  it('knows a document by the same name when its address changes', async () => {
    const snapshot = snapshotFromExamples()
    const collection = openTypes.find(({ custom }) => custom.site.openData === name)!.slug
    const [first, ...others] = snapshot.collections[collection] ?? []
    const moved = await openSiteWith({
      ...snapshot,
      collections: { ...snapshot.collections, [collection]: [{ ...first!, slug: 'flyttad' }, ...others] },
    })
    const find = async (site: Site, slug: unknown) =>
      ((await readJson(site, `/data/${name}.json`))[name] as { id: string; identifierare: string }[]).find(
        ({ id }) => id === slug,
      )
    const [before, after] = [await find(example, first!.slug), await find(moved, 'flyttad')]
    expect(after!.identifierare).toBe(before!.identifierare)
    expect(before!.identifierare).toMatch(/^urn:uuid:/)
  })
})

describe('the name of a document for programs', () => {
  it('is the one that it has always had', () => {
    expect(getDocumentUrn({ collection: 'projects', id: '65f1' })).toBe('urn:uuid:f138940f-94f0-5962-a3a6-e8a423816c52')
  })
})

describe('the catalogue for data portals', () => {
  type Node = Record<string, unknown>
  const listOf = (value: unknown): Node[] => [value].flat().filter(Boolean) as Node[]
  const read = async (): Promise<Record<string, Node[]>> => {
    const xml = (await printExampleSite()).get('/data/dcat.rdf')!.body.toString()
    const { 'rdf:RDF': root } = new XMLParser({ ignoreAttributes: false }).parse(xml) as { 'rdf:RDF': Node }
    return Object.fromEntries(Object.entries(root).map(([name, nodes]) => [name, listOf(nodes)]))
  }
  const required = {
    'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcat:dataset'],
    'dcat:Dataset': [
      'dcterms:title',
      'dcterms:description',
      'dcterms:publisher',
      'dcterms:identifier',
      'dcat:theme',
      'dcat:keyword',
      'dcat:contactPoint',
      'dcterms:accessRights',
      'dcat:distribution',
    ],
    'dcat:Distribution': ['dcat:accessURL', 'dcterms:license', 'dcterms:format', 'dcterms:title'],
    'foaf:Agent': ['foaf:name', 'dcterms:type'],
    'vcard:Organization': ['vcard:fn'],
  }

  it('says of each thing what DCAT-AP-SE asks for', async () => {
    const nodes = await read()
    for (const [kind, properties] of Object.entries(required)) {
      expect(nodes[kind]?.length, kind).toBeGreaterThan(0)
      for (const node of nodes[kind] ?? [])
        expect(
          properties.filter((property) => node[property] === undefined),
          JSON.stringify(node),
        ).toEqual([])
    }
    expect(nodes['dcat:Dataset']).toHaveLength(names.length)
  })

  it('names nothing of the site that it does not describe or that is not there', async () => {
    const nodes = await read()
    const printed = await printExampleSite()
    const described = new Set(Object.values(nodes).flatMap((list) => list.map((node) => String(node['@_rdf:about']))))
    const named = Object.values(nodes)
      .flat()
      .flatMap((node) => Object.values(node).flatMap(listOf))
      .map((value) => value['@_rdf:resource'])
      .filter((resource) => typeof resource === 'string' && resource.startsWith(origin)) as string[]
    expect(named.length).toBeGreaterThan(10)
    const missing = named.filter((resource) => !described.has(resource) && !printed.has(new URL(resource).pathname))
    expect(missing).toEqual([])
  })
})
