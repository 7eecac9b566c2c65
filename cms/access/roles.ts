import type { Access, AccessArgs, PayloadRequest, Where } from 'payload'

/** What a user may do, from least to most. */
export const roles = ['editor', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** The names of the roles as editors read them. */
export const roleLabels: Record<Role, string> = { editor: 'Redaktör', publisher: 'Publicerare', admin: 'Administratör' }

/** Whether the person who asks is signed in with at least a certain role. */
export const hasRole = (req: PayloadRequest, least: Role): boolean => {
  const role = (req.user as { role?: Role } | null)?.role
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(least)
}

/** Lets in whoever is signed in with at least a certain role. */
export const atLeast =
  (least: Role): Access =>
  ({ req }: AccessArgs) =>
    hasRole(req, least)

/** Lets in everyone. */
export const everyone: Access = () => true

/** Lets in nobody through the APIs: only the system itself writes here. */
export const nobody: Access = () => false

/** What everyone may read of documents: what is published and not thrown away. */
export const publishedOnly: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/** Whoever is signed in reads everything; everyone else what is published and not thrown away. */
export const readPublished: Access = ({ req }) => hasRole(req, 'editor') || publishedOnly
