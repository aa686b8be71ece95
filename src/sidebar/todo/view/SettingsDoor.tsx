import { askServer } from '../../askServer';
import { Message } from '../../parts/Message';
import { usePresses } from '../usePresses';

/** The way to the sheet where people and addresses are written. */
export const SettingsDoor = () => {
  const { underWay, deservesWord, said, press } = usePresses();
  const go = (): void => press('settings', () => askServer('showSettings').then(() => ({ tone: 'good', text: 'Bladet Inställningar visas.' })));
  return (
    <>
      <button type="button" class="quiet" aria-disabled={underWay !== null} onClick={underWay === null ? go : undefined}>{underWay !== null && deservesWord ? 'Öppnar …' : 'Öppna Inställningar'}</button>
      <Message tone={said?.tone ?? 'plain'} text={said?.text ?? ''} />
    </>
  );
};
