import { useState } from 'preact/hooks';
import type { ShownExample } from '../../../help/entry';
import { startInsertion } from '../../calculation/state/insertion';
import { useInsertion } from '../../calculation/useInsertion';
import { ExampleFormula } from './ExampleFormula';

/** A function's examples. One is inserted at a time: to begin with another leaves the question about the first. */
export const Examples = ({ examples }: { readonly examples: readonly ShownExample[] }) => {
  const insertion = useInsertion();
  const [begun, setBegun] = useState('');
  return (
    <>
      <p class="help-label">Exempel</p>
      {examples.map((example) => (
        <ExampleFormula
          key={example.formula}
          example={example}
          insertion={example.formula === begun ? insertion : { ...insertion, state: startInsertion }}
          onBegin={() => {
            if (insertion.state.step !== 'sending') setBegun(example.formula);
          }}
        />
      ))}
    </>
  );
};
