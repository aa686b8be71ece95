import { planOverview } from '../register/overviewSheet/planOverview';

/** `Oversikt.html`: the plan of the sheet `Översikt` as JSON, with nothing that Google could take for a tag. */
export const overviewData = (): string => JSON.stringify(planOverview()).replace(/</g, '\\u003c');
