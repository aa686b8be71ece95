import { render } from 'preact';
import { dialogNamed, startMarkId } from '../contract/startMark';
import { dialogViews } from './dialogViews';

/** The page's last element says which dialog it is, so it must have come. */
const begin = (): void => {
  const place = document.getElementById('dialog');
  const name = dialogNamed(document.getElementById(startMarkId)?.dataset['open']);
  const View = dialogViews[name];
  document.body.classList.add(name);
  if (place !== null) render(<View />, place);
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
