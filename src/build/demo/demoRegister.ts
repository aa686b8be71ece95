import type { ColumnName } from '../../register/rows/row';

type Texts<Sheet extends 'procurements' | 'places' | 'dialogue' | 'survey' | 'steps'> = { readonly [Column in ColumnName<Sheet>]?: string };

/** A procurement of the demonstration, with what belongs to it. */
export type DemoProcurement = {
  readonly row: Texts<'procurements'>;
  /** Hours by step title, as the roles have registered them, and when the step was done. */
  readonly steps?: readonly Texts<'steps'>[];
  readonly places?: readonly Texts<'places'>[];
  readonly dialogue?: readonly Texts<'dialogue'>[];
  readonly survey?: readonly Texts<'survey'>[];
};

const people = {
  buyer: 'Alex Grane',
  buyerDeputy: 'Elis Torp',
  coordinator: 'Kim Sandå',
  coordinatorDeputy: 'Noa Frisk',
  client: 'Mika Hed',
  clientDeputy: 'Love Strand',
  recruiter: 'Robin Ek',
  recruiterDeputy: 'Tove Myr',
} as const;

/** The rows of `Inställningar` that the demonstration adds: kind, name, value, role, address. */
export const demoPeople: readonly (readonly string[])[] = [
  ['Person', 'Kim Sandå', '', 'ansvarig SAU', 'samordnare@example.se'],
  ['Person', 'Noa Frisk', '', 'ansvarig SAU', 'samordnare.tva@example.se'],
  ['Person', 'Alex Grane', '', 'upphandlare', 'upphandlare@example.se'],
  ['Person', 'Elis Torp', '', 'upphandlare', 'upphandlare.tva@example.se'],
  ['Person', 'Mika Hed', '', 'beställare', 'bestallare@example.se'],
  ['Person', 'Love Strand', '', 'beställare', 'bestallare.tva@example.se'],
  ['Person', 'Robin Ek', '', 'rekryterare', 'rekryterare@example.se'],
  ['Person', 'Tove Myr', '', 'rekryterare', 'rekryterare.tva@example.se'],
  ['Bransch', 'Städ', '', '', ''],
  ['Bransch', 'Bygg', '', '', ''],
  ['Bransch', 'Park och mark', '', '', ''],
  ['Bransch', 'Livsmedel', '', '', ''],
];

/** Days from today as a date. */
export type DayOf = (days: number) => string;

const place = (kind: string, state: string, texts: Texts<'places'> = {}): Texts<'places'> => ({ place: kind, state, ...texts });

