/** The sidebar's panels, in the order of the menu and of the sidebar's own tabs. A panel without an implementation does not compile. */
export const panels = {
  todo: { title: 'Att göra', menu: 'Att göra och påminnelser' },
  procurement: { title: 'Upphandling', menu: 'Öppna upphandlingen' },
  steps: { title: 'Steg', menu: 'Stegen och instruktionerna' },
  places: { title: 'Platser', menu: 'Platserna i upphandlingen' },
  dialogue: { title: 'Dialog', menu: 'Dialogerna i upphandlingen' },
  calculation: { title: 'Kalkyl', menu: 'Öppna kalkylen' },
  study: { title: 'Studie', menu: 'Öppna studien' },
  survey: { title: 'Enkät', menu: 'Leverantörens enkätsvar' },
  help: { title: 'Hjälp', menu: 'Hjälp och funktioner' },
} as const;

export type PanelName = keyof typeof panels;

/** The panels whose script comes when one of them is opened: what is used all day need not wait for it. */
export const latePanelNames = ['calculation', 'study', 'help'] as const satisfies readonly PanelName[];

export type LatePanelName = (typeof latePanelNames)[number];

export const isLate = (panel: PanelName): panel is LatePanelName => latePanelNames.some((name) => name === panel);
