import type { Access, AccessArgs, PayloadRequest } from 'payload'
import { t } from '../texts.ts'

/** What a user may do, from least to most. */
export const roles = ['editor', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** The names of the roles as editors read them. */
export const roleLabels: Record<Role, string> = t.roles

/** Whether the person who asks is signed in with at least a certain role. */
export const hasRole = (req: Pick<PayloadRequest, 'user'>, minimum: Role): boolean => {
  const role = req.user?.role
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(minimum)
}

/**
 * Whether the person who asks may put anything before the public: publishers and administrators may, and editors whom an
 * administrator has allowed it. What they may publish is another question: an editor's own documents and no others.
 */
export const canPublish = (req: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(req, 'publisher') || (hasRole(req, 'editor') && req.user?.mayPublish === true)

/** Lets in whoever is signed in with at least a certain role. */
export const atLeast =
  (minimum: Role): Access =>
  ({ req }: AccessArgs) =>
    hasRole(req, minimum)

/** Lets in everyone. */
export const everyone: Access = () => true

/** Lets in nobody through the APIs: only the system itself writes here. */
export const nobody: Access = () => false
