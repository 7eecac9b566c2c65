import { value } from './value.ts'

/** The areas in which a municipality usually tells what it does. */
export const startCategories = [
  value('barn-och-utbildning', 'Barn och utbildning', 'Förskola, skola, fritidshem och vuxenutbildning.'),
  value(
    'omsorg-och-hjalp',
    'Omsorg och hjälp',
    'Stöd till äldre, till personer med funktionsnedsättning och till familjer.',
  ),
  value('bygga-bo-och-miljo', 'Bygga, bo och miljö', 'Planering, bostäder, energi, avfall, vatten och naturvård.'),
  value('trafik-och-resor', 'Trafik och resor', 'Gator och vägar, gång och cykel, parkering och kollektivtrafik.'),
  value('uppleva-och-gora', 'Uppleva och göra', 'Kultur, idrott, bibliotek, parker och friluftsliv.'),
  value('jobb-och-foretagande', 'Jobb och företagande', 'Arbetsmarknad, näringsliv, etablering och kompetens.'),
  value(
    'kommun-och-politik',
    'Kommun och politik',
    'Delaktighet, service, beslut och hur organisationen själv arbetar.',
  ),
  value(
    'trygghet-och-beredskap',
    'Trygghet och beredskap',
    'Brottsförebyggande arbete, räddningstjänst och krisberedskap.',
  ),
]
