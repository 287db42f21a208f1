// A preview as the address asks for it: `?state=due&theme=dark&look=large&run=1`.

import { PreviewHost } from './preview';
import { pretend } from './pseudo';
import { scenes } from './scenes';
import { speechOf } from './speech';

export function previewFromAddress(search: string): PreviewHost {
  const asked = new URLSearchParams(search);
  const scene = scenes[asked.get('state') ?? 'working'] ?? scenes['working'];
  if (!scene) throw new Error('the preview has no scene to show');
  const lapse = asked.has('run') ? 1 : scene.clock.lapse;
  const theme = asked.get('theme');
  const appearance = theme === 'light' || theme === 'dark' ? theme : 'auto';
  const language = asked.get('lang') ?? 'en';
  if (language === 'pseudo') pretend();
  const usual = speechOf(language);
  const speech = { ...usual, formats: asked.get('formats') ?? usual.formats };
  const host = new PreviewHost({ ...scene, appearance, clock: { ...scene.clock, lapse }, speech });
  host.gone = asked.get('state') === 'agent-lost';
  // For walks through the gallery, which look at what was asked.
  Object.assign(globalThis, { preview: host });
  return host;
}
