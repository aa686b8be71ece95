import { useEffect, useState } from 'preact/hooks';
import type { LatePanelName } from '../../contract/panels';
import { failureWords, noContact } from '../foreignError';
import { Message } from '../parts/Message';
import { latePanels } from './latePanels';
import { loadLatePanels } from './loadLatePanels';

/** A panel whose script comes when it is opened. */
export const LatePanel = ({ name }: { readonly name: LatePanelName }) => {
  const [panels, setPanels] = useState(latePanels);
  const [failure, setFailure] = useState('');
  const load = (): void => {
    setFailure('');
    loadLatePanels().then(
      (come) => setPanels(() => come),
      (error: unknown) => setFailure(failureWords(error, [noContact], 'Panelen gick inte att hämta. Försök igen.')),
    );
  };
  useEffect(() => {
    if (panels === null) load();
  }, []);
  if (panels !== null) {
    const View = panels[name];
    return <View />;
  }
  return (
    <>
      <Message tone={failure === '' ? 'plain' : 'bad'} text={failure === '' ? 'Hämtar panelen …' : failure} />
      {failure !== '' && <button type="button" class="secondary" onClick={load}>Försök igen</button>}
    </>
  );
};
