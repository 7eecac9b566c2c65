import { format } from '../../../../platform/format.ts'

/** What the admin says of users and of what they may do. */
export const accounts = {
  labels: { singular: 'Användare', plural: 'Användare' },
  description: 'De som får logga in och vad de får göra.',
  /** What the first user is called. */
  firstName: 'Administratör',
  name: { label: 'Namn', help: 'Så som kollegorna känner igen dig.' },
  role: {
    label: 'Roll',
    help: 'Redaktörer skriver. Publicerare publicerar också. Administratörer sköter användare och inställningar.',
  },
  noMail: 'Härifrån skickas ingen e-post. Be en administratör om ett nytt lösenord.',
  shortPassword: (least: number) => `Lösenordet behöver minst ${format.number(least)} tecken.`,
  /** Each says what is wrong and what to do. */
  lastAdmin: {
    deleted: 'Det är den sista administratören. Gör någon annan till administratör först, så att ni kan komma in igen.',
    demoted: 'Ni behöver minst en administratör. Gör någon annan till administratör först.',
  },
  organisations: {
    label: 'Organisationer',
    help: 'Redaktören får skriva i allt som drivs av de här organisationerna, utöver det som hen själv har skapat.',
  },
  mayPublish: {
    label: 'Får publicera själv',
    help: 'Gäller det som drivs av redaktörens organisationer. Allt annat skickar redaktören till granskning, och en publicerare publicerar.',
  },
}
