import type { Example } from '../../examples/example.ts'

const credit = 'Illustration: Vitrin'

const picture = (key: string, alt: string): Example => ({
  key,
  file: `pictures/${key}.svg`,
  data: { alt, isDecorative: false, credit },
})

/** A picture that says nothing which the text does not say. */
const decoration = (key: string): Example => ({
  key,
  file: `pictures/${key}.svg`,
  data: { isDecorative: true, credit },
})

export const mediaExamples: Example[] = [
  // Covers of projects, in the order of the projects.
  picture(
    'cykelgaraget',
    'Ett glasat cykelgarage i två våningar med gröna växter på taket. En kvinna leder sin gula cykel förbi en pelare med röda och gröna lampor.',
  ),
  picture(
    'luften-i-klassrummet',
    'Ett klassrum med öppet fönster och tre elever vid bänkar. På väggen sitter en gul mätare formad som en uggla, och läraren ritar en fallande kurva på tavlan.',
  ),
  picture(
    'hbg-works',
    'En ljus lokal med höga fönster mot staden. Två personer spelar pingis och en tredje läser i en gul sittsäck.',
  ),
  picture(
    'bussen-utan-forare',
    'En liten vit buss med två passagerare men ingen förare. Framför den virvlar höstlöv i ljuset från dess sensorer.',
  ),
  picture(
    'bygglov-pa-fem-dagar',
    'En husritning i vitt på blått möter samma hus färdigbyggt i tegelrött. I skarven sitter en gul stämpel med en bock.',
  ),
  picture(
    'chattboten',
    'En reception med en medarbetare och en liten robot på disken. En äldre man och en kvinna i sjal väntar på svar, och trådarna mellan pratbubblorna har trasslat sig.',
  ),
  picture(
    'badkollen',
    'En badbrygga sträcker sig ut i ett blågrönt sund. Två badare sitter på kanten, en skylt visar grönt och en gul boj med antenn guppar i vattnet.',
  ),
  picture(
    'aterbruksdepan',
    'En lagerhall med dörrar i många färger, fönsterbågar och pallar med tegel. Två personer bär en grön dörr mellan sig.',
  ),
  picture(
    'ljus-som-foljer-dig',
    'En mörk parkväg om natten. En kvinna går med sin hund, och bara lyktorna närmast henne lyser starkt.',
  ),
  picture(
    'byns-bibliotek',
    'Ett litet bibliotek i skymningen med upplysta bokhyllor. En vuxen och ett barn är på väg därifrån.',
  ),
  picture(
    'tallriksvagen',
    'I en skolmatsal ställer en elev sin tallrik på en våg med kamera. Staplade skålar på en hylla visar att matresterna minskar.',
  ),
  picture(
    'slottet-som-reser-sig',
    'Tre besökare framför en slottsruin. Över de raserade murarna syns slottets gamla torn som en genomskinlig, streckad bild.',
  ),
  picture('trygg-natt', 'Ett sovrum i månljus. En äldre kvinna sover, och ovanför sängen sitter en liten vit sensor.'),
  picture('ungas-budget', 'Sex unga, en av dem i rullstol, sätter färgade prickar på en stor karta ute på ett torg.'),
  picture(
    'minnesresor',
    'En äldre man i en grön fåtölj bär VR-glasögon och sträcker upp handen. Runt honom breder ett sommarlandskap ut sig, och en vårdare står bredvid.',
  ),
  picture(
    'medicin-i-ratt-tid',
    'En äldre kvinna i ett kök sträcker sig mot en vit läkemedelsautomat. Ett vattenglas står bredvid.',
  ),
  picture(
    'hjalpmedel-ur-skrivaren',
    'En 3D-skrivare bygger upp ett gult handtag lager för lager. En kvinna provar en sked med tjockt skaft.',
  ),
  picture(
    'solen-pa-skoltaken',
    'En skola med solceller på hela taket. Fyra barn leker på gården, och i förgrunden står ett batteriskåp med en blixt.',
  ),
  picture(
    'brunnar-som-sager-till',
    'Skyfall över en gata med färgglada hus. En vuxen och ett barn går under ett rött paraply förbi en brunn med en gul sändare.',
  ),
  picture(
    'hamnen-i-tva-varldar',
    'En hamn delad på mitten: till vänster kran, containrar och fartyg i solnedgång, till höger samma hamn som lysande linjer i en datormodell.',
  ),
  picture(
    'sprakvannen',
    'Två kockar lagar mat tillsammans i ett storkök. En telefon ligger på bänken, och deras pratbubblor möts.',
  ),
  picture(
    'algrasangen',
    'En dykare planterar ålgräs på en havsbotten med små flaggor. Till vänster växer ängen tät, med fiskar, en krabba och solstrålar.',
  ),
  picture(
    'grannbordet',
    'Sex grannar i olika åldrar äter tillsammans vid ett långbord med vit duk och levande ljus. Utanför fönstret syns innergården.',
  ),
  picture(
    'brev-pa-klarsprak',
    'Två brev på ett skrivbord. Det vänstra är fullt av täta rader, det högra har rubrik, korta stycken och en tydlig grön bock.',
  ),
  picture(
    'bageriets-varme',
    'Ett bageri i kvällsljus är förbundet med ett badhus genom ett rör under marken. I bassängen badar tre personer.',
  ),
  picture(
    'dronaren-fore-baten',
    'En gul drönare sänker en livboj mot en simmare i nöd. En räddningsbåt är på väg, och på klippan pekar en person ut över vattnet.',
  ),
  picture('koltrastkartan', 'En stor koltrast sjunger på en gren. Nedanför lyssnar tre barn, ett av dem med kikare.'),
  picture(
    'bussen-som-kommer',
    'En man med resväska står vid en hållplats på landet och håller sin telefon. En liten grön buss kommer längs en slingrande väg i solnedgången.',
  ),
  picture(
    'verktygen-i-trapphuset',
    'Ett trapphus med ett stort verktygsskåp: borrmaskin, hammare, stege. En granne lämnar över en borrmaskin till en annan medan ett barn ser på.',
  ),
  // In galleries and in texts.
  picture(
    'badkollen-boj',
    'Bojen sedd under ytan, med fyra sensorer på armar. En förstoring visar bakterier i vattnet.',
  ),
  picture(
    'verkstadsmote',
    'Fyra personer runt ett bord med kartongmodeller. På väggen sitter en tavla full av lappar.',
  ),
  picture(
    'matt-over-tid',
    'Ett stapeldiagram där sju staplar blir allt lägre, från rött över gult till grönt. I hörnet syns en nästan tom tallrik.',
  ),
  decoration('dorrar-pa-rad'),
  decoration('karta-over-omradet'),
  // Challenges.
  picture(
    'utmaning-ensam',
    'Ett hyreshus på kvällen. I de flesta upplysta fönster sitter någon ensam; i ett sitter två tillsammans vid ett ljus.',
  ),
  picture(
    'utmaning-hav',
    'Ett sund i soluppgång med två segelbåtar, måsar och tre badare. Vattnet mörknar lager för lager mot djupet.',
  ),
  picture(
    'utmaning-aterbruk',
    'Ett hus byggt av tegel, plank och fönster i alla färger. En kran lyfter ett begagnat fönster på plats.',
  ),
  // The podcast and its episodes.
  picture(
    'podd-efter-bandklippet',
    'En mikrofon framför en gul sol. Ett grönt band är klippt på mitten, och en sax ligger under.',
  ),
  picture(
    'podd-ett-ord-i-taget',
    'En vit pratbubbla över gröna kullar. I den står enkla former i rött, gult och grönt som ett enda ord.',
  ),
  picture('avsnitt-bojen', 'En gul boj med antenn guppar i ett blågrönt sund under en stor sol.'),
  picture('avsnitt-bussen', 'En liten vit buss utan förare, med två passagerare bakom rutorna.'),
  picture('avsnitt-maten', 'En elev vid en tallrik på en våg, under en kamera på en arm.'),
  picture('avsnitt-brevet', 'Ett tättskrivet brev, ett par glasögon och en kopp kaffe på ett skrivbord.'),
]
