import { describe, expect, it } from 'vitest';
import { people, place, settings, today, warningsOf, type Example } from './example';

const gaps = (example: Example) => warningsOf('roleWithoutPerson', example).map(({ text }) => text);

describe('a role without a person', () => {
  it('is told to the coordinator, for each role', () => {
    const warnings = warningsOf('roleWithoutPerson', { procurement: { client: null, recruiter: null } });
    expect(warnings.map(({ roles, text }) => [roles, text])).toEqual([
      [['coordinator'], 'Rollen beställare saknar person: skriv vem det är i kolumnen ”Beställare”.'],
      [['coordinator'], 'Rollen rekryterare saknar person: skriv vem det är i kolumnen ”Rekryterare”.'],
    ]);
  });
  it('is told once, not also for the deputy', () =>
    expect(gaps({ procurement: { client: null, clientDeputy: null } })).toHaveLength(1));
  it('and a person without a deputy is told', () =>
    expect(gaps({ procurement: { coordinatorDeputy: null } })).toEqual([
      'Rollen ansvarig SAU saknar ersättare: skriv vem som tar vid i kolumnen ”Ansvarig SAU, ersättare”.',
    ]));
  it('and one who is not listed, without the name', () =>
    expect(gaps({ procurement: { buyer: 'Någon Annan' } })).toEqual([
      'Den som står i kolumnen ”Upphandlare” finns inte med e-postadress på bladet Inställningar: lägg till personen där.',
    ]));
  it('is silent when all are there, written as names or addresses in any case', () =>
    expect(gaps({ procurement: { buyer: 'UPPHANDLARE  ett', buyerDeputy: 'Ersattare@Example.se' } })).toEqual([]));
  it('does not take one address for another that differs in a dot', () =>
    expect(gaps({ procurement: { buyer: 'upp.handlare@example.se' } })).toHaveLength(1));
  it('gives each gap a key of its own that does not name the day', () => {
    const warnings = warningsOf('roleWithoutPerson', { procurement: { client: null, recruiter: null } });
    expect(warnings.map(({ key }) => key)).toEqual([
      'roleWithoutPerson:U-2026-001:U-2026-001:client-person',
      'roleWithoutPerson:U-2026-001:U-2026-001:recruiter-person',
    ]);
  });
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
