// Which host a window gets: the agent in the program, the preview in a browser.

import type { Host } from './host';
import type { Screen } from './wire';

export async function openHost(screen: Screen): Promise<Host> {
  if (import.meta.env.MODE === 'production') {
    const { TauriHost } = await import('./tauri');
    return new TauriHost(screen);
  }
  const { previewFromAddress } = await import('./preview/address');
  return previewFromAddress(screen, window.location.search);
}
