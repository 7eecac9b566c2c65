import { refs } from '../../examples/parts.ts'

export const siteExample: Record<string, unknown> = {
  name: 'Vitrin',
  organisation: 'Kommunerna vid Sundet',
  tagline: 'Det här har vi gjort, och det här blev det.',
  intro:
    'Här visar kommunerna vid Sundet sina utvecklingsprojekt: vad vi ville uppnå, hur vi gjorde och vad det ledde till. Även när det inte gick som vi tänkt.',
  contact: {
    email: 'vitrin@example.se',
    phone: '040-628 04 00',
    address: 'Kommunerna vid Sundet\nStadshuset, Hamngatan 1\n250 00 Sundby',
  },
  socialLinks: [
    { title: 'Mastodon', url: 'https://social.example.org/@vitrin' },
    { title: 'LinkedIn', url: 'https://www.example.com/kommunerna-vid-sundet' },
  ],
  footer:
    'Texter och data får användas fritt. Allt här är exempel: utom Hbg Works är kommuner, personer och siffror påhittade.',
  selected: refs(
    'projects',
    'badkollen',
    'aterbruksdepan',
    'tallriksvagen',
    'trygg-natt',
    'hbg-works',
    'bussen-utan-forare',
  ),
}
