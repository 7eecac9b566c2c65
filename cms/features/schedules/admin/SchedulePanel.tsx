'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { t } from '../texts.ts'
import { CancelButton } from './CancelButton.tsx'
import { ScheduleForm } from './ScheduleForm.tsx'
import { ScheduleItem } from './ScheduleItem.tsx'
import { useSchedules } from './use-schedules.ts'
import './schedules.css'

/** In the document's sidebar: its schedules, and a way to add one for people who may. */
export const SchedulePanel = () => {
  const { id, collectionSlug, hasPublishedDoc, lastUpdateTime, isTrashed } = useDocumentInfo()
  const path = id ? `/api/${collectionSlug}/${id}` : undefined
  const { schedules, mayChange, reload } = useSchedules(path, lastUpdateTime)
  const [isOpen, setOpen] = useState(false)
  const text = t.schedules.panel
  if (!path || isTrashed || (!mayChange && !schedules.length)) return null
  const waitsForPublication = schedules.some(({ action, state }) => action === 'publish' && state === 'waiting')
  return (
    <section className="schedule-panel" aria-labelledby="schedule-panel-title">
      <h3 className="schedule-panel__title" id="schedule-panel-title">
        {t.schedules.labels.plural}
      </h3>
      {schedules.length > 0 ? (
        <ul className="schedule-list">
          {schedules.map((schedule) => (
            <ScheduleItem key={schedule.id} schedule={schedule} heading={schedule.what}>
              {mayChange && (
                <CancelButton
                  id={schedule.id}
                  what={schedule.what}
                  isFailed={schedule.state === 'failed'}
                  onCancelled={reload}
                />
              )}
            </ScheduleItem>
          ))}
        </ul>
      ) : (
        <p className="schedule__note">{text.none}</p>
      )}
      {mayChange && (
        <>
          <button
            type="button"
            className="schedule-panel__toggle"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? text.close : text.open}
          </button>
          {isOpen && (
            <ScheduleForm
              path={path}
              mayUnpublish={hasPublishedDoc || waitsForPublication}
              onDone={() => {
                setOpen(false)
                reload()
              }}
            />
          )}
        </>
      )}
    </section>
  )
}
