import { smallestGroup } from '../../../register/outcomes/hiddenGroups';

/** Why some groups are not shown. */
export const HiddenNote = () => (
  <p class="note">
    ”Visas inte”: gruppen är färre än {smallestGroup} personer, eller går att räkna ut från en så liten grupp. Det skyddar dem som har haft platserna.
  </p>
);
