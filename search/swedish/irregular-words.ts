const read = (lines: string): string[][] =>
  lines
    .trim()
    .split(/[\n|]/)
    .map((line) => line.split(' '))

/**
 * Nouns whose plurals are separate words in the dictionary, because the vowel changes. The first of each group is the lemma; the
 * dictionary derives further inflections (*böcker*, *böckerna*).
 */
export const irregularNouns: readonly string[][] = read(`
bok böcker|fot fötter|hand händer|tand tänder|natt nätter|stad städer|land länder|strand stränder|rand ränder|brand bränder|and änder
tång tänger|stång stänger|son söner|bror bröder broder|far fäder fader|mor mödrar moder|dotter döttrar|bonde bönder
man män männen|gås gäss|lus löss|mus möss|rot rötter|bot böter|ledamot ledamöter|öga ögon|öra öron|hjärta hjärtan|huvud huvuden|nöt nötter
bokstav bokstäver|ko kor|get getter|vän vänner|verkstad verkstäder|fader fäder|moder mödrar|broder bröder|spång spänger|tång tänger
`)

/** Strong verbs and irregular comparisons, in the same format. */
export const irregularWords: readonly string[][] = read(`
ung yngre yngst yngsta|stor större störst största|liten litet lilla små smått mindre minst minsta
god gott goda bättre bäst bästa|bra bättre bäst bästa|dålig sämre sämst sämsta värre värst värsta|lång längre längst längsta
hög högre högst högsta|låg lägre lägst lägsta|tung tyngre tyngst tyngsta|grov grövre grövst grövsta|trång trängre trängst
nära närmare närmast närmaste|många fler flera flest flesta|mycket mer mera mest mesta|få färre färst
bära bär bar burit buren buret burna|bli blir blev blivit|binda band bundit bunden bundet bundna|bita bet bitit biten bitna
bjuda bjöd bjudit bjuden bjudna|brinna brann brunnit|brista brast brustit brusten|bryta bröt brutit bruten brutet brutna
dra drog dragit dragen draget dragna|dricka drack druckit drucken|driva drev drivit driven drivet drivna|dyka dök|dö dog dött
falla föll fallit fallen|fara for farit faren|finna fann funnit funnen funna|flyga flög flugit flugen|flyta flöt flutit
frysa frös frusit frusen frusna|få får fick fått|försvinna försvann försvunnit försvunnen|ge ger gav gett givit given givna giva
gjuta göt gjutit|glida gled glidit|gnida gned gnidit|gripa grep gripit gripen gripna|gråta grät gråtit|gräva grävde|gå går gick gått
göra gör gjorde gjort gjord gjorda|ha har hade haft|heta het hette hetat|hinna hann hunnit|hugga högg huggit|hålla höll hållit hållen
komma kom kommit kommen|krypa kröp krupit|kunna kan kunde kunnat|le log lett|lida led lidit|ligga låg legat|ljuda ljöd
ljuga ljög ljugit|lyda löd lytt|låta lät låtit|lägga lade la lagt lagd lagda|njuta njöt njutit|nysa nös|rida red ridit|rinna rann runnit
riva rev rivit riven rivna|ryta röt|se såg sett sedd sedda|sitta satt suttit|sjuda sjöd|sjunga sjöng sjungit sjungen sjungna|sjunka sjönk sjunkit sjunken
skina sken skinit|skjuta sköt skjutit skjuten skjutna|skrida skred skridit|skrika skrek skrikit
skriva skrev skrivit skriven skrivet skrivna|skryta skröt|skära skar skurit skuren skurna|slippa slapp sluppit|slita slet slitit sliten slitna
sluta slöt slutit sluten slutna|slå slog slagit slagen slagna|smyga smög smugit|smörja smorde smort smord|snyta snöt|sova sov sovit
spricka sprack spruckit sprucken|sprida spred spridit spridd spridda|springa sprang sprungit|sticka stack stuckit stucken
stiga steg stigit|stinka stank|stjäla stal stulit stulen stulna|strida stred stridit|stryka strök strukit struken strukna|stå stod stått
suga sög sugit|supa söp|svida sved svidit|svika svek svikit sviken|svälja svalde|svälta svalt|svära svor svurit
säga sa sade sagt sagd sagda|sälja sålde sålt såld sålda|sätta satte satt sätter|ta tar tog tagit tagen taget tagna taga|tiga teg tigit
tvinga tvang tvungit tvungen|tyda tydde|tälja talde|vara är var varit|veta vet visste vetat|vika vek vikit viken vikna
vilja vill ville velat|vina ven|vinna vann vunnit vunnen vunna|vrida vred vridit vriden vridna|välja valde valt vald valda|vänja vande vant
växa växte vuxit vuxen vuxna|äta åt ätit|böra bör borde bort|dölja dolde dolt dold|smälta smalt smultit|ryka rök|bedra bedrog bedragit
bringa bragte bragt|spörja sporde|gälla gällde gällt|städja stadde|töras tordes torts|knyta knöt knutit knuten knutna|skjuta sköt
`)
