'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useRef, type MouseEvent } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../texts.ts'
import { dropCopy, findCopies } from '../../safe-saving/admin/unsaved-copies.ts'
import '../../safe-saving/admin/safety.css'

const words = t.safety.logOut

/** Logs out. If this browser holds unsaved text, it first asks whether to keep or delete it. */
export const LogOutButton = ({ tabIndex = 0 }: { tabIndex?: number }) => {
  const { user } = useAuth()
  const { config } = useConfig()
  const dialog = useRef<HTMLDialogElement>(null)
  const copies = (): string[] => (user ? findCopies(String(user.id)) : [])
  const address = `${config.routes.admin}${config.admin.routes.logout}`
  const ask = (event: MouseEvent): void => {
    if (!copies().length) return
    event.preventDefault()
    dialog.current?.showModal()
  }
  const leave = (isKept: boolean): void => {
    if (!isKept) copies().forEach(dropCopy)
    window.location.assign(address)
  }
  return (
    <>
      <a
        className="nav__log-out"
        href={address}
        aria-label={words.label}
        title={words.label}
        tabIndex={tabIndex}
        onClick={ask}
      >
        <svg
          aria-hidden="true"
          width="25"
          height="25"
          viewBox="0 0 25 25"
          fill="none"
          stroke="currentColor"
          className="icon icon--logout"
        >
          <path d="M12 16 15.6 12.5M15.6 12.5 12 9M15.6 12.5H4.4M10 4.5H18.5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H10" />
        </svg>
      </a>
      {typeof document !== 'undefined' &&
        createPortal(
          <dialog ref={dialog} className="conflict conflict--small" aria-labelledby="log-out-title">
            <h2 id="log-out-title">{words.heading}</h2>
            <p>{words.body}</p>
            <div className="conflict__foot">
              <button type="button" className="save-button save-button--quiet" onClick={() => dialog.current?.close()}>
                {words.cancel}
              </button>
              <button type="button" className="save-button save-button--quiet" onClick={() => leave(false)}>
                {words.discard}
              </button>
              <button type="button" className="save-button" onClick={() => leave(true)}>
                {words.keep}
              </button>
            </div>
          </dialog>,
          document.body,
        )}
    </>
  )
}
