import type { Example } from '../../examples/example.ts'

const category = (key: string, name: string, description: string): Example => ({ key, data: { name, description } })

export const categoryExamples: Example[] = [
  category(
    'larande-och-etablering',
    'Lärande och Etablering',
    'Allt från förskola till vuxenutbildning, vägen in på arbetsmarknaden och de miljöer där människor lär av varandra. Här finns också satsningar på hur organisationen själv lär sig nytt.',
  ),
  category(
    'halsa-och-omsorg',
    'Hälsa och Omsorg',
    'Projekt som gör vardagen tryggare och friskare för äldre, för personer med funktionsnedsättning och för alla som behöver stöd, och som ger dem som arbetar nära människor mer tid.',
  ),
  category(
    'klimat-och-energi',
    'Klimat och Energi',
    'Mindre utsläpp, mindre avfall och smartare energi. Projekten spänner från skolmat till byggmaterial, och de flesta går att räkna i kilo eller kilowattimmar.',
  ),
  category(
    'vatten-och-hav',
    'Vatten och Hav',
    'Dricksvatten, dagvatten, badplatser och livet under ytan. Kusten är det som kommunerna här har gemensamt, och det som förändras fortast.',
  ),
  category(
    'stad-och-byggande',
    'Stad och Byggande',
    'Gator, hus, ljus och platser: hur vi planerar, bygger och sköter det som alla delar, och hur fler får vara med och tycka till innan spaden sätts i marken.',
  ),
  category(
    'resor-och-trafik',
    'Resor och Trafik',
    'Att komma fram, till fots, på cykel, med buss eller på annat sätt. Både i staden där det är trångt och på landet där det är långt.',
  ),
  category(
    'kultur-och-fritid',
    'Kultur och Fritid',
    'Bibliotek, kulturarv, idrott och natur: det som gör en plats värd att bo på, och nya sätt att öppna dörrarna för fler.',
  ),
  category(
    'demokrati-och-service',
    'Demokrati och Service',
    'Hur invånare påverkar, förstår och får svar. Här samlas projekt om delaktighet, begripliga beslut och ärenden som går fortare än förr.',
  ),
]
