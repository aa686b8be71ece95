import type { NumberKind } from '../../../../functions/numberKinds';
import { formatNumber } from '../../../../model/text/formatNumber';
import { fieldTexts } from '../../state/fields';
import { fieldText } from '../../state/fieldText';
import { interviewed } from '../../state/interviewed';
import { percentKind, percentOf, readField, readNumberText, type Reading } from '../../state/readField';
import { usualSpans, within, type UsualSpan } from '../../state/usualSpans';

/** An input that a span can be typed for. */
export type SpanInputTexts = {
  readonly label: string;
  readonly unit: string;
  /** Where nothing is typed. */
  readonly usual: UsualSpan;
  readonly read: (text: string) => Reading;
  readonly write: (value: number) => string;
  readonly isShare: boolean;
};

const years: NumberKind = { noun: 'ett antal år', unit: 'år', minimum: 0, maximum: 40, suffixes: { år: 1 }, example: '3,5' };
const stillWorking: NumberKind = { ...percentKind, noun: 'en andel i procent', example: '90' };

/** The calculation's own fields among them: their likely value is what the field says. */
const ofField = (field: OwnField): SpanInputTexts => ({
  ...fieldTexts[field],
  usual: usualSpans[field],
  read: readField[field],
  write: (value) => fieldText[field](Number(value.toPrecision(12))),
  isShare: field === 'deadweight',
});

export type OwnField = 'deadweight' | 'monthlyWage' | 'hours';

export const spanInputs = {
  delay: {
    label: 'Tidigare i arbete tack vare kravet',
    unit: 'år',
    usual: within(2, 5, `${interviewed}: minst två, kanske upp till fem år (Payoff 2019, rad 966–980). Mitten är vårt val`),
    read: (text) => readNumberText(years, text),
    write: formatNumber,
    isShare: false,
  },
  deadweight: ofField('deadweight'),
  monthlyWage: ofField('monthlyWage'),
  hours: ofField('hours'),
  persistence: {
    label: 'Andel kvar i arbete, varje följande år',
    unit: '%',
    usual: within(1, 1, 'rapporten har ingen siffra, så alla räknas som kvar tills någon vet bättre'),
    read: percentOf(stillWorking),
    write: fieldText.deadweight,
    isShare: true,
  },
} as const satisfies Readonly<Record<string, SpanInputTexts>>;

export type SpanInput = keyof typeof spanInputs;

/** The likely values that are not the calculation's own: the middle of the report's delay, and all still in work. */
export const usualLikely = { delay: 3.5, persistence: 1 } as const;

export const isOwnField = (input: SpanInput): input is OwnField => input !== 'delay' && input !== 'persistence';
