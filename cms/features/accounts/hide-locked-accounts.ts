import { AuthenticationError, LockedAuth, type AfterErrorHook } from 'payload'

/** Responds to a login to a locked account as to any wrong password, so that nobody can find out which accounts exist. */
export const hideLockedAccounts: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof LockedAuth) && error.name !== 'LockedAuth') return
  const { message, status } = new AuthenticationError(req.t)
  return { response: { errors: [{ message }] }, status }
}
