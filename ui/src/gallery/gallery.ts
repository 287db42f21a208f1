import { mount } from 'svelte';

import '../shared/base.css';
import Figures from './Figures.svelte';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(window.location.search);
const target = document.getElementById('app');
if (target) mount(asked.has('figures') ? Figures : Gallery, { target });
