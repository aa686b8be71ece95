export const introduction = `# Modellen: rapporten och reglerna

<!-- Skapad av src/build/modelPage med "npm run docs". Ändra där, inte här. -->

Varje resultat räknas på en grund, och två grunder blandas aldrig.

- **Payoff 2019** är rapportens egna siffror. Den återger varje tal som rapporten trycker, och gäller om inget annat sägs.
- **Kommun och år**, till exempel *Östersund 2026*, är första principer: årets lag, kommunens skattesats, årets ersättningar.
  \`=ANTAGANDEN("Östersund";2026)\` visar varje antagande med värde, enhet, tillförlitlighet och källa. Ändra vilken rad som helst
  och peka på området i stället för namnet.

Ett värde som saknas för ett år ger ett fel som säger det. Ett äldre värde smygs aldrig in. Där ett antagande, ett tidigare års
premie eller en annan kommuns nivå får stå i stället, säger tabellens kolumner *Tillförlitlighet* och *Källa* det.`;

export const taxOrder = `## Skatten i lagens ordning

Årsinkomsten avrundas ned till hundratal. Grundavdraget (IL 63 kap.) avrundas upp till hundratal. På det som är kvar tas kommunal och
regional skatt, statlig skatt över skiktgränsen (IL 65 kap.), och utanför den allmän pensionsavgift som dras av igen i sin helhet.
Jobbskatteavdraget (IL 67 kap. 7 §) ges bara på arbetsinkomst, skattereduktionen för förvärvsinkomst på beskattningsbar inkomst.
Public service-avgift och begravningsavgift tas på beskattningsbar inkomst. Delarna avkortas till hela kronor från 2019; till 2018
avrundas kommunal skatt och avgifter till närmaste krona, 50 öre nedåt.

**Staten bär skattereduktionerna:** kommunen får sin skattesats gånger den beskattningsbara inkomsten, varken mer eller mindre. Av den
behåller kommunen den andel som raden *Andel skatt efter utjämning* säger; den är 1 tills ni ändrar den. Enligt rapporten stannar
skatten inte helt i kommunen (rad 443–446); hur mycket säger den inte.

Den regionala skattereduktionen, 1 675 kr för boende i bland annat hela Jämtland, ingår inte i skattetabellerna och är 0 tills ni
skriver den. Skattereduktionen för arbetsinkomster under pandemin (2021–2022) är inte med. Personen är under 66 år (till 2022: 65).

Lagens tal är prövade mot Skatteverkets månadstabeller när underlaget samlades, utom för 2020 och 2024: jobbskatteavdraget de två
åren vilar på en enda källa. 2021 sattes skattereduktionen för förvärvsinkomst av mot allt som var kvar av skatt och avgifter; sedan dess bara mot kommunal skatt.`;

export const ledger = `## Vem betalar vad

\`AKTORSEFFEKT\` och bladet *Studie* bokför varje krona som ett flöde från en aktör till en annan, före och efter. Skillnaden är
aktörens effekt. Överföringar (lön, skatt, avgifter, ersättningar, stöd, indirekta skatter) tar ut varandra: summan över alla aktörer är noll.
Kvar för samhället blir det som produceras, minus det som förbrukas.

| Vad | Från | Till |
| --- | --- | --- |
| Lön | arbetsgivaren | individen |
| Ålderspensions-, efterlevandepensions- och arbetsmarknadsavgift, allmän löneavgift, särskild löneskatt | arbetsgivaren | övrig stat |
| Sjukförsäkrings-, arbetsskade- och föräldraförsäkringsavgift | arbetsgivaren | Försäkringskassan |
| Avtalspension och avtalsförsäkringar | arbetsgivaren | försäkringsgivarna |
| Indirekta skatter på det som produceras | arbetsgivaren | övrig stat |
| Anställningsstöd | Arbetsförmedlingen | arbetsgivaren |
| Försörjningsstöd | kommunen | individen |
| Aktivitetsstöd, etableringsersättning, sjukpenning, ersättning i etableringsjobb | Försäkringskassan | individen |
| A-kassa | övrig stat | individen |
| Kommunalskatt, regionskatt | individen | kommunen, regionen |
| Statlig skatt, pensionsavgift, public service-, begravnings- och kyrkoavgift | individen | övrig stat |
| Skattereduktioner | övrig stat | individen |
| Utjämning av kommunalskatt | kommunen | övrig stat |

Rapporten bokför aktivitetsstödet på Arbetsförmedlingen (rad 457). Raden *Aktivitetsstöd bokförs på* väljer. Begravnings- och
kyrkoavgift går genom staten vidare till andra, som inte är egna aktörer här. Resurser som förbrukas (vård, omsorg, handläggning, arbetsförmedling, rättsväsende)
är en kostnad för den som betalar, och staten går miste om de indirekta skatterna på dem. Arbetsgivaren varken tjänar eller förlorar:
det som produceras är värt vad det kostar efter stödet. Rapporten säger det om lönebidrag (rad 1899–1903); modellen antar det om alla
jobb.

**Månader med försörjningsstöd** gäller också här: försörjningsstöd som räknas enligt regeln ges under den delen av de månader som står
i situationen. **Lön och försörjningsstöd samtidigt** räknas inte av mot varandra: regeln ger sin andel av normen. Skriv stödets
belopp.`;