/** A made-up municipality with made-up people's work, around any day: every status, places on their way, and some things that are late. */
export const demoRegister = (day: DayOf): readonly DemoProcurement[] => [
  {
    row: {
      ...people, name: 'Städtjänster skolor', caseNumber: 'KS 2025/311', department: 'KLF', form: 'ramavtal', industry: 'Städ', value: '24000000',
      requirement: 'skarpt krav', considerations: 'sysselsättningsmöjligheter', requiredPlaces: '8', agreedPlaces: '8', status: 'genomförande',
      plannedStart: day(-620), industryDialogue: day(-600), advertised: day(-560), awarded: day(-500), contractFrom: day(-450), contractTo: day(640),
      supplier: 'Renhållarna i Norr AB', matching: 'AME', assistanceShare: '60 %', monthlyWage: '23500', deadweight: '20 %',
    },
    steps: [
      { step: 'Dialog med branschföreträdare', planned: day(-600), done: day(-600), buyerHours: '6', coordinatorHours: '8' },
      { step: 'Dialog med beställare', planned: day(-590), done: day(-588), buyerHours: '3', coordinatorHours: '4', clientHours: '4' },
      { step: 'Kravställning', planned: day(-570), done: day(-566), buyerHours: '6', coordinatorHours: '5', clientHours: '3' },
      { step: 'Utvärdering av anbud', planned: day(-510), done: day(-505), buyerHours: '4', coordinatorHours: '4' },
      { step: 'Dialog med leverantör', planned: day(-480), done: day(-470), coordinatorHours: '5', recruiterHours: '4' },
      { step: 'Rekrytering', planned: day(-430), done: day(-420), recruiterHours: '18' },
      { step: 'Introduktion på arbetsplatsen', planned: day(-410), done: day(-400), recruiterHours: '9' },
      { step: 'Uppföljning', planned: day(-12), recruiterHours: '14' },
    ],
    places: [
      place('praktik', 'avslutad', { agreed: day(-460), filled: day(-420), followedUp: day(-350), finished: day(-330), outcome: 'anställning utan subvention', stepsUp: '3', youth: 'ja' }),
      place('praktik', 'avslutad', { agreed: day(-460), filled: day(-420), followedUp: day(-350), finished: day(-330), outcome: 'anställning med subvention', stepsUp: '2', youth: 'nej' }),
      place('praktik', 'avslutad', { agreed: day(-460), filled: day(-410), followedUp: day(-350), finished: day(-320), outcome: 'studier', stepsUp: '2', youth: 'ja' }),
      place('anställning utan subvention', 'avslutad', { agreed: day(-460), filled: day(-400), followedUp: day(-200), finished: day(-35), outcome: 'anställning utan subvention', stepsUp: '3', youth: 'nej' }),
      place('anställning med subvention', 'avslutad', { agreed: day(-460), filled: day(-390), followedUp: day(-180), finished: day(-30), outcome: 'arbetslös', stepsUp: '1', youth: 'nej' }),
      place('praktik', 'avslutad', { agreed: day(-460), filled: day(-300), followedUp: day(-240), finished: day(-210), outcome: 'anställning utan subvention', stepsUp: '2', youth: 'nej' }),
      place('anställning utan subvention', 'tillsatt', { agreed: day(-460), filled: day(-150), followedUp: day(-58), youth: 'nej' }),
      place('anställning utan subvention', 'tillsatt', { agreed: day(-460), filled: day(-120), followedUp: day(-9), youth: 'ja' }),
    ],
    dialogue: [
      { kind: 'bransch', booked: day(-600), held: day(-600), agreed: 'Sex företag. Enkla uppgifter finns på alla skolor.' },
      { kind: 'leverantör', booked: day(-470), held: day(-470), agreed: 'Åtta platser, två i taget, handledare på plats.', agreedPlaces: '8' },
    ],
    survey: [
      { answered: day(-440), why: 'Vi behöver folk.', attitudeBefore: 'negativ', before: 'Oklart vad det kostar oss.', attitudeAfter: 'positiv', after: 'Två har fått fast jobb.', requirements: 'Krav på att ta emot personer', working: 'Bra, när vi fick en fast kontakt.', advantages: 'Rekrytering', drawbacks: 'Tid för handledning' },
    ],
  },
  {
    row: {
      ...people, name: 'Ombyggnad Lugnviks skola', caseNumber: 'UAN/2024:176', department: 'TF', form: 'engångsköp', industry: 'Bygg', value: '86000000',
      requirement: 'skarpt krav', considerations: 'sysselsättningsmöjligheter; arbetsmiljö', requiredPlaces: '4', agreedPlaces: '3', deviation: 'Underentreprenören för måleri drog sig ur; en plats flyttas till nästa etapp.', status: 'genomförande',
      plannedStart: day(-700), industryDialogue: day(-680), advertised: day(-640), awarded: day(-580), contractFrom: day(-540), contractTo: day(180),
      supplier: 'Bygglaget Jämtland AB', matching: 'Innanförskapsakademin', assistanceShare: '50 %', monthlyWage: '25200', deadweight: '25 %',
    },
    steps: [
      { step: 'Dialog med branschföreträdare', planned: day(-680), done: day(-680), buyerHours: '8', coordinatorHours: '10' },
      { step: 'Kravställning', planned: day(-660), done: day(-655), buyerHours: '9', coordinatorHours: '8', clientHours: '6' },
      { step: 'Dialog med leverantör', planned: day(-560), done: day(-550), coordinatorHours: '9', recruiterHours: '7' },
      { step: 'Rekrytering', planned: day(-500), done: day(-480), recruiterHours: '26' },
      { step: 'Uppföljning', planned: day(20), recruiterHours: '22' },
    ],
    places: [
      place('lärling', 'avslutad', { agreed: day(-540), filled: day(-490), followedUp: day(-300), finished: day(-260), outcome: 'anställning utan subvention', stepsUp: '3', youth: 'ja' }),
      place('trainee', 'avslutad', { agreed: day(-540), filled: day(-480), followedUp: day(-280), finished: day(-240), outcome: 'studier', stepsUp: '2', youth: 'ja' }),
      place('praktik', 'avslutad', { agreed: day(-540), filled: day(-470), followedUp: day(-400), finished: day(-380), outcome: 'anställning med subvention', stepsUp: '2', youth: 'nej' }),
    ],
    dialogue: [{ kind: 'leverantör', booked: day(-550), held: day(-550), agreed: 'Tre platser nu, en i nästa etapp.', agreedPlaces: '3', deviation: 'Underentreprenören för måleri drog sig ur.' }],
    survey: [{ answered: day(-200), why: 'Kravet stod i upphandlingen.', attitudeBefore: 'varken eller', attitudeAfter: 'mycket positiv', after: 'Lärlingen är anställd.', requirements: 'Krav på att ta emot personer', working: 'Lärlingarna fungerade bäst.' }],
  },
  {
    row: {
      ...people, name: 'Skötsel av parker och lekplatser', caseNumber: 'TF 2026/48', department: 'TF', form: 'ramavtal', industry: 'Park och mark', value: '18000000',
      requirement: 'dialogkrav', considerations: 'sysselsättningsmöjligheter', requiredPlaces: '4', agreedPlaces: '2', status: 'avtal',
      plannedStart: day(-260), industryDialogue: day(-240), advertised: day(-200), awarded: day(-120), contractFrom: day(-75), contractTo: day(1020),
      supplier: 'Grönytan AB', matching: 'AME', assistanceShare: '75 %', monthlyWage: '22800', deadweight: '15 %',
    },
    steps: [
      { step: 'Dialog med branschföreträdare', planned: day(-240), done: day(-240), buyerHours: '5', coordinatorHours: '7' },
      { step: 'Kravställning', planned: day(-215), done: day(-210), buyerHours: '4', coordinatorHours: '6', clientHours: '5' },
      { step: 'Dialog med leverantör', planned: day(-21) },
    ],
    places: [
      place('praktik', 'överenskommen', { agreed: day(-64) }),
      place('anställning med subvention', 'tillsatt', { agreed: day(-64), filled: day(-47), followedUp: day(-41), youth: 'nej' }),
    ],
    dialogue: [{ kind: 'leverantör', booked: day(-70), held: day(-70), agreed: 'Två platser under vintern, fler till våren.', agreedPlaces: '2' }],
  },
  {
    row: {
      ...people, recruiter: '', name: 'Skolluncher landsbygd', caseNumber: 'BUN 2026/12', department: 'GNU', form: 'ramavtal', industry: 'Livsmedel', value: '31000000',
      requirement: 'dialogkrav', considerations: 'sysselsättningsmöjligheter; tillgänglighet', requiredPlaces: '3', status: 'tilldelad',
      plannedStart: day(-190), industryDialogue: day(-170), advertised: day(-110), awarded: day(-24), assistanceShare: '40 %', monthlyWage: '23100', deadweight: '30 %',
    },
    steps: [{ step: 'Utvärdering av anbud', planned: day(-40), done: day(-30), buyerHours: '7', coordinatorHours: '5' }],
  },
  {
    row: {
      ...people, name: 'Flytt och magasinering', caseNumber: 'KS 2026/402', department: 'KLF', form: 'ramavtal', industry: 'Städ', value: '9000000', requirement: 'dialogkrav',
      requiredPlaces: '2', status: 'annonserad', plannedStart: day(-90), industryDialogue: day(-60), advertised: day(-14), assistanceShare: '50 %', deadweight: '20 %',
    },
  },
  {
    row: {
      ...people, name: 'Vinterväghållning', department: 'TF', form: 'ramavtal', industry: 'Park och mark', value: '42000000', requirement: 'ej beslutat', requiredPlaces: '3',
      status: 'förberedelse', plannedStart: day(-15), assistanceShare: '50 %', monthlyWage: '24600', deadweight: '35 %',
    },
  },
  {
    row: {
      ...people, name: 'Återbruksverkstad', department: 'SB', form: 'engångsköp', value: '3500000', requirement: 'reserverad upphandling', requiredPlaces: '5', status: 'planerad',
      plannedStart: day(70), assistanceShare: '90 %', monthlyWage: '22500', deadweight: '5 %',
    },
  },
  {
    row: {
      ...people, name: 'Fasadrenovering', department: 'TF', form: 'engångsköp', industry: 'Bygg', value: '27000000', requirement: 'skarpt krav', requiredPlaces: '3', status: 'planerad',
      plannedStart: day(110), assistanceShare: '50 %', monthlyWage: '25000', deadweight: '25 %',
    },
  },
  {
    row: {
      ...people, client: '', clientDeputy: '', name: 'Tvätteritjänster', department: 'GNU', form: 'ramavtal', industry: 'Städ', value: '12000000', requirement: 'ej beslutat', requiredPlaces: '2', status: 'planerad',
      plannedStart: day(45), assistanceShare: '30 %', monthlyWage: '22500', deadweight: '20 %',
    },
  },
  {
    row: {
      name: 'Juridisk rådgivning', department: 'KLF', form: 'ramavtal', value: '4000000', requirement: 'ej lämplig', reason: 'Det saknas enkla arbetsuppgifter och avtalet är kort.', status: 'granskad ej lämplig',
      plannedStart: day(-40),
    },
  },
  {
    row: {
      ...people, name: 'Serviceteam äldreboenden', caseNumber: 'VON 2023/90', department: 'GNU', form: 'ramavtal', industry: 'Städ', value: '15000000', requirement: 'dialogkrav', requiredPlaces: '5', agreedPlaces: '5', status: 'avslutad',
      plannedStart: day(-1100), industryDialogue: day(-1080), advertised: day(-1040), awarded: day(-980), contractFrom: day(-940), contractTo: day(-210), supplier: 'Omtanken Service AB', matching: 'AME', assistanceShare: '70 %', monthlyWage: '22900', deadweight: '20 %',
    },
    steps: [
      { step: 'Dialog med branschföreträdare', planned: day(-1080), done: day(-1080), buyerHours: '6', coordinatorHours: '6' },
      { step: 'Rekrytering', planned: day(-900), done: day(-880), recruiterHours: '30' },
      { step: 'Uppföljning', planned: day(-400), done: day(-230), recruiterHours: '34' },
      { step: 'Återkoppling', planned: day(-190), done: day(-195), buyerHours: '2', clientHours: '2', recruiterHours: '3' },
    ],
    places: [
      place('praktik', 'avslutad', { agreed: day(-930), filled: day(-880), followedUp: day(-820), finished: day(-790), outcome: 'anställning med subvention', stepsUp: '2', youth: 'nej' }),
      place('praktik', 'avslutad', { agreed: day(-930), filled: day(-880), followedUp: day(-820), finished: day(-790), outcome: 'anställning utan subvention', stepsUp: '3', youth: 'nej' }),
      place('praktik', 'avslutad', { agreed: day(-930), filled: day(-870), followedUp: day(-810), finished: day(-780), outcome: 'studier', stepsUp: '1', youth: 'ja' }),
      place('rehabilitering', 'avslutad', { agreed: day(-930), filled: day(-860), followedUp: day(-700), finished: day(-640), outcome: 'arbetslös', stepsUp: '2', youth: 'nej' }),
      place('anställning utan subvention', 'avslutad', { agreed: day(-930), filled: day(-850), followedUp: day(-500), finished: day(-230), outcome: 'anställning utan subvention', stepsUp: '3', youth: 'nej' }),
    ],
    dialogue: [{ kind: 'bransch', booked: day(-1080), held: day(-1080) }, { kind: 'leverantör', booked: day(-930), held: day(-930), agreedPlaces: '5' }],
    survey: [{ answered: day(-200), attitudeBefore: 'positiv', attitudeAfter: 'positiv', why: 'Vi ville ta ansvar.', working: 'Bra, men kontakten byttes två gånger.' }],
  },
];
