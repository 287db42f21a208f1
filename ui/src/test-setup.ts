import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom draws nothing and complains of every try; axe tries once per page.
HTMLCanvasElement.prototype.getContext = () => null;
