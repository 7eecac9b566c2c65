import { useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { t } from '../texts.ts'
import { isSignedIn, type DocumentSaves } from './document-saves.ts'

/** How often the lock is renewed, in milliseconds. */
const heartbeatIntervalMs = 30_000
/** How often to try again while somebody else has the lock. */
const retryIntervalMs = 5_000
/** How long after the last change the lock is renewed, in milliseconds. */
const idleTimeoutMs = 15 * 60_000

/**
 * Keeps the document locked from the first change until the user leaves the page or has not typed for a quarter of an hour.
 * Payload itself locks while someone types, but releases the lock at every save.
 */
export const useEditingLock = (address: string | undefined, saves: DocumentSaves): void => {
  const isModified = useFormModified()
  const [hasWritten, setWritten] = useState(false)
  if (isModified && !hasWritten) setWritten(true)

  useEffect(() => {
    if (!address || !hasWritten) return undefined
    let hasHeld = false
    let toldAt = 0
    const tell = async (): Promise<void> => {
      const isWaiting = ['locked', 'signedOut'].includes(saves.getState().kind)
      if (Date.now() - toldAt < (isWaiting ? retryIntervalMs : heartbeatIntervalMs) - 500) return
      if (Date.now() - saves.writtenAt > idleTimeoutMs) return
      toldAt = Date.now()
      const answer = await askForLock(address, 'POST')
      if (answer === 'away') return
      const { kind } = saves.getState()
      if (answer === 'refused') {
        if (kind === 'well' && !(await isSignedIn())) saves.setState({ kind: 'signedOut' })
        return
      }
      const by = answer.by ?? t.safety.somebody
      if (answer.isYours && (kind === 'locked' || kind === 'signedOut')) saves.resumeFrom(saves.base)
      if (!answer.isYours && (kind === 'well' || kind === 'resuming'))
        saves.setState({ kind: 'locked', message: hasHeld ? t.safety.lock.takenOver(by) : t.safety.lock.refused(by) })
      hasHeld ||= answer.isYours
    }
    const leave = (): void => {
      if (saves.getState().kind !== 'locked') void askForLock(address, 'DELETE')
    }
    void tell()
    const timer = setInterval(() => void tell(), retryIntervalMs)
    const forget = saves.onSaved(() => {
      toldAt = 0
      setTimeout(() => void tell(), 100)
    })
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      forget()
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [address, hasWritten, saves])
}

type LockAnswer = { isYours: boolean; by?: string } | 'refused' | 'away'

/** Takes or releases the lock. Network errors are handled by the saves; here the next attempt follows later. */
const askForLock = async (address: string, method: 'POST' | 'DELETE'): Promise<LockAnswer> => {
  const response = await fetch(`${address}/editing`, {
    method,
    credentials: 'include',
    // So that it is sent even while the page unloads.
    keepalive: method === 'DELETE',
  }).catch(() => undefined)
  if (!response || response.status >= 500) return 'away'
  return response.ok ? ((await response.json()) as LockAnswer) : 'refused'
}
