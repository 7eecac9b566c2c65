'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { t } from '../../texts.ts'
import { postAction } from './post-action.ts'

const { live } = t.publications

/**
 * The button with which a publisher publishes the site again.
 *
 * @param label of the button; default "Publicera nu".
 * @param isMain whether it is the primary action.
 * @param onQueued is called when the publication has been queued.
 */
export const PublishNow = ({
  label = live.publishNow,
  isMain,
  onQueued,
}: {
  label?: string
  isMain: boolean
  onQueued?: () => void
}) => {
  const [isWorking, setWorking] = useState(false)
  const publish = async (): Promise<void> => {
    setWorking(true)
    try {
      toast.success(await postAction('/api/publications/publish'))
      onQueued?.()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : live.requestFailed)
    } finally {
      setWorking(false)
    }
  }
  return (
    <Button
      buttonStyle={isMain ? 'primary' : 'secondary'}
      size="medium"
      margin={false}
      disabled={isWorking}
      onClick={() => void publish()}
    >
      {isWorking ? live.queuing : label}
    </Button>
  )
}
