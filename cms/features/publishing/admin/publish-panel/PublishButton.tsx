'use client'
import {
  Button,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormInitializing,
  useFormModified,
  useHotkey,
  useLocale,
  useOperation,
} from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { t } from '../../texts.ts'
import type { Finding } from '../../../quality/finding.ts'
import { Findings } from './Findings.tsx'
import { focusNearest } from './focus-nearest.ts'
import { goToField } from './go-to-field.ts'
import { Panel } from './Panel.tsx'
import { Progress } from './Progress.tsx'
import { SetAsideNotice, useSetAside } from './SetAsideNotice.tsx'
import { useWhenSaved } from './use-when-saved.ts'

/** The id of Payload's own button. */
const buttonId = 'action-save'

type Step =
  | { name: 'ready' | 'checking' | 'saving' }
  | { name: 'findings'; findings: readonly Finding[] }
  | { name: 'following'; savedAt: string; address: string | undefined }

/**
 * Publishes the content of the form. First checks what prevents that and shows it with links to the fields; afterwards follows
 * the publication until the page is public. Replaces Payload's own button and keeps what matters of it: who may publish, whether
 * there is anything to publish, and the shortcut that saves a draft. Unlike that button it can be pressed while the form saves
 * itself.
 *
 * @param address the prefix of the type's page addresses: `/projekt/`.
 */
export const PublishButton = ({ address }: { address?: string }) => {
  const { id, collectionSlug = '', hasPublishedDoc, hasPublishPermission, uploadStatus, ...info } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { submit, getData, disabled: isReadOnly } = useForm()
  const isInitializing = useFormInitializing()
  const isModified = useFormModified()
  const { isSaving, whenSaved } = useWhenSaved()
  const [step, setStep] = useState<Step>({ name: 'ready' })
  const setAside = useSetAside(collectionSlug, id === undefined ? undefined : String(id))
  const [isTold, setTold] = useState(false)
  const { code: locale } = useLocale()
  const path = `${config.routes.api}/${collectionSlug}${id === undefined ? '' : `/${id}`}`
  const isBusy = step.name === 'checking' || step.name === 'saving'
  // While the form saves itself it no longer counts as modified, and the new version is not counted yet.
  const hasChanges = isModified || isSaving || info.unpublishedVersionCount > 0 || !hasPublishedDoc
  useSaveDraftKeys(path, locale)

  const publish = useCallback(
    async (publishReason?: string): Promise<void> => {
      setStep({ name: 'saving' })
      await whenSaved()
      const result = await submit<Response, Record<string, unknown>>({
        action: `${path}?depth=0&locale=${locale}`,
        overrides: { _status: 'published', ...(publishReason ? { publishReason } : {}) },
        // The panel shows the progress.
        disableSuccessStatus: true,
        // The server validates everything, and the form's error marks from an earlier attempt do not clear by themselves.
        skipValidation: true,
      })
      if (!result?.res?.ok) return setStep({ name: 'ready' })
      info.setUnpublishedVersionCount(0)
      info.setMostRecentVersionIsAutosaved(false)
      info.setHasPublishedDoc(true)
      const saved = await readSaved(path)
      setStep(
        saved
          ? { name: 'following', savedAt: saved.updatedAt, address: toPage(address, saved.slug) }
          : { name: 'ready' },
      )
    },
    [submit, whenSaved, path, locale, address, info],
  )

  const checkAndPublish = useCallback(async (): Promise<void> => {
    if (uploadStatus === 'uploading') return
    setStep({ name: 'checking' })
    await whenSaved()
    const findings = id === undefined ? [] : await askQuality(path, getData())
    if (findings.length) setStep({ name: 'findings', findings })
    else await publish()
  }, [uploadStatus, id, path, getData, publish, whenSaved])

  const close = (): void => {
    setStep({ name: 'ready' })
    const button = document.getElementById(buttonId)
    if (!(button instanceof HTMLButtonElement)) return
    // After publishing there is nothing to publish, and a disabled button takes no focus.
    if (button.disabled) focusNearest(button)
    else button.focus()
  }
  if (!hasPublishPermission) return null
  const fields = getEntityConfig({ collectionSlug })?.fields ?? []
  const label = hasPublishedDoc ? t.publish.buttonOfLive : t.publish.button
  return (
    <>
      <div className="form-submit">
        <Button
          id={buttonId}
          disabled={isBusy || isInitializing || isReadOnly || !hasChanges || uploadStatus === 'uploading'}
          onClick={() => void checkAndPublish()}
          size="medium"
          type="button"
        >
          {step.name === 'checking' ? t.publish.checking : step.name === 'saving' ? t.publish.publishing : label}
        </Button>
      </div>
      {step.name === 'ready' && setAside && !isTold && (
        <Panel anchor={buttonId} title={t.setAside.notice.title} onClose={() => setTold(true)}>
          <SetAsideNotice setAside={setAside} />
        </Panel>
      )}
      {step.name === 'findings' && (
        <Panel anchor={buttonId} title={t.publish.title} onClose={close}>
          <Findings
            findings={step.findings}
            onGoTo={(place) => void goToField(place, fields)}
            onPublishAnyway={(reason) => void publish(reason)}
          />
        </Panel>
      )}
      {step.name === 'following' && (
        <Panel anchor={buttonId} title={t.publish.progressTitle} onClose={close}>
          <Progress savedAt={step.savedAt} address={step.address} collection={collectionSlug} id={String(id)} />
        </Panel>
      )}
    </>
  )
}

/** What prevents publishing. Empty when that request fails: the server rejects what it must anyway. */
const askQuality = async (path: string, data: unknown): Promise<readonly Finding[]> => {
  try {
    const response = await fetch(`${path}/quality`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ data }),
    })
    return response.ok ? ((await response.json()) as { findings: Finding[] }).findings : []
  } catch {
    return []
  }
}

/** What has been saved; undefined when it cannot be read. */
const readSaved = async (path: string): Promise<{ updatedAt: string; slug?: string } | undefined> => {
  try {
    const response = await fetch(`${path}?depth=0&draft=false&select[slug]=true&select[updatedAt]=true`, {
      credentials: 'include',
    })
    return response.ok ? ((await response.json()) as { updatedAt: string; slug?: string }) : undefined
  } catch {
    return undefined
  }
}

const toPage = (prefix: string | undefined, slug: string | undefined): string | undefined =>
  prefix && slug ? `${prefix}${slug}/` : undefined

/** Saves a draft on Ctrl+S or Command+S, as Payload's own button does. */
const useSaveDraftKeys = (path: string, locale: string): void => {
  const { id } = useDocumentInfo()
  const { submit } = useForm()
  const operation = useOperation()
  const isModified = useFormModified()
  const editDepth = useEditDepth()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (operation === 'update' && !isModified) return
    void submit({
      action: `${path}?depth=0&draft=true&fallback-locale=null&locale=${locale}`,
      method: id === undefined ? 'POST' : 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  })
}
