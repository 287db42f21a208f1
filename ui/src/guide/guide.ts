import { openWindow } from '../shared/screen';
import GuideWindow from './GuideWindow.svelte';

void openWindow(['guide'], GuideWindow);
