import { mount } from 'svelte';

import '../shared/base.css';
import { learn } from '../shared/words';
import Components from './Components.svelte';
import Figures from './Figures.svelte';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(window.location.search);
const target = document.getElementById('app');
if (asked.has('components')) await learn('settings');
if (target) mount(asked.has('components') ? Components : asked.has('figures') ? Figures : Gallery, { target });
