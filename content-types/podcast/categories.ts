/** A subject under which podcast directories list a podcast, by the name that stands in feeds. */
interface Subject {
  /** Apple's name, in English in every feed of the world. */
  value: string
  sv: string
}

export interface PodcastCategory extends Subject {
  subcategories: readonly Subject[]
}

const subject = (value: string, sv: string): Subject => ({ value, sv })
const category = (value: string, sv: string, ...subcategories: Subject[]): PodcastCategory => ({
  value,
  sv,
  subcategories,
})

/** Apple's categories, which all directories use: https://podcasters.apple.com/support/1691-apple-podcasts-categories */
export const podcastCategories: readonly PodcastCategory[] = [
  category('Government', 'Myndigheter och samhällsstyre'),
  category(
    'Education',
    'Utbildning',
    subject('Courses', 'Kurser'),
    subject('How To', 'Gör så här'),
    subject('Language Learning', 'Språkinlärning'),
    subject('Self-Improvement', 'Personlig utveckling'),
  ),
  category(
    'News',
    'Nyheter',
    subject('Business News', 'Ekonominyheter'),
    subject('Daily News', 'Dagens nyheter'),
    subject('Entertainment News', 'Nöjesnyheter'),
    subject('News Commentary', 'Nyhetskommentarer'),
    subject('Politics', 'Politik'),
    subject('Sports News', 'Sportnyheter'),
    subject('Tech News', 'Tekniknyheter'),
  ),
  category(
    'Science',
    'Vetenskap',
    subject('Astronomy', 'Astronomi'),
    subject('Chemistry', 'Kemi'),
    subject('Earth Sciences', 'Geovetenskap'),
    subject('Life Sciences', 'Livsvetenskap'),
    subject('Mathematics', 'Matematik'),
    subject('Natural Sciences', 'Naturvetenskap'),
    subject('Nature', 'Natur'),
    subject('Physics', 'Fysik'),
    subject('Social Sciences', 'Samhällsvetenskap'),
  ),
  category(
    'Society & Culture',
    'Samhälle och kultur',
    subject('Documentary', 'Dokumentär'),
    subject('Personal Journals', 'Personliga berättelser'),
    subject('Philosophy', 'Filosofi'),
    subject('Places & Travel', 'Platser och resor'),
    subject('Relationships', 'Relationer'),
  ),
  category('Technology', 'Teknik'),
  category(
    'Business',
    'Näringsliv',
    subject('Careers', 'Karriär'),
    subject('Entrepreneurship', 'Företagande'),
    subject('Investing', 'Investeringar'),
    subject('Management', 'Ledarskap'),
    subject('Marketing', 'Marknadsföring'),
    subject('Non-Profit', 'Ideell verksamhet'),
  ),
  category(
    'Health & Fitness',
    'Hälsa och träning',
    subject('Alternative Health', 'Alternativ hälsa'),
    subject('Fitness', 'Träning'),
    subject('Medicine', 'Medicin'),
    subject('Mental Health', 'Psykisk hälsa'),
    subject('Nutrition', 'Kost'),
    subject('Sexuality', 'Sexualitet'),
  ),
  category(
    'Arts',
    'Konst',
    subject('Books', 'Böcker'),
    subject('Design', 'Formgivning'),
    subject('Fashion & Beauty', 'Mode och skönhet'),
    subject('Food', 'Mat'),
    subject('Performing Arts', 'Scenkonst'),
    subject('Visual Arts', 'Bildkonst'),
  ),
  category('History', 'Historia'),
  category(
    'Kids & Family',
    'Barn och familj',
    subject('Education for Kids', 'Lärande för barn'),
    subject('Parenting', 'Föräldraskap'),
    subject('Pets & Animals', 'Husdjur och andra djur'),
    subject('Stories for Kids', 'Berättelser för barn'),
  ),
  category(
    'Leisure',
    'Fritid',
    subject('Animation & Manga', 'Animation och manga'),
    subject('Automotive', 'Bilar och motor'),
    subject('Aviation', 'Flyg'),
    subject('Crafts', 'Hantverk'),
    subject('Games', 'Spel'),
    subject('Hobbies', 'Hobby'),
    subject('Home & Garden', 'Hem och trädgård'),
    subject('Video Games', 'Datorspel'),
  ),
  category(
    'Sports',
    'Idrott',
    subject('Baseball', 'Baseboll'),
    subject('Basketball', 'Basket'),
    subject('Cricket', 'Kricket'),
    subject('Fantasy Sports', 'Fantasy-sporter'),
    subject('Football', 'Amerikansk fotboll'),
    subject('Golf', 'Golf'),
    subject('Hockey', 'Hockey'),
    subject('Rugby', 'Rugby'),
    subject('Running', 'Löpning'),
    subject('Soccer', 'Fotboll'),
    subject('Swimming', 'Simning'),
    subject('Tennis', 'Tennis'),
    subject('Volleyball', 'Volleyboll'),
    subject('Wilderness', 'Friluftsliv'),
    subject('Wrestling', 'Brottning'),
  ),
  category(
    'Music',
    'Musik',
    subject('Music Commentary', 'Musikkommentarer'),
    subject('Music History', 'Musikhistoria'),
    subject('Music Interviews', 'Musikintervjuer'),
  ),
  category(
    'TV & Film',
    'Tv och film',
    subject('After Shows', 'Efterprogram'),
    subject('Film History', 'Filmhistoria'),
    subject('Film Interviews', 'Filmintervjuer'),
    subject('Film Reviews', 'Filmrecensioner'),
    subject('TV Reviews', 'Tv-recensioner'),
  ),
  category(
    'Religion & Spirituality',
    'Religion och andlighet',
    subject('Buddhism', 'Buddhism'),
    subject('Christianity', 'Kristendom'),
    subject('Hinduism', 'Hinduism'),
    subject('Islam', 'Islam'),
    subject('Judaism', 'Judendom'),
    subject('Religion', 'Religion'),
    subject('Spirituality', 'Andlighet'),
  ),
  category(
    'Fiction',
    'Berättelser',
    subject('Comedy Fiction', 'Komiska berättelser'),
    subject('Drama', 'Drama'),
    subject('Science Fiction', 'Science fiction'),
  ),
  category(
    'Comedy',
    'Humor',
    subject('Comedy Interviews', 'Humorintervjuer'),
    subject('Improv', 'Improvisation'),
    subject('Stand-Up', 'Ståuppkomik'),
  ),
  category('True Crime', 'Verkliga brott'),
]

/** The subcategories of a category, in the names that stand in feeds. */
export const getSubcategories = (value: unknown): readonly string[] =>
  podcastCategories.find((one) => one.value === value)?.subcategories.map((one) => one.value) ?? []
