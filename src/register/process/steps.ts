import type { Role } from './roles';

/** A step of the work with a requirement, and who takes part in it. */
type Step = { readonly number: number; readonly title: string; readonly roles: readonly Role[] };

/** The eleven steps (Payoff 2019, lines 400-420). The report gives the hours of all together, 116, never of one. */
export const steps = {
  industryDialogue: { number: 1, title: 'Dialog med branschföreträdare', roles: ['buyer', 'coordinator'] },
  clientDialogue: { number: 2, title: 'Dialog med beställare', roles: ['buyer', 'coordinator', 'client'] },
  requirement: { number: 3, title: 'Kravställning', roles: ['buyer', 'coordinator', 'client'] },
  evaluation: { number: 4, title: 'Utvärdering av anbud', roles: ['buyer', 'coordinator'] },
  supplierDialogue: { number: 5, title: 'Dialog med leverantör', roles: ['coordinator', 'recruiter'] },
  recruitment: { number: 6, title: 'Rekrytering', roles: ['recruiter'] },
  introduction: { number: 7, title: 'Introduktion på arbetsplatsen', roles: ['recruiter'] },
  followUp: { number: 8, title: 'Uppföljning', roles: ['recruiter'] },
  completion: { number: 9, title: 'Avslutning', roles: ['recruiter'] },
  feedback: { number: 10, title: 'Återkoppling', roles: ['buyer', 'client', 'recruiter'] },
  administration: {
    number: 11,
    title: 'Administration och kommunikation',
    roles: ['buyer', 'coordinator', 'client', 'recruiter'],
  },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;
