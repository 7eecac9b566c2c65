import type { FixedVocabulary } from '../roles.ts'

/** The UN global goals with their official Swedish names; the descriptions are our own. */
export const globalGoals: FixedVocabulary = {
  slug: 'globalGoals',
  labels: { singular: { sv: 'Globalt mål' }, plural: { sv: 'Globala mål' } },
  address: '/projekt/mal/',
  searchGroup: { sv: 'Globala mål' },
  values: [
    {
      slug: 'ingen-fattigdom',
      name: { sv: 'Ingen fattigdom' },
      description: { sv: 'Ingen ska behöva leva i fattigdom, och skyddet ska hålla när livet vänder.' },
    },
    {
      slug: 'ingen-hunger',
      name: { sv: 'Ingen hunger' },
      description: { sv: 'Alla ska kunna äta sig mätta på bra mat som odlas hållbart.' },
    },
    {
      slug: 'god-halsa-och-valbefinnande',
      name: { sv: 'God hälsa och välbefinnande' },
      description: { sv: 'Alla åldrar ska kunna leva hälsosamma liv och få vård i tid.' },
    },
    {
      slug: 'god-utbildning-for-alla',
      name: { sv: 'God utbildning för alla' },
      description: { sv: 'Utbildning av god kvalitet ska vara öppen för alla, hela livet.' },
    },
    {
      slug: 'jamstalldhet',
      name: { sv: 'Jämställdhet' },
      description: { sv: 'Kvinnor och män, flickor och pojkar ska ha samma makt över sina liv.' },
    },
    {
      slug: 'rent-vatten-och-sanitet-for-alla',
      name: { sv: 'Rent vatten och sanitet för alla' },
      description: { sv: 'Vatten ska räcka, vara rent och tas om hand.' },
    },
    {
      slug: 'hallbar-energi-for-alla',
      name: { sv: 'Hållbar energi för alla' },
      description: { sv: 'Energin ska vara ren, pålitlig och möjlig att betala.' },
    },
    {
      slug: 'anstandiga-arbetsvillkor-och-ekonomisk-tillvaxt',
      name: { sv: 'Anständiga arbetsvillkor och ekonomisk tillväxt' },
      description: { sv: 'Arbete ska gå att leva av, under trygga villkor.' },
    },
    {
      slug: 'hallbar-industri-innovationer-och-infrastruktur',
      name: { sv: 'Hållbar industri, innovationer och infrastruktur' },
      description: { sv: 'Nya lösningar och nät ska tåla framtiden.' },
    },
    {
      slug: 'minskad-ojamlikhet',
      name: { sv: 'Minskad ojämlikhet' },
      description: { sv: 'Skillnader i livsvillkor mellan människor ska minska.' },
    },
    {
      slug: 'hallbara-stader-och-samhallen',
      name: { sv: 'Hållbara städer och samhällen' },
      description: { sv: 'Städer och byar ska vara öppna för alla, säkra och hållbara.' },
    },
    {
      slug: 'hallbar-konsumtion-och-produktion',
      name: { sv: 'Hållbar konsumtion och produktion' },
      description: { sv: 'Det vi använder ska räcka längre och lämna mindre efter sig.' },
    },
    {
      slug: 'bekampa-klimatforandringarna',
      name: { sv: 'Bekämpa klimatförändringarna' },
      description: { sv: 'Utsläppen ska ner, och samhället ska klara ett ändrat klimat.' },
    },
    {
      slug: 'hav-och-marina-resurser',
      name: { sv: 'Hav och marina resurser' },
      description: { sv: 'Havet och livet i det ska skyddas och brukas varsamt.' },
    },
    {
      slug: 'ekosystem-och-biologisk-mangfald',
      name: { sv: 'Ekosystem och biologisk mångfald' },
      description: { sv: 'Natur på land ska skyddas, vårdas och återställas.' },
    },
    {
      slug: 'fredliga-och-inkluderande-samhallen',
      name: { sv: 'Fredliga och inkluderande samhällen' },
      description: { sv: 'Människor ska vara trygga, ha inflytande och bli rättvist behandlade.' },
    },
    {
      slug: 'genomforande-och-globalt-partnerskap',
      name: { sv: 'Genomförande och globalt partnerskap' },
      description: { sv: 'Målen nås tillsammans, över gränser och sektorer.' },
    },
  ].map((goal, index) => ({ ...goal, value: String(index + 1), number: index + 1 })),
}
