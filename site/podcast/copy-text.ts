/**
 * In the browser: copies a text, and tells how that went.
 *
 * @param status says so: `data-copied` when it was copied, `data-failed` when the browser does not let it be, as without a
 *   secure connection.
 */
export const copyText = async (text: string, status: HTMLElement): Promise<void> => {
  const isCopied = await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'))).then(
    () => true,
    () => false,
  )
  status.textContent = (isCopied ? status.dataset.copied : status.dataset.failed) ?? ''
}
