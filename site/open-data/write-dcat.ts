import type { Content } from '../content/content.ts'
import { pageAddresses } from '../content/navigation.ts'
import { escapeMarkup } from '../feeds/escape-markup.ts'
import { getTypeLabels } from '../content/labels.ts'
import { getLastChangeOf } from '../feeds/last-change.ts'
import { getDataFiles, getOpenTypes, getSchemaAddress, licence } from './data-sets.ts'

/** The namespaces of DCAT-AP-SE: https://docs.dataportal.se/dcat/sv/ */
const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

/** Terms of the EU's vocabularies that DCAT-AP-SE requires. */
const authority = 'http://publications.europa.eu/resource/authority'
const terms = {
  accessRights: `${authority}/access-right/PUBLIC`,
  theme: `${authority}/data-theme/GOVE`,
  frequency: `${authority}/frequency/IRREG`,
  /** A local authority. */
  publisherType: 'http://purl.org/adms/publishertype/LocalAuthority',
}

const fileTypes: Record<string, string> = {
  'application/json': 'https://www.iana.org/assignments/media-types/application/json',
  'text/csv': 'https://www.iana.org/assignments/media-types/text/csv',
}

/** The open data as a catalogue that Sweden's data portal can harvest: DCAT-AP-SE as RDF/XML. */
export const writeDcat = (content: Content): string => {
  const { origin, settings, language } = content
  const { t } = language
  const languageTerm = `${authority}/language/${language.longCode.toUpperCase()}`
  const text = (name: string, value: string): string =>
    `<${name} xml:lang="${language.code}">${escapeMarkup(value)}</${name}>`
  const { site } = settings
  const page = origin + pageAddresses.openData
  const publisher = `${page}#utgivare`
  const contact = `${page}#kontakt`
  const publisherName = site.organisation ?? site.name
  const types = getOpenTypes()
  const changedOn = types
    .map(({ type }) => getLastChangeOf(content, type.slug) ?? '')
    .sort()
    .at(-1)
  const idOf = (name: string): string => `${page}#${name}`

  const catalogue = element('dcat:Catalog', page, [
    text('dcterms:title', `${t.openData.title} – ${site.name}`),
    text('dcterms:description', t.openData.lead),
    link('dcterms:publisher', publisher),
    link('dcterms:license', licence.uri),
    link('dcterms:language', languageTerm),
    link('foaf:homepage', page),
    date('dcterms:modified', changedOn),
    ...types.map(({ name }) => link('dcat:dataset', idOf(name))),
  ])
  const sets = types.flatMap(({ name, type }) => {
    const title = getTypeLabels(language, type).plural
    const files = getDataFiles(name, type)
    return [
      element('dcat:Dataset', idOf(name), [
        text('dcterms:title', `${title} – ${site.name}`),
        text('dcterms:description', t.openData.setDescription(title, publisherName)),
        plain('dcterms:identifier', idOf(name)),
        ...t.openData.keywords.map((keyword) => text('dcat:keyword', keyword)),
        link('dcterms:publisher', publisher),
        link('dcat:contactPoint', contact),
        link('dcterms:accessRights', terms.accessRights),
        link('dcterms:language', languageTerm),
        link('dcterms:accrualPeriodicity', terms.frequency),
        link('dcat:theme', terms.theme),
        link('dcat:landingPage', page),
        date('dcterms:modified', getLastChangeOf(content, type.slug)),
        ...files.map(({ address }) => link('dcat:distribution', origin + address)),
      ]),
      ...files.map(({ address, format }) =>
        element('dcat:Distribution', origin + address, [
          text('dcterms:title', address.split('/').at(-1)!),
          link('dcat:accessURL', origin + address),
          link('dcat:downloadURL', origin + address),
          link('dcterms:license', licence.uri),
          plain('dcterms:format', format),
          ...(format === 'application/json' ? [link('dcterms:conformsTo', origin + getSchemaAddress(name))] : []),
          link('dcat:mediaType', fileTypes[format]!),
        ]),
      ),
      element('dcterms:Standard', origin + getSchemaAddress(name), [text('dcterms:title', t.openData.schemaOf(title))]),
    ]
  })
  const agents = [
    element('foaf:Agent', publisher, [text('foaf:name', publisherName), link('dcterms:type', terms.publisherType)]),
    element('vcard:Organization', contact, [
      text('vcard:fn', publisherName),
      ...(site.contact?.email
        ? [link('vcard:hasEmail', `mailto:${site.contact.email}`)]
        : [link('vcard:hasURL', origin)]),
    ]),
  ]
  const declared = Object.entries(namespaces).map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declared.join('')}>${[catalogue, ...sets, ...agents].join('')}</rdf:RDF>\n`
}

const element = (name: string, address: string, inside: string[]): string =>
  `<${name} rdf:about="${escapeMarkup(address)}">${inside.join('')}</${name}>`

const plain = (name: string, value: string): string => `<${name}>${escapeMarkup(value)}</${name}>`

const link = (name: string, address: string): string => `<${name} rdf:resource="${escapeMarkup(address)}"/>`

const date = (name: string, value: string | undefined): string =>
  value ? `<${name} rdf:datatype="http://www.w3.org/2001/XMLSchema#dateTime">${value}</${name}>` : ''
