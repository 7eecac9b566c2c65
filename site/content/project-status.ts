import type { Project, Status } from './content.ts'

/** A status as a bar shows it. */
export type ShownStatus = Pick<Status, 'name' | 'progress' | 'isStopped' | 'address'>

/** The status of a project, with how far that very project has come: a stopped one may say for itself where it stopped. */
export const getShownStatus = ({
  status: { name, progress, isStopped, address },
  reachedProgress,
}: Pick<Project, 'status' | 'reachedProgress'>): ShownStatus => ({
  name,
  progress: (isStopped ? reachedProgress : undefined) ?? progress,
  isStopped,
  address,
})
