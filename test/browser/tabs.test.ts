import { expect, test } from 'vitest';
import { numbers } from '../model/privacy/spellings';
import { workplace } from './support/workplace';

const { openTab } = workplace();

const twoTabs = () => Promise.all([openTab(), openTab()]);

test('what is typed in one tab is seen in the other, computed', async () => {
  const [one, other] = await twoTabs();
  await one.goToCell('Upphandlingar', 'I20');
  await one.typeInCell('=KOMMUN_INTAKT("försörjningsstöd";22500)');
  await other.seesInCell('Upphandlingar', 'I20', /^175\s?000$/);
  await other.goToCell('Upphandlingar', 'I20');
  await other.typeInCell('borta');
  await one.seesInCell('Upphandlingar', 'I20', /^borta$/);
});

test('what two people type at the same time in different cells both survives', async () => {
  const [one, other] = await twoTabs();
  await Promise.all([one.goToCell('Upphandlingar', 'I30'), other.goToCell('Upphandlingar', 'J30')]);
  const words = ['ett', 'två', 'tre', 'fyra', 'fem'];
  const typeAll = async (tab: typeof one, whose: string): Promise<void> => {
    for (const word of words) await tab.typeInCell(`${whose} ${word}`);
  };
  await Promise.all([typeAll(one, 'min'), typeAll(other, 'din')]);
  for (const tab of [one, other]) {
    for (const [index, word] of words.entries()) {
      await tab.seesInCell('Upphandlingar', `I${30 + index}`, `min ${word}`);
      await tab.seesInCell('Upphandlingar', `J${30 + index}`, `din ${word}`);
    }
  }
});

test('a row inserted in one tab moves what the other is in the middle of typing below it', async () => {
  const [one, other] = await twoTabs();
  await other.goToCell('Upphandlingar', 'I5');
  await other.page.keyboard.type('hör till Vinterparken');
  await one.insertRowAbove(3);
  await other.seesInCell('Upphandlingar', 'C6', /^Vinterparken$/);
  await other.page.keyboard.press('Enter');
  for (const tab of [one, other]) {
    await tab.seesInCell('Upphandlingar', 'I6', /^hör till Vinterparken$/);
    expect(await tab.cellText('Upphandlingar', 'C3')).toBe('');
    expect(await tab.cellText('Upphandlingar', 'I5')).toBe('');
  }
});

test('what the script says of an edit is seen in the tab that typed and in no other, and repeats no identity number', async () => {
  const [one, other] = await twoTabs();
  const toasts = ({ page }: typeof one) => page.locator('.toast-message').allInnerTexts();
  await one.goToCell('Upphandlingar', 'C60');
  await one.typeInCell(numbers.person);
  await expect.poll(() => toasts(one)).toEqual([expect.stringMatching(/^Personnummer\s+I Upphandling på rad 60 står något som kan läsas som ett personnummer/)]);
  await other.seesInCell('Upphandlingar', 'C60', numbers.person);
  expect((await toasts(one)).join()).not.toContain(numbers.person);
  expect(await toasts(other)).toEqual([]);
});

test('one person takes back only what that person did', async () => {
  const [one, other] = await twoTabs();
  await one.goToCell('Upphandlingar', 'I50');
  await one.typeInCell('mitt');
  await other.seesInCell('Upphandlingar', 'I50', 'mitt');
  await other.goToCell('Upphandlingar', 'J50');
  await other.typeInCell('ditt');
  await one.seesInCell('Upphandlingar', 'J50', 'ditt');
  await one.page.keyboard.press('Control+z');
  await other.seesInCell('Upphandlingar', 'I50', /^$/);
  expect(await one.cellText('Upphandlingar', 'J50')).toBe('ditt');
});
