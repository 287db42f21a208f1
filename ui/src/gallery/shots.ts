// Every screen in every state worth looking at: for the gallery page and for the pictures.

export interface Shot {
  name: string;
  /** Page and query. */
  address: string;
  width: number;
  height: number;
  /** Buttons to press before the picture, by name. */
  press?: string[];
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
  ],
  main: ['working', 'first-day', 'agent-lost', 'lapse'],
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

/** What the week has beside its columns. */
const ways: Shot[] = [
  ['month', 'Month'],
  ['lines', 'Lines'],
  ['table', 'Table'],
].flatMap(([name, press = '']) =>
  sizes.map(([width, height]) => ({
    name: `week-${name}-${width}`,
    address: 'main.html?screen=week&state=working',
    width,
    height,
    press: [press],
  })),
);

export const shots: Shot[] = [
  { name: 'week-day', address: 'main.html?screen=week&state=working', width: 960, height: 720, press: ['Monday: 11'] },
  whole,
  ...hurts,
  ...ways,
  ...pages.flatMap(([page, press]) =>
    sizes.map(([width, height]) => ({
      name: [page, ...press, width].join('-').toLowerCase().replaceAll(' ', '-'),
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
