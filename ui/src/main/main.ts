import { openWindow } from '../shared/screen';
import Main from './Main.svelte';

void openWindow(['week', 'exercises', 'desk', 'settings', 'welcome'], Main);
