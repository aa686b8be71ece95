import type { LoggedExecution } from '../executionLog';
import type { Mail, OwnState, TriggerRecord } from '../own/ownState';
import { clock, table, text } from './html';

const style = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1d2733; margin: 0 auto; max-width: 1100px; padding: 16px; }
a { color: #0b5cab; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 8px; border-bottom: 1px solid #c8d0d9; overflow-wrap: anywhere; }
th { background: #f7f9fb; white-space: nowrap; }
pre { font: inherit; white-space: pre-wrap; margin: 0; }
button { font: inherit; padding: 4px 16px; }
.error { color: #9b1c1c; }
:focus-visible { outline: 2px solid #0b5cab; outline-offset: 2px; }`;

const mailRow = ({ time, to, subject, body }: Mail): readonly string[] => [clock(time), text(to), text(subject), `<pre>${text(body)}</pre>`];

const when = ({ everyDays, atHour }: TriggerRecord): string => {
  const days = everyDays === 1 ? 'Varje dag' : `Var ${everyDays}:e dag`;
  return atHour === null ? days : `${days}, kl. ${atHour}–${atHour + 1}`;
};

const triggerRow = (trigger: TriggerRecord): readonly string[] => [
  text(trigger.handler),
  text(when(trigger)),
  `<form method="post" action="/utkorg"><button name="trigger" value="${text(trigger.id)}" aria-label="Kör ${text(trigger.handler)} nu">Kör nu</button></form>`,
];

const executionRow = ({ time, functionName, who, calls, milliseconds, error }: LoggedExecution): readonly string[] => [
  clock(time),
  text(functionName),
  text(who || 'okänd'),
  text(calls),
  text(Math.round(milliseconds)),
  error === '' ? 'Gick bra' : `<span class="error">Fel: ${text(error)}</span>`,
];

/** The page that shows what the script has sent, what runs by itself, and how executions have gone. */
export const outboxPage = ({ outbox, triggers }: OwnState, executions: readonly LoggedExecution[]): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Utkorg och körningar</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>Utkorg och körningar</h1>
<p><a href="/">Till arbetsboken</a> · <a href="/utkorg">Uppdatera</a></p>
<p>Här ligger det som skriptet har skickat. Inget lämnar datorn.</p>
${table('Utkorg', ['Tid', 'Till', 'Ärende', 'Text'], [...outbox].reverse().map(mailRow), 'Inget har skickats.')}
${table('Det som körs av sig självt', ['Funktion', 'När i Google', 'Kör'], triggers.map(triggerRow), 'Inget är inställt.')}
${table('Körningar', ['Tid', 'Funktion', 'Vem', 'Tjänsteanrop', 'Millisekunder', 'Resultat'], executions.map(executionRow), 'Inget har körts sedan servern startade.')}
</main>
</body>
</html>
`;
