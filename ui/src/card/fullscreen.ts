import { openScreen } from '../shared/screen';
import Fullscreen from './Fullscreen.svelte';

void openScreen('fullscreen', Fullscreen);
