import type { Example } from '../../examples/example.ts'

const technology = (key: string, name: string, description: string): Example => ({ key, data: { name, description } })

export const technologyExamples: Example[] = [
  technology(
    '3d-printing',
    '3D printing',
    'Föremål som byggs upp lager för lager direkt från en digital ritning. Bra när man behöver ett enda exemplar som passar precis.',
  ),
  technology(
    'ai',
    'AI',
    'Program som lär sig av exempel och sedan känner igen mönster, föreslår eller formulerar. I projekten här är det alltid en människa som beslutar.',
  ),
  technology(
    'ar',
    'AR',
    'Förstärkt verklighet: digitala bilder ovanpå det du ser genom telefonen eller ett par glasögon.',
  ),
  technology(
    'automatisering',
    'Automatisering',
    'Program som utför steg som annars görs för hand, till exempel flyttar uppgifter mellan system eller kontrollerar att en ansökan är komplett.',
  ),
  technology(
    'batterilager',
    'Batterilager',
    'Batterier som sparar el från soliga eller blåsiga timmar till dem då den behövs bäst.',
  ),
  technology(
    'digital-tvilling',
    'Digital tvilling',
    'En datormodell av något verkligt, till exempel en hamn eller ett hus, som hålls i takt med verkligheten genom mätningar.',
  ),
  technology(
    'dronare',
    'Drönare',
    'Obemannade luftfarkoster som fotograferar, mäter eller bär lätt last dit det är svårt att ta sig.',
  ),
  technology(
    'e-tjanster',
    'E-tjänster',
    'Ärenden som går att starta, följa och avsluta på nätet, när det passar den som söker.',
  ),
  technology(
    'gis',
    'GIS',
    'Geografiska informationssystem: kartor där varje plats bär data, så att det går att räkna på avstånd, ytor och samband.',
  ),
  technology(
    'iot',
    'IoT',
    'Sakernas internet: saker med sensorer och uppkoppling, som mäter sin omgivning och berättar vad de känner.',
  ),
  technology(
    'lorawan',
    'LoRaWAN',
    'Ett radionät med lång räckvidd och låg strömförbrukning. En sensor kan skicka små mätvärden i åratal på samma batteri.',
  ),
  technology(
    'oppna-data',
    'Öppna data',
    'Uppgifter som vem som helst får hämta och använda fritt, i format som datorer kan läsa.',
  ),
  technology(
    'robotik',
    'Robotik',
    'Maskiner som rör sig och utför fysiskt arbete på egen hand, från läkemedelsskåp till små bussar.',
  ),
  technology(
    'sprakteknik',
    'Språkteknik',
    'Teknik som arbetar med mänskligt språk: översätter, läser upp, skriver ner tal eller föreslår enklare ord.',
  ),
  technology(
    'vr',
    'VR',
    'Virtuell verklighet: ett par glasögon och hörlurar som låter någon se sig omkring på en annan plats eller öva i en trygg situation.',
  ),
]
