/** Why the rules say otherwise than the report: each difference, what the report must have assumed, and what is unknown. */
export const differences = (figures: { readonly allowance: string; readonly lowestAllowance: string; readonly labourCost: string; readonly factor: string }): string =>
  `**Skatten på lönen.** Rapporten måste ha dragit av ${figures.lowestAllowance} kr, det lägsta grundavdraget. Lagen ger ${figures.allowance} kr vid 270 000 kr 2018. Grundavdraget
följer prisbasbeloppet, som har gått från 45 500 kr (2018) till 59 200 kr (2026): samma lön ger därför mindre kommunalskatt för
varje år, fast skattesatsen är 22,02 % hela tiden. 22 500 kr är 2019 års lön: skriv en ny på raden *Månadslön*.

**Försörjningsstödet.** Rapporten: ca 118 000 kr med handläggning, utan att säga hur. Reglerna: riksnormen för en ensamstående, en
hyra som är ett exempel från en annan kommun (Östersunds nivå har vi inte hittat), 0 kr för el och försäkring tills ni skriver
era belopp, och en handläggningskostnad som är vår egen uppskattning. Skillnaden mellan åren är norm och hyra. Hoppet mellan 2018 och 2019 är att exemplet på hyra är ett annat.

**Skatten på aktivitetsstödet.** Både rapporten och reglerna för 2018 ger drygt 14 000 kr med 365 kr i 260 dagar. Stödet följer
a-kassans grundbelopp: 510 kr från 13 april 2020 (overifierat för aktivitetsstödet), 365 kr från 1 oktober 2025. Ett år då det
ändras räknas som medel, vägt med dagarna.

**Merkostnaden i samhällsekonomiska kronor.** Rapportens faktor är ${figures.factor}, oförklarad. Reglerna: 1,21, som trafikens
kalkylvärden (ASEK) har använt; inte sett i tryck, alltså *overifierad*.

**Produktionsvärdet.** Reglerna: vad en lönekrona kostar arbetsgivaren (${figures.labourCost} 2018) gånger faktorn för indirekta skatter. Rapporten är
drygt 8 procent högre. Se rekonstruktionen nedan.

**80 procents subvention.** Reglerna följer stödet som är valt på raden *Anställningsstöd* (introduktionsjobb: 80 procent av lönen upp
till 20 000 kr och av avgifterna på den). Introduktionsjobbet kom 1 maj 2018; därför saknas ett helt år 2018. Rapportens 0,40 hör bara till rapportens grund.

**Återbetalningen.** Merkostnaden är på alla grunder rapportens 116 timmar à 600 kr, från 2019. Delad med ett senare års intäkt blir
återbetalningen kortare än den är: skriv er egen timkostnad. Kolumnernas hyror är Malmös (2018, 2019) och Vimmerbys (2025, 2026).

**Vad rapporten inte säger:** hyran, handläggningskostnaden, vilka avgifter lönekostnaden innehåller, hur faktorn för indirekta skatter
är framräknad, och varför skatten på lön och på stöd verkar räknade med olika grundavdrag.`;
