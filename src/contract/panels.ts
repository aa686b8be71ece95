/** The sidebar's panels, in the order of the menu and of the sidebar's own tabs. A panel without an implementation does not compile. */
export const panels = {
  calculation: { title: 'Kalkyl', menu: 'Öppna kalkylen' },
  todo: { title: 'Att göra', menu: 'Att göra och påminnelser' },
  procurement: { title: 'Upphandling', menu: 'Öppna upphandlingen' },
} as const;

export type PanelName = keyof typeof panels;
