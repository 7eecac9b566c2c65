import type { Example } from '../../examples/example.ts'
import { algrasangen } from './algrasangen.ts'
import { aterbruksdepan } from './aterbruksdepan.ts'
import { badkollen } from './badkollen.ts'
import { bagerietsVarme } from './bageriets-varme.ts'
import { brevPaKlarsprak } from './brev-pa-klarsprak.ts'
import { brunnarSomSagerTill } from './brunnar-som-sager-till.ts'
import { bussenSomKommer } from './bussen-som-kommer.ts'
import { bussenUtanForare } from './bussen-utan-forare.ts'
import { bygglovPaFemDagar } from './bygglov-pa-fem-dagar.ts'
import { bynsBibliotek } from './byns-bibliotek.ts'
import { chattboten } from './chattboten.ts'
import { cykelgaraget } from './cykelgaraget.ts'
import { dronarenForeBaten } from './dronaren-fore-baten.ts'
import { grannbordet } from './grannbordet.ts'
import { hamnenITvaVarldar } from './hamnen-i-tva-varldar.ts'
import { hbgWorks } from './hbg-works.ts'
import { hjalpmedelUrSkrivaren } from './hjalpmedel-ur-skrivaren.ts'
import { koltrastkartan } from './koltrastkartan.ts'
import { ljusSomFoljerDig } from './ljus-som-foljer-dig.ts'
import { luftenIKlassrummet } from './luften-i-klassrummet.ts'
import { medicinIRattTid } from './medicin-i-ratt-tid.ts'
import { minnesresor } from './minnesresor.ts'
import { slottetSomReserSig } from './slottet-som-reser-sig.ts'
import { solenPaSkoltaken } from './solen-pa-skoltaken.ts'
import { sprakvannen } from './sprakvannen.ts'
import { tallriksvagen } from './tallriksvagen.ts'
import { tryggNatt } from './trygg-natt.ts'
import { ungasBudget } from './ungas-budget.ts'
import { verktygenITrapphuset } from './verktygen-i-trapphuset.ts'

/** In order of publication, so that each points only at those before it. */
export const projectExamples: Example[] = [
  cykelgaraget,
  luftenIKlassrummet,
  hbgWorks,
  bussenUtanForare,
  bygglovPaFemDagar,
  chattboten,
  badkollen,
  aterbruksdepan,
  ljusSomFoljerDig,
  bynsBibliotek,
  tallriksvagen,
  slottetSomReserSig,
  tryggNatt,
  ungasBudget,
  minnesresor,
  medicinIRattTid,
  hjalpmedelUrSkrivaren,
  solenPaSkoltaken,
  brunnarSomSagerTill,
  hamnenITvaVarldar,
  sprakvannen,
  algrasangen,
  grannbordet,
  brevPaKlarsprak,
  bagerietsVarme,
  dronarenForeBaten,
  koltrastkartan,
  bussenSomKommer,
  verktygenITrapphuset,
]
