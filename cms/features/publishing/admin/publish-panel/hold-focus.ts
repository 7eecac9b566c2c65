/**
 * Focuses a button, and refocuses it as long as nothing else takes the focus. A form briefly disables its buttons whenever it
 * saves, also by autosave, and a disabled button can neither get nor keep the focus.
 */
export const holdFocus = (button: HTMLButtonElement): void => {
  const focus = (): void => {
    if (!button.disabled && document.activeElement !== button) button.focus()
  }
  const observer = new MutationObserver(focus)
  const stop = ({ target }: Event): void => {
    if (target === button) return
    observer.disconnect()
    for (const type of ['focusin', 'pointerdown']) document.removeEventListener(type, stop)
  }
  for (const type of ['focusin', 'pointerdown']) document.addEventListener(type, stop)
  observer.observe(button, { attributeFilter: ['disabled'] })
  focus()
}

/** Focuses the first focusable element around one that is not. */
export const focusNearest = (element: HTMLElement): void => {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const near = around.querySelector<HTMLElement>('button:not(:disabled), a[href]')
    if (near) return near.focus()
  }
}
