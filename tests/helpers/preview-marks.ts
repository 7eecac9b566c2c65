interface Texts {
  note: string
  stale: string
  share?: { text: string; address: string }
}

/** The texts of a preview in tests. */
export const previewTexts: Texts = { note: 'Så här blir sidan.', stale: 'Det här är inte det senaste.' }

/** What a preview contains besides the public page. */
const getPreviewMarks = ({ note, stale, share } = previewTexts): string[] => [
  '<link rel="stylesheet" href="/preview/preview.css"><script defer src="/preview/preview.js"></script>',
  `<p class="preview-note" data-preview data-stale="${stale}" role="status" hidden>${note}${share ? `<a href="${share.address}">${share.text}</a>` : ''}</p>`,
]

/** A preview without its additions. Throws unless each occurs exactly once. */
export const withoutPreviewMarks = (html: string, texts = previewTexts): string =>
  getPreviewMarks(texts).reduce((rest, mark) => {
    const parts = rest.split(mark)
    if (parts.length !== 2) throw new Error(`A previewed page holds ${parts.length - 1} times: ${mark}`)
    return parts.join('')
  }, html)
