import { describe, expect, it } from 'vitest';
import { people, place, settings, today, warningsOf, type Example } from './example';

const gaps = (example: Example) => warningsOf('roleWithoutPerson', example).map(({ text }) => text);

describe('a role without a person', () => {
  it('is one matter a procurement, told to the coordinator, however many roles it is', () => {
    const warnings = warningsOf('roleWithoutPerson', { procurement: { client: null, recruiter: null, buyerDeputy: null } });
    expect(warnings.map(({ roles, text, columns }) => [roles, text, columns])).toEqual([
      [['coordinator'], 'Beställare och rekryterare saknas, och ersättare för upphandlare: skriv vilka det är.', ['buyerDeputy', 'client', 'recruiter']],
    ]);
  });
  it('asks for the person first, and for the deputy when there is one', () =>
    expect(gaps({ procurement: { client: null, clientDeputy: null } })).toEqual(['Beställare saknas: skriv vem det är.']));
  it.each<readonly [string, Example['procurement'], string]>([
    ['a deputy', { coordinatorDeputy: null }, 'Ersättare saknas för ansvarig SAU: skriv vem det är.'],
    ['everybody', { buyer: null, coordinator: null, client: null, recruiter: null }, 'Upphandlare, ansvarig SAU, beställare och rekryterare saknas: skriv vilka det är.'],
    ['one who is not listed, without the name', { buyer: 'Någon Annan' }, 'Den som står som upphandlare finns inte med e-postadress på bladet Inställningar: lägg till personen där.'],
    [
      'some missing and two not listed',
      { recruiter: null, buyer: 'Någon Annan', clientDeputy: 'Någon Tredje' },
      'Rekryterare saknas: skriv vem det är. De som står som upphandlare och ersättare för beställare finns inte med e-postadress på bladet Inställningar: lägg till dem där.',
    ],
  ])('says what is missing: %s', (_, said, text) => expect(gaps({ procurement: said ?? {} })).toEqual([text]));
  it('is silent when all are there, written as names or addresses in any case', () =>
    expect(gaps({ procurement: { buyer: 'UPPHANDLARE  ett', buyerDeputy: 'Ersattare@Example.se' } })).toEqual([]));
  it('does not take one address for another that differs in a dot', () =>
    expect(gaps({ procurement: { buyer: 'upp.handlare@example.se' } })).toHaveLength(1));
  it('has a key that does not name the day or the roles', () =>
    expect(warningsOf('roleWithoutPerson', { procurement: { client: null, recruiter: null } }).map(({ key }) => key)).toEqual(['roleWithoutPerson:U-2026-001:U-2026-001']));
});

describe('a warning reaches', () => {
  const late = { places: [place({ state: 'överenskommen', agreed: '2026-01-01' })] };
  const reached = (procurement: Example['procurement'], set = settings) =>
    warningsOf('unfilledPlace', { ...late, procurement: procurement ?? {} }, today, set)[0]?.recipients.map(({ email, as }) => [email, as]);

  it('the role\'s person', () => expect(reached({})).toEqual([['rekryterare@example.se', 'person']]));
  it('else the deputy', () => expect(reached({ recruiter: null })).toEqual([['ersattare@example.se', 'deputy']]));
  it('also when the person is not listed', () => expect(reached({ recruiter: 'okand@annat.se' })).toEqual([['ersattare@example.se', 'deputy']]));
  it('else the coordinator', () =>
    expect(reached({ recruiter: null, recruiterDeputy: null })).toEqual([['samordnare@example.se', 'substitute']]));
  it('else the coordinator\'s deputy', () =>
    expect(reached({ recruiter: null, recruiterDeputy: null, coordinator: null })).toEqual([['ersattare@example.se', 'substitute']]));
  it('else the coordinator of Inställningar', () =>
    expect(reached({ recruiter: null, recruiterDeputy: null, coordinator: null, coordinatorDeputy: null })).toEqual([['samordnare@example.se', 'substitute']]));
  it('else nobody', () => expect(reached({}, { ...settings, people: [] })).toEqual([]));
  it('nobody who is listed without an address', () =>
    expect(reached({}, { ...settings, people: [{ name: people.recruiter, role: 'recruiter', email: null }] })).toEqual([]));
});
