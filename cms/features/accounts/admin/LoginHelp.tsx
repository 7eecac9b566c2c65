import { t } from '../texts.ts'

/** Below the login form: what to do when one cannot get in. No e-mail is sent, so that only a colleague can help. */
export const LoginHelp = () => <p className="login-help">{t.login.help}</p>
