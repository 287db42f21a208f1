// What axe finds in the page as it stands, for tests. Contrast is checked on the tokens instead:
// jsdom lays nothing out, so that axe could only guess.

import axe from 'axe-core';

export async function faults(): Promise<[string, string | undefined][]> {
  const off = { enabled: false };
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': off, region: off } });
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
