/** A subject under which podcast directories list a podcast, by the name that stands in feeds. */
interface Subject {
  /** Apple's name, in English in every feed of the world. */
  value: string
  sv: string
}

export interface PodcastCategory extends Subject {
  subcategories: readonly Subject[]
}

/** Apple's categories, which all directories use: https://podcasters.apple.com/support/1691-apple-podcasts-categories */
export const podcastCategories: readonly PodcastCategory[] = [
  { value: 'Government', sv: 'Myndigheter och samhällsstyre', subcategories: [] },
  {
    value: 'Education',
    sv: 'Utbildning',
    subcategories: [
      { value: 'Courses', sv: 'Kurser' },
      { value: 'How To', sv: 'Gör så här' },
      { value: 'Language Learning', sv: 'Språkinlärning' },
      { value: 'Self-Improvement', sv: 'Personlig utveckling' },
    ],
  },
  {
    value: 'News',
    sv: 'Nyheter',
    subcategories: [
      { value: 'Business News', sv: 'Ekonominyheter' },
      { value: 'Daily News', sv: 'Dagens nyheter' },
      { value: 'Entertainment News', sv: 'Nöjesnyheter' },
      { value: 'News Commentary', sv: 'Nyhetskommentarer' },
      { value: 'Politics', sv: 'Politik' },
      { value: 'Sports News', sv: 'Sportnyheter' },
      { value: 'Tech News', sv: 'Tekniknyheter' },
    ],
  },
  {
    value: 'Science',
    sv: 'Vetenskap',
    subcategories: [
      { value: 'Astronomy', sv: 'Astronomi' },
      { value: 'Chemistry', sv: 'Kemi' },
      { value: 'Earth Sciences', sv: 'Geovetenskap' },
      { value: 'Life Sciences', sv: 'Livsvetenskap' },
      { value: 'Mathematics', sv: 'Matematik' },
      { value: 'Natural Sciences', sv: 'Naturvetenskap' },
      { value: 'Nature', sv: 'Natur' },
      { value: 'Physics', sv: 'Fysik' },
      { value: 'Social Sciences', sv: 'Samhällsvetenskap' },
    ],
  },
  {
    value: 'Society & Culture',
    sv: 'Samhälle och kultur',
    subcategories: [
      { value: 'Documentary', sv: 'Dokumentär' },
      { value: 'Personal Journals', sv: 'Personliga berättelser' },
      { value: 'Philosophy', sv: 'Filosofi' },
      { value: 'Places & Travel', sv: 'Platser och resor' },
      { value: 'Relationships', sv: 'Relationer' },
    ],
  },
  { value: 'Technology', sv: 'Teknik', subcategories: [] },
  {
    value: 'Business',
    sv: 'Näringsliv',
    subcategories: [
      { value: 'Careers', sv: 'Karriär' },
      { value: 'Entrepreneurship', sv: 'Företagande' },
      { value: 'Investing', sv: 'Investeringar' },
      { value: 'Management', sv: 'Ledarskap' },
      { value: 'Marketing', sv: 'Marknadsföring' },
      { value: 'Non-Profit', sv: 'Ideell verksamhet' },
    ],
  },
  {
    value: 'Health & Fitness',
    sv: 'Hälsa och träning',
    subcategories: [
      { value: 'Alternative Health', sv: 'Alternativ hälsa' },
      { value: 'Fitness', sv: 'Träning' },
      { value: 'Medicine', sv: 'Medicin' },
      { value: 'Mental Health', sv: 'Psykisk hälsa' },
      { value: 'Nutrition', sv: 'Kost' },
      { value: 'Sexuality', sv: 'Sexualitet' },
    ],
  },
  {
    value: 'Arts',
    sv: 'Konst',
    subcategories: [
      { value: 'Books', sv: 'Böcker' },
      { value: 'Design', sv: 'Formgivning' },
      { value: 'Fashion & Beauty', sv: 'Mode och skönhet' },
      { value: 'Food', sv: 'Mat' },
      { value: 'Performing Arts', sv: 'Scenkonst' },
      { value: 'Visual Arts', sv: 'Bildkonst' },
    ],
  },
  { value: 'History', sv: 'Historia', subcategories: [] },
  {
    value: 'Kids & Family',
    sv: 'Barn och familj',
    subcategories: [
      { value: 'Education for Kids', sv: 'Lärande för barn' },
      { value: 'Parenting', sv: 'Föräldraskap' },
      { value: 'Pets & Animals', sv: 'Husdjur och andra djur' },
      { value: 'Stories for Kids', sv: 'Berättelser för barn' },
    ],
  },
  {
    value: 'Leisure',
    sv: 'Fritid',
    subcategories: [
      { value: 'Animation & Manga', sv: 'Animation och manga' },
      { value: 'Automotive', sv: 'Bilar och motor' },
      { value: 'Aviation', sv: 'Flyg' },
      { value: 'Crafts', sv: 'Hantverk' },
      { value: 'Games', sv: 'Spel' },
      { value: 'Hobbies', sv: 'Hobby' },
      { value: 'Home & Garden', sv: 'Hem och trädgård' },
      { value: 'Video Games', sv: 'Datorspel' },
    ],
  },
  {
    value: 'Sports',
    sv: 'Idrott',
    subcategories: [
      { value: 'Baseball', sv: 'Baseboll' },
      { value: 'Basketball', sv: 'Basket' },
      { value: 'Cricket', sv: 'Kricket' },
      { value: 'Fantasy Sports', sv: 'Fantasy-sporter' },
      { value: 'Football', sv: 'Amerikansk fotboll' },
      { value: 'Golf', sv: 'Golf' },
      { value: 'Hockey', sv: 'Hockey' },
      { value: 'Rugby', sv: 'Rugby' },
      { value: 'Running', sv: 'Löpning' },
      { value: 'Soccer', sv: 'Fotboll' },
      { value: 'Swimming', sv: 'Simning' },
      { value: 'Tennis', sv: 'Tennis' },
      { value: 'Volleyball', sv: 'Volleyboll' },
      { value: 'Wilderness', sv: 'Friluftsliv' },
      { value: 'Wrestling', sv: 'Brottning' },
    ],
  },
  {
    value: 'Music',
    sv: 'Musik',
    subcategories: [
      { value: 'Music Commentary', sv: 'Musikkommentarer' },
      { value: 'Music History', sv: 'Musikhistoria' },
      { value: 'Music Interviews', sv: 'Musikintervjuer' },
    ],
  },
  {
    value: 'TV & Film',
    sv: 'Tv och film',
    subcategories: [
      { value: 'After Shows', sv: 'Efterprogram' },
      { value: 'Film History', sv: 'Filmhistoria' },
      { value: 'Film Interviews', sv: 'Filmintervjuer' },
      { value: 'Film Reviews', sv: 'Filmrecensioner' },
      { value: 'TV Reviews', sv: 'Tv-recensioner' },
    ],
  },
  {
    value: 'Religion & Spirituality',
    sv: 'Religion och andlighet',
    subcategories: [
      { value: 'Buddhism', sv: 'Buddhism' },
      { value: 'Christianity', sv: 'Kristendom' },
      { value: 'Hinduism', sv: 'Hinduism' },
      { value: 'Islam', sv: 'Islam' },
      { value: 'Judaism', sv: 'Judendom' },
      { value: 'Religion', sv: 'Religion' },
      { value: 'Spirituality', sv: 'Andlighet' },
    ],
  },
  {
    value: 'Fiction',
    sv: 'Berättelser',
    subcategories: [
      { value: 'Comedy Fiction', sv: 'Komiska berättelser' },
      { value: 'Drama', sv: 'Drama' },
      { value: 'Science Fiction', sv: 'Science fiction' },
    ],
  },
  {
    value: 'Comedy',
    sv: 'Humor',
    subcategories: [
      { value: 'Comedy Interviews', sv: 'Humorintervjuer' },
      { value: 'Improv', sv: 'Improvisation' },
      { value: 'Stand-Up', sv: 'Ståuppkomik' },
    ],
  },
  { value: 'True Crime', sv: 'Verkliga brott', subcategories: [] },
]

/** The subcategories of a category, in the names that stand in feeds. */
export const getSubcategories = (value: unknown): readonly string[] =>
  podcastCategories.find((one) => one.value === value)?.subcategories.map((one) => one.value) ?? []
