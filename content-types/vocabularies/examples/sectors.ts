import type { Example } from '../../examples/example.ts'

const sector = (key: string, name: string, description: string): Example => ({ key, data: { name, description } })

export const sectorExamples: Example[] = [
  sector('arbetsmarknad', 'Arbetsmarknad', 'Vägar till jobb, kompetens och egen försörjning.'),
  sector('bostad', 'Bostad', 'Att bo: nya hus, gamla hus och grannskapet runt omkring.'),
  sector(
    'digitalisering',
    'Digitalisering',
    'När digital teknik ändrar hur arbetet går till, inte bara vilket verktyg som används.',
  ),
  sector('energi', 'Energi', 'El, värme och kyla: hur de görs, sparas och delas.'),
  sector('kultur', 'Kultur', 'Bibliotek, museer, kulturarv, musik och evenemang.'),
  sector('miljo', 'Miljö', 'Luft, mark, avfall och biologisk mångfald.'),
  sector('omsorg', 'Omsorg', 'Äldreomsorg, stöd vid funktionsnedsättning och socialtjänst.'),
  sector('transport', 'Transport', 'Hur människor och varor förflyttas.'),
  sector('trygghet', 'Trygghet', 'Att kunna röra sig fritt och få hjälp i tid när något händer.'),
  sector('utbildning', 'Utbildning', 'Förskola, skola, vuxenutbildning och folkbildning.'),
  sector('vatten', 'Vatten', 'Dricksvatten, avlopp, dagvatten, sjöar och hav.'),
]
