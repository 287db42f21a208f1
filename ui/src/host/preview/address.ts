// A preview as the address asks for it: `?state=due&theme=dark&look=large&run=1`.

import { PreviewHost } from './preview';
import { scenes } from './scenes';

export function previewFromAddress(search: string): PreviewHost {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  if (theme) document.documentElement.dataset['theme'] = theme;
  if (asked.get('look') === 'rtl') document.documentElement.dir = 'rtl';
  const scene = scenes[asked.get('state') ?? 'working'] ?? scenes['working'];
  if (!scene) throw new Error('the preview has no scene to show');
  const lapse = asked.has('run') ? 1 : scene.clock.lapse;
  const host = new PreviewHost({ ...scene, clock: { ...scene.clock, lapse } });
  host.gone = asked.get('state') === 'agent-lost';
  return host;
}
