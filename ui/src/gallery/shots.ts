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

export const shots: Shot[] = [
  whole,
  ...Object.entries(states).flatMap(([page, names]) => {
    const [width, height] = size[page as keyof typeof size];
    return names.map((state) => ({ name: `${page}-${state}`, address: `${page}.html?state=${state}`, width, height }));
  }),
];
