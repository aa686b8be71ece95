/** The large windows over the sheet, in the order of the menu. A dialog without an implementation does not compile. */
export const dialogs = {
  overview: { title: 'Översikt', menu: 'Visa översikten', width: 1180, height: 720 },
  report: { title: 'Rapport till styrgruppen', menu: 'Rapport till styrgruppen', width: 900, height: 760 },
  yearPlan: { title: 'Årsplan', menu: 'Årsplan', width: 1000, height: 720 },
} as const;

export type DialogName = keyof typeof dialogs;
