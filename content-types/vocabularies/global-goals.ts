import type { FixedVocabulary } from '../roles.ts'

/** The UN's global goals by their official Swedish names; the descriptions are ours. */
export const globalGoals: FixedVocabulary = {
  slug: 'globalGoals',
  labels: { singular: 'Globalt mål', plural: 'Globala mål' },
  address: '/projekt/mal/',
  searchGroup: 'Globala mål',
  values: [
    [
      'Ingen fattigdom',
      'ingen-fattigdom',
      'Ingen ska behöva leva i fattigdom, och skyddet ska hålla när livet vänder.',
    ],
    ['Ingen hunger', 'ingen-hunger', 'Alla ska kunna äta sig mätta på bra mat som odlas hållbart.'],
    [
      'God hälsa och välbefinnande',
      'god-halsa-och-valbefinnande',
      'Alla åldrar ska kunna leva hälsosamma liv och få vård i tid.',
    ],
    [
      'God utbildning för alla',
      'god-utbildning-for-alla',
      'Utbildning av god kvalitet ska vara öppen för alla, hela livet.',
    ],
    ['Jämställdhet', 'jamstalldhet', 'Kvinnor och män, flickor och pojkar ska ha samma makt över sina liv.'],
    [
      'Rent vatten och sanitet för alla',
      'rent-vatten-och-sanitet-for-alla',
      'Vatten ska räcka, vara rent och tas om hand.',
    ],
    ['Hållbar energi för alla', 'hallbar-energi-for-alla', 'Energin ska vara ren, pålitlig och möjlig att betala.'],
    [
      'Anständiga arbetsvillkor och ekonomisk tillväxt',
      'anstandiga-arbetsvillkor-och-ekonomisk-tillvaxt',
      'Arbete ska gå att leva av, under trygga villkor.',
    ],
    [
      'Hållbar industri, innovationer och infrastruktur',
      'hallbar-industri-innovationer-och-infrastruktur',
      'Nya lösningar och nät ska tåla framtiden.',
    ],
    ['Minskad ojämlikhet', 'minskad-ojamlikhet', 'Skillnader i livsvillkor mellan människor ska minska.'],
    [
      'Hållbara städer och samhällen',
      'hallbara-stader-och-samhallen',
      'Städer och byar ska vara öppna för alla, säkra och hållbara.',
    ],
    [
      'Hållbar konsumtion och produktion',
      'hallbar-konsumtion-och-produktion',
      'Det vi använder ska räcka längre och lämna mindre efter sig.',
    ],
    [
      'Bekämpa klimatförändringarna',
      'bekampa-klimatforandringarna',
      'Utsläppen ska ner, och samhället ska klara ett ändrat klimat.',
    ],
    ['Hav och marina resurser', 'hav-och-marina-resurser', 'Havet och livet i det ska skyddas och brukas varsamt.'],
    [
      'Ekosystem och biologisk mångfald',
      'ekosystem-och-biologisk-mangfald',
      'Natur på land ska skyddas, vårdas och återställas.',
    ],
    [
      'Fredliga och inkluderande samhällen',
      'fredliga-och-inkluderande-samhallen',
      'Människor ska vara trygga, ha inflytande och bli rättvist behandlade.',
    ],
    [
      'Genomförande och globalt partnerskap',
      'genomforande-och-globalt-partnerskap',
      'Målen nås tillsammans, över gränser och sektorer.',
    ],
  ].map(([name, slug, description], index) => ({
    value: String(index + 1),
    number: index + 1,
    name: name!,
    slug: slug!,
    description: description!,
  })),
}
