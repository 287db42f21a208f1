import { openScreen } from '../shared/screen';
import Card from './Card.svelte';

void openScreen('card', Card);
