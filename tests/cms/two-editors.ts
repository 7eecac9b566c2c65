import type { TypedUser } from 'payload'
import type { Role } from '../../cms/platform/access/roles.ts'
import { addUser, askRest, openTestCms, type TestCms } from '../helpers/open-test-cms.ts'
import type { RestAnswer } from '../helpers/rest-client.ts'
import { MinimalContent } from './minimal-content.ts'

/** Asks the REST API as somebody: the path stands without `/api/`. */
export type Ask = (method: string, path: string, data?: unknown) => Promise<RestAnswer>

/** An installation in which two people write. */
export interface TwoEditors {
  cms: TestCms
  content: MinimalContent
  users: { anna: TypedUser; bo: TypedUser }
  anna: Ask
  bo: Ask
}

/** Opens an installation with two people of one role, both signed in. */
export const openForTwoEditors = async (role: Role): Promise<TwoEditors> => {
  const cms = await openTestCms()
  const users = { anna: await addUser(cms.payload, role, 'Anna'), bo: await addUser(cms.payload, role, 'Bo') }
  return {
    cms,
    content: new MinimalContent(cms.payload),
    users,
    anna: await signIn(users.anna),
    bo: await signIn(users.bo),
  }
}

/** Signs somebody in, who then asks the REST API. */
export const signIn = async (user: TypedUser): Promise<Ask> => {
  const rest = await askRest(user)
  return (method, path, data) => rest.send(method, `/api/${path}`, data)
}
