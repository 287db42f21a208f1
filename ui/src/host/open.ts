// Which host a window gets: the agent in the program, the preview in a browser.

import type { Host } from './host';
import { TauriHost } from './tauri';

export async function openHost(): Promise<Host> {
  if (import.meta.env.MODE === 'production') return new TauriHost();
  const { previewFromAddress } = await import('./preview/address');
  return previewFromAddress(window.location.search);
}
