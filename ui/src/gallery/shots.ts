// Every screen in every state worth looking at: for the gallery page and for the pictures.

export interface Shot {
  name: string;
  /** Page and query. */
  address: string;
  width: number;
  height: number;
  /** Buttons to press before the picture, by name. */
  press?: string[];
  /** What to search for then. */
  search?: string;
  /** A key to press at last. */
  key?: string;
  /** The person asked for less motion. */
  calm?: true;
}

/** As it is, dark, mirrored, with text of twice the size, in the few colours a person chose, with more contrast, and in
 * other languages. */
export const looks = [
  'light',
  'dark',
  'rtl',
  'large',
  'forced',
  'contrast',
  'contrast-dark',
  'pseudo',
  'de',
  'ar',
] as const;
type Look = (typeof looks)[number];

export interface Picture {
  name: string;
  shot: Shot;
  look: Look;
  /** A reference of it is kept, and each later picture compared with that. */
  kept: boolean;
}

const size = { today: [420, 640], card: [360, 168], guide: [960, 720], main: [960, 720] } as const;

const states = {
  today: [
    'first-day',
    'working',
    'soon',
    'due',
    'due-last',
    'held',
    'held-long',
    'snoozed',
    'paused',
    'paused-open',
    'off-hours',
    'away',
    'guide-reps',
    'idle-unknown',
    'ledger-trouble',
    'posture-due',
    'was-away',
    'walked',
    'quiet-offer',
    'crowded',
    'agent-lost',
    'lapse',
  ],
  card: ['due', 'due-last', 'due-seated', 'due-long', 'agent-lost', 'lapse-due'],
  guide: [
    'guide-count-in',
    'guide-reps',
    'guide-paused',
    'guide-next',
    'guide-sets',
    'guide-rest',
    'guide-change',
    'guide-side',
    'guide-hold',
    'guide-hold-left',
    'guide-bridge',
    'guide-bridge-march',
    'guide-clamshell',
    'guide-abduction',
    'guide-kick',
    'guide-calf',
    'guide-squeeze',
    'guide-seated',
    'guide-heels',
    'guide-march',
    'guide-stand',
    'guide-extension',
    'guide-shifts',
    'after',
    'after-effort',
    'after-part',
    'after-hurt',
    'agent-lost',
    'working',
    'lapse-guide',
  ],
  main: ['working', 'first-day', 'sparse', 'agent-lost', 'lapse'],
} as const;

const whole: Shot = {
  name: 'fullscreen-due',
  address: 'card.html?screen=fullscreen&state=due',
  width: 1280,
  height: 800,
};

/** Pages of the large window that are loaded later, and what is pressed on them. */
const pages: [string, string[]][] = [
  ['exercises', []],
  ['settings', []],
  ['desk', []],
  ['welcome', []],
  ['welcome', ['Some does']],
  ['welcome', ['Nothing applies', 'Go on']],
  ['welcome', ['Nothing applies', 'Go on', 'Go on']],
  ['welcome', ['Nothing applies', 'Go on', 'Go on', 'Go on']],
];
/** Groups of the settings, reached by their list, and what is asked there. */
const groups: string[][] = [
  ['Reminders'],
  ['Place and desk'],
  ['The guide'],
  ['Looks and language'],
  ['Health'],
  ['I stay seated'],
  ['Working hours'],
  ['When Astir waits'],
  ['Your data', 'Restore…'],
  ['Your data', 'Delete everything…'],
  ['Your data', 'Delete everything…', 'Go on'],
  ['About Astir'],
];
const sizes = [
  [960, 720],
  [640, 480],
  [1600, 1000],
] as const;

/** The guide from very small to very large, and what is asked and said when it hurts. */
const hurts: Shot[] = [
  [640, 480],
  [960, 720],
  [1920, 1080],
].flatMap(([width = 0, height = 0]) =>
  [
    ['guide-reps', []],
    ['guide-side', []],
    ['guide-next', []],
    ['guide-reps', ['It hurts']],
    ['guide-reps', ['It hurts', 'Chest pain, faint, or short of breath?']],
  ].map(([state, press]) => ({
    name: `large-${state}-${press?.length ?? 0}-${width}`,
    address: `guide.html?state=${state as string}`,
    width,
    height,
    press: press as string[],
  })),
);

/** WebKit on Linux enlarges whole pages with the text: at 200 % the usual window is this small to its page. */
const enlarged: Shot[] = [
  ['guide-reps', []],
  ['guide-side', []],
  ['guide-next', []],
  ['guide-reps', ['It hurts']],
].map(([state, press]) => ({
  name: `enlarged-${state as string}-${press?.length ?? 0}`,
  address: `guide.html?state=${state as string}`,
  width: 480,
  height: 360,
  press: press as string[],
}));

/** What the week has beside its columns. */
const ways: Shot[] = [
  ['month', 'Month'],
  ['lines', 'Lines'],
  ['table', 'Table'],
  ['progress', '8 weeks'],
].flatMap(([name, press = '']) =>
  sizes.map(([width, height]) => ({
    name: `week-${name}-${width}`,
    address: 'main.html?screen=week&state=working',
    width,
    height,
    press: [press],
  })),
);

