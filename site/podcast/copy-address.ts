// In the browser, on the podcast's page: copies the feed's address.
const source = document.querySelector<HTMLInputElement>('[data-copy-source]')
const button = document.querySelector<HTMLButtonElement>('[data-copy]')
const status = document.querySelector<HTMLElement>('[data-copy-status]')

if (source && button && status) {
  button.hidden = false
  button.addEventListener('click', () => {
    source.select()
    // Without a secure connection there is no clipboard to write to: the address is selected, and the text says so.
    const copying = navigator.clipboard
      ? navigator.clipboard.writeText(source.value)
      : Promise.reject(new Error('No clipboard'))
    copying.then(
      () => (status.textContent = status.dataset.copied ?? ''),
      () => (status.textContent = status.dataset.failed ?? ''),
    )
  })
}

export {}
