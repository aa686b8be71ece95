import type { NumberKind } from '../../numberKinds';

/** An assumption as a number to be read: shares may be written in per cent, kronor with their unit. */
export const assumptionKind = ({ unit, minimum, maximum }: Pick<NumberKind, 'unit' | 'minimum' | 'maximum'>, example: string): NumberKind => ({
  noun: unit === 'andel' ? 'en andel' : `ett tal (${unit})`,
  unit,
  minimum,
  maximum,
  suffixes: unit === 'andel' ? { '%': 100, procent: 100 } : { kr: 1, [unit.replace(/ /g, '')]: 1 },
  example,
});