/** What takes a key, a search or a wish to be seen. */
const special: Shot[] = [
  { name: 'guide-leave', address: 'guide.html?state=guide-reps', width: 960, height: 720, key: 'Escape' },
  { name: 'guide-reps-calm', address: 'guide.html?state=guide-reps', width: 960, height: 720, calm: true },
  { name: 'guide-hold-calm', address: 'guide.html?state=guide-hold', width: 960, height: 720, calm: true },
  ...['settings', 'exercises'].map((page) => ({
    name: `${page}-search-without-result`,
    address: `main.html?screen=${page}&state=working`,
    width: 960,
    height: 720,
    search: 'xyz',
  })),
  ...[
    ['exercise', 'Write an exercise'],
    ['routine', 'Put a routine together'],
  ].map(([what = '', press = '']) => ({
    name: `exercises-own-${what}`,
    address: 'main.html?screen=exercises&state=working',
    width: 960,
    height: 720,
    press: ['Add', press],
  })),
];

/** What opens over a screen. */
const opened: Shot[] = [
  ['today', 'working', 'Log activity'],
  ['today', 'working', 'Pause reminders'],
  ['today', 'working', 'More'],
  ['today', 'held', 'Why?'],
  ['guide', 'guide-reps', 'Keys'],
].map(([page = '', state = '', press = '']) => ({
  name: `${page}-${state}-${press.toLowerCase().replaceAll(/[ ?]+/g, '-')}`,
  address: `${page}.html?state=${state}`,
  width: size[page as keyof typeof size][0],
  height: size[page as keyof typeof size][1],
  press: [press],
}));

/** Dates and clocks as in the United States. */
const TWELVE_HOURS = 'en-US-u-hc-h12';

/** Every component in every state. */
const components: Shot[] = ['actions', 'answers', 'drawings'].map((page) => ({
  name: `components-${page}`,
  address: `gallery.html?components=${page}`,
  width: 960,
  height: page === 'drawings' ? 640 : 1480,
  press: page === 'actions' ? ['Pause active'] : [],
}));

export const shots: Shot[] = [
  ...components,
  ...opened,
  {
    name: 'week-day-change',
    address: 'main.html?screen=week&state=working',
    width: 960,
    height: 720,
    press: ['Monday: 11', 'Change Bike'],
  },
  { name: 'today-working-h12', address: `today.html?state=working&formats=${TWELVE_HOURS}`, width: 420, height: 640 },
  {
    name: 'week-lines-h12',
    address: `main.html?screen=week&state=working&formats=${TWELVE_HOURS}`,
    width: 960,
    height: 720,
    press: ['Lines'],
  },
  {
    name: 'exercises-detail',
    address: 'main.html?screen=exercises&state=working',
    width: 960,
    height: 1300,
    press: ['Single-leg bridge'],
  },
  { name: 'week-day', address: 'main.html?screen=week&state=working', width: 960, height: 720, press: ['Monday: 11'] },
  whole,
  ...special,
  ...hurts,
  ...enlarged,
  ...ways,
  ...groups.map((press) => ({
    name: ['settings', ...press, 960].join('-').toLowerCase().replaceAll(/[ …]+/g, '-'),
    address: 'main.html?screen=settings&state=working',
    width: 960,
    height: 720,
    press,
  })),
  ...pages.flatMap(([page, press]) =>
    sizes.map(([width, height]) => ({
      name: [page, ...press, width].join('-').toLowerCase().replaceAll(/[ …]+/g, '-'),
      address: `main.html?screen=${page}&state=working`,
      width,
      height,
      press,
    })),
  ),
  ...Object.entries(states).flatMap(([page, names]) => {
    const [width, height] = size[page as keyof typeof size];
    return names.map((state) => ({ name: `${page}-${state}`, address: `${page}.html?state=${state}`, width, height }));
  }),
];

/** Shots that are kept in every look. */
const inEveryLook = new Set([
  ...components.map(({ name }) => name),
  'today-working',
  'today-due',
  'today-crowded',
  'today-working-log-activity',
  'card-due',
  'guide-guide-reps',
  'guide-guide-side',
  'guide-after-effort',
  'large-guide-reps-1-960',
  'main-working',
  'main-first-day',
  'week-lines-960',
  'week-month-960',
  'week-progress-960',
  'week-table-960',
  'desk-960',
  'exercises-detail',
  'week-day',
  'exercises-960',
  'settings-960',
  'welcome-some-does-960',
  'welcome-nothing-applies-go-on-go-on-go-on-960',
]);
/** Shots that are kept in a look of their own. */
const inLooks: Partial<Record<Look, ReadonlySet<string>>> = {
  contrast: new Set(['today-working', 'guide-guide-reps', 'settings-960']),
  'contrast-dark': new Set(['today-working', 'guide-guide-reps', 'settings-960']),
  pseudo: new Set(['today-working', 'today-due', 'guide-guide-reps', 'card-due', 'settings-960', 'main-working']),
  de: new Set(['today-working', 'guide-guide-reps', 'card-due']),
  ar: new Set(['today-working', 'guide-guide-reps', 'card-due']),
};
/** Shots that are kept in every look but that of forced colours. */
const inMostLooks =
  /^(fullscreen-due|large-guide-reps-2-960|guide-leave|exercises-own-\w+|\w+-search-without-result|settings-[a-z].*-960)$/;
/** Figures are tested joint by joint; of the sizes the usual one is kept. */
const notKept =
  /^guide-guide-(bridge|clamshell|abduction|kick|calf|heels|march|stand|extension|shifts|seated)|(640|1600|1920)$/;

function isKept({ name }: Shot, look: Look): boolean {
  const own = inLooks[look];
  if (own) return own.has(name);
  if (inEveryLook.has(name) || (look === 'light' && !notKept.test(name))) return true;
  return look !== 'forced' && inMostLooks.test(name);
}

export const pictures: Picture[] = looks.flatMap((look) =>
  shots
    .map((shot) => ({ name: `${shot.name}-${look}`, shot, look, kept: isKept(shot, look) }))
    .filter(({ kept }) => kept || look === 'light' || look === 'dark'),
);
