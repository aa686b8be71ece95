import { counted } from '../../format';
import { Fold } from '../../parts/Fold';
import { SettingsDoor } from './SettingsDoor';

/** What is wrong on the sheet `Inställningar`: a misspelt role, an address that cannot be used, somebody twice. */
export const WrongSettings = ({ settings }: { readonly settings: readonly string[] }) => (
  <Fold title="Fel på bladet Inställningar" figure={counted(settings.length, 'sak', 'saker')}>
    <ul class="proposals">{settings.map((words) => <li key={words}>{words}</li>)}</ul>
    <SettingsDoor />
  </Fold>
);
