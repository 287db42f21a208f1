import { openScreen } from '../shared/screen';
import GuideWindow from './GuideWindow.svelte';

void openScreen('guide', GuideWindow);
