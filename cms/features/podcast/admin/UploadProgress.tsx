'use client'
import { createPortal } from 'react-dom'
import { format } from '../../../platform/format.ts'
import { t } from '../texts.ts'
import { useUpload } from '../../../platform/admin/upload-progress.ts'
import './podcast.css'

/** The progress of a large upload, and a note while the server then inspects the file. */
export const UploadProgress = () => {
  const upload = useUpload()
  if (!upload || typeof document === 'undefined') return null
  const { name, sent, total } = upload
  const percent = Math.floor((100 * sent) / total)
  const text = t.podcast.upload
  return createPortal(
    <div className="upload-progress">
      <p id="upload-progress-label">{sent < total ? text.sending(name) : text.checking(name)}</p>
      <progress aria-labelledby="upload-progress-label" max={total} value={sent < total ? sent : undefined} />
      <p className="upload-progress__numbers">{text.sent(percent, toMegabytes(sent), toMegabytes(total))}</p>
      {/* Told in steps, so that nobody has every per cent read aloud. */}
      <output className="visually-hidden">{text.aloud(Math.floor(percent / 25) * 25)}</output>
    </div>,
    document.body,
  )
}

const toMegabytes = (bytes: number): string => format.number(bytes / 1_000_000, 0)
