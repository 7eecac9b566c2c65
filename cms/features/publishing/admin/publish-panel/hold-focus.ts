/**
 * Gives a button the focus, and gives it back as long as nothing else takes it. A form disables its buttons for a moment whenever
 * it saves, also by itself, and a disabled button can neither take the focus nor keep it.
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

/** Gives the focus to the first thing that can take it around an element that cannot. */
export const focusNearest = (element: HTMLElement): void => {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const near = around.querySelector<HTMLElement>('button:not(:disabled), a[href]')
    if (near) return near.focus()
  }
}
