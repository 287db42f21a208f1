// What the agent in memory answers to questions that change nothing.

import type { Reply, Request, Snapshot } from '../wire';
import { at, blankWeek, thisWeek, TODAY } from './days';
import { monthOf } from './month';
import { progress } from './progress';

type Answer = (request: Request, snapshot: Snapshot) => Reply;

export const answers: Partial<Record<Request['ask'], Answer>> = {
  week: (request, { strip }) => ({
    reply: 'week',
    data: 'week' in request && request.week ? blankWeek('2026-03-16') : thisWeek(strip),
  }),
  why: () => ({
    reply: 'why',
    data: {
      now: 'At the desk without a break for 46 min. Waiting for the end of: call, since 14:20; the reminder comes 15 s after.',
      lately: lately.map(([time, text]) => ({ atMs: at(TODAY, time), offsetS: 3600, text })),
    },
  }),
  month: (request) => ({
    reply: 'month',
    data: monthOf(('month' in request && request.month) || TODAY.slice(0, 7)),
  }),
  keep: () => ({ reply: 'kept', data: { path: '/home/ada/Downloads/astir-2026-03-26.csv' } }),
  backups: () => ({
    reply: 'backups',
    data: [
      {
        path: '/home/ada/.local/share/astir/backups/ledger-2026-03-25.sqlite',
        kind: 'daily',
        madeMs: at('2026-03-25', '17:02'),
        bytes: 181_000,
      },
      {
        path: '/home/ada/.local/share/astir/ledger-before-restore-2026-03-18.sqlite',
        kind: 'before-restore',
        madeMs: at('2026-03-18', '17:40'),
        bytes: 176_000,
      },
    ],
  }),
  'seen-now': () => ({ reply: 'seen', data: ['call'] }),
  progress: () => ({ reply: 'progress', data: progress }),
  about: () => ({
    reply: 'about',
    data: {
      version: '0.1.0',
      ledger: '/home/ada/.local/share/astir/ledger.sqlite',
      sources: [
        { title: 'WHO guidelines on physical activity and sedentary behaviour, 2020', url: 'https://www.who.int' },
        { title: 'The Healthy: office chair butt, causes and how to prevent it', url: null },
      ],
      licences: [{ title: 'Atkinson Hyperlegible Next: SIL Open Font License 1.1', url: null }],
    },
  }),
  readiness: () => ({
    reply: 'readiness',
    data: {
      answer: { readiness: 'some', ticks: [5], joints: ['knee'], cleared: false },
      limited: false,
      flags: ['knee'],
    },
  }),
};

const lately: [string, string][] = [
  ['14:20', 'held: call'],
  ['14:19', 'a break is a minute away'],
  ['13:49', 'done on your own word'],
  ['13:33', 'routine completed, 2 min'],
  ['13:30', 'started a routine of 2 min'],
  ['13:30', 'reminded: notification'],
  ['13:29', 'a break is a minute away'],
  ['12:45', 'natural break, away 43 min'],
  ['11:21', 'routine completed, 1 min'],
  ['11:20', 'started a routine of 1 min'],
  ['11:19', 'reminded: card'],
  ['11:18', 'reminded: notification'],
  ['10:36', 'walked off when reminded, away 5 min'],
  ['10:31', 'reminded: notification'],
  ['09:46', 'routine completed, 3 min'],
  ['09:43', 'started a routine of 3 min'],
];
