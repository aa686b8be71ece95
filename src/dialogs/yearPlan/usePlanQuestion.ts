import { useState } from 'preact/hooks';
import { numberKinds } from '../../functions/numberKinds';
import { readNumber } from '../../functions/reading/readNumber';
import type { ProcurementFact } from '../../register/summary/procurementFact';
import { hoursLeft, isOngoing, isPlanned, plannedYear, type PlanQuestion } from '../../register/yearPlan/planCandidate';

/** What a person asks of the plan. The hours are a text as typed. */
export type Asked = Omit<PlanQuestion, 'hours'> & { readonly hours: string };

export type PlanQuestionControl = {
  readonly asked: Asked;
  readonly years: readonly string[];
  readonly change: (part: Partial<Asked>) => void;
  /** `null` where the hours cannot be read. */
  readonly question: PlanQuestion | null;
};

/** Begins with the first year that has planned procurements, and with hours enough for all. */
export const usePlanQuestion = (facts: readonly ProcurementFact[], standardHours: number, today: string): PlanQuestionControl => {
  const planned = facts.filter(isPlanned);
  const years = [...new Set(planned.flatMap((fact) => plannedYear(fact) ?? []))].sort();
  const thisYear = today.slice(0, 4);
  const enough = [...planned, ...facts.filter(isOngoing)].reduce((sum, fact) => sum + hoursLeft(fact, standardHours), 0);
  const [asked, setAsked] = useState<Asked>({
    year: years.find((year) => year >= thisYear) ?? years[years.length - 1] ?? thisYear,
    hours: String(Math.ceil(enough)),
    horizon: 24,
    ongoingFirst: true,
    decidedOnly: false,
  });
  const hours = readNumber(numberKinds.hours, asked.hours);
  return {
    asked,
    years: years.length === 0 ? [thisYear] : years,
    change: (part) => setAsked({ ...asked, ...part }),
    question: typeof hours === 'number' ? { ...asked, hours } : null,
  };
};
