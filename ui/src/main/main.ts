import { openWindow } from '../shared/screen';
import Main from './Main.svelte';

// The week is the only page so far; whatever else is asked for here opens on it.
void openWindow(['week', 'exercises', 'desk', 'settings', 'welcome'], Main);
