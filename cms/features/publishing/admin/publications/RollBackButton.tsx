'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { t } from '../../texts.ts'
import { postAction } from './post-action.ts'

const { rollback, live } = t.publications
const modal = 'roll-back'

/** The button to go back to what a publication produced, after a confirmation that says what will happen. */
export const RollBackButton = ({ id }: { id: string }) => {
  const { openModal } = useModal()
  const router = useRouter()
  const rollBack = async (): Promise<void> => {
    try {
      toast.success(await postAction(`/api/publications/${id}/rollback`))
      router.refresh()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : live.requestFailed)
    }
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(modal)}>
        {rollback.button}
      </Button>
      <ConfirmationModal
        modalSlug={modal}
        heading={rollback.heading}
        body={rollback.body}
        confirmLabel={rollback.confirm}
        confirmingLabel={rollback.working}
        cancelLabel={rollback.cancel}
        onConfirm={rollBack}
      />
    </>
  )
}
