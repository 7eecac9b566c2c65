'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** What the admin knows about the audio file selected for an episode. */
export interface SelectedAudio {
  id: string
  url: string
  filename: string
  /** In LUFS. */
  loudness: number | null
  embeddedChapters: { start: number; title: string; link?: string }[]
}

/** The audio file currently selected in the form; undefined while there is none. */
export const useAudio = (): SelectedAudio | undefined => {
  const value = useFormFields(([fields]) => fields['audio']?.value)
  const id = typeof value === 'object' && value !== null ? String(Reflect.get(value, 'id')) : value ? String(value) : ''
  const [audio, setAudio] = useState<SelectedAudio>()
  useEffect(() => {
    if (!id) return undefined
    const stop = new AbortController()
    const load = async (): Promise<void> => {
      const answer = await fetch(`/api/audio/${id}?depth=0`, { credentials: 'include', signal: stop.signal })
      if (!answer.ok) return
      const { url, filename, loudness, embeddedChapters } = (await answer.json()) as SelectedAudio
      setAudio({ id, url, filename, loudness, embeddedChapters: embeddedChapters ?? [] })
    }
    load().catch((error: unknown) => {
      if (!stop.signal.aborted) console.error('The sound could not be asked for.', error)
    })
    return () => stop.abort()
  }, [id])
  return audio?.id === id ? audio : undefined
}
