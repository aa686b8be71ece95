import { describe, expect, test } from 'vitest';
import { deskOf } from './support/dayDesk';
import { logOf, rowsOf, seesRow } from './support/daySheet';
import { answerLost, heldBack, neverAsked, nextTime } from './support/dayTrouble';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const { openTab } = workplace({ mayLoseServer: true });

/** Writes in the cell of a row under a header, in the sheet itself. */
const writeInSheet = async (tab: Tab, sheet: string, id: string, header: string, text: string): Promise<void> => {
  const rows = await rowsOf(tab, sheet);
  const row = rows.findIndex(({ Id }) => Id === id);
  const column = Object.keys(rows[row] ?? {}).indexOf(header);
  await tab.goToCell(sheet, `${String.fromCharCode(65 + column)}${row + 2}`);
  await tab.typeInCell(text);
  await seesRow(tab, sheet, id, { [header]: text });
};

describe('one writes in the sheet while another has typed in a panel', () => {
  test('Steg: both texts are known before either is written over, and the log has both', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.goToCell('Upphandlingar', 'C2');
    const desk = await deskOf(one, 'steps');
    await desk.press('Lägg till de elva stegen', '0 av 11 steg klara');
    await desk.fold('1. Dialog med branschföreträdare').click();
    await desk.field('Timmar, upphandlare').fill('4');
    await desk.field('Anteckning').fill('Från panelen');
    const [step] = await rowsOf(one, 'Steg');
    const id = step?.['Id'] ?? '';
    await writeInSheet(other, 'Steg', id, 'Anteckning', 'Från arket');
    await desk.button('Spara steget').click();
    await desk.text(/^Någon annan hann före: Anteckning är nu ”Från arket”/).waitFor();
    expect([await desk.field('Timmar, upphandlare').inputValue(), await desk.field('Anteckning').inputValue()]).toEqual(['4', 'Från panelen']);
    await desk.text('Någon annan har skrivit ”Från arket” här sedan du började.').waitFor();
    await seesRow(other, 'Steg', id, { Anteckning: 'Från arket' });
    await desk.press('Spara och skriv över', 'Sparat.');
    await seesRow(other, 'Steg', id, { Anteckning: 'Från panelen', 'Timmar, upphandlare': '4,0' });
    expect(await logOf(other, id, 'Anteckning')).toEqual([['', 'Från arket'], ['Från arket', 'Från panelen']]);
  });

  test('Platser: a place that has been filled meanwhile is not broken off unseen', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await one.goToCell('Upphandlingar', 'C3');
    const desk = await deskOf(one, 'places');
    await desk.field('Plats').selectOption('praktik');
    await desk.press('Lägg till platsen', /^P-\d{4}-\d{3} är skapad\.$/);
    await desk.button(/^Avbryt platsen P-/).click();
    await desk.field('Anteckning').fill('Leverantören har inte tid.');
    const id = (await rowsOf(one, 'Platser')).at(-1)?.['Id'] ?? '';
    await writeInSheet(other, 'Platser', id, 'Läge', 'tillsatt');
    await desk.button('Avbryt platsen').click();
    await desk.text(/^Någon annan hann före: Läge är nu ”tillsatt”/).waitFor();
    expect(await desk.field('Anteckning').inputValue()).toBe('Leverantören har inte tid.');
    await seesRow(other, 'Platser', id, { Läge: 'tillsatt', Anteckning: '' });
  });
});

describe('the server is away on the way', () => {
  const newPlace = async (tab: Tab, cell: string) => {
    await tab.goToCell('Upphandlingar', cell);
    const desk = await deskOf(tab, 'places');
    await desk.field('Plats').selectOption('lärling');
    await desk.field('Hur många').fill('2');
    return desk;
  };
  const placesOf = async (tab: Tab, cell: string): Promise<number> => {
    const procurement = await tab.cellText('Upphandlingar', cell.replace('C', 'A'));
    return (await rowsOf(tab, 'Platser')).filter((row) => row['Upphandling, id'] === procurement).length;
  };

  test.each([
    ['before it is asked', 'C4', neverAsked],
    ['before it has answered', 'C5', answerLost],
  ])('%s: what was typed stays, and the places are made once', async (_, cell, deal) => {
    const tab = await openTab();
    const desk = await newPlace(tab, cell);
    await nextTime(tab, 'createRow', deal);
    await desk.button('Lägg till 2 platser').click();
    await desk.text(/Det du har skrivit är kvar\./).waitFor();
    expect([await desk.field('Plats').inputValue(), await desk.field('Hur många').inputValue()]).toEqual(['lärling', '2']);
    await desk.press('Lägg till 2 platser', /^2 rader är skapade/);
    await expect.poll(() => placesOf(tab, cell)).toBe(2);
  });

  test('a new procurement whose answer is lost is made once', async () => {
    const tab = await openTab();
    const desk = await deskOf(tab, 'procurement');
    await desk.button('Ny upphandling').click();
    await desk.field('Upphandling').fill('Sandning');
    await nextTime(tab, 'createRow', answerLost);
    await desk.button('Skapa').click();
    await desk.text(/Det du har skrivit är kvar\./).waitFor();
    expect(await desk.field('Upphandling').inputValue()).toBe('Sandning');
    await desk.press('Skapa', /^U-\d{4}-\d{3} är skapad\.$/);
    expect((await rowsOf(tab, 'Upphandlingar')).filter((row) => row['Upphandling'] === 'Sandning')).toHaveLength(1);
  });

  test('a slow answer: it is said at once that it is being saved, a second press asks nothing more, and what comes is shown', async () => {
    const tab = await openTab();
    const desk = await newPlace(tab, 'C6');
    const { deal, letGo } = heldBack();
    await nextTime(tab, 'createRow', deal);
    await desk.presses.one(
      async () => {
        await desk.button('Lägg till 2 platser').click();
        await desk.text('Sparar …').waitFor({ timeout: 1_000 });
        await desk.button('Lägg till 2 platser').click({ force: true });
        letGo();
      },
      () => desk.text(/^2 rader är skapade/).waitFor(),
    );
    expect(await placesOf(tab, 'C6')).toBe(2);
  });
});
