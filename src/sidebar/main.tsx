import { render } from 'preact';
import { Sidebar } from './Sidebar';

const place = document.getElementById('sidebar');
if (place !== null) render(<Sidebar />, place);
