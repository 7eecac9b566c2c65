import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { html, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5'
import {
  feedbackFaultsId,
  feedbackFields,
  feedbackPage,
  getFeedbackFaultId,
  getFeedbackFieldId,
} from '../../../content-types/feedback.ts'
import { escapeHtml } from '../../platform/escape-html.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'
import { getFilePath } from '../../releases/release-files.ts'
import { getLiveReleaseId, getReleaseDir } from '../../releases/release-store.ts'
import type { SubmittedForm } from './read-form.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const texts = t.feedback.form

/**
 * The form's page as published, with the submitted text still in it and the errors next to it. If there is no release, a plain
 * page that shows the submitted text.
 */
export const makeResponsePage = async (form: SubmittedForm): Promise<string> => {
  const live = await getLiveReleaseId()
  const page =
    live && (await readFile(join(getReleaseDir(live), getFilePath(feedbackPage)), 'utf8').catch(() => undefined))
  return page ? fillIn(page, form) : makePlainPage(form)
}

const fillIn = (page: string, { values, faults, fault }: SubmittedForm): string => {
  const document = parse(page)
  const elements = [...walk(document)]
  const find = (id: string): Element | undefined => elements.find((element) => getAttribute(element, 'id') === id)
  const say = (id: string, message: string | undefined): void => {
    const place = find(id)
    if (!place || !message) return
    removeAttribute(place, 'hidden')
    setText(place, message)
  }
  say(feedbackFaultsId, fault)
  // Screen readers announce it, and the page scrolls to it when it opens.
  const summary = find(feedbackFaultsId)
  if (summary) summary.attrs.push({ name: 'autofocus', value: '' })
  for (const { name } of feedbackFields) {
    const field = find(getFeedbackFieldId(name))
    if (!field) continue
    say(getFeedbackFaultId(name), faults[name])
    if (faults[name]) field.attrs.push({ name: 'aria-invalid', value: 'true' })
    const value = values[name] ?? ''
    if (field.tagName !== 'textarea') field.attrs.push({ name: 'value', value })
    // The first line break in a text area is not part of its text.
    else setText(field, value.startsWith('\n') ? `\n${value}` : value)
  }
  const title = elements.find(({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI === html.NS.HTML)
  if (title) setText(title, texts.faultTitle(getText(title)))
  return serialize(document)
}

const makePlainPage = ({ values, faults, fault }: SubmittedForm): string => {
  const said = [...(fault ? [fault] : []), ...Object.values(faults)].map((one) => `<p>${escapeHtml(one)}</p>`)
  const written = values['message'] ? `<h2>${texts.kept}</h2><pre>${escapeHtml(values['message'])}</pre>` : ''
  return `<!doctype html><html lang="${adminLanguage}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${texts.faultTitle(texts.title)}</title></head><body><main><h1>${texts.title}</h1>${said.join('')}${written}<p><a href="${feedbackPage}">${texts.back}</a></p></main></body></html>\n`
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child)
}

const getAttribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

const removeAttribute = (element: Element, name: string): void => {
  const place = element.attrs.findIndex((attribute) => attribute.name === name)
  if (place !== -1) element.attrs.splice(place, 1)
}

const setText = (element: Element, value: string): void => {
  element.childNodes = [{ nodeName: '#text', parentNode: element, value }]
}

const getText = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
