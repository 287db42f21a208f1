import { openScreen } from '../shared/screen';
import type { Screen } from '../host/wire';
import Main from './Main.svelte';

const asked = new URLSearchParams(window.location.search).get('screen');

// The week is the only page so far; further ones are told apart by this name.
void openScreen((asked ?? 'week') as Screen, Main);
