import { openWindow } from '../shared/screen';
import Reminder from './Reminder.svelte';

void openWindow(['card', 'fullscreen'], Reminder);
