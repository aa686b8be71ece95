import type { Kept } from '../../register/handover/mail/sentMemory';
import type { Properties } from '../../google/services';

/** What this document remembers beside its sheets. Sheets can be sorted and cleared by anybody; this cannot. */
export const documentMemory = (): Properties => {
  const properties = PropertiesService.getDocumentProperties();
  if (properties === null) throw new Error('Påminnelserna kan bara skickas inifrån ett kalkylark.');
  return properties;
};

/** All of it, as it stands now: one read. */
export const readMemory = (): Kept => documentMemory().getProperties();
