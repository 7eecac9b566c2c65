import type { Access, AccessArgs, PayloadRequest } from 'payload'
import { t } from '../texts.ts'

/** The roles, from least to most powerful. */
export const roles = ['editor', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** The labels of the roles. */
export const roleLabels: Record<Role, string> = t.roles

/** Whether the user has at least this role. */
export const hasRole = (req: Pick<PayloadRequest, 'user'>, minimum: Role): boolean => {
  const role = req.user?.role
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(minimum)
}

/**
 * Whether the user may publish anything: publishers and administrators may, and editors whom an administrator has allowed it.
 * Which documents they may publish is a separate question: editors only their own.
 */
export const canPublish = (req: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(req, 'publisher') || (hasRole(req, 'editor') && req.user?.mayPublish === true)

/** Allows users with at least this role. */
export const atLeast =
  (minimum: Role): Access =>
  ({ req }: AccessArgs) =>
    hasRole(req, minimum)

/**
 * Who reads earlier versions of what has no drafts: editors, and a publication that looks for what was live. Its context cannot be
 * set from outside.
 */
export const readVersions: Access = ({ req }) => isPublishing(req) || hasRole(req, 'editor')

/** Whether a publication asks, in the name of the public. */
export const isPublishing = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context.isPublishing === true

/** Allows everyone. */
export const everyone: Access = () => true

/** Allows nobody through the APIs: only the system itself writes here. */
export const nobody: Access = () => false
