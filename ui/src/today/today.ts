import { openScreen } from '../shared/screen';
import Today from './Today.svelte';

void openScreen('today', Today);
