import { createContext } from 'preact';

/** What the panels know together of where the person is. */
export type Standing = {
  /** Where the selection stood when a panel last looked; `""` before that. */
  place: string;
  /** The procurement that the panels are about; `""` for none. */
  procurement: string;
};

/** One for the sidebar: the panels write in it and read it when they are shown, so that they are about the same procurement. */
export const StandingPlace = createContext<Standing>({ place: '', procurement: '' });
