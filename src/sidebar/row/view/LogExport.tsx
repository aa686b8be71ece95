import { useEffect, useRef, useState } from 'preact/hooks';
import { askServer } from '../../askServer';
import { Message } from '../../parts/Message';
import { readFailure } from '../state/saveFailure';
import { dayOf } from '../state/today';

type Step = { readonly kind: 'idle' | 'waiting' } | { readonly kind: 'ready'; readonly url: string; readonly name: string } | { readonly kind: 'failed'; readonly message: string };

/** The whole log as a file for Excel. The browser saves it at once; the link is there if it does not. */
export const LogExport = () => {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const link = useRef<HTMLAnchorElement>(null);
  const url = step.kind === 'ready' ? step.url : undefined;
  useEffect(() => {
    if (url === undefined) return;
    link.current?.click();
    return () => URL.revokeObjectURL(url);
  }, [url]);
  const fetchLog = (): void => {
    if (step.kind === 'waiting') return;
    setStep({ kind: 'waiting' });
    askServer('logExport').then(
      (text) => setStep({ kind: 'ready', url: URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' })), name: `logg-${dayOf(new Date())}.csv` }),
      (error: unknown) => setStep({ kind: 'failed', message: readFailure(error) }),
    );
  };
  return (
    <>
      <p>Alla ändringar som en fil för Excel. Inget i filen räknas ut när den öppnas.</p>
      <button type="button" class="secondary" aria-disabled={step.kind === 'waiting'} onClick={fetchLog}>Exportera loggen</button>
      <Message tone={step.kind === 'failed' ? 'bad' : 'plain'} text={step.kind === 'waiting' ? 'Läser loggen …' : step.kind === 'failed' ? step.message : step.kind === 'ready' ? 'Filen är klar.' : ''} />
      {step.kind === 'ready' && <p><a ref={link} href={step.url} download={step.name}>Ladda ned {step.name}</a></p>}
    </>
  );
};
