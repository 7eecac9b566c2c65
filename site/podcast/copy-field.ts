// In the browser: copies the content of a field, such as the feed's address.
import { copyText } from './copy-text.ts'

for (const field of document.querySelectorAll<HTMLElement>('[data-copy-field]')) {
  const source = field.querySelector<HTMLInputElement>('[data-copy-source]')
  const button = field.querySelector<HTMLButtonElement>('[data-copy]')
  const status = field.querySelector<HTMLElement>('[data-copy-status]')
  if (!source || !button || !status) continue
  button.hidden = false
  button.addEventListener('click', () => {
    // Also selects it, for browsers that do not allow copying.
    source.select()
    void copyText(source.value, status)
  })
}
