import type { Desk } from './desk';
import { openRow } from './openProcurement';
import type { Picture } from './picture';
import { panelFrom } from './shots';

/** Two people at the same row, and what the row's history says of it: in this order. */
export const togetherPictures = {
  'nagon-annan': {
    shows: 'Någon annan har också ändrat: mitt värde och den andras, fält för fält',
    way: 'Upphandling, Spara när någon annan har sparat samma fält',
    take: async (desk, studio) => {
      const other = await studio.sitDown('upphandlare@example.se');
      await openRow(desk, studio, 'Vinterväghållning');
      await openRow(other, studio, 'Vinterväghållning');
      const fill = async ({ panel }: Desk, requirement: string, cpv: string): Promise<void> => {
        await panel.getByLabel('Kravtyp', { exact: true }).selectOption(requirement);
        await panel.getByLabel('CPV', { exact: true }).fill(cpv);
      };
      await fill(desk, 'skarpt krav', '90620000-9');
      await fill(other, 'dialogkrav', '90630000-2');
      await other.panel.getByRole('button', { name: 'Spara', exact: true }).click();
      await other.panel.getByText(/^Sparat kl\./).waitFor();
      await other.close();
      await desk.panel.getByRole('button', { name: 'Spara', exact: true }).click();
      const question = desk.panel.getByRole('heading', { name: 'Någon annan har också ändrat' });
      await question.waitFor();
      return panelFrom(desk, question);
    },
  },
  historik: {
    shows: 'Historik: vem som har ändrat vad i raden, och knappen som återställer ett värde',
    way: 'Upphandling, Historik',
    take: async (desk, studio) => {
      await openRow(desk, studio, 'Vinterväghållning');
      await desk.panel.locator('summary', { hasText: 'Historik' }).click();
      await desk.panel.getByRole('button', { name: /^Återställ det här värdet/ }).first().waitFor();
      return panelFrom(desk, desk.panel.locator('summary', { hasText: 'Historik' }));
    },
  },
} as const satisfies Readonly<Record<string, Picture>>;
