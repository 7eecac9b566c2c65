'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { t } from '../texts.ts'

const texts = t.page.undo

/** Takes a whole move back, after a confirmation. */
export const UndoForm = ({ onUndo }: { onUndo: () => Promise<void> }) => {
  const [isConfirmed, setIsConfirmed] = useState(false)
  return (
    <section className="moving-in__form" aria-labelledby="angra-flytten">
      <h3 id="angra-flytten">{texts.heading}</h3>
      <p>{texts.help}</p>
      <label className="moving-in__choice">
        <input type="checkbox" checked={isConfirmed} onChange={({ target }) => setIsConfirmed(target.checked)} />
        <span>{texts.confirm}</span>
      </label>
      <Button buttonStyle="secondary" disabled={!isConfirmed} onClick={() => void onUndo()}>
        {texts.button}
      </Button>
    </section>
  )
}
