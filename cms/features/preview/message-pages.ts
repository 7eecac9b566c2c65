import { previewAddress } from '../../../content-types/addresses.ts'
import { adminLanguage } from '../../platform/language.ts'
import { t } from './texts.ts'

// Plain pages shown instead of a preview. They also appear in the editor's frame, whose sandbox only lets links open a new tab.

const makePage = ({ title, text }: { title: string; text: string }, link = ''): string =>
  `<!doctype html><html lang="${adminLanguage}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><link rel="stylesheet" href="${previewAddress}preview.css"><title>${title}</title></head><body class="preview-message"><main><h1>${title}</h1><p>${text}</p>${link}</main></body></html>\n`

/** Asks to sign in. The same for every address, so that it does not reveal what exists. */
export const signInPage = makePage(
  t.preview.signIn,
  `<p><a href="/admin/login" target="_blank" rel="noopener">${t.preview.signIn.link}</a></p>`,
)

/** Says that there is nothing to see, without revealing whether it is missing or forbidden. */
export const nothingPage = makePage(t.preview.nothing)

/** Says that the page could not be rendered. */
export const failedPage = makePage(t.preview.failed)
