'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeadAddress } from '../dead/find-dead-addresses.ts'
import { askApi } from '../../../platform/admin/ask-api.ts'
import { t } from '../texts.ts'

type State = { step: 'asking' | 'adding' } | { step: 'refused' | 'done'; message: string }

/** An old address that leads nowhere, and where it can be sent. */
export const DeadAddressRow = ({ address, count, suggestion }: DeadAddress) => {
  const [to, setTo] = useState(suggestion?.address ?? '')
  const [state, setState] = useState<State>({ step: 'asking' })
  const isClosed = state.step === 'adding' || state.step === 'done'

  const add = async (kind: 'moved' | 'gone'): Promise<void> => {
    setState({ step: 'adding' })
    const data = { from: address, kind, ...(kind === 'moved' ? { to } : {}) }
    const { body, refusal } = await askApi<{ doc: { to?: string } }>('/api/redirects', t.dead.failed, data)
    if (!body) setState({ step: 'refused', message: refusal })
    else setState({ step: 'done', message: kind === 'gone' ? t.dead.addedGone : t.dead.added(body.doc.to ?? to) })
  }

  return (
    <li>
      <strong>{address}</strong> {count > 1 && <span>{t.dead.named(count)}</span>}
      {state.step !== 'done' && (
        <div className="dead-addresses__way">
          <input
            aria-label={t.dead.leadTo(address)}
            value={to}
            disabled={isClosed}
            onChange={({ target }) => setTo(target.value)}
          />
          <Button size="small" margin={false} disabled={isClosed || !to.trim()} onClick={() => void add('moved')}>
            {state.step === 'adding' ? t.dead.adding : t.dead.add}
          </Button>
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={isClosed}
            onClick={() => void add('gone')}
          >
            {t.dead.gone}
          </Button>
        </div>
      )}
      {state.step === 'asking' && suggestion && to === suggestion.address && (
        <p>{t.dead.suggested(suggestion.title)}</p>
      )}
      <p aria-live="polite" className={state.step === 'refused' ? 'dead-addresses__refusal' : undefined}>
        {'message' in state ? state.message : ''}
      </p>
    </li>
  )
}
