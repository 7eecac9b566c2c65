import { value } from './value.ts'

/** The technologies that projects in the public sector most often use. */
export const startTechnologies = [
  value('ai', 'AI', 'Program som lär sig av exempel och sedan känner igen mönster, föreslår eller formulerar.'),
  value('automatisering', 'Automatisering', 'Program som utför steg som annars görs för hand.'),
  value(
    'digital-tvilling',
    'Digital tvilling',
    'En datormodell av något verkligt, som hålls i takt med det genom mätningar.',
  ),
  value('dronare', 'Drönare', 'Obemannade luftfarkoster som fotograferar, mäter eller bär lätt last.'),
  value('e-tjanster', 'E-tjänster', 'Ärenden som går att starta, följa och avsluta på nätet.'),
  value('gis', 'GIS', 'Geografiska informationssystem: kartor där varje plats bär data.'),
  value('iot', 'IoT', 'Sakernas internet: saker med sensorer och uppkoppling, som mäter sin omgivning.'),
  value('mobilappar', 'Mobilappar', 'Program för telefoner och surfplattor.'),
  value(
    'oppna-data',
    'Öppna data',
    'Uppgifter som vem som helst får hämta och använda fritt, i format som datorer kan läsa.',
  ),
  value('robotik', 'Robotik', 'Maskiner som rör sig och utför fysiskt arbete på egen hand.'),
  value('sprakteknik', 'Språkteknik', 'Teknik som översätter, läser upp, skriver ner tal eller föreslår enklare ord.'),
  value('valfardsteknik', 'Välfärdsteknik', 'Teknik som ger trygghet, aktivitet och självständighet i vardagen.'),
  value(
    'virtuell-verklighet',
    'Virtuell verklighet',
    'Glasögon och hörlurar som låter någon se sig omkring på en annan plats eller öva tryggt.',
  ),
]
