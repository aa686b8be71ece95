import type { ProcurementFile } from '../process/procurementFile';
import { calculatedMoney } from './calculatedMoney';
import { forecastNet, forecastTerms, isForecast } from './forecastNet';
import { netPoints } from './netPoints';
import { outcomeNet } from './outcomeNet';

/** The municipality's accumulated net on a day, SEK. */
export type NetPoint = {
  readonly day: string;
  readonly forecast: number;
  /** `undefined` for a day ahead. */
  readonly outcome: number | undefined;
};

export type NetOverTime = {
  readonly points: readonly NetPoint[];
  /** How many procurements the forecast is made of, and of how many it should be. */
  readonly forecastOf: { readonly known: number; readonly all: number };
};

/**
 * The accumulated net of the whole register, forecast and outcome apart: what procurements are expected to cost and
 * give by their agreements, and what hours and places have come to. The sheet `Översikt` computes the same by formulas.
 *
 * @param hourlyCost SEK
 * @param today `2026-11-23`
 */
export const netOverTime = (files: readonly ProcurementFile[], hourlyCost: number, today: string, { days = netPoints(today), moneyOf = calculatedMoney } = {}): NetOverTime => {
  const terms = files.flatMap((file) => forecastTerms(file, moneyOf(file)) ?? []);
  return {
    points: days.map((day) => ({
      day,
      forecast: terms.reduce((sum, each) => sum + forecastNet(each, day), 0),
      outcome: day <= today ? outcomeNet(files, moneyOf, hourlyCost, day, today) : undefined,
    })),
    forecastOf: { known: terms.length, all: files.filter(isForecast).length },
  };
};
