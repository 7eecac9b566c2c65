/**
 * In the browser: copies a text, and shows whether that worked.
 *
 * @param status shows `data-copied` on success, and `data-failed` when the browser does not allow it, as without a secure
 * connection.
 */
export const copyText = async (text: string, status: HTMLElement): Promise<void> => {
  const isCopied = await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'))).then(
    () => true,
    () => false,
  )
  status.textContent = (isCopied ? status.dataset.copied : status.dataset.failed) ?? ''
}
