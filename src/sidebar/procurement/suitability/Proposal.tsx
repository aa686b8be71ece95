import type { Suitability } from '../../../register/suitability/suitability';
import { counted } from '../../format';

type Properties = { readonly proposal: Suitability; readonly unanswered: number; readonly onUse: () => void };

/** What kind of requirement the answers lead to, and why. A person decides. */
export const Proposal = ({ proposal: { requirement, reasons, places }, unanswered, onUse }: Properties) => (
  <div class="status-step" role="status">
    <p><strong>Förslag: {requirement}</strong></p>
    <ul class="reasons">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
    {places !== undefined && places.places > 0 && requirement !== 'ej lämplig' && <p>Värdet bär {counted(places.places, 'plats', 'platser')}. {places.basis}</p>}
    {unanswered > 0 && <p>{counted(unanswered, 'fråga är', 'frågor är')} inte besvarade än: de räknas som ”Vet inte”.</p>}
    <button type="button" class="secondary" onClick={onUse}>Använd förslaget</button>
  </div>
);
