/** Texts of the pages about projects and their effects. Headings that are a field's label are read from its declaration. */
export const project = {
  lead: 'Alla projekt: vad de gick ut på, vad de ville uppnå och vad det blev. Välj ämne, eller sök bland alla.',
  contents: 'På den här sidan',
  status: {
    reached: (progress: number) => `${progress} % av vägen`,
    stoppedAt: (progress: number) => `Stoppat vid ${progress} %`,
    whatItMeans: (name: string) => `Vad ”${name}” betyder:`,
  },
  facts: 'Fakta',
  drivenBy: (organisation: string) => `Drivs av ${organisation}`,
  file: (type: string, size: string) => `${type}, ${size}`,
  map: 'Visa på karta',
  coordinates: (latitude: string, longitude: string) => `${latitude}° N, ${longitude}° O`,
  episodes: 'Hör mer i podden',
  episodeDate: (date: string) => `Publicerat ${date}`,
  answersChallenge: 'Svarar på utmaningen',
  effects: {
    number: (number: number) => `Effektmål ${number}`,
    notAssessed: 'Inte bedömt',
    noResults: 'Inget resultat är redovisat ännu.',
    measured: 'Mätt',
  },
  allEffects: {
    title: 'Effekter',
    lead: 'Vad projekten ville uppnå, och vad det blev. Alla effektmål och resultat, samlade från alla projekt.',
    summary: (goals: string, projects: string) => `${goals} i ${projects}`,
    none: 'Inga effektmål är publicerade ännu.',
    toProject: (title: string) => `I projektet ${title}`,
    all: 'Alla',
    byCategory: 'Hoppa till ett område',
  },
  related: {
    chosen: 'Utvalt av redaktionen',
    same: (what: string[]) => `Samma ${what.join(' och ')}`,
  },
}
