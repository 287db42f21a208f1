import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

afterEach(cleanup);

// A busy machine takes its time over what is loaded when it is wanted.
configure({ asyncUtilTimeout: 20_000 });

// jsdom draws nothing and complains of every try; axe tries once per page.
HTMLCanvasElement.prototype.getContext = () => null;
