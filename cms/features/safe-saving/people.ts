import type { PayloadRequest } from 'payload'

/**
 * A user's name; the e-mail address when there is none. Bypasses access rules: people who work on a document may know who else
 * does.
 */
export const getPersonName = async (id: unknown, req: PayloadRequest): Promise<string | undefined> => {
  if (id === undefined || id === null || id === '') return undefined
  const user = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    depth: 0,
    disableErrors: true,
    select: { name: true, email: true },
    req,
  })
  return user ? user.name || user.email : undefined
}
