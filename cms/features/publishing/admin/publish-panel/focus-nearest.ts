/** Focuses the first focusable element around one that is not. */
export const focusNearest = (element: HTMLElement): void => {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const near = around.querySelector<HTMLElement>('button:not(:disabled), a[href]')
    if (near) return near.focus()
  }
}
