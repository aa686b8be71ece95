import type { ComponentType } from 'preact';
import type { LatePanelName } from '../../contract/panels';
import { sharedModules, type SharedName } from './sharedModules';

export type LatePanels = Readonly<Record<LatePanelName, ComponentType>>;

declare global {
  interface Window {
    /** Where the page and the script of the late panels meet. */
    sysselsattningskrav?: { readonly modules: Readonly<Record<SharedName, object>>; late: LatePanels | null };
  }
}

/** To be called before the script of the late panels can come. */
export const prepareForLatePanels = (): void => {
  window.sysselsattningskrav = { modules: sharedModules, late: null };
};

/** The late panels, if their script has come. */
export const latePanels = (): LatePanels | null => window.sysselsattningskrav?.late ?? null;
