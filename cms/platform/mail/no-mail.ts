import type { EmailAdapter } from 'payload'

/** Stands in for mail until an installation has any: says what was not sent, instead of pretending that it was. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'vitrin@example.se',
  defaultFromName: 'Vitrin',
  sendEmail: (message) => {
    payload.logger.warn(`No mail is set up, so "${String(message.subject)}" was not sent.`)
    return Promise.resolve()
  },
})
