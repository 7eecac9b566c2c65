import { t } from '../texts.ts'

/** Below the login form: what to do when you cannot sign in. No e-mail is sent, so only a colleague can help. */
export const LoginHelp = () => <p className="login-help">{t.login.help}</p>
