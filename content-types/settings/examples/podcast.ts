import { ref } from '../../examples/example.ts'

export const podcastExample: Record<string, unknown> = {
  title: 'Efter bandklippet',
  description:
    'Talen är hållna, tårtan är uppäten och bandet är klippt. Vad hände sedan? I varje avsnitt träffar Maja Lindqvist någon som var med när ett kommunalt projekt blev vardag, eller inte blev av. Korta samtal om stora planer, små sensorer och det man lär sig på vägen.',
  language: 'sv',
  author: 'Kommunerna vid Sundet',
  owner: { name: 'Redaktionen för Vitrin', email: 'podden@example.se' },
  category: 'Government',
  art: ref('media', 'podd-efter-bandklippet'),
  type: 'episodic',
  updateFrequency: 'monthly',
  people: [{ name: 'Maja Lindqvist', role: 'host' }],
  location: { name: 'Sundby', latitude: 55.91, longitude: 12.79 },
  copyright: '2026 Kommunerna vid Sundet',
  licence: 'cc-by-4.0',
  directories: [
    { title: 'Apple Podcaster', url: 'https://podcasts.example.com/efter-bandklippet' },
    { title: 'Spotify', url: 'https://spotify.example.com/efter-bandklippet' },
  ],
}
