import { value } from './value.ts'

/** The lines of work that a project may concern, whatever its category. */
export const startSectors = [
  value('arbetsmarknad', 'Arbetsmarknad', 'Vägar till jobb, kompetens och egen försörjning.'),
  value('barnomsorg', 'Barnomsorg', 'Förskola och fritidshem.'),
  value('bostad', 'Bostad', 'Att bo: nya hus, gamla hus och grannskapet runt omkring.'),
  value('energi', 'Energi', 'El, värme och kyla: hur de görs, sparas och delas.'),
  value('folkhalsa', 'Folkhälsa', 'Det som gör att människor mår bra längre.'),
  value('fritid', 'Fritid', 'Idrott, föreningsliv och mötesplatser.'),
  value('funktionsstod', 'Funktionsstöd', 'Stöd och service till personer med funktionsnedsättning.'),
  value('kultur', 'Kultur', 'Bibliotek, museer, kulturarv, musik och evenemang.'),
  value('miljo', 'Miljö', 'Luft, mark, avfall och biologisk mångfald.'),
  value('naringsliv', 'Näringsliv', 'Företagande, etableringar, turism och landsbygd.'),
  value('samhallsplanering', 'Samhällsplanering', 'Översiktsplaner, detaljplaner, bygglov och offentliga platser.'),
  value('socialtjanst', 'Socialtjänst', 'Stöd till barn, familjer och vuxna som har det svårt.'),
  value('trafik', 'Trafik', 'Hur människor och varor förflyttas.'),
  value('trygghet', 'Trygghet', 'Att kunna röra sig fritt och få hjälp i tid när något händer.'),
  value('utbildning', 'Utbildning', 'Grundskola, gymnasieskola, vuxenutbildning och folkbildning.'),
  value('vatten', 'Vatten', 'Dricksvatten, avlopp, dagvatten, sjöar och hav.'),
  value('aldreomsorg', 'Äldreomsorg', 'Hemtjänst, särskilda boenden och stöd till anhöriga.'),
]
