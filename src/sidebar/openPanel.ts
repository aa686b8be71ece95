import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { PanelName } from '../contract/panels';
import type { RowAddress } from '../register/form/openedRow';

/** A panel to go to, and the row to show there. */
export type Destination = { readonly panel: PanelName; readonly address: RowAddress | null; readonly number: number };

type Way = {
  readonly latest: Destination | null;
  readonly open: (panel: PanelName, address?: RowAddress) => void;
};

/** The way from one panel to another. */
export const PanelWay = createContext<Way>({ latest: null, open: () => {} });

/** Opens a panel, with a row to show in it if one is given. */
export const useOpenPanel = (): Way['open'] => useContext(PanelWay).open;

/** Hears that somebody has been led to this panel with a row to show. */
export const useDestination = (panel: PanelName, arrive: (address: RowAddress) => void): void => {
  const { latest } = useContext(PanelWay);
  const mine = latest?.panel === panel && latest.address !== null ? latest : null;
  useEffect(() => {
    if (mine?.address) arrive(mine.address);
  }, [mine?.number]);
};
