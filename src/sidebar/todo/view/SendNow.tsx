import { useLayoutEffect, useRef } from 'preact/hooks';
import { useEscape } from '../../useEscape';

type Properties = {
  readonly asks: boolean;
  /** Something else is being done. */
  readonly waits: boolean;
  readonly isSending: boolean;
  readonly onAsk: (asks: boolean) => void;
  readonly onSend: () => void;
};

/** Sends the day's mails, after a question: what has been sent cannot be taken back. */
export const SendNow = ({ asks, waits, isSending, onAsk, onSend }: Properties) => {
  const button = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const asked = useRef(asks);
  useEscape(() => asks && onAsk(false));
  useLayoutEffect(() => {
    if (asks !== asked.current) (asks ? confirm : button).current?.focus();
    asked.current = asks;
  }, [asks]);
  return (
    <>
      {asks && (
        <div class="question" role="group" aria-label="Skicka dagens påminnelser nu?">
          <p>Skicka ett brev nu till var och en som har något att göra och inte har fått sitt brev i dag?</p>
          <div class="buttons">
            <button type="button" class="primary" ref={confirm} onClick={onSend}>Skicka</button>
            <button type="button" class="secondary" onClick={() => onAsk(false)}>Avbryt</button>
          </div>
        </div>
      )}
      <button type="button" class="secondary" ref={button} hidden={asks} aria-disabled={waits} onClick={() => !waits && onAsk(true)}>
        {isSending ? 'Skickar …' : 'Skicka dagens påminnelser nu'}
      </button>
    </>
  );
};
