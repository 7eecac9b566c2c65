'use client'
import { useAuth, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { t } from '../texts.ts'
import { ConflictPanel } from './ConflictPanel.tsx'
import { DocumentSaves, type SaveState } from './document-saves.ts'
import { Notice } from './Notice.tsx'
import { toMoment } from '../moment.ts'
import { TypedFields } from './TypedFields.tsx'
import { getCopyKey } from './unsaved-copies.ts'
import { useEditingLock } from './use-editing-lock.ts'
import { useUnsavedCopy } from './use-unsaved-copy.ts'
import { watchSaves } from './watch-saves.ts'
import './safety.css'

/**
 * Part of every form that edits content, so that no text gets lost: tells the server which version a save is based on, shows both
 * versions on a conflict, keeps a copy in the browser until it is saved, and maintains the lock.
 */
export const SaveGuard = () => {
  const { id, collectionSlug, globalSlug, data, docConfig } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const pathname = usePathname()
  const form = useForm()
  const place = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}${id ? `/${id}` : ''}`
  const address = `${config.routes.api}/${place}`
  const loaded = data as Record<string, unknown> | undefined
  const [saves] = useState(() => new DocumentSaves(loaded))
  const state = useSyncExternalStore(saves.subscribe, saves.getState, saves.getState)
  const [dismissed, setDismissed] = useState<SaveState>()
  const isPanelOpen = state.kind === 'conflict' && state !== dismissed
  const unsaved = useUnsavedCopy(user ? getCopyKey(String(user.id), place) : undefined, saves)
  useEditingLock(id || globalSlug ? address : undefined, saves)

  useEffect(() => watchSaves(address, saves), [address, saves])

  useEffect(() => {
    if (loaded) saves.takeLoaded(loaded)
  }, [loaded, saves])

  const drafts = docConfig?.versions && typeof docConfig.versions === 'object' ? docConfig.versions.drafts : undefined
  const hasAutosave = Boolean(drafts && typeof drafts === 'object' && drafts.autosave)
  const saveNow = useEffectEvent(async () => {
    form.setModified(true)
    if (!hasAutosave) return
    await form.submit({
      acceptValues: { overrideLocalChanges: false },
      action: `${address}?autosave=true&draft=true&depth=0&fallback-locale=null`,
      context: { getDocPermissions: false, incrementVersionCount: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: globalSlug ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  })

  // Each failed attempt creates a new state, which triggers the next attempt.
  const attempts = useRef(0)
  useEffect(() => {
    if (state.kind !== 'away') attempts.current = 0
    if (state.kind !== 'away' && state.kind !== 'resuming') return undefined
    // The form has taken over new content once it has rendered.
    const wait = state.kind === 'resuming' ? 200 : Math.min(30_000, 3_000 * 2 ** attempts.current++)
    const timer = setTimeout(() => void saveNow(), wait)
    return () => clearTimeout(timer)
  }, [state])

  const resolve = async (merged: Record<string, unknown> | undefined, theirsAt: string): Promise<void> => {
    if (merged) await form.reset(merged)
    saves.resumeFrom(theirsAt)
  }

  if (typeof document === 'undefined') return null
  const signIn = `${config.routes.admin}/login?redirect=${encodeURIComponent(pathname)}`
  return createPortal(
    <>
      <TypedFields />
      <output className="save-notices">
        {state.kind === 'away' && (
          <Notice
            text={t.safety.unsaved.away}
            actions={[{ label: t.safety.unsaved.tryNow, onClick: () => saves.resumeFrom(saves.base) }]}
          />
        )}
        {state.kind === 'signedOut' && (
          <Notice text={t.safety.unsaved.signedOut} actions={[{ label: t.safety.unsaved.signIn, href: signIn }]} />
        )}
        {state.kind === 'locked' && <Notice text={state.message} />}
        {state.kind === 'conflict' && !isPanelOpen && (
          <Notice
            text={t.safety.conflict.waiting}
            actions={[{ label: t.safety.conflict.open, onClick: () => setDismissed(undefined) }]}
          />
        )}
        {unsaved.isFull && <Notice text={t.safety.unsaved.full} />}
        {unsaved.found && (
          <Notice
            title={t.safety.unsaved.found(toMoment(unsaved.found.at))}
            text={t.safety.unsaved.foundLead}
            actions={[
              { label: t.safety.unsaved.fetch, onClick: unsaved.fetch },
              { label: t.safety.unsaved.discard, onClick: unsaved.discard, isQuiet: true },
            ]}
          />
        )}
      </output>
      {state.kind === 'conflict' && isPanelOpen && (
        <ConflictPanel
          conflict={state.conflict}
          before={saves.known}
          getMine={() => form.getData() as Record<string, unknown>}
          onResolve={resolve}
          onLater={() => setDismissed(state)}
        />
      )}
    </>,
    document.body,
  )
}
