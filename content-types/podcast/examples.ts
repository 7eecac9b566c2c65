import { ref, type Example } from '../examples/example.ts'

export const podcastExamples: Example[] = [
  {
    key: 'ett-ord-i-taget',
    data: {
      title: 'Ett ord i taget',
      description:
        'En liten serie om ord som hörs i varje projekt och nästan aldrig förklaras. Maja Lindqvist frågar, någon som vet svarar, och det tar inte mer än en stund.',
      language: 'sv',
      author: 'Kommunerna vid Sundet',
      owner: { name: 'Redaktionen för Vitrin', email: 'podden@example.se' },
      category: 'Education',
      subcategory: 'Language Learning',
      art: ref('media', 'podd-ett-ord-i-taget'),
      type: 'serial',
      updateFrequency: 'weekly',
      isComplete: true,
      people: [{ name: 'Maja Lindqvist', role: 'host', url: 'https://podcasts.example.com/maja' }],
      location: { name: 'Sundby', latitude: 55.91, longitude: 12.79 },
      copyright: '2026 Kommunerna vid Sundet',
      licence: 'cc-by-4.0',
      funding: { url: 'https://www.example.org/ord', title: 'Föreslå ett ord' },
      directories: [{ title: 'Spotify', url: 'https://spotify.example.com/ett-ord-i-taget' }],
      verification: 'exempel-kod',
      appleVerification: 'exempel-kod',
    },
  },
]
