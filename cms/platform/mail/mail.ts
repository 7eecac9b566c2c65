import type { EmailAdapter } from 'payload'
import { createTransport } from 'nodemailer'
import type { MailSettings } from '../settings.ts'

/** How long the mail server may take to answer, in milliseconds. */
const timeoutMs = 15_000

/** Sends mail through the mail server that the owner has chosen (SMTP). */
export const smtpMail = ({ url, from }: MailSettings): EmailAdapter => {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // What a letter holds is never fetched from anywhere.
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
