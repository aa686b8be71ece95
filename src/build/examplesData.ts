import { examplePlans } from '../register/examples/examplePlans';

/** `Exempel.html`: the plans of the example sheets as JSON, with nothing that Google could take for a tag. */
export const examplesData = (): string => JSON.stringify(examplePlans).replace(/</g, '\\u003c');
