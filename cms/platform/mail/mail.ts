import type { EmailAdapter } from 'payload'
import { createTransport } from 'nodemailer'
import type { MailSettings } from '../settings.ts'

/** The timeout for responses of the mail server, in milliseconds. */
const timeoutMs = 15_000

/** Sends mail through the configured SMTP server. */
export const smtpMail = ({ url, from }: MailSettings): EmailAdapter => {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // Never fetch a message's content from files or URLs.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return () => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: 'Vitrin',
    sendEmail: (message) => transport.sendMail({ from: { name: 'Vitrin', address: from }, ...message }),
  })
}
