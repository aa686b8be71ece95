import { createContext } from 'preact';

/** Whether the panel is the one that is seen. The others are kept as they were left, but rest. */
export const PanelShown = createContext(true);
