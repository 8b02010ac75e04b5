import { render } from 'preact';
import { server } from './server';
import { App } from './views/App';

const mount = document.getElementById('app');
if (mount) render(<App server={server} helpFirst={mount.dataset.opens === 'help'} />, mount);
