import { useEffect, useRef, useState } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import type { Settings } from '../../../register/settings/settings';
import { Message } from '../../parts/Message';
import { NumberField } from '../../parts/NumberField';
import { numberFields, proposalOf, readField, typedByProposal, unanswered, yesNoQuestions, type Check } from './answers';
import { Proposal } from './Proposal';
import { YesNoField } from './YesNoField';

type Properties = {
  /** The form's texts as they stand. */
  readonly texts: Readonly<Record<string, string>>;
  readonly rules: Settings['rules'];
  /** Takes the keyboard: the procurement is new. */
  readonly isNew: boolean;
  readonly onUse: (typed: readonly { readonly column: string; readonly text: string }[]) => void;
};

/** "Möjligt och lämpligt": the questions that come before the work, and the kind of requirement that they lead to. */
export const SuitabilityCheck = ({ texts, rules, isNew, onUse }: Properties) => {
  const [check, setCheck] = useState<Check>({ answers: {}, months: '', value: texts['value'] ?? '' });
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) place.current?.querySelector('input')?.focus();
  }, []);
  const change = (part: Partial<Check>): void => {
    setSaid('');
    setCheck({ ...check, ...part });
  };
  const proposal = proposalOf(check, rules);
  return (
    <div class="suitability" ref={place}>
      {keysOf(yesNoQuestions).map((question) => (
        <YesNoField
          key={question}
          title={yesNoQuestions[question].title}
          answer={check.answers[question]}
          onAnswer={(answer) => change({ answers: { ...check.answers, [question]: answer } })}
        />
      ))}
      {keysOf(numberFields).map((name) => {
        const read = readField(name, check[name]);
        return (
          <NumberField
            key={name}
            {...numberFields[name]}
            text={check[name]}
            fault={'fault' in read ? read.fault : undefined}
            onText={(text) => {
              change({ [name]: text });
              // It is the form's own field too: it is saved whatever becomes of the proposal.
              if (name === 'value') onUse([{ column: 'value', text }]);
            }}
            onBegin={() => {}}
          />
        );
      })}
      {proposal !== undefined && (
        <Proposal
          proposal={proposal}
          unanswered={unanswered(check)}
          onUse={() => {
            onUse(typedByProposal(proposal, check, texts));
            setSaid('Förslaget står i formuläret nedanför. Inget är sparat än.');
          }}
        />
      )}
      <Message tone="good" text={said} />
    </div>
  );
};
