/** Words that stand in every text. They are indexed in titles only, and do not have to be found. */
const stopWords = new Set(
  (
    'och i att det som på en är av för med den till ett om har de inte var vi så kan från men när han hon du jag ska skall vid ' +
    'eller nu också än ut upp in då sig där hur vad ha hade bara alla mot över under mellan efter utan ' +
    'detta denna dessa dem deras sin sina sitt våra vårt er ni oss mig dig honom henne hans hennes dess vilka vilken vilket ' +
    'blir blev blivit vara varit kunde skulle ville vill mer mycket många några någon något ' +
    'här varje sedan även genom samt både ju väl dock därför eftersom medan innan hos ur per ' +
    'the of and to in for on with by at from is are'
  ).split(' '),
)

/** Whether a word only holds others together: *och*, *som*, *på*. */
export const isStopWord = (word: string): boolean => stopWords.has(word)

/**
 * Words that ask rather than say what is asked for: *hur kan man*, *finns det*, *vad gör*. Unlike stop words they are
 * known in every text, because some of them have another meaning too (*man*, *får*).
 */
const questionWords = new Set(
  (
    'kunna kunnat måste bör borde får få fick fått bli haft hava vore gör göra görs gjorde gjort finns finnas fanns ' +
    'funnits man vem vems vart varifrån varav vilkas sådan sådant sådana denne annan annat andra ingen inget inga ' +
    'allt båda själv självt själva någonting ingenting min mitt mina din ditt dina era ens varandra bland inom kring ' +
    'enligt trots åt via fast antingen varken huruvida ifall redan ännu alltid aldrig ofta what which who how can ' +
    'does do did was were be'
  ).split(' '),
)

/** Whether a word only asks, and says nothing of what is sought when it stands beside other words: *kan*, *man*, *bland*. */
export const isQuestionWord = (word: string): boolean => questionWords.has(word)
