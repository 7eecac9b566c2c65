import type { Example } from '../../examples/example.ts'

export const statusExamples: Example[] = [
  {
    key: 'ide',
    data: {
      name: 'Idé',
      description:
        'Behovet är känt och någon har ett förslag. Inget är bestämt, och det bästa vore om fler tyckte till.',
      progress: 25,
      isStopped: false,
      requiresLessons: false,
    },
  },
  {
    key: 'pilot',
    data: {
      name: 'Pilot',
      description:
        'Idén prövas i liten skala, med riktiga användare och under begränsad tid, för att se om den håller.',
      progress: 50,
      isStopped: false,
      requiresLessons: false,
    },
  },
  {
    key: 'skala-upp',
    data: {
      name: 'Skala upp',
      description: 'Piloten gav så bra resultat att lösningen nu införs på fler platser, steg för steg.',
      progress: 75,
      isStopped: false,
      requiresLessons: false,
    },
  },
  {
    key: 'realiserad',
    data: {
      name: 'Realiserad',
      description: 'Lösningen är en del av vardagen, har en ägare och en budget, och finns kvar när projektet är slut.',
      progress: 100,
      isStopped: false,
      requiresLessons: false,
    },
  },
  {
    key: 'avbruten',
    data: {
      name: 'Avbruten',
      description:
        'Vi slutade innan det blev klart. Det vi lärde oss på vägen är ofta lika mycket värt, och står att läsa under Lärdomar.',
      progress: 40,
      isStopped: true,
      requiresLessons: true,
    },
  },
]
