import type { OverviewPlan } from '../../register/overviewSheet/overviewPlan';

/** The plan of the sheet, as it was pushed. The file is `dist/Oversikt.html`; the build writes it from `planOverview`. */
export const readOverviewPlan = (): OverviewPlan => JSON.parse(HtmlService.createHtmlOutputFromFile('Oversikt').getContent());
