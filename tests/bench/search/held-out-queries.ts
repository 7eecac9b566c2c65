import { readJudgements } from './judgements.ts'

/** Held-out queries, written before the search was developed and only evaluated at the end. */
export const heldOutQueries = readJudgements(`
# title
Brunnarna som säger till före översvämningen = brunnar-som-sager-till:3
Hjälpmedel ur skrivaren = hjalpmedel-ur-skrivaren:3
Hamnen i två världar = hamnen-i-tva-varldar:3
Grannbordet = grannbordet:3 ingen-ska-behova-ata-ensam:1 barnen-som-vagde-maten:2
Verktygen i trapphuset = verktygen-i-trapphuset:3
Bageriets värme = bageriets-varme:3
Ett brev som går att förstå = ett-brev-som-gar-att-forsta:3
Bygg av det som redan finns = bygg-av-det-som-finns:3
Barnen som vägde maten = barnen-som-vagde-maten:3
# bent form
tvillingar = digital-tvilling:3 hamnen-i-tva-varldar:3
skyltarna = badkollen:3
skoltak = solen-pa-skoltaken:3
grannar = grannbordet:3 verktygen-i-trapphuset:3
tonåringarnas budgetar = ungas-budget:3
bojarna = badkollen:3 bojen-som-skramde-badgasterna:3 dronaren-fore-baten:2 vad-ar-ett-effektmal:1
handläggarna = brev-pa-klarsprak:3 bygglov-pa-fem-dagar:3
tegelstenarnas dörr = aterbruksdepan:3
nyckel = byns-bibliotek:3
kocken = tallriksvagen:3
ruiner = slottet-som-reser-sig:3
# part of a compound
kök = cykelkoket:3 grannbordet:2 minnesresor:1
vatten = sundby-vatten:3 vatten-och-hav:3 rent-vatten-och-sanitet-for-alla:3 vatten:3
lista = sprakvannen:3
brygga = badkollen:3
boj = badkollen:3 bojen-som-skramde-badgasterna:3 dronaren-fore-baten:2 vad-ar-ett-effektmal:1
mjukvara = kornknarr:3
sång = koltrastkartan:3
# joined compound
drunknings larm = dronaren-fore-baten:3
borr maskin = verktygen-i-trapphuset:3
tallriks våg = tallriksvagen:3 barnen-som-vagde-maten:2
minnes resor = minnesresor:3
ledningsförvaltningen = stadsledningsforvaltningen:3
värme växlare = bageriets-varme:3
# å/ä/ö pair
mål = genomforande-och-globalt-partnerskap:3 om:3 solen-pa-skoltaken:3 ungas-budget:3 sprakvannen:1 vad-ar-ett-effektmal:2
land = ekosystem-och-biologisk-mangfald:3 bussen-som-kommer:2 dronaren-fore-baten:2 algrasangen:2
bär = aterbruksdepan:3 minnesresor:2 tillganglighet:1 dronare:2 gis:2
# no dots
algrasang = algrasangen:3 ett-hav-att-bada-i:2
sprakteknik = sprakteknik:3 brev-pa-klarsprak:2 chattboten:1
tillganglighet = tillganglighet:3
natpersonal nattval = trygg-natt:3
badgaster = bojen-som-skramde-badgasterna:3 badkollen:1
kulturforvaltningen = kulturforvaltningen:3
hogskola = sundets-hogskola:3
solen pa skoltaken = solen-pa-skoltaken:3
# one wrong letter
koltrastkatran = koltrastkartan:3
hjälpmeddel = hjalpmedel-ur-skrivaren:3
bagreiet = bageriets-varme:3
ensmahet = ingen-ska-behova-ata-ensam:3 minnesresor:2
demokarti = demokrati-och-service:3
energy = energi:3
kulturförvaltnigen = kulturforvaltningen:3
räddningtjänsten = raddningstjansten:3
# synonym
VR = vr:3 minnesresor:3 hamnen-i-tva-varldar:2
matrester = tallriksvagen:3 barnen-som-vagde-maten:2
medicin = medicin-i-ratt-tid:3
brandkår = raddningstjansten:3
UAV = dronare:3 dronaren-fore-baten:3
hemsida = chattboten:2 tillganglighet:2 integritet:2
# phrase
"ett andra liv" = aterbruksdepan:3
"skala upp" = skala-upp:3
"biologisk mångfald" = ekosystem-och-biologisk-mangfald:3 miljo:2
# several words
svenska språkvän arbetsplats = sprakvannen:3
telefon slott skylt = slottet-som-reser-sig:3
tabletter hemtjänst automat = medicin-i-ratt-tid:3
fåglar mikrofon skola = koltrastkartan:3
cykelställ givare = cykelgaraget:3
# facet name
GIS = gis:3
Språkteknik = sprakteknik:3
Sundby Energi = sundby-energi:3
Kultur och Fritid = kultur-och-fritid:3
Pilot = pilot:3
Arbetsmarknad = arbetsmarknad:3 arbetsmarknadsforvaltningen:2
`)
