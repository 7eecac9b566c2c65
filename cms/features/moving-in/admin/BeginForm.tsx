'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { t } from '../texts.ts'
import { ask, sendFile } from './ask.ts'

const texts = t.page.begin

/** Where somebody says what to move in: a file or an address. It is looked at first. */
export const BeginForm = ({ address: given }: { address: string }) => {
  const router = useRouter()
  const [isFile, setIsFile] = useState(!given)
  const [working, setWorking] = useState('')
  const [refusal, setRefusal] = useState('')

  const begin = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // Read from the form itself: it may have been filled in before this script was there.
    const filled = new FormData(event.currentTarget)
    const file = filled.get('file')
    if (isFile && !(file instanceof File && file.name)) return setRefusal(t.page.refusals.noFile)
    setRefusal('')
    setWorking(isFile ? texts.sending(0) : texts.asking)
    const answer = isFile
      ? await sendFile(file as File, (percent) => setWorking(texts.sending(percent)))
      : await ask('address', { address: filled.get('address') })
    setWorking('')
    if (answer.body) router.push(`/admin/flytta-in?flytt=${answer.body.id}`)
    else setRefusal(answer.refusal)
  }

  return (
    <form className="moving-in__form" onSubmit={(event) => void begin(event)} noValidate>
      <fieldset>
        <legend>{texts.heading}</legend>
        {[true, false].map((forFile) => (
          <label key={String(forFile)} className="moving-in__choice">
            <input type="radio" name="flytta-fran" checked={isFile === forFile} onChange={() => setIsFile(forFile)} />
            <span>{forFile ? texts.inFile : texts.atAddress}</span>
          </label>
        ))}
      </fieldset>
      {isFile ? (
        <div>
          <label htmlFor="flytta-fil">{texts.file}</label>
          <input id="flytta-fil" name="file" type="file" aria-describedby="om-flytta-fil" />
          <p id="om-flytta-fil">{texts.fileHelp}</p>
        </div>
      ) : (
        <div>
          <label htmlFor="flytta-adress">{texts.address}</label>
          <input
            id="flytta-adress"
            name="address"
            type="text"
            inputMode="url"
            autoComplete="off"
            defaultValue={given}
            aria-describedby="om-flytta-adress"
          />
          <p id="om-flytta-adress">{texts.addressHelp}</p>
        </div>
      )}
      <Button type="submit" disabled={working !== ''}>
        {working || texts.button}
      </Button>
      <div aria-live="polite">{refusal && <p className="moving-in__refusal">{refusal}</p>}</div>
    </form>
  )
}
