interface Texts {
  note: string
  stale: string
  share?: { text: string; address: string }
}

/** What a previewed page says of itself in tests. */
export const previewTexts: Texts = { note: 'Så här blir sidan.', stale: 'Det här är inte det senaste.' }

/** What a previewed page holds beyond the public one. */
const getPreviewMarks = ({ note, stale, share } = previewTexts): string[] => [
  '<link rel="stylesheet" href="/preview/preview.css"><script defer src="/preview/preview.js"></script>',
  `<p class="preview-note" data-preview data-stale="${stale}" role="status" hidden>${note}${share ? `<a href="${share.address}">${share.text}</a>` : ''}</p>`,
]

/** A previewed page without what only a preview holds. Throws when that is not there exactly once. */
export const withoutPreviewMarks = (html: string, texts = previewTexts): string =>
  getPreviewMarks(texts).reduce((rest, mark) => {
    const parts = rest.split(mark)
    if (parts.length !== 2) throw new Error(`A previewed page holds ${parts.length - 1} times: ${mark}`)
    return parts.join('')
  }, html)
