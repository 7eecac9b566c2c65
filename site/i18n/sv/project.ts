import { allOf, lower, number } from './format.ts'

/** Texts of the pages about projects and their effects. Headings that are a field's label are read from its declaration. */
export const project = {
  lead: 'Alla projekt: vad de gick ut på, vad de ville uppnå och vad det blev. Välj ämne, eller sök bland alla.',
  contents: 'På den här sidan',
  statusMeans: (name: string) => `Vad ”${name}” betyder:`,
  facts: 'Fakta',
  drivenBy: (organisation: string) => `Drivs av ${organisation}`,
  file: (type: string, size: string) => `${type}, ${size}`,
  map: 'Visa på karta',
  coordinates: (latitude: string, longitude: string) => `${latitude}° N, ${longitude}° O`,
  unnamedFinancier: 'Finansiär ej angiven',
  unknownAmount: 'Belopp ej angivet',
  episodes: 'Hör mer i podden',
  episodeDate: (date: string) => `Publicerat ${date}`,
  answersChallenge: 'Svarar på utmaningen',
  effects: {
    notAssessed: 'Inte bedömt',
    measured: 'Mätt',
  },
  allEffects: {
    title: 'Effekter',
    lead: 'Vad projekten ville uppnå, och vad det blev. Alla effektmål och resultat, samlade från alla projekt.',
    summary: (goals: string, projects: string) => `${goals} i ${projects}`,
    none: 'Inga effektmål är publicerade ännu.',
    show: (count: number, label: string) => `${number(count)} effektmål: ${lower(label)}. Visa dem`,
    overview: 'Överblick',
    overviewLead: 'Varje siffra leder till sina effektmål.',
    byCategory: 'Efter kategori',
    byGoal: 'Efter globalt mål',
    byYear: 'Efter år',
    year: 'Publiceringsår',
    effects: 'Effektmål',
    share: 'Fördelning',
    list: 'Alla effektmål och resultat',
  },
  related: {
    chosen: 'Utvalt av redaktionen',
    same: (what: string[]) => `Samma ${allOf(what)}`,
  },
}
