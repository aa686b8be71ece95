import { askServer } from '../askServer';
import { latePanels, type LatePanels } from './latePanels';

let underWay: Promise<LatePanels> | undefined;

/** Asks for the late panels' script and runs it: once, whoever asks, until it has failed. */
export const loadLatePanels = (): Promise<LatePanels> => {
  underWay ??= load().catch((error: unknown) => {
    underWay = undefined;
    throw error;
  });
  return underWay;
};

const load = async (): Promise<LatePanels> => {
  const page = await askServer('readLatePanels');
  const script = document.createElement('script');
  script.textContent = page.replace(/^<script>|<\/script>\s*$/g, '');
  document.head.append(script);
  const panels = latePanels();
  if (panels === null) throw new Error('Panelen gick inte att starta. Stäng sidopanelen och öppna den igen.');
  return panels;
};
