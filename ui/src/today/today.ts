import { openWindow } from '../shared/screen';
import Today from './Today.svelte';

void openWindow(['today'], Today);
