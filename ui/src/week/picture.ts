// The chart as a picture that stands by itself: styles written into it, its dates and sentence above, its legend below.

const SVG = 'http://www.w3.org/2000/svg';
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'unicode-bidi',
  'opacity',
] as const;
const MARGIN = 24;
const TITLE = 40;
/** A row of the legend. */
const LEGEND = 24;
/** Dots for each unit of the drawing: sharp in a document, and well below the size the agent takes. */
const DOTS = 2;

export interface LegendEntry {
  swatch: SVGSVGElement;
  text: string;
}

/** The drawing as the text of an SVG file. */
export function svgOf(drawing: SVGSVGElement, dates: string, sentence: string, legend: readonly LegendEntry[]): string {
  const { ground, ink, font } = coloursOf(drawing);
  const box = drawing.viewBox.baseVal ?? { width: 0, height: 0 };
  const spots = spotsOf(legend, box.width);
  const rows = 1 + Math.max(0, ...spots.map(({ row }) => row));
  const [width, height] = [box.width + 2 * MARGIN, box.height + TITLE + 8 + rows * LEGEND + 2 * MARGIN];
  const whole = make('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const words = (x: number, y: number, size: number, text: string) =>
    make('text', { x, y, fill: ink, 'font-family': font, 'font-size': size, 'unicode-bidi': 'plaintext' }, text);
  whole.append(make('title', {}, `${dates}. ${sentence}`), make('rect', { width, height, fill: ground }));
  whole.append(words(MARGIN, MARGIN + 6, 12, dates), words(MARGIN, MARGIN + 28, 16, sentence));
  whole.append(placed(drawing, MARGIN, MARGIN + TITLE, box.width, box.height));
  for (const { swatch, text, x, row } of spots) {
    const y = MARGIN + TITLE + box.height + 12 + row * LEGEND;
    whole.append(placed(swatch, MARGIN + x, y, widthOf(swatch), 14));
    whole.append(words(MARGIN + x + widthOf(swatch) + 6, y + 12, 12, text));
  }
  return new XMLSerializer().serializeToString(whole);
}

/** Where each entry of the legend stands, in as many rows as it takes. */
function spotsOf(legend: readonly LegendEntry[], width: number): (LegendEntry & { x: number; row: number })[] {
  let [x, row] = [0, 0];
  return legend.map((entry) => {
    const long = widthOf(entry.swatch) + 30 + entry.text.length * 7;
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const spot = { ...entry, x, row };
    x += long;
    return spot;
  });
}

const widthOf = (swatch: SVGSVGElement): number => Number(swatch.getAttribute('width'));

/** The same picture in dots, as base64 PNG. */
export async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * DOTS;
  canvas.height = image.height * DOTS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this window cannot draw dots');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

function placed(drawing: SVGSVGElement, x: number, y: number, width: number, height: number): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  const [from, to] = [drawing, copy].map((root) => [root, ...root.querySelectorAll('*')]);
  for (const [index, element] of (to ?? []).entries()) {
    const style = getComputedStyle(from?.[index] as Element);
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value) element.setAttribute(name, value);
    }
    element.removeAttribute('class');
    element.removeAttribute('style');
  }
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  return copy;
}

function coloursOf(drawing: SVGSVGElement): { ground: string; ink: string; font: string } {
  const style = getComputedStyle(drawing);
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
  return { ground: token('--surface', 'white'), ink: token('--ink', 'black'), font: style.fontFamily || 'sans-serif' };
}

function make(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}
