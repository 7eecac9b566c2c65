'use client'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../../texts.ts'
import './publish.css'

/**
 * A non-modal panel next to the form, which stays usable. Takes the focus when it opens; Escape closes it.
 *
 * @param anchor the id of the button that it is attached to.
 */
export const Panel = ({
  anchor,
  title,
  onClose,
  children,
}: {
  anchor: string
  title: string
  onClose: () => void
  children: ReactNode
}) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    // The button scrolls with the form until it sticks to the top of the window.
    const place = (): void => {
      const below = document.getElementById(anchor)?.getBoundingClientRect().bottom ?? 0
      dialog.current?.style.setProperty('--publish-top', `${Math.round(Math.max(below, 0))}px`)
    }
    place()
    window.addEventListener('resize', place)
    document.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      window.removeEventListener('resize', place)
      document.removeEventListener('scroll', place, { capture: true })
    }
  }, [anchor])
  useEffect(() => {
    const panel = dialog.current
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onClose()
    }
    panel?.addEventListener('keydown', closeOnEscape)
    return () => panel?.removeEventListener('keydown', closeOnEscape)
  }, [onClose])
  return createPortal(
    <dialog open className="publish-panel" aria-labelledby={id} ref={dialog}>
      <div className="publish-panel__head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="publish-panel__close" aria-label={t.publish.close} onClick={onClose}>
          <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  )
}
